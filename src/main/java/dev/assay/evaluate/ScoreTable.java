package dev.assay.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Prints an evaluation, for people and as JSON. */
public final class ScoreTable {
  private static final int JSON_PLACES = 4;

  private ScoreTable() {}

  /**
   * The table's lines: a row for each type, then {@code core} and {@code all}; facts on the left,
   * whole records on the right.
   *
   * @param show whether the missed and wrong facts stand above the table and each slot's figures
   *     below
   */
  public static List<String> lines(Evaluation evaluation, boolean show) {
    List<String> lines = new ArrayList<>();
    if (show) {
      evaluation.differences().forEach(difference -> lines.add(difference.toString()));
    }
    lines.add(format("%16s%20s%15s%24s", "", "slots", "", "whole records"));
    lines.add(
        format("%-16s%7s%7s%7s%7s%7s", "type", "P", "R", "F1", "gold", "pred")
            + format("%10s%7s%7s   right/paired/gold/pred", "P", "R", "F1"));
    evaluation.rows().forEach(row -> lines.add(line(row)));
    if (show) {
      evaluation
          .slots()
          .forEach((type, slots) -> slots.forEach((slot, t) -> lines.add(line(type, slot, t))));
    }
    return lines;
  }

  /**
   * The figures by label, rounded to four decimals (half to even), without a line break at the end.
   */
  public static String json(Evaluation evaluation) {
    StringJoiner rows = new StringJoiner(",\n", "{\n", "\n}");
    for (ScoreRow row : evaluation.rows()) {
      StringJoiner figures = new StringJoiner(",\n", " \"" + row.label() + "\": {\n", "\n }");
      json(row).forEach((name, value) -> figures.add("  \"" + name + "\": " + value));
      rows.add(figures.toString());
    }
    return rows.toString();
  }

  private static Map<String, String> json(ScoreRow row) {
    Map<String, String> values = new LinkedHashMap<>();
    row.figures()
        .forEach(
            (name, value) -> {
              values.put(name, Decimals.shortest(Decimals.round(value, JSON_PLACES)));
              if (name.equals("f1")) {
                values.put("gold", Integer.toString(row.facts().gold()));
                values.put("predicted", Integer.toString(row.facts().predicted()));
              }
            });
    return values;
  }

  private static String line(ScoreRow row) {
    StringBuilder line = new StringBuilder(format("%-16s", row.label()));
    figures(row.facts(), 7, line);
    line.append(format("%7d%7d", row.facts().gold(), row.facts().predicted()));
    Tally records = row.records();
    if (records != null) {
      figures(records, 10, line);
      if (row.paired() != null) {
        line.append(
            format(
                "   %d/%d/%d/%d",
                records.right(), row.paired(), records.gold(), records.predicted()));
      }
    }
    return line.toString();
  }

  private static void figures(Tally tally, int firstWidth, StringBuilder line) {
    line.append(format("%" + firstWidth + "s", fixed(tally.precision())));
    line.append(format("%7s%7s", fixed(tally.recall()), fixed(tally.f1())));
  }

  private static String line(String type, String slot, Tally tally) {
    return format(
        "   %s.%-22s P %s R %s F1 %s  gold %d pred %d",
        type,
        slot,
        fixed(tally.precision()),
        fixed(tally.recall()),
        fixed(tally.f1()),
        tally.gold(),
        tally.predicted());
  }

  private static String fixed(double figure) {
    return Decimals.fixed(figure, 3);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
