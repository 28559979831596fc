package dev.assay.extract.outcomes;

import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table's row.
 *
 * @param span where it stands, in UTF-16 code units
 * @param text its text in lower case, without markup
 */
record TableCell(Span span, String text) {
  private static final String NUMBER = "([-+\u2212\u2013]?\\d{1,4}(?:\\.\\d{1,3})?)";
  private static final String MARKS = " ?[a-z\u2020\u2021\u00a7]{0,2}";
  private static final Pattern PART =
      Pattern.compile(
          "(\\d{1,5}) ?(?:/|of) ?(\\d{1,5})(?: ?\\((\\d{1,3}(?:\\.\\d{1,2})?) ?%?\\))?" + MARKS);
  private static final Pattern COUNTED =
      Pattern.compile("(\\d{1,5}) ?\\((\\d{1,3}(?:\\.\\d{1,2})?) ?(%?)\\)" + MARKS);
  private static final Pattern SHARE =
      Pattern.compile(
          NUMBER
              + " ?%"
              + MARKS
              + "(?: ?\\((?:[nN] ?= ?)?(\\d{1,5})(?: ?/ ?(\\d{1,5}))?\\))?"
              + "(?: ?\\([^()]{1,30}\\))?"
              + MARKS);
  private static final Pattern VALUE =
      Pattern.compile(
          NUMBER
              + " ?(kg|months?|mos?|weeks?|days?|years?|points?|letters?|events?)?(?: ?\\([^()]{1,30}\\))?"
              + MARKS);
  private static final Pattern PROBABILITY =
      Pattern.compile("(?:p ?)?([<>=\u2264]?) ?(0?\\.\\d{1,6})" + MARKS);
  private static final Pattern MONTHS = Pattern.compile(".*\\b(?:months|mo)\\b.*");
  private static final Map<String, String> UNITS =
      Map.of(
          "kg", "kg", "month", "mo", "week", "wk", "day", "d", "year", "a", "point", "points",
          "letter", "letters", "event", "events");
  private static final Pattern RULE = Pattern.compile("[-:= ]*");

  /**
   * What a cell prints.
   *
   * @param bare whether a number stands alone, so that its row says what it is
   */
  record Printed(
      @Nullable Integer patients,
      @Nullable Integer of,
      @Nullable BigDecimal percent,
      @Nullable BigDecimal value,
      @Nullable String unit,
      boolean bare) {
    /** The number to compare with: the share, the value, else the count. */
    @Nullable BigDecimal main() {
      return percent != null
          ? percent
          : value != null ? value : patients == null ? null : BigDecimal.valueOf(patients);
    }
  }

  /** The cells of a row; none for a line that only rules it off. */
  static List<TableCell> of(SentenceView view) {
    String text = view.tokens().document();
    int from = view.sentence().span().start();
    int end = view.sentence().span().end();
    while (from < end && (text.charAt(from) == '|' || text.charAt(from) == ' ')) {
      from++;
    }
    List<TableCell> cells = new ArrayList<>();
    for (int at = from; at <= end; at++) {
      if (at == end || text.charAt(at) == '|' || text.charAt(at) == '\t') {
        String cell = text.substring(from, at).replaceAll("(?:<br ?/?>|[*\\\\])", " ");
        cells.add(
            new TableCell(
                new Span(from, at), Words.singleSpaced(cell).strip().toLowerCase(Locale.ROOT)));
        from = at + 1;
      }
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).text.isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells.stream().allMatch(c -> RULE.matches(c.text)) ? List.of() : cells;
  }

  /** The cell, or those that a semicolon parts: "83.1%; 83.3%". */
  List<TableCell> parts() {
    return text.indexOf(';') < 0
        ? List.of(this)
        : Arrays.stream(text.split(";")).map(t -> new TableCell(span, t.strip())).toList();
  }

  /** The figures, if the cell is nothing else. */
  Optional<Printed> figures() {
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      return Optional.of(
          new Printed(
              Integer.valueOf(part.group(1)),
              Integer.valueOf(part.group(2)),
              number(part.group(3)),
              null,
              null,
              false));
    }
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches()) {
      return Optional.of(
          new Printed(
              Integer.valueOf(counted.group(1)),
              null,
              number(counted.group(2)),
              null,
              null,
              counted.group(3).isEmpty()));
    }
    Matcher share = SHARE.matcher(text);
    if (share.matches()) {
      return Optional.of(
          new Printed(
              integer(share.group(2)),
              integer(share.group(3)),
              number(share.group(1)),
              null,
              null,
              false));
    }
    Matcher value = VALUE.matcher(text);
    return value.matches()
        ? Optional.of(
            new Printed(
                null, null, null, number(value.group(1)), value.group(2), value.group(2) == null))
        : Optional.empty();
  }

  /** The p-value, if the cell is one. */
  Optional<String> probability() {
    Matcher p = PROBABILITY.matcher(text);
    return p.matches()
        ? Optional.of(
            (p.group(1).equals("=") ? "" : p.group(1))
                + (p.group(2).startsWith(".") ? "0" : "")
                + p.group(2))
        : Optional.empty();
  }

  private static @Nullable Integer integer(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** The size of a number, as records tell a fall without its sign. */
  private static @Nullable BigDecimal number(@Nullable String digits) {
    return digits == null
        ? null
        : new BigDecimal(
            new BigDecimal(digits.replaceAll("[-+\u2212\u2013]", ""))
                .stripTrailingZeros()
                .toPlainString());
  }

  /** The unit that a cell or its row's label prints, null if none that is known. */
  static @Nullable String unit(String printed, String label) {
    if (printed.isEmpty() || printed.equals("mo") || printed.equals("mos")) {
      return !printed.isEmpty() || MONTHS.matcher(label).matches() ? "mo" : null;
    }
    return UNITS.get(printed.endsWith("s") ? printed.substring(0, printed.length() - 1) : printed);
  }
}
