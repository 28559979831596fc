package dev.assay.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far confidences can be believed: of the records at each tenth of confidence, the share that
 * is right as a whole (RECORDS.md, general rules: "of all records at 0.9, nine in ten are right").
 */
public final class Reliability {
  private static final int TENTHS = 10;

  private Reliability() {}

  /** The table's lines, a row for each tenth at which records stand, the lowest first. */
  public static List<String> lines(Evaluation evaluation) {
    Map<Integer, List<Judged>> tenths = new TreeMap<>();
    evaluation.scores().stream()
        .flatMap(score -> score.judged().stream())
        .forEach(
            judged ->
                tenths
                    .computeIfAbsent(
                        (int) Math.round(judged.confidence() * TENTHS), tenth -> new ArrayList<>())
                    .add(judged));
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(Locale.ROOT, "%10s%9s%9s%9s", "confidence", "records", "stated", "right"));
    tenths.forEach((tenth, judged) -> lines.add(line(tenth, judged)));
    return lines;
  }

  private static String line(int tenth, List<Judged> judged) {
    double stated = judged.stream().mapToDouble(Judged::confidence).average().orElse(0);
    long right = judged.stream().filter(Judged::right).count();
    return String.format(
        Locale.ROOT,
        "%10.1f%9d%9.2f%9.2f",
        tenth / (double) TENTHS,
        judged.size(),
        stated,
        right / (double) judged.size());
  }
}
