package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private static final String TEXT =
      """
      Velorix Therapeutics, Inc. is developing VRX-204, an antibody that targets CD33, for acute myeloid leukemia.

      In a Phase 1 trial the maximum tolerated dose of VRX-204 was 4 mg/kg. VRX-204 was given at doses up to 4 mg/kg every week.

      The vial holds 20 mg of powder. It was a cold winter.

      Velorix paid rent of $2 million.

      Risk Factors

      VRX-204 may not succeed at 6 mg/kg, and we may fail.
      """;
  private static final Engine ENGINE = Engine.ofPipeline();

  private String err = "";
  private int exit;

  private String explained(boolean colour, int width, String... options) {
    return explained(TEXT, colour, width, options);
  }

  private String explained(String text, boolean colour, int width, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter errors = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(errors, true),
            colour,
            false,
            colour,
            width);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "explain";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    exit = new Cli(streams, () -> ENGINE).run(arguments);
    err = errors.toString();
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json(String... options) throws IOException {
    return new ObjectMapper().readTree(explained(false, 80, options));
  }

  private static JsonNode sentence(JsonNode sentences, String words) {
    for (JsonNode sentence : sentences) {
      if (sentence.path("text").asText().contains(words)) {
        return sentence;
      }
    }
    throw new AssertionError(words);
  }

  @Test
  void a_record_stands_below_its_sentence_with_its_rule_its_mentions_and_its_reasons() {
    String text = explained(false, 200);
    assertThat(exit).isEqualTo(Exit.OK);
    assertThat(text)
        .containsPattern(
            "was 4 mg/kg\\.\n  \\| mentions: stage \"Phase 1\", candidate \"VRX-204\", dose \"4 mg/kg\"\n")
        .containsPattern(
            "  \\| dosing [0-9a-f]{16}: candidate VRX-204, kind mtd, low 4, high 4, unit mg/kg")
        .contains("rule: \u00abmaximum tolerated dose is <dose>\u00bb\n")
        .contains(
            "confidence 0.85: \u00abmaximum tolerated dose is <dose>\u00bb gives 0.85; told once")
        .contains(
            "here: candidate, kind, low, high, unit, status, phase by \u00abmaximum tolerated dose is <dose>\u00bb");
    assertThat(err).isEmpty();
  }

  @Test
  void a_doubtful_record_says_what_is_wrong_with_it() {
    assertThat(
            explained(
                "Quellmore Pharma has a license agreement with Velorix Therapeutics for VRX-204. Velorix will receive an"
                    + " upfront payment of $25 million. The total deal value is $10 million.\n",
                false,
                400))
        .containsPattern("confidence 0\\.\\d+ = 0\\.\\d+ \u00d7 0\\.78 \u00d7 0\\.6: ")
        .contains("; \u00d7 0.6 for the warning\n")
        .contains("warning: a total of 10000000, expected no less than its part of 25000000");
  }

  @Test
  void a_record_of_many_statements_tells_the_factors_of_its_confidence() throws IOException {
    assertThat(explained(false, 400))
        .contains("confidence 0.5 = 0.9 \u00d7 0.55: ")
        .contains("; \u00d7 0.55 is left of it for a whole record");
    JsonNode record = sentence(json("--format", "json"), "is developing").at("/records/0");
    JsonNode factors = record.path("confidence_factors");
    assertThat(
            factors.path("rules").asDouble()
                * factors.path("whole_record").asDouble()
                * factors.path("warnings").asDouble())
        .isCloseTo(record.path("confidence").asDouble(), within(0.006));
  }

  @Test
  void a_fact_that_several_rules_tell_says_how_far_they_raise_its_confidence() {
    assertThat(
            explained(
                "Velorix Therapeutics is developing VRX-204, an antibody that targets CD33. CD33 is expressed in acute"
                    + " myeloid leukemia.\n",
                false,
                400))
        .contains(
            "gives 0.85, raised to 0.88 as \u00ab<antigen> expressed in <disease>\u00bb (0.8) tells it too");
  }

  @Test
  void a_sentence_that_gives_no_record_still_shows_what_was_recognized_in_it() throws IOException {
    assertThat(
            explained(
                "Velorix Therapeutics is developing VRX-204.\n\nNothing is known of gout and psoriasis here.\n",
                false,
                400))
        .containsPattern("here\\.\\n  \\| mentions: disease \"gout\", disease \"psoriasis\"\\n\\n");
  }

  @Test
  void each_slot_stands_beside_the_rule_that_reads_it_there() throws IOException {
    JsonNode record = sentence(json("--format", "json"), "maximum tolerated").at("/records/0");
    assertThat(record.path("slots_by_rule").properties()).isNotEmpty();
    assertThat(explained(false, 400))
        .containsPattern("here: name.* by \u00ab.*; targets from what else is told of it\n");
  }

  @Test
  void how_to_read_an_explanation_stands_before_it() {
    assertThat(explained(false, 200)).contains("How to read this: ");
  }

  @Test
  void a_record_is_explained_once() {
    String text = explained(false, 200);
    assertThat(text)
        .containsPattern("candidates [0-9a-f]{16}: name VRX-204 \\(explained above\\)\n");
    assertThat(text.split("\\n"))
        .filteredOn(line -> line.contains("  | ") && line.contains("confidence 0"))
        .hasSameSizeAs(text.lines().filter(line -> line.contains("rule: \u00ab")).toList());
  }

  @Test
  void a_dose_without_a_record_names_the_nearest_rule_and_what_it_lacks() throws IOException {
    JsonNode sentence = sentence(json("--format", "json"), "The vial");
    assertThat(sentence.path("records")).isEmpty();
    assertThat(sentence.at("/nearest/mention").asText()).isEqualTo("20 mg");
    assertThat(sentence.at("/nearest/type").asText()).isEqualTo("dosing");
    assertThat(sentence.at("/nearest/rule").asText()).contains("<dose>");
    assertThat(sentence.at("/nearest/lacks").asText()).isNotEmpty();
    assertThat(explained(false, 200))
        .contains("  | no record of \"20 mg\": the nearest rule of dosing, \u00ab");
  }

  @Test
  void money_without_words_of_a_payment_says_which_it_would_need() {
    assertThat(explained(false, 200))
        .contains(
            "no record of \"$2 million\": no rule of milestones comes near; it would need \"upfront\"");
  }

  @Test
  void what_is_left_out_is_said_to_be_and_asks_for_no_record() throws IOException {
    assertThat(explained(false, 80)).contains("[risk_factors, left out]\n");
    JsonNode risk = sentence(json("--format", "json"), "may not succeed");
    assertThat(risk.path("told").asBoolean()).isFalse();
    assertThat(risk.path("nearest").isNull()).isTrue();
  }

  @Test
  void the_sentences_of_the_json_are_slices_of_the_text() throws IOException {
    JsonNode sentences = json("--format", "json");
    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(
            s -> {
              assertThat(TEXT.substring(s.path("start").asInt(), s.path("end").asInt()))
                  .isEqualTo(s.path("text").asText());
              assertThat(s.fieldNames())
                  .toIterable()
                  .containsExactly(
                      "section", "told", "start", "end", "text", "records", "mentions", "nearest");
            });
  }

  @Test
  void one_record_is_shown_alone_with_its_sentences() throws IOException {
    String id = sentence(json("-f", "json"), "maximum tolerated").at("/records/0/id").asText();
    assertThat(json("--format", "json", "--record", id))
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(s.path("records"))
                    .hasSize(1)
                    .allSatisfy(r -> assertThat(r.path("id").asText()).isEqualTo(id)));
    assertThat(explained(false, 80, "--record", id))
        .contains(id)
        .doesNotContain("no record", "cold winter");
  }

  @Test
  void a_record_that_is_not_there_is_an_error_in_a_line() {
    assertThat(explained(false, 80, "--record", "0000")).isEmpty();
    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(err)
        .isEqualTo("assay: -: no record 0000, expected an id that assay extract gives it\n");
  }

  @Test
  void wrong_forms_and_missing_files_are_errors() {
    assertThat(Run.of("explain", "missing.txt").err())
        .startsWith("assay: missing.txt: no such file")
        .hasLineCount(1);
    assertThat(Run.of("explain", ".").exit()).isEqualTo(Exit.FAILED);
    assertThat(Run.of("explain").exit()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("explain", "-", "--format", "csv").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void lines_are_as_wide_as_the_terminal_and_coloured_only_there() {
    assertThat(explained(false, 60))
        .doesNotContain("\u001b")
        .satisfies(
            text ->
                assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60)));
    assertThat(explained(true, 60)).contains("\u001b[32m").isNotEqualTo(explained(false, 60));
    assertThat(explained(true, 60).replaceAll("\u001b\\[\\d*m", ""))
        .isEqualTo(explained(false, 60));
  }
}
