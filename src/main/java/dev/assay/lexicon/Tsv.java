package dev.assay.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a lexicon: tab-separated, a header row, one term a row, no quoting.
 *
 * @param name the file's name below the resources, for errors
 * @param rows the rows, each with as many cells as the header
 */
public record Tsv(String name, List<Row> rows) {
  /**
   * A row.
   *
   * @param line its line number, from 1
   * @param cells its cells, trimmed of nothing
   */
  public record Row(int line, List<String> cells) {
    /** The cell of a column, from 0. */
    public String cell(int column) {
      return cells.get(column);
    }

    /** The cell's parts between bars; none for an empty cell. */
    public List<String> parts(int column) {
      String cell = cells.get(column);
      return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }
  }

  /**
   * Reads a table from the program's resources.
   *
   * @param name such as {@code lexicon/units.tsv}
   * @param header the columns that it must have
   * @throws IllegalStateException if it is missing or a row is bad, naming file, line, found and
   *     expected
   */
  public static Tsv read(String name, String... header) {
    InputStream stream = Tsv.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + ": not found among the program's resources");
    }
    try (stream) {
      byte[] table = stream.readAllBytes();
      List<Row> rows = new ArrayList<>();
      int at = 0;
      for (int number = 1; at < table.length; number++) {
        int end = at;
        while (end < table.length && table[end] != '\n') {
          end++;
        }
        List<String> cells = cells(table, at, end);
        at = end + 1;
        if (cells.size() != header.length) {
          throw new IllegalStateException(
              name + ":" + number + ": " + cells.size() + " columns, expected " + header.length);
        }
        if (number == 1 && !cells.equals(List.of(header))) {
          throw new IllegalStateException(
              name + ":1: columns " + cells + ", expected " + List.of(header));
        }
        if (number > 1) {
          rows.add(new Row(number, cells));
        }
      }
      return new Tsv(name, List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private static List<String> cells(byte[] table, int start, int end) {
    int last = end > start && table[end - 1] == '\r' ? end - 1 : end;
    List<String> cells = new ArrayList<>(5);
    int at = start;
    for (int i = start; i <= last; i++) {
      if (i == last || table[i] == '\t') {
        cells.add(new String(table, at, i - at, StandardCharsets.UTF_8));
        at = i + 1;
      }
    }
    return List.copyOf(cells);
  }
}
