package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "frob | assay: found \"frob\", expected one of extract, explain, text, verify, evaluate, schema",
        "schema more | assay schema: found \"more\", expected nothing more",
        "extract -j two x | assay extract: --jobs: found \"two\", expected a whole number",
        "extract --min-confidence high x | assay extract: --min-confidence: found \"high\", expected a number",
        "extract -f xml x | assay extract: --format: found \"xml\", expected one of table, ndjson, json, csv",
        "extract --no-such | assay extract: Unknown option: '--no-such'",
      })
  void a_wrong_command_line_is_told_by_what_was_found_and_what_was_expected(
      String arguments, String message) {
    Run run = Run.of(arguments.split(" ", -1));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).startsWith(message.replace("\\", "") + "\n");
  }
}
