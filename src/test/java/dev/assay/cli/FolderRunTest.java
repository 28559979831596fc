package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.write.SampleRecords;
import dev.assay.write.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderRunTest {
  @TempDir Path folder;

  private String in = "";
  private Path out = Path.of("");

  @BeforeEach
  void writeFilings() throws IOException {
    Path filings = Files.createDirectory(folder.resolve("in"));
    in = filings.toString();
    out = folder.resolve("out.ndjson");
    Files.writeString(filings.resolve("a.txt"), SampleRecords.TEXT);
    Files.writeString(filings.resolve("b.txt"), "other");
    Files.writeString(filings.resolve("c.txt"), SampleRecords.TEXT);
    Files.writeString(filings.resolve("d.txt"), "");
    Files.writeString(filings.resolve("e.txt"), "crash");
    Files.write(filings.resolve("f.txt"), new byte[] {'M', 'Z', 0, 0});
  }

  private Run resume(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("extract", in, "-q", "-o", out.toString(), "--resume"), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  @Test
  void the_manifest_says_what_became_of_each_file() throws IOException {
    Path manifest = folder.resolve("manifest.json");
    Run.of("extract", in, "-q", "-o", out.toString(), "--manifest", manifest.toString());
    String told = Files.readString(manifest).replaceAll("\\s+", " ");
    assertThat(told)
        .contains("a.txt\", \"status\" : \"read\", \"sha256\" : \"")
        .contains("\"duplicate_of\" : \"" + in + "/a.txt\"")
        .contains("d.txt\", \"status\" : \"empty\"")
        .contains("e.txt\", \"status\" : \"failed\"")
        .contains(
            "f.txt\", \"status\" : \"refused\", \"reason\" : \"" + in + "/f.txt: a binary file")
        .contains("\"empty\" : 1, \"failed\" : 1, \"refused\" : 1");
  }

  @Test
  void tables_have_their_manifest_beside_them() {
    Path tables = folder.resolve("tables");
    Run.of("extract", in, "-q", "--format", "csv", "-o", tables.toString());
    assertThat(tables.resolve("manifest.json")).exists();
  }

  @Test
  void a_run_that_was_killed_goes_on_where_it_was() throws IOException {
    resume();
    String whole = Files.readString(out);
    assertThat(whole).hasLineCount(3);
    assertThat(left()).isEmpty();

    List<String> lines = whole.lines().toList();
    Files.delete(out);
    String settings =
        Files.readString(folder.resolve("out.ndjson.manifest.json"))
            .replaceAll("(?s).*\"settings\" : \"([^\"]+)\".*", "$1");
    String kept = lines.get(0).replace("\"a.txt", "\"a.txt").replace("\"rule\"", "\"rule\" ");
    Files.writeString(
        folder.resolve(".out.ndjson." + settings + ".0.part"),
        kept + "\n" + lines.get(1).substring(0, 30),
        StandardCharsets.UTF_8);
    resume();
    assertThat(Files.readString(out).lines().toList())
        .containsExactly(kept, lines.get(1), lines.get(2));
    assertThat(left()).isEmpty();
  }

  @Test
  void a_filing_that_changed_and_other_options_are_read_anew() throws IOException {
    resume();
    Files.writeString(out, Files.readString(out).replace("\"rule\"", "\"rule\" "));
    Files.writeString(Path.of(in, "a.txt"), "other");
    resume();
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.get(0)).doesNotContain("\"rule\" ");
    assertThat(lines.get(2)).contains("\"rule\" ");
    resume("--min-confidence", "0.1");
    assertThat(Files.readString(out)).doesNotContain("\"rule\" ");
  }

  @Test
  void nothing_is_kept_of_what_another_program_wrote() throws IOException {
    resume();
    String whole = Files.readString(out);
    Path manifest = folder.resolve("out.ndjson.manifest.json");
    String told = Files.readString(manifest);
    String version = new AssayCommand.Version().getVersion()[0];
    Selection all = new Selection(SampleRecords.TYPES, 0);
    String settings = all.key(version + " " + Fingerprint.ofProgram());
    assertThat(told).contains(settings);

    String other = all.key(version + " another lexicon");
    Files.writeString(manifest, told.replace(settings, other));
    Files.writeString(out, whole.replace("\"rule\"", "\"rule\" "));
    Files.copy(out, folder.resolve(".out.ndjson." + other + ".0.part"));
    Path unrelated = Files.writeString(folder.resolve(".out.ndjson.mine.part"), "mine");
    resume();
    assertThat(out).hasContent(whole);
    assertThat(left()).containsExactly(unrelated);
  }

  @Test
  void resuming_needs_a_file_of_ndjson() {
    assertThat(Run.of("extract", in, "--resume").exit()).isEqualTo(Exit.USAGE);
    assertThat(resume("--format", "json").exit()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("extract", in, "--resume", "-o", folder.toString()).exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void resuming_puts_no_file_in_the_place_of_a_pipe() throws Exception {
    assertThat(new ProcessBuilder("mkfifo", out.toString()).start().waitFor()).isZero();
    assertThat(resume().exit()).isEqualTo(Exit.USAGE);
    assertThat(Files.isRegularFile(out)).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void an_output_that_cannot_be_written_is_named() {
    assertThat(Run.of("extract", in, "-o", "/dev/full").err()).contains("/dev/full: No space left");
  }

  @Test
  void resuming_says_which_folder_is_missing() {
    Path missing = folder.resolve("missing");
    Run run = Run.of("extract", in, "--resume", "-o", missing.resolve("out.ndjson").toString());
    assertThat(run.exit()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains(missing + ": no such folder, expected one to write to");
  }

  @Test
  void resuming_writes_to_where_a_link_leads() throws IOException {
    Path target = Files.createFile(Files.createDirectory(folder.resolve("far")).resolve("file"));
    Files.createSymbolicLink(out, target);
    resume();
    assertThat(out).isSymbolicLink();
    assertThat(Files.readString(target)).hasLineCount(3);
    Files.writeString(target, Files.readString(target).replace("\"rule\"", "\"rule\" "));
    resume();
    assertThat(Files.readString(target)).contains("\"rule\" ");
  }

  @Test
  void a_folder_without_filings_is_told_though_its_name_begins_that_of_another_missing_path()
      throws IOException {
    Path bare = Files.createDirectory(folder.resolve("bare"));
    assertThat(Run.of("extract", bare.toString(), bare + "ly.txt").err())
        .contains(bare + ": a folder without filings")
        .contains(bare + "ly.txt: no such file");
  }

  @Test
  void a_list_of_files_is_read_from_a_file_or_standard_input() throws IOException {
    String list = in + "/a.txt\n\n" + in + "/b.txt\r\n";
    Path file = Files.writeString(folder.resolve("list"), list);
    assertThat(Run.of("extract", "--files-from", file.toString()).out()).hasLineCount(2);
    assertThat(Run.fed(list, "extract", "--files-from", "-").out()).hasLineCount(2);
    assertThat(Run.fed(list.replaceAll("\\s+", "\0"), "extract", "--files-from", "-").out())
        .hasLineCount(2);
  }

  @Test
  void limits_are_numbers_above_zero() {
    for (String option :
        List.of("--max-size=0", "--max-size=x", "--max-ratio=0", "--timeout-per-file=0")) {
      assertThat(Run.of("extract", in, option).exit()).as(option).isEqualTo(Exit.USAGE);
    }
    Run run = Run.of("extract", in + "/a.txt", "--max-size=10");
    assertThat(run.err()).contains("more than 10 bytes");
  }
}
