package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedRecordsTest {
  private static final String STUDY =
      """
      Velorix Therapeutics, Inc. is developing VRX-204, an antibody that targets CD33, for acute myeloid leukemia.

      In this study VRX-204 is given by intravenous infusion once every three weeks. The starting dose was 0.4 mg/kg.
      """;

  /** The note of the text that holds the words, and those of its record below it. */
  private static List<String> notes(String text, String words) {
    return Explained.text(text)
        .lines()
        .filter(line -> line.startsWith("      | "))
        .map(line -> line.substring(8))
        .dropWhile(line -> !line.contains(words))
        .toList();
  }

  @Test
  void a_record_is_whole_at_the_sentence_that_tells_most_of_it_and_elsewhere_only_pointed_to() {
    List<String> notes = notes(STUDY, "dosing ");

    assertThat(notes.get(0))
        .matches(
            "dosing [0-9a-f]{16} \\(candidate VRX-204, kind starting, low 0\\.4, high 0\\.4\\), whole at 3");
    assertThat(notes.get(1))
        .isEqualTo(
            "  adds: interval_days 21, route intravenous by \u00abstarting dose of <dose>\u00bb, whose words stand in"
                + " 3: \"starting dose ... 0.4 mg/kg\"");
    assertThat(notes)
        .anyMatch(n -> n.matches("dosing [0-9a-f]{16}: candidate VRX-204, kind starting, .*"))
        .contains("  read elsewhere: interval_days, route in 2");
  }

  @Test
  void json_tells_for_each_sentence_which_rule_reads_which_values_by_which_words()
      throws IOException {
    JsonNode adding = Explained.sentence(STUDY, "once every").at("/records/0");
    JsonNode main = Explained.sentence(STUDY, "starting dose").at("/records/0");

    assertThat(adding.at("/read_here/0/rule").asText()).isEqualTo("starting dose of <dose>");
    assertThat(adding.at("/read_here/0/slots").toString())
        .isEqualTo("{\"interval_days\":21,\"route\":\"intravenous\"}");
    assertThat(adding.at("/read_here/0/words_in").asInt()).isEqualTo(3);
    assertThat(adding.path("main_sentence").asInt()).isEqualTo(3);
    assertThat(main.at("/read_here/0/words").toString())
        .isEqualTo("[\"starting dose\",\"0.4 mg/kg\"]");
    assertThat(main.at("/read_elsewhere/route").asInt()).isEqualTo(2);
    assertThat(main.at("/read_here/0/named_in/candidate").asInt()).isEqualTo(2);
  }

  @Test
  void a_name_that_the_sentence_does_not_give_says_where_it_stands() {
    assertThat(notes(STUDY, "kind starting, low 0.4, high 0.4, unit").get(1))
        .contains("read: candidate (named in 2), kind, low, high, unit");
  }

  @Test
  void a_sentence_that_says_nothing_new_repeats() {
    assertThat(
            notes(
                "Velorix Therapeutics paid Quellmore Pharma a milestone payment of $5 million for VRX-204. The $5"
                    + " million milestone payment was paid by Velorix Therapeutics to Quellmore Pharma.\n",
                "milestones "))
        .anyMatch(n -> n.startsWith("  repeats: kind, payer, payee, amount, currency"));
  }

  @Test
  void a_value_that_the_record_does_not_take_over_says_which_it_has() {
    assertThat(
            notes(
                "Velorix Therapeutics is conducting a Phase 3 trial of VRX-204 in gout. The earlier Phase 1 trial of"
                    + " VRX-204 in gout was completed.\n",
                "phase phase_1"))
        .first()
        .asString()
        .contains("phase phase_1 (the record has phase_3)");
  }

  @Test
  void what_another_record_fills_in_says_whose_it_is() throws IOException {
    assertThat(notes(STUDY, "linked:"))
        .first()
        .isEqualTo("  linked: targets CD33 from a record of antigens that stands here too");
    assertThat(Explained.sentence(STUDY, "is developing").at("/records/0/linked_here").toString())
        .isEqualTo("[{\"slot\":\"targets\",\"value\":[\"CD33\"],\"from\":\"antigens\"}]");
  }

  @Test
  void what_a_sentence_repeats_is_said_once() {
    assertThat(
            notes(
                "CD33 is a target. Velorix Therapeutics is developing VRX-204, an antibody, for gout. In gout, VRX-204"
                    + " is being developed by Velorix Therapeutics and VRX-204 is an antibody.\n",
                ", whole at"))
        .filteredOn(n -> n.contains("repeats: name"))
        .hasSize(1);
  }

  @Test
  void an_endpoint_of_figures_says_what_was_reached() throws IOException {
    String text =
        "Velorix Therapeutics is developing VRX-204. In the Phase 2 study of VRX-204, 62% and 45% of patients achieved"
            + " their last assigned interval of four months, respectively.\n";

    assertThat(Explained.text(text))
        .contains(
            "(the text goes on: \"their last assigned interval of four months, respectively\")");
    assertThat(Explained.sentence(text, "62%").findValues("goes_on").toString())
        .contains("\"endpoint\":\"their last");
  }

  @Test
  void a_mention_says_what_it_stands_for_and_why() throws IOException {
    String text =
        "Velorix Therapeutics, Inc. (the \"Company\") is developing VRX-204 (also known as VLX-9), an antibody, for"
            + " triple-negative breast cancer (TNBC). VRX-204 binds LIV-1.\n\nWe gave the antibody to patients with"
            + " TNBC. VRX-204 was developed by the Company.\n";

    assertThat(Explained.text(text))
        .contains("company \"We\" = Velorix Therapeutics (taken as the filing's company)")
        .contains("candidate \"the antibody\" = VRX-204 (named last before it, in 2)")
        .contains("candidate \"VLX-9\" = VRX-204 (another name of it)")
        .contains("company \"Company\" = Velorix Therapeutics (so called here)")
        .contains("disease \"TNBC\" = triple-negative breast cancer")
        .contains("antigen \"LIV-1\" = SLC39A6")
        .doesNotContain("candidate \"VRX-204\" =", "Inc.\" =");
    JsonNode mention =
        Explained.in(Explained.sentence(text, "We gave").path("mentions"), "the antibody");
    assertThat(mention.path("stands_for").asText()).isEqualTo("VRX-204");
    assertThat(mention.path("why").asText()).isEqualTo("named last before it, in 2");
  }

  @Test
  void a_doubtful_record_says_what_is_wrong_with_it() {
    String text =
        Explained.text(
            "Quellmore Pharma has a license agreement with Velorix Therapeutics for VRX-204. Velorix will receive an"
                + " upfront payment of $25 million. The total deal value is $10 million.\n");

    assertThat(text)
        .containsPattern(
            "confidence 0\\.\\d+ = 0\\.\\d+ \\(.*\\) \u00d7 0\\.78 \\(share right of milestones\\) \u00d7 0\\.6 \\(a warning\\)\n")
        .contains("warning: a total of 10000000, expected no less than its part of 25000000");
  }

  @Test
  void the_lines_of_a_pipeline_have_rules_that_name_what_each_tells() throws IOException {
    String pipeline =
        "Our pipeline\n\nQLM-101\n\nGout\n\nPhase 2\n\nQLM-202\n\nAsthma\n\nPhase 1\n";

    assertThat(Explained.sentence(pipeline, "Gout").toString())
        .contains("<candidate> above <disease>");
    assertThat(Explained.sentence(pipeline, "Phase 2").toString())
        .contains("<candidate> above <stage>");
  }

  @Test
  void the_numbers_of_a_confidence_give_it_when_they_are_reckoned() throws IOException {
    JsonNode record =
        Explained.sentence(
                "Velorix Therapeutics is developing VRX-204, an antibody that targets CD33. CD33 is expressed in"
                    + " acute myeloid leukemia.\n",
                "is developing")
            .at("/records/1");
    JsonNode factors = record.path("confidence_factors");

    assertThat(record.path("type").asText()).isEqualTo("antigens");
    assertThat(
            factors.path("rules").asDouble()
                * factors.path("whole_record").asDouble()
                * factors.path("warnings").asDouble())
        .isCloseTo(record.path("confidence").asDouble(), within(0.006));
    assertThat(record.at("/tellings/0/together").asDouble()).isEqualTo(0.85);
    assertThat(record.at("/tellings/1/together").asDouble())
        .isEqualTo(0.88)
        .isEqualTo(factors.path("rules").asDouble());
  }

  @Test
  void each_telling_says_how_far_it_raises_the_confidence() {
    assertThat(
            Explained.text(
                "Velorix Therapeutics is developing VRX-204, an antibody that targets CD33. CD33 is expressed in acute"
                    + " myeloid leukemia. VRX-204 targets CD33.\n"))
        .contains(
            "its rules: \u00ab<candidate> target <antigen>\u00bb 0.85; with \u00ab<antigen> expressed in"
                + " <disease>\u00bb (0.8) 1 - 0.15 \u00d7 0.8 = 0.88")
        .contains("confidence 0.84 = 0.88 (its rules) \u00d7 0.95 (share right of antigens)\n");
  }
}
