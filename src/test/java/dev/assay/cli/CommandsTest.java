package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.write.SampleRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir Path folder;

  private Path filing() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), SampleRecords.TEXT);
  }

  private Path extracted(String name) throws IOException {
    Path output = folder.resolve(name);
    String format = name.endsWith(".json") ? "json" : "ndjson";
    Run.of("extract", filing().toString(), "--format", format, "-o", output.toString());
    return output;
  }

  @Test
  void text_prints_the_document_to_the_letter() throws IOException {
    Path file = Files.writeString(folder.resolve("b.txt"), "\uD83D\uDC8A line\r\n\tno end");
    Run run = Run.of("text", file.toString());
    assertThat(run.out()).isEqualTo("\uD83D\uDC8A line\r\n\tno end");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(Run.fed("from a pipe", "text", "-").out()).isEqualTo("from a pipe");
  }

  @Test
  void text_of_what_is_no_file_is_an_error() {
    assertThat(Run.of("text", folder.toString()).exit()).isEqualTo(Exit.FAILED);
    assertThat(Run.of("text", "missing").err())
        .startsWith("assay: missing: no such file")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.ndjson", "out.json"})
  void verify_says_that_all_stands(String name) throws IOException {
    Run run = Run.of("verify", extracted(name).toString());
    assertThat(run.out()).isEqualTo("1 filings, 2 records, 2 pieces of evidence: all stand\n");
    assertThat(run.exit()).isEqualTo(Exit.OK);
  }

  @Test
  void verify_finds_a_shifted_offset() throws IOException {
    Path output = extracted("out.ndjson");
    Files.writeString(
        output,
        Files.readString(output).replaceFirst("\"start\":2,\"end\":52", "\"start\":1,\"end\":51"));
    Run run = Run.of("verify", output.toString());
    assertThat(run.exit()).isEqualTo(Exit.SHORT);
    assertThat(run.out())
        .contains("candidates[0].evidence[0] at 1..51: found \"")
        .hasLineCount(2)
        .endsWith("1 failures\n");
  }

  @Test
  void verify_finds_a_changed_a_missing_and_an_unnamed_file() throws IOException {
    Path output = extracted("out.ndjson");
    Files.writeString(folder.resolve("a.txt"), SampleRecords.TEXT + " ");
    assertThat(Run.of("verify", output.toString()).out())
        .contains("a.txt: sha256 is ")
        .contains("1 failures");
    Files.delete(folder.resolve("a.txt"));
    assertThat(Run.of("verify", output.toString()).exit()).isEqualTo(Exit.SHORT);
    assertThat(Run.fed("{\"candidates\":[]}", "verify", "-").out()).contains("no document.path");
  }

  @Test
  void verify_starts_relative_paths_at_the_root() throws IOException {
    Path output = extracted("out.ndjson");
    Files.writeString(output, Files.readString(output).replace(filing().toString(), "a.txt"));
    assertThat(Run.of("verify", output.toString(), "--root", folder.toString()).exit())
        .isEqualTo(Exit.OK);
    assertThat(Run.of("verify", output.toString()).exit()).isEqualTo(Exit.SHORT);
  }

  @Test
  void verify_of_what_is_no_output_is_an_error() throws IOException {
    Path cut =
        Files.writeString(folder.resolve("cut.ndjson"), "{\"document\":{\"path\":\"-\"}}\n{\"docu");
    Run run = Run.of("verify", cut.toString());
    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).startsWith("assay: " + cut + ": line 2: ").hasLineCount(1);
    assertThat(Run.fed("", "verify", "-").exit()).isEqualTo(Exit.FAILED);
    assertThat(Run.fed("[1]", "verify", "-").err()).contains("found NUMBER, expected an object");
    assertThat(Run.of("verify", "missing").exit()).isEqualTo(Exit.FAILED);
  }

  @Test
  void evaluate_scores_filings_and_outputs_alike() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("a.json"), "{\"candidates\":[{\"name\":\"ORV-11\",\"phase\":\"phase_1_2\"}]}");
    Run filings = Run.of("evaluate", gold.toString(), filing().toString());
    Run output = Run.of("evaluate", gold.toString(), extracted("out.ndjson").toString());
    assertThat(filings.exit()).isEqualTo(Exit.OK);
    assertThat(filings.out()).contains("candidates", "core", "all").isEqualTo(output.out());
  }

  @Test
  void evaluate_tells_how_many_records_at_a_confidence_are_right() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("a.json"), "{\"candidates\":[{\"name\":\"ORV-11\",\"phase\":\"phase_1_2\"}]}");
    Run run = Run.of("evaluate", gold.toString(), filing().toString(), "--calibration");
    assertThat(run.out()).contains("confidence  records   stated    right");
    assertThat(run.out().lines().reduce((before, line) -> line).orElseThrow())
        .matches(" +[01]\\.\\d +\\d+ +[01]\\.\\d\\d +[01]\\.\\d\\d");
  }

  @Test
  void evaluate_prints_its_reliability_table_only_without_json() throws IOException {
    Run run = Run.of("evaluate", "samples/gold", "samples/filings", "--calibration", "--json");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--calibration is a table, expected without --json");
  }

  @Test
  void evaluate_returns_3_below_a_least_figure() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("a.json"), "{\"candidates\":[{\"name\":\"ORV-11\"},{\"name\":\"ORV-12\"}]}");
    Path report = folder.resolve("report.xml");
    String[] line = {
      "evaluate", gold.toString(), filing().toString(), "--json", "--junit", report.toString(), ""
    };
    line[6] = "--min-f1=0.9";
    Run run = Run.of(line);
    assertThat(run.exit()).isEqualTo(Exit.SHORT);
    assertThat(run.err()).contains("core.f1: found ");
    assertThat(report).content().startsWith("<?xml");
    line[6] = "--min=core.f1=0.01,candidates.recall=0.5";
    assertThat(Run.of(line).exit()).isEqualTo(Exit.OK);
    line[6] = "--min=core.beauty=1";
    assertThat(Run.of(line).exit()).isEqualTo(Exit.USAGE);
    line[6] = "--type=prices";
    assertThat(Run.of(line).exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void evaluate_without_gold_is_an_error() throws IOException {
    Run run = Run.of("evaluate", folder.resolve("none").toString(), filing().toString());
    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).startsWith("assay: ").hasLineCount(1);
  }

  @Test
  void evaluate_of_filings_that_the_gold_does_not_have_is_an_error() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("another.json"), "{\"candidates\":[{\"name\":\"ORV-11\"}]}");
    Run run = Run.of("evaluate", gold.toString(), filing().toString());
    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("no document of " + filing() + ", expected one at least");
  }

  @Test
  void schema_describes_what_is_extracted() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode schema = mapper.readTree(Run.of("schema").out());
    JsonNode filing = mapper.readTree(Run.of("extract", filing().toString()).out());
    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(SchemaCheck.errors(schema, filing)).isEmpty();
    assertThat(schema.at("/$defs/dosing/properties/kind/enum")).hasSize(8);
    assertThat(schema.at("/$defs/candidates/properties/phase/enum/2").asText())
        .isEqualTo("phase_1");
  }

  @Test
  void schema_refuses_what_is_not_extracted() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode schema = mapper.readTree(Run.of("schema").out());
    String line = Run.of("extract", filing().toString()).out();
    for (String[] change :
        new String[][] {
          {"\"level\"", "\"some\""},
          {"\"low\":0.5", "\"low\":\"0.5\""},
          {"\"days\":[1,8]", "\"days\":null"},
          {"\"route\":null,", ""},
          {"\"phase_1_2\"", "\"phase_9\""}
        }) {
      assertThat(line).contains(change[0]);
      assertThat(SchemaCheck.errors(schema, mapper.readTree(line.replace(change[0], change[1]))))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "extract ", "text ", "verify ", "evaluate ", "schema "})
  void help_goes_to_standard_output_and_names_examples_and_exit_codes(String command) {
    Run run = Run.of((command + "--help").split(" "));
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).contains("Examples:", "Exit codes:");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_help_of_explain_names_what_its_json_tells_of_a_rule() {
    assertThat(Run.of("explain", "--help").out())
        .contains("words_in", "named_in", "goes_on", "linked_here");
  }

  @Test
  void no_or_an_unknown_command_is_wrong_usage() {
    assertThat(Run.of().exit()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("extrct").err()).contains("Did you mean: assay extract");
  }

  @Test
  void version_is_the_builds() {
    assertThat(Run.of("--version").out()).matches("assay \\d+\\.\\d+\\.\\d+(-\\w+)?\n");
  }
}
