package dev.assay.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.assay.Pipeline;
import dev.assay.record.Draft;
import dev.assay.record.Expression;
import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.record.Phase;
import dev.assay.record.RecordType;
import dev.assay.text.Document;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
  private static final Pipeline PIPELINE = new Pipeline();
  private static final String INTRODUCTION =
      "Acmera Therapeutics, Inc. is developing VRX-204, its lead product candidate, for breast cancer.\n\n";

  private static FilingRecords read(String text) {
    return PIPELINE.read(new Document("-", "", "text", INTRODUCTION + text + "\n"));
  }

  private static List<Fact> facts(String text, String type) {
    return read(text).records().entrySet().stream()
        .filter(e -> e.getKey().name().equals(type))
        .flatMap(e -> e.getValue().stream())
        .toList();
  }

  private static Draft draft(String type, String evidence, Object... slots) {
    RecordType<?> of =
        PIPELINE.types().stream().filter(t -> t.name().equals(type)).findFirst().orElseThrow();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < slots.length; i += 2) {
      values.put((String) slots[i], slots[i + 1]);
    }
    Span span = new Span(0, evidence.length());
    Sentence sentence =
        new Sentence(0, span, 0, 0, 0, new Section(SectionKind.BODY, span, ""), false);
    return new Draft(
        of, values, List.of(new Draft.Support(sentence, of.slots())), "made by hand", 0.9);
  }

  /** The warnings of the first of the drafts. */
  private static List<String> warnings(String evidence, Draft... drafts) {
    Map<RecordType<?>, List<Draft>> byType =
        new LinkedHashMap<>(
            Arrays.stream(drafts)
                .collect(
                    Collectors.groupingBy(Draft::type, LinkedHashMap::new, Collectors.toList())));
    return Checks.warnings(
        drafts[0], new Finished(byType, new Document("-", "", "text", evidence)));
  }

  private static List<String> warnings(Draft... drafts) {
    return warnings("", drafts);
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  @Test
  void a_share_that_is_not_what_was_counted_is_doubtful() {
    assertThat(
            warnings(
                draft(
                    "outcomes",
                    "",
                    "measure",
                    "objective_response",
                    "patients",
                    6,
                    "evaluable",
                    26,
                    "percent",
                    number("30"))))
        .containsExactly("6 of 26 is 23.1%, the text says 30%");
    assertThat(
            facts(
                "Six of 26 evaluable patients (23%) had an objective response to VRX-204.",
                "outcomes"))
        .isNotEmpty()
        .allMatch(outcome -> outcome.warnings().isEmpty());
  }

  @Test
  void a_doubtful_record_of_a_filing_has_six_tenths_of_its_confidence() {
    String verdict =
        "VRX-204 led to a %s reduction in LDL cholesterol of 12%% from baseline at week 12 (p=0.21).";
    Fact wrong = facts(String.format(Locale.ROOT, verdict, "significant"), "outcomes").get(0);
    Fact right = facts(String.format(Locale.ROOT, verdict, "non-significant"), "outcomes").get(0);

    assertThat(wrong.warnings())
        .containsExactly("p 0.21 is called significant, expected below 0.05");
    assertThat(right.warnings()).isEmpty();
    assertThat(wrong.confidence()).isCloseTo(right.confidence() * 0.6, offset(0.011));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outcomes | Six of 26 evaluable patients (24%) had an objective response to VRX-204. | 6 of 26 is 23.1%, the text says 24%",
        "outcomes | VRX-204 led to a significant reduction in LDL cholesterol of 12% (p=0.21). | p 0.21 is called significant, expected below 0.05",
        "dosing | VRX-204 was given intravenously at a dose of 1 x 10^9 vg/eye. | a dose in vg/eye with the route intravenous, expected another route or unit",
        "milestones | Quellmore Pharma has a license agreement with Velorix Therapeutics for QLN-7. Velorix will receive an upfront payment of $25 million. The total deal value is $10 million. | a part of 25000000, expected no more than the total of 10000000",
      })
  void a_check_fires_on_a_filings_own_words(String type, String text, String warning) {
    assertThat(facts(text, type)).flatExtracting(Fact::warnings).contains(warning);
  }

  @ParameterizedTest
  @CsvSource({
    "2,3,67,false",
    "2,3,66,false",
    "2,3,66.7,false",
    "2,3,66.4,true",
    "2,3,68,true",
    "1,8,12,false",
    "1,8,13,false"
  })
  void a_share_may_be_rounded_or_cut_off_at_its_printed_decimals(
      int patients, int evaluable, String percent, boolean doubtful) {
    Draft outcome =
        draft(
            "outcomes",
            "",
            "measure",
            "objective_response",
            "patients",
            patients,
            "evaluable",
            evaluable,
            "percent",
            number(percent));

    assertThat(warnings(outcome)).hasSize(doubtful ? 1 : 0);
  }

  @Test
  void an_estimate_over_time_is_no_share_of_those_counted() {
    assertThat(
            warnings(
                draft(
                    "outcomes",
                    "",
                    "measure",
                    "overall_survival",
                    "patients",
                    6,
                    "evaluable",
                    26,
                    "percent",
                    number("30"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.21 | The improvement was statistically significant (p=0.21). | true",
        "0.003 | The improvement was statistically significant (p=0.003). | false",
        "<0.001 | The improvement was not statistically significant (p<0.001). | true",
        "0.21 | The improvement did not reach statistical significance (p=0.21). | false",
        "0.21 | The improvement was clinically significant (p=0.21). | false",
        "0.21 | Survival (p=0.003) improved significantly, response (p=0.21) did not. | false",
        "<0.10 | The improvement was significant (p<0.10). | false",
      })
  void a_verdict_that_the_p_value_does_not_bear_is_doubtful(
      String p, String sentence, boolean doubtful) {
    assertThat(warnings(sentence, draft("outcomes", sentence, "measure", "other", "p_value", p)))
        .hasSize(doubtful ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "vg/eye,intravenous,true",
    "vg/eye,intravitreal,false",
    "vg/eye,other,false",
    "10*6,oral,true",
    "10*6/kg,topical,true",
    "10*6,intravenous,false",
    "10*6.[iU],oral,false",
    "mg/m2,intravitreal,true",
    "mg/m2,oral,false",
    "mg/kg,oral,false"
  })
  void a_unit_that_its_route_never_sees_is_doubtful(String unit, String route, boolean doubtful) {
    assertThat(warnings(draft("dosing", "", "kind", "level", "unit", unit, "route", route)))
        .hasSize(doubtful ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD | Acmera paid €20 million upfront. | true",
        "USD | Acmera paid $20 million upfront. | false",
        "USD | Acmera paid €18 million ($20 million) upfront. | false",
        "USD | Acmera paid €18 million and then 20,000,000 more. | false",
        "CAD | Acmera paid C$20,000,000 upfront. | false",
      })
  void a_currency_that_is_not_its_signs_is_doubtful(
      String currency, String sentence, boolean doubtful) {
    Draft paid =
        draft(
            "milestones",
            sentence,
            "kind",
            "upfront",
            "amount",
            number("20000000"),
            "currency",
            currency);

    assertThat(warnings(sentence, paid)).hasSize(doubtful ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "planned,PHASE_1,PHASE_3,true",
    "planned,PHASE_2,PHASE_1,false",
    "planned,PHASE_2,APPROVED,false",
    "completed,PHASE_2,PHASE_1,true",
    "completed,PHASE_2,PHASE_2,false",
    "completed,PHASE_2,CLINICAL,false",
    "ongoing,PHASE_2,PHASE_1,false"
  })
  void a_study_that_its_candidates_phase_denies_is_doubtful(
      String status, Phase study, Phase reached, boolean doubtful) {
    Draft trial = draft("trials", "", "candidate", "VRX-204", "phase", study, "status", status);

    assertThat(warnings(trial, draft("candidates", "", "name", "VRX-204", "phase", reached)))
        .hasSize(doubtful ? 1 : 0);
    assertThat(warnings(trial, draft("candidates", "", "name", "QLN-7", "phase", reached)))
        .isEmpty();
  }

  @Test
  void an_early_study_may_be_planned_where_a_later_one_runs() {
    Draft planned =
        draft("trials", "", "candidate", "VRX-204", "phase", Phase.PHASE_1, "status", "planned");
    Draft running =
        draft("trials", "", "candidate", "VRX-204", "phase", Phase.PHASE_3, "status", "ongoing");

    assertThat(
            warnings(
                planned,
                running,
                draft("candidates", "", "name", "VRX-204", "phase", Phase.PHASE_3)))
        .isEmpty();
  }

  private static Draft payment(String kind, String amount, String payee) {
    return draft(
        "milestones",
        "",
        "kind",
        kind,
        "amount",
        number(amount),
        "currency",
        "USD",
        "payer",
        "Acmera",
        "payee",
        payee);
  }

  @Test
  void a_part_above_its_total_makes_both_doubtful() {
    Draft part = payment("milestone", "90000000", "Orvex");
    Draft total = payment("total", "70000000", "Orvex");

    assertThat(warnings(part, total))
        .containsExactly("a part of 90000000, expected no more than the total of 70000000");
    assertThat(warnings(total, part))
        .containsExactly("a total of 70000000, expected no less than its part of 90000000");
    assertThat(warnings(payment("milestone", "60000000", "Orvex"), total)).isEmpty();
    assertThat(warnings(payment("milestone", "90000000", "Brellan"), total)).isEmpty();
    assertThat(warnings(part, total.with("qualifier", "at_least"))).isEmpty();
  }

  @Test
  void a_low_end_above_its_high_end_is_doubtful() {
    assertThat(
            warnings(
                draft("dosing", "", "kind", "level", "low", number("12"), "high", number("6"))))
        .containsExactly("low 12, expected no more than high 6");
    assertThat(
            warnings(
                draft("dosing", "", "kind", "level", "low", number("6"), "high", number("12"))))
        .isEmpty();
    assertThat(warnings(draft("outcomes", "", "measure", "other", "patients", 30, "evaluable", 26)))
        .hasSize(1);
    assertThat(warnings(draft("outcomes", "", "measure", "other", "patients", 26, "evaluable", 26)))
        .isEmpty();
  }

  @Test
  void a_share_of_more_than_all_is_doubtful() {
    assertThat(
            warnings(
                draft("outcomes", "", "measure", "objective_response", "percent", number("130"))))
        .containsExactly("percent 130, expected no more than 100");
    assertThat(warnings(draft("outcomes", "", "measure", "other", "percent", number("130"))))
        .isEmpty();
    assertThat(
            warnings(
                draft(
                    "antigens",
                    "",
                    "name",
                    "CD56",
                    "expression",
                    List.of(new Expression("breast cancer", number("101"))))))
        .hasSize(1);
    assertThat(warnings(draft("milestones", "", "kind", "royalty", "percent", number("100"))))
        .isEmpty();
  }
}
