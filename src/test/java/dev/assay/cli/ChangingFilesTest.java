package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.record.FilingRecords;
import dev.assay.text.Document;
import dev.assay.write.SampleRecords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that go, are cut or cannot be read while a run is under way. */
class ChangingFilesTest {
  @TempDir Path folder;

  private Path manifest = Path.of("");
  private String out = "";
  private String err = "";
  private int exit;

  /** What happens when the first filing is read. */
  private interface Change {
    void happen() throws IOException;
  }

  @BeforeEach
  void writeFilings() throws IOException {
    for (String name : List.of("a", "b", "c", "x", "y", "z")) {
      Files.writeString(folder.resolve(name + ".txt"), SampleRecords.TEXT);
    }
    manifest = folder.resolve("manifest.json");
  }

  private void run(Change change, String... more) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    StringWriter errors = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            written,
            new PrintWriter(errors, true),
            false,
            false,
            false,
            80);
    Engine engine =
        new Engine(SampleRecords.TYPES, d -> read(d, change), d -> read(d, change), d -> null);
    exit =
        new Cli(streams, () -> engine)
            .run(
                Stream.concat(
                        Stream.of(
                            "extract",
                            folder.toString(),
                            "-q",
                            "-j1",
                            "--manifest",
                            manifest.toString()),
                        Stream.of(more))
                    .toArray(String[]::new));
    out = written.toString(StandardCharsets.UTF_8);
    err = errors.toString();
  }

  private static FilingRecords read(Document document, Change change) {
    if (document.path().endsWith("a.txt")) {
      try {
        change.happen();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return SampleRecords.filing(document.path(), document.sha256());
  }

  @Test
  void a_file_that_goes_away_is_named_and_the_others_are_written() throws IOException {
    run(() -> Files.delete(folder.resolve("x.txt")));

    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(err)
        .isEqualTo("assay: " + folder + "/x.txt: no such file, expected a file or folder\n");
    assertThat(out.lines()).hasSize(5);
    assertThat(Files.readString(manifest).replaceAll("\\s+", " "))
        .contains("x.txt\", \"status\" : \"refused\", \"reason\" : \"")
        .contains("\"read\" : 5");
  }

  @Test
  void a_file_in_whose_place_a_folder_comes_is_named_and_the_others_are_written() {
    run(
        () -> {
          Files.delete(folder.resolve("x.txt"));
          Files.createDirectory(folder.resolve("x.txt"));
        });

    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(err).isEqualTo("assay: " + folder + "/x.txt: a folder, expected a readable file\n");
    assertThat(out.lines()).hasSize(5);
  }

  @Test
  void a_file_that_is_cut_is_read_as_it_is_and_one_cut_to_nothing_is_named() throws IOException {
    run(
        () -> {
          Files.writeString(folder.resolve("x.txt"), "");
          Files.writeString(folder.resolve("y.txt"), SampleRecords.TEXT.substring(0, 20));
        });

    assertThat(err).hasLineCount(1).contains("x.txt: no text (an empty file)");
    assertThat(out.lines()).hasSize(5);
    assertThat(Files.readString(manifest)).contains("\"empty\" : 1");
  }

  @Test
  void an_archive_that_goes_away_or_is_cut_is_named_and_the_others_are_written()
      throws IOException {
    for (String name : List.of("v.zip", "w.zip")) {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
        zip.putNextEntry(new ZipEntry("m.txt"));
        zip.write(SampleRecords.TEXT.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    byte[] whole = Files.readAllBytes(folder.resolve("w.zip"));
    run(
        () -> {
          Files.delete(folder.resolve("v.zip"));
          Files.write(folder.resolve("w.zip"), Arrays.copyOf(whole, whole.length / 2));
        });

    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(err.lines())
        .hasSize(2)
        .anyMatch(line -> line.endsWith("v.zip: no such file, expected a file or folder"))
        .anyMatch(line -> line.contains("w.zip: a broken archive ("));
    assertThat(out.lines()).hasSize(6);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_file_that_cannot_be_read_to_its_end_is_named_and_the_others_are_written()
      throws IOException {
    Files.createSymbolicLink(folder.resolve("m.txt"), Path.of("/proc/self/mem"));
    run(() -> {});
    Files.delete(folder.resolve("m.txt"));

    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(err).hasLineCount(1).contains("m.txt: a read error (");
    assertThat(out.lines()).hasSize(6);
  }
}
