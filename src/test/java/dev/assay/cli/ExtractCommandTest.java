package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.write.SampleRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  @TempDir Path folder;

  private String good = "";

  @BeforeEach
  void writeFiling() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), SampleRecords.TEXT).toString();
  }

  @Test
  void a_filing_is_a_line_where_no_terminal_is() {
    Run run = Run.of("extract", good);
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .startsWith("{\"document\":{\"path\":\"" + good + "\"")
        .endsWith("}\n")
        .hasLineCount(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void standard_input_is_read_as_a_filing() {
    Run run = Run.fed(SampleRecords.TEXT, "extract", "-");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).startsWith("{\"document\":{\"path\":\"-\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.txt | no such file or folder",
        "empty.txt   | no text",
        "blank.txt   | no text",
        "binary.txt  | a binary file",
        "crash.txt   | IllegalStateException: no reason in the program",
        "nothing     | a folder without filings"
      })
  void a_bad_input_is_one_line_and_the_others_are_written(String name, String found)
      throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("blank.txt"), " \n\n");
    Files.writeString(folder.resolve("crash.txt"), "a text that makes the engine crash");
    Files.write(folder.resolve("binary.txt"), new byte[] {'M', 'Z', 0, 0, 1, 2, 3});
    Files.createDirectory(folder.resolve("nothing"));
    String bad = folder.resolve(name).toString();

    Run run = Run.of("extract", "-q", bad, good);

    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err())
        .startsWith("assay: " + bad + ": ")
        .contains(found)
        .contains(", expected ")
        .hasLineCount(1);
    assertThat(run.out()).contains("\"path\":\"" + good + "\"").hasLineCount(1);
  }

  @Test
  void only_debug_shows_a_stack_trace() throws IOException {
    String bad = Files.writeString(folder.resolve("crash.txt"), "crash").toString();
    assertThat(Run.of("extract", bad).err()).doesNotContain("\tat ");
    assertThat(Run.of("extract", "--debug", bad).err()).contains("\tat dev.assay");
  }

  @Test
  void the_number_of_jobs_does_not_change_a_byte() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(
          folder.resolve("f" + i + ".txt"),
          i % 7 == 3 ? "" : i % 2 == 0 ? SampleRecords.TEXT : "other " + i);
    }
    Run one = Run.of("extract", folder.toString(), "-j", "1");
    Run four = Run.of("extract", folder.toString(), "-j", "4");
    assertThat(four.out()).isEqualTo(one.out()).hasLineCount(35);
    assertThat(four.err()).isEqualTo(one.err());
  }

  @Test
  void a_file_appears_even_if_an_input_failed() throws IOException {
    Path out = folder.resolve("out.ndjson");
    Run run = Run.of("extract", good, folder.resolve("missing").toString(), "-o", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(out)).hasLineCount(1);
  }

  @Test
  void globs_choose_among_the_files_of_a_folder() throws IOException {
    Files.writeString(folder.resolve("draft.txt"), SampleRecords.TEXT);
    assertThat(Run.of("extract", folder.toString(), "--exclude", "draft*").out())
        .hasLineCount(1)
        .contains("good.txt");
    assertThat(Run.of("extract", folder.toString(), "--include", "draft*").out())
        .hasLineCount(1)
        .contains("draft.txt");
  }

  @Test
  void records_and_confidence_select() {
    assertThat(Run.of("extract", good, "--records", "dosing").out())
        .contains("\"dosing\"")
        .doesNotContain("candidates");
    assertThat(Run.of("extract", good, "--min-confidence", "0.88").out())
        .contains("\"candidates\":[]", "\"d1\"");
  }

  @Test
  void csv_of_one_type_goes_to_standard_output() {
    Run run = Run.of("extract", good, "--format", "csv", "--records", "dosing");
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).startsWith("path,id,candidate,kind,low,").hasLineCount(2);
  }

  @Test
  void csv_of_all_types_goes_to_a_folder() {
    Path out = folder.resolve("tables");
    assertThat(Run.of("extract", good, "--format", "csv", "-o", out.toString()).exit())
        .isEqualTo(Exit.OK);
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("candidates.csv", "dosing.csv", "manifest.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--format csv x",
        "--format yaml x",
        "--records prices x",
        "--jobs 0 x",
        "--fromat csv x",
        "--min-confidence 2 x",
        "--include [ x",
        "--progress maybe x"
      })
  void a_wrong_command_line_is_named_and_returns_2(String options) {
    Run run = Run.of(("extract " + options).strip().split(" "));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).startsWith("assay extract: ").endsWith("Try 'assay extract --help'.\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void output_to_a_place_of_the_wrong_kind_is_wrong_usage() {
    assertThat(Run.of("extract", good, "-o", folder.toString()).exit()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("extract", good, "--format", "csv", "-o", good).exit()).isEqualTo(Exit.USAGE);
    Run missing = Run.of("extract", good, "-o", folder.resolve("no/out").toString());
    assertThat(missing.exit()).isEqualTo(Exit.FAILED);
    assertThat(missing.err()).contains("no such folder");
  }

  @Test
  void a_closed_pipe_is_no_error_and_a_full_disk_is_one() {
    StringWriter err = new StringWriter();
    assertThat(Run.into(new StandardOutput(broken("Broken pipe")), err, "", "extract", good))
        .isEqualTo(Exit.OK);
    assertThat(err.toString()).isEmpty();
    assertThat(
            Run.into(
                new StandardOutput(broken("No space left on device")), err, "", "extract", good))
        .isEqualTo(Exit.FAILED);
    assertThat(err.toString()).isEqualTo("assay: standard output: No space left on device\n");
  }

  private static OutputStream broken(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void progress_is_shown_where_it_is_wanted_and_taken_away() {
    assertThat(Run.of("extract", good, "--progress", "always").err())
        .contains("1/1", "/s", "0:00 left")
        .endsWith("\r\u001b[K");
    assertThat(Run.of("extract", good).err()).isEmpty();
  }
}
