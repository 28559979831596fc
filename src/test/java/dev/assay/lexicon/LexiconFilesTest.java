package dev.assay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of the lexicon is in order, so that what a term means never hangs on the order of its
 * rows.
 */
class LexiconFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/lexicon");

  /** Columns whose cells are spellings that the text is searched for. */
  private static final Set<String> SPELLINGS =
      Set.of(
          "name",
          "term",
          "heading",
          "stem",
          "spellings",
          "synonyms",
          "aliases",
          "brands",
          "abbreviations");

  /** Tables whose names are values of records and not searched for. */
  private static final Set<String> VALUES = Set.of("measures.tsv", "modalities.tsv", "routes.tsv");

  record Row(int line, List<String> cells) {}

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void thereAreTables() throws IOException {
    assertThat(tables())
        .hasSizeGreaterThan(10)
        .allMatch(table -> table.toString().endsWith(".tsv"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasAHeaderOfWordsAndRowsOfAsManyCells(Path table) throws IOException {
    List<Row> rows = rows(table);
    List<String> header = rows.get(0).cells();

    assertThat(header)
        .hasSizeGreaterThan(1)
        .doesNotHaveDuplicates()
        .allMatch(column -> column.matches("[a-z]+(?:_[a-z]+)*"));
    assertThat(rows)
        .hasSizeGreaterThan(1)
        .allSatisfy(row -> assertThat(row.cells()).as(place(table, row)).hasSize(header.size()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isTrimmedInEveryCellAndPart(Path table) throws IOException {
    List<String> untrimmed = new ArrayList<>();
    for (Row row : rows(table)) {
      for (String cell : row.cells()) {
        for (String part : cell.split("\\|", -1)) {
          boolean hollow = part.isEmpty() && !cell.isEmpty();
          if (hollow
              || !part.equals(part.strip())
              || part.contains("  ")
              || part.chars().anyMatch(Character::isISOControl)) {
            untrimmed.add(place(table, row) + ": '" + cell + "'");
          }
        }
      }
    }
    assertThat(untrimmed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isSortedByItsFirstColumnAndHasNoRowTwice(Path table) throws IOException {
    List<Row> rows = rows(table);
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < rows.size(); i++) {
      String name = rows.get(i).cells().get(0);
      if (name.isEmpty() || !seen.add(fold(name))) {
        wrong.add(place(table, rows.get(i)) + ": " + name + " stands twice or is empty");
      }
      if (i > 1 && fold(rows.get(i - 1).cells().get(0)).compareTo(fold(name)) > 0) {
        wrong.add(
            place(table, rows.get(i))
                + ": "
                + name
                + " stands behind "
                + rows.get(i - 1).cells().get(0));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void givesNoSpellingToTwoNames(Path table) throws IOException {
    List<Row> rows = rows(table);
    List<String> header = rows.get(0).cells();
    int role = header.indexOf("role");
    Map<String, String> names = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      String use = role < 0 ? "" : row.cells().get(role);
      for (String spelling : spellings(table, header, row)) {
        String other = names.putIfAbsent(use + "\t" + fold(spelling), row.cells().get(0));
        if (other != null && !other.equals(row.cells().get(0))) {
          wrong.add(
              place(table, row) + ": " + spelling + " is " + other + " and " + row.cells().get(0));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> spellings(Path table, List<String> header, Row row) {
    List<String> spellings = new ArrayList<>();
    int first = VALUES.contains(table.getFileName().toString()) ? 1 : 0;
    for (int column = first; column < header.size(); column++) {
      String cell = row.cells().get(column);
      if (SPELLINGS.contains(header.get(column)) && !cell.isEmpty()) {
        for (String part : cell.split("\\|")) {
          spellings.add(part.endsWith("?") ? part.substring(0, part.length() - 1) : part);
        }
      }
    }
    return spellings;
  }

  private static List<Row> rows(Path table) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readString(table, StandardCharsets.UTF_8).split("\n", -1)) {
      rows.add(new Row(rows.size() + 1, List.of(line.split("\t", -1))));
    }
    assertThat(rows.get(rows.size() - 1).cells())
        .as("%s ends with a line break", table)
        .containsExactly("");
    return rows.subList(0, rows.size() - 1);
  }

  private static String place(Path table, Row row) {
    return table.getFileName() + ":" + row.line();
  }

  private static String fold(String spelling) {
    return spelling.toLowerCase(Locale.ROOT);
  }
}
