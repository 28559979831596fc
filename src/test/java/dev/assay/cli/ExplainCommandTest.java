package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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

  private String err = "";
  private int exit;

  private String explained(boolean colour, int width, String... options) {
    Explained explained = Explained.of(TEXT, colour, width, options);
    exit = explained.exit();
    err = explained.err();
    return explained.out();
  }

  @Test
  void a_record_stands_below_its_sentence_with_what_is_read_there_and_its_reasons() {
    String text = explained(false, 400);
    assertThat(exit).isEqualTo(Exit.OK);
    assertThat(text)
        .containsPattern(
            "\n   2  In a Phase 1 .* was 4 mg/kg\\.\n      \\| mentions: stage \"Phase 1\", candidate \"VRX-204\", dose \"4 mg/kg\"\n")
        .containsPattern(
            "      \\| dosing [0-9a-f]{16}: candidate VRX-204, kind mtd, low 4, high 4, unit mg/kg")
        .contains(
            "read: candidate, kind, low, high, unit, status, phase by \u00abmaximum tolerated dose is <dose>\u00bb:"
                + " \"maximum tolerated dose ... 4 mg/kg\"\n")
        .contains("confidence 0.85 (\u00abmaximum tolerated dose is <dose>\u00bb)\n");
    assertThat(err).isEmpty();
  }

  @Test
  void how_to_read_an_explanation_stands_before_it() {
    assertThat(explained(false, 200)).contains("How to read this. ");
  }

  @Test
  void the_sentences_of_the_json_are_slices_of_the_text() throws IOException {
    JsonNode sentences = Explained.sentences(TEXT);
    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(
            s -> {
              assertThat(TEXT.substring(s.path("start").asInt(), s.path("end").asInt()))
                  .isEqualTo(s.path("text").asText());
              assertThat(s.fieldNames())
                  .toIterable()
                  .containsExactly(
                      "number",
                      "section",
                      "left_out",
                      "start",
                      "end",
                      "text",
                      "records",
                      "mentions",
                      "nearest",
                      "would_tell");
            });
    assertThat(sentences.findValues("number")).extracting(JsonNode::asInt).startsWith(1, 2, 3);
  }

  @Test
  void one_record_is_shown_alone_with_its_sentences() throws IOException {
    String id = Explained.sentence(TEXT, "maximum tolerated").at("/records/1/id").asText();
    assertThat(Explained.sentences(TEXT, "--record", id))
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(s.path("records"))
                    .hasSize(1)
                    .allSatisfy(r -> assertThat(r.path("id").asText()).isEqualTo(id)));
    assertThat(explained(false, 80, "--record", id))
        .contains(id, "\u00bb: \"maximum tolerated")
        .doesNotContain("nothing read of", "cold winter", "would tell");
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
