package dev.assay.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the score table: a record type, or the sum of several.
 *
 * @param label a record type, {@code core} or {@code all}
 * @param facts filled slots, an element of a list each
 * @param records whole records; null for the filing's own description
 * @param paired how many records have a counterpart; null for a sum and for the description
 */
public record ScoreRow(
    String label, Tally facts, @Nullable Tally records, @Nullable Integer paired) {
  /** The names of the figures of a row that has all. */
  public static final List<String> FIGURES =
      List.of("precision", "recall", "f1", "strict_precision", "strict_recall", "strict_f1");

  /**
   * The figures by name, unrounded, in the order of {@link #FIGURES}; those of whole records where
   * there are records.
   */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("precision", facts.precision());
    figures.put("recall", facts.recall());
    figures.put("f1", facts.f1());
    if (records != null) {
      figures.put("strict_precision", records.precision());
      figures.put("strict_recall", records.recall());
      figures.put("strict_f1", records.f1());
    }
    return figures;
  }
}
