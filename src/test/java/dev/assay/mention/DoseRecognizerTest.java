package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lexicon.Units;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseRecognizerTest {
  private final Recognizer recognizer = new DoseRecognizer(Units.load());

  private List<Mention.Dose> doses(String text) {
    return Read.mentions(recognizer, text, Mention.Dose.class);
  }

  private String read(String text) {
    return String.join(
        "; ",
        doses(text).stream()
            .map(
                d ->
                    (d.qualifier() == null ? "" : d.qualifier() + " ")
                        + d.low().toPlainString()
                        + (d.low().compareTo(d.high()) == 0 ? "" : ".." + d.high().toPlainString())
                        + " "
                        + d.unit())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "given at 4 mg/m² | 4 mg/m2",
        "given at 4 mg/m 2 for | 4 mg/m2",
        "given at 4 mg/m2/day | 4 mg/m2/d",
        "given at 4 mg/m^2 | 4 mg/m2",
        "given at 4 mg/m²/day, daily | 4 mg/m2/d",
        "a 210mg dose | 210 mg",
        "3 µg/kg and 5 μg/kg | 3 ug/kg; 5 ug/kg",
        "20 mcg once | 20 ug",
        "7.5 ug/kg/day | 7.5 ug/kg/d",
        "15 ng/kg/min | 15 ng/kg/min",
        "2 g daily | 2 g",
        "1,500 IU/kg | 1500 [iU]/kg",
        "40 units of ZOR-12 | 40 U",
        "0.5 U/kg | 0.5 U/kg",
        "5 x 10^6 cells | 5 10*6",
        "150 × 106 CAR T cells | 150 10*6",
        "1x10(6) viable CAR-positive T cells | 1 10*6",
        "2.5 x 10⁷ cells/kg | 25 10*6/kg",
        "5×10^6/kg | 5 10*6/kg",
        "300 million CAR+ T cells | 300 10*6",
        "450 million CAR+T cells | 450 10*6",
        "9 × 10(6) CAR(+) T cells/kg body weight | 9 10*6/kg",
        "50 million, 150 million and 450 million CAR T-cells | 50 10*6; 150 10*6; 450 10*6",
        "between 150 and 800 million CAR T-cells | 150..800 10*6",
        "1, 3 or 10 x 10^6 regulatory T cells | 1 10*6; 3 10*6; 10 10*6",
        "2 and 6 x 10^13 vg/kg | 20000000000000 vg/kg; 60000000000000 vg/kg",
        "300 million Tregs | 300 10*6",
        "1E14vg/kg | 100000000000000 vg/kg",
        "up to and including 10 mg/kg | up_to 10 mg/kg",
        "1x10^6, 3x10^6 and 1x10^7 cells | 1 10*6; 3 10*6; 10 10*6",
        "1.5e13 vg/kg | 15000000000000 vg/kg",
        "6 x 10^10 vg/eye | 60000000000 vg/eye",
        "1 x 1014 vector genomes per kilogram | 100000000000000 vg/kg",
        "10 mg/kg/day | 10 mg/kg/d",
        "10 mg once daily | 10 mg",
        "10 milligrams per kilogram | 10 mg/kg",
        "60 milligrams per square meter | 60 mg/m2",
        "0.5 mg / kg | 0.5 mg/kg",
        "from 4 to 48 mg/m2 | 4..48 mg/m2",
        "0.3-3 mg/kg | 0.3..3 mg/kg",
        "0.3–3 mg/kg | 0.3..3 mg/kg",
        "between 5 and 20 mg | 5..20 mg",
        "from 4 mg/m² to 48 mg/m² | 4 mg/m2; 48 mg/m2",
        "10 mg-20 mg | 10 mg; 20 mg",
        "at 3, 6 and 12 mg/kg | 3 mg/kg; 6 mg/kg; 12 mg/kg",
        "at 1, 2.5, or 5 mg | 1 mg; 2.5 mg; 5 mg",
        "at 1,3,10 mg | 1 mg; 3 mg; 10 mg",
        "(2mg/kg or 5mg/kg, respectively) | 2 mg/kg; 5 mg/kg",
        "doses up to 260 mg/m² | up_to 260 mg/m2",
        "at ≤20 mg/kg | up_to 20 mg/kg",
        "below a daily dose of 280mg | below 280 mg",
        "doses of at least 30 mg | at_least 30 mg",
        "ZOR-404 10 mg/kg | 10 mg/kg",
        "in week 4, 10 mg was given | 10 mg",
        "a dose of .5 mg | 0.5 mg",
        "the 0.25 mg/10 mL dose | 0.25 mg",
        "100 mg/dose | 100 mg",
        "7.4 GBq (200 mCi) | 7.4 GBq; 200 mCi",
        "10 mg/kg IV | 10 mg/kg",
      })
  void readsTheManySpellingsOfADose(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 mg/mL",
        "below 100 mg/dL",
        "12 ng/mL",
        "albumin-creatinine ratio of 500 µg/mg",
        "a reduction of 166.6 mL",
        "fell by 40%",
        "aged 18 to 65",
        "patients weighing 40 kg",
        "raised $5 million",
        "500 cells/mm3",
        "45 mL/min",
        "a change of -38 mg",
        "at 12 U.S. sites",
        "2,000,000 units, each of one share and one warrant",
        "CD4 cells",
        "density of 500,000 cells per cm2",
        "Phase 2",
        "1 of 6 patients",
        "3 G proteins",
      })
  void passesOverOtherAmounts(String text) {
    assertThat(doses(text)).isEmpty();
  }

  @Test
  void readsAcrossTheEndOfALine() {
    assertThat(read("doses of up\nto 60\nmg and 3,\n6 or 9\u00a0mg"))
        .isEqualTo("up_to 60 mg; 3 mg; 6 mg; 9 mg");
  }

  @Test
  void coversItsNumberAndTheLastOfAListItsUnitToo() {
    String text = "at 3, 6 and 12 mg/kg";
    assertThat(doses(text))
        .extracting(d -> text.substring(d.place().span().start(), d.place().span().end()))
        .containsExactly("3", "6", "12 mg/kg");
  }
}
