package dev.assay.write;

import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.record.RecordType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes for people: a filing's path and description, then a table a record type with the slots
 * that are filled.
 */
public final class TableWriter implements RecordWriter {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final Components components = new Components();
  private final Cells cells = new Cells();
  private final Sink sink;
  private final Writer out;
  private final int width;
  private final boolean colour;
  private boolean first = true;

  /**
   * A writer of UTF-8.
   *
   * @param width of the terminal, in columns
   * @param colour whether headings may be set off by escape sequences
   */
  public TableWriter(Sink sink, int width, boolean colour) {
    this.sink = sink;
    this.out = new BufferedWriter(new OutputStreamWriter(sink.stream(), StandardCharsets.UTF_8));
    this.width = width;
    this.colour = colour;
  }

  @Override
  public void write(FilingRecords filing) throws IOException {
    line(first ? "" : "\n", BOLD, clean(filing.document().path()));
    first = false;
    for (String line : Columns.wrap(description(filing.document()), width)) {
      line("", FAINT, line);
    }
    for (Map.Entry<RecordType<?>, List<Fact>> records : filing.records().entrySet()) {
      if (!records.getValue().isEmpty()) {
        line("\n", BOLD, records.getKey().name() + " (" + records.getValue().size() + ")");
        table(records.getKey(), records.getValue());
      }
    }
    if (filing.records().values().stream().allMatch(List::isEmpty)) {
      line("\n", "", "no records");
    }
    out.flush();
  }

  private String description(Record document) {
    List<String> parts = new ArrayList<>();
    for (Components.Value component : components.of(document)) {
      String text = clean(cells.text(component.value()));
      if (!text.isEmpty()
          && !component.name().equals("path")
          && !component.name().equals("sha256")) {
        parts.add(component.name() + " " + text);
      }
    }
    return String.join(", ", parts);
  }

  private void table(RecordType<?> type, List<Fact> facts) throws IOException {
    List<List<String>> columns = new ArrayList<>();
    for (String slot : type.slots()) {
      List<String> column = new ArrayList<>(List.of(slot));
      facts.forEach(fact -> column.add(clean(cells.text(type.value(fact, slot)))));
      if (column.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
        columns.add(column);
      }
    }
    List<Integer> widths = Columns.fit(columns.stream().map(TableWriter::longest).toList(), width);
    for (int row = 0; row <= facts.size(); row++) {
      int at = row;
      List<String> texts =
          columns.stream().limit(widths.size()).map(column -> column.get(at)).toList();
      row(texts, widths, row == 0 ? FAINT : "");
      if (row > 0) {
        warnings(facts.get(row - 1));
      }
    }
    if (widths.size() < columns.size()) {
      List<String> others =
          columns.stream().skip(widths.size()).map(column -> column.get(0)).toList();
      line("", FAINT, "(no room for " + String.join(", ", others) + ")");
    }
  }

  private void row(List<String> texts, List<Integer> widths, String style) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      wrapped.add(Columns.wrap(texts.get(i), widths.get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < wrapped.size(); i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(cell).append(" ".repeat(widths.get(i) - Columns.length(cell) + Columns.GAP));
      }
      line("", style, text.toString().stripTrailing());
    }
  }

  /** Below the record's row, as a column at the end would be the first that finds no room. */
  private void warnings(Fact fact) throws IOException {
    for (String warning : fact.warnings()) {
      for (String text : Columns.wrap("  doubtful: " + clean(warning), width)) {
        line("", FAINT, text);
      }
    }
  }

  private static int longest(List<String> column) {
    return column.stream().mapToInt(Columns::length).max().orElse(0);
  }

  /** On one line and without what a terminal would obey. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = true;
      } else {
        clean.append(space && clean.length() > 0 ? " " : "").append(c);
        space = false;
      }
    }
    return clean.toString();
  }

  private void line(String before, String style, String text) throws IOException {
    boolean styled = colour && !style.isEmpty();
    out.write(before + (styled ? style : "") + text + (styled ? PLAIN : "") + "\n");
  }

  @Override
  public void finish() throws IOException {
    out.flush();
    sink.commit();
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}
