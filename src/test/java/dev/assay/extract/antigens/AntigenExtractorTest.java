package dev.assay.extract.antigens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Antigen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntigenExtractorTest {
  private static List<Antigen> read(String sentence) {
    return Told.of(
        Antigen.class, "Acmera is developing ZRX-101, its lead product candidate.\n\n" + sentence);
  }

  private static List<String> named(String sentence) {
    return read(sentence).stream().map(a -> a.name() + " " + a.symbol()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZRX-101 is an oral CDK4/6 inhibitor. | CDK4 CDK4 | CDK6 CDK6",
        "ZRX-101 inhibits cyclin-dependent kinases 4 and 6. | cyclin-dependent kinase 4 CDK4 | cyclin-dependent kinase 6 CDK6",
        "ZRX-101 is a dual HER2/3 antibody. | HER2 ERBB2 | HER3 ERBB3",
        "ZRX-101 neutralizes IL-17A/F. | IL-17A IL17A | IL-17F IL17F",
        "ZRX-101 blocks PI3K\u03b4/\u03b3. | PI3K\u03b4 PIK3CD | PI3K\u03b3 PIK3CG",
      })
  void spellsOutTwoTargetsThatShareAName(String sentence, String first, String second) {
    assertThat(named(sentence)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void aFractionIsNoSecondTarget() {
    assertThat(named("ZRX-101 inhibits CDK4. Of 12 patients, 4/6 responded."))
        .containsExactly("CDK4 CDK4");
  }

  @Test
  void whatTumorsArePositiveForIsNoTarget() {
    assertThat(
            named(
                "ZRX-101 is given with or without an aromatase inhibitor in estrogen"
                    + " receptor-positive breast cancer."))
        .isEmpty();
  }

  @Test
  void aMutationsPrevalenceIsNoExpression() {
    Antigen ret =
        read("ZRX-101 is a RET inhibitor. About 90% of medullary thyroid cancers are positive for RET mutations.")
            .get(0);
    assertThat(ret.expression()).isEmpty();
    assertThat(ret.expressedIn()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VRX-204 is an interleukin-6 (IL-6) receptor antagonist.",
        "VRX-204 is designed to bind and deplete anti-TSHR autoantibodies.",
      })
  void whatBindsToATargetIsNotTheTarget(String sentence) {
    assertThat(Told.of(Antigen.class, sentence))
        .extracting(Antigen::name)
        .doesNotContain("IL-6", "TSHR", "interleukin-6");
  }
}
