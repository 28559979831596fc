package dev.assay.write;

import dev.assay.record.Evidence;
import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.record.RecordType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes comma-separated values (RFC 4180, lines ended by a line feed), a table a record type:
 * {@code path}, {@code id}, the slots, then the first evidence's {@code start}, {@code end} (in
 * code points) and {@code text}, and {@code warnings}.
 */
public final class CsvWriter implements RecordWriter {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private record Table(CSVPrinter rows, Sink sink) {}

  private final Cells cells = new Cells();
  private final Map<RecordType<?>, Table> tables = new LinkedHashMap<>();

  private final boolean marked;

  private CsvWriter(boolean marked) {
    this.marked = marked;
  }

  /**
   * Writes one type; the others are passed over.
   *
   * @param marked whether a byte-order mark comes first, by which Excel knows UTF-8
   */
  public static CsvWriter of(RecordType<?> type, Sink sink, boolean marked) throws IOException {
    CsvWriter writer = new CsvWriter(marked);
    writer.open(type, sink);
    return writer;
  }

  /** Writes each type to a file of its name in the folder, which is made if it is not there. */
  public static CsvWriter in(Path folder, List<RecordType<?>> types, boolean marked)
      throws IOException {
    Files.createDirectories(folder);
    CsvWriter writer = new CsvWriter(marked);
    boolean whole = false;
    try {
      for (RecordType<?> type : types) {
        writer.open(type, OutputFile.at(folder.resolve(type.name() + ".csv")));
      }
      whole = true;
      return writer;
    } finally {
      if (!whole) {
        writer.close();
      }
    }
  }

  private void open(RecordType<?> type, Sink sink) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(sink.stream(), StandardCharsets.UTF_8));
    if (marked) {
      out.write('\ufeff');
    }
    CSVPrinter rows = new CSVPrinter(out, FORMAT);
    tables.put(type, new Table(rows, sink));
    List<String> header = new ArrayList<>(List.of("path", "id"));
    header.addAll(type.slots());
    header.addAll(List.of("start", "end", "text", "warnings"));
    rows.printRecord(header);
  }

  @Override
  public void write(FilingRecords filing) throws IOException {
    for (Map.Entry<RecordType<?>, Table> table : tables.entrySet()) {
      RecordType<?> type = table.getKey();
      for (Fact fact : filing.records().getOrDefault(type, List.of())) {
        table.getValue().rows().printRecord(row(filing.document().path(), type, fact));
      }
      table.getValue().rows().flush();
    }
  }

  private List<String> row(String path, RecordType<?> type, Fact fact) {
    List<String> row = new ArrayList<>(List.of(harmless(path), fact.id()));
    for (String slot : type.slots()) {
      Object value = type.value(fact, slot);
      String text = cells.text(value);
      row.add(value instanceof Number ? text : harmless(text));
    }
    if (fact.evidence().isEmpty()) {
      row.addAll(List.of("", "", ""));
    } else {
      Evidence first = fact.evidence().get(0);
      row.addAll(
          List.of(
              Integer.toString(first.start()),
              Integer.toString(first.end()),
              harmless(first.text())));
    }
    row.add(cells.text(fact.warnings()));
    return row;
  }

  /**
   * A text that a spreadsheet would take for a formula, with an apostrophe before it, so that what
   * a filing says is never run.
   */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void finish() throws IOException {
    for (Table table : tables.values()) {
      table.rows().flush();
    }
    for (Table table : tables.values()) {
      table.sink().commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (Table table : tables.values()) {
      table.sink().close();
    }
  }
}
