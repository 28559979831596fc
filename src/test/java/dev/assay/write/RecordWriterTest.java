package dev.assay.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_line_of_ndjson_has_every_slot_in_its_order() throws IOException {
    try (RecordWriter writer = new NdjsonWriter(Sink.of(out))) {
      writer.write(SampleRecords.filing("in/a.txt", "ab"));
      writer.finish();
    }
    assertWritten("filing.ndjson");
  }

  @Test
  void a_turkish_locale_changes_no_name() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      a_line_of_ndjson_has_every_slot_in_its_order();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void json_is_one_array_of_the_same_objects() throws IOException {
    try (RecordWriter writer = new JsonWriter(Sink.of(out))) {
      writer.write(SampleRecords.filing("in/a.txt", "ab"));
      writer.write(SampleRecords.empty("in/b.txt"));
      writer.finish();
    }
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(written()).get(0))
        .isEqualTo(mapper.readTree(golden("filing.ndjson")));
    assertThat(mapper.readTree(written())).hasSize(2);
    assertThat(written())
        .startsWith("[ {\n  \"document\" : {\n")
        .endsWith("} ]\n")
        .doesNotContain("\r");
  }

  @Test
  void json_without_filings_is_an_empty_array() throws IOException {
    try (RecordWriter writer = new JsonWriter(Sink.of(out))) {
      writer.finish();
    }
    assertThat(written()).isEqualTo("[ ]\n");
  }

  @Test
  void csv_quotes_what_needs_it() throws IOException {
    try (RecordWriter writer = CsvWriter.of(SampleRecords.CANDIDATES, Sink.of(out), false)) {
      writer.write(SampleRecords.filing("in/a,b.txt", "ab"));
      writer.write(SampleRecords.empty("in/c.txt"));
      writer.finish();
    }
    assertWritten("candidates.csv");
  }

  @Test
  void csv_holds_no_formula_and_excel_gets_a_mark() throws IOException {
    try (RecordWriter writer = CsvWriter.of(SampleRecords.CANDIDATES, Sink.of(out), true)) {
      writer.write(SampleRecords.filing("=cmd|x.txt", "ab"));
      writer.write(SampleRecords.filing("-x.txt", "ab"));
      writer.finish();
    }
    assertThat(written()).startsWith("\ufeffpath,").contains("\n'=cmd|x.txt,", "\n'-x.txt,");
  }

  @Test
  void csv_in_a_folder_is_a_file_for_each_type() throws IOException {
    Path csv = folder.resolve("new/csv");
    try (RecordWriter writer = CsvWriter.in(csv, SampleRecords.TYPES, false)) {
      writer.write(SampleRecords.filing("in/a,b.txt", "ab"));
      assertThat(csv.resolve("dosing.csv")).doesNotExist();
      writer.finish();
    }
    assertThat(csv.toFile().list()).containsExactlyInAnyOrder("candidates.csv", "dosing.csv");
    assertThat(csv.resolve("candidates.csv")).hasContent(golden("candidates.csv"));
    assertThat(Files.readString(csv.resolve("dosing.csv")))
        .contains("ORV-11,level,0.5,2000000,mg/kg,,,2,,1; 8,");
  }

  @Test
  void a_table_shows_the_filled_slots_and_keeps_to_the_width() throws IOException {
    try (RecordWriter writer = new TableWriter(Sink.of(out), 60, false)) {
      writer.write(SampleRecords.filing("in/a.txt", "ab"));
      writer.write(SampleRecords.empty("in/b.txt"));
      writer.finish();
    }
    assertWritten("table.txt");
    assertThat(written().lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void what_a_killed_process_has_left_is_removed() throws IOException {
    Path left = Files.writeString(folder.resolve(".out.ndjson.999999999.part"), "half");
    Path alive =
        Files.writeString(
            folder.resolve(".out.ndjson." + ProcessHandle.current().pid() + "1x.part"), "half");
    try (RecordWriter writer = new NdjsonWriter(OutputFile.at(folder.resolve("out.ndjson")))) {
      writer.finish();
    }
    assertThat(left).doesNotExist();
    assertThat(alive).exists();
  }

  @Test
  void a_file_that_is_not_finished_never_appears() throws IOException {
    Path file = Files.writeString(folder.resolve("out.ndjson"), "before");
    try (RecordWriter writer = new NdjsonWriter(OutputFile.at(file))) {
      writer.write(SampleRecords.filing("in/a.txt", "ab"));
    }
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("out.ndjson");
  }

  @Test
  void a_finished_file_replaces_the_one_before() throws IOException {
    Path file = Files.writeString(folder.resolve("out.ndjson"), "before");
    try (RecordWriter writer = new NdjsonWriter(OutputFile.at(file))) {
      writer.write(SampleRecords.filing("in/a.txt", "ab"));
      writer.finish();
    }
    assertThat(Files.readString(file)).isEqualTo(golden("filing.ndjson"));
    assertThat(folder.toFile().list()).containsExactly("out.ndjson");
  }

  @Test
  void a_long_cell_is_wrapped_between_words() {
    assertThat(Columns.wrap("non-small-cell lung cancer and more", 15))
        .isEqualTo(List.of("non-small-cell", "lung cancer and", "more"));
    assertThat(Columns.wrap("abcdefghij", 4)).isEqualTo(List.of("abcd", "efgh", "ij"));
  }

  /** Compares with the golden file, which -Dgolden.update=true writes anew. */
  private void assertWritten(String name) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.write(GOLDEN.resolve(name), out.toByteArray());
    }
    assertThat(written()).isEqualTo(golden(name));
  }

  private static String golden(String name) throws IOException {
    return Files.readString(GOLDEN.resolve(name));
  }
}
