package dev.assay.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The least figures that an evaluation must reach.
 *
 * @param all the thresholds, in the order in which they were given
 */
public record Thresholds(List<Threshold> all) {
  /** No thresholds. */
  public static final Thresholds NONE = new Thresholds(List.of());

  /** Keeps its own copy. */
  public Thresholds {
    all = List.copyOf(all);
  }

  /**
   * The least value of one figure.
   *
   * @param label a record type, {@code core} or {@code all}
   * @param figure one of {@link ScoreRow#FIGURES}
   * @param least the least value, 0 to 1
   */
  public record Threshold(String label, String figure, double least) {
    /** The figure's key, as in {@code dosing.strict_f1}. */
    public String key() {
      return label + "." + figure;
    }

    /**
     * What the evaluation falls short of, compared at the four decimals that are printed; empty if
     * it does not.
     */
    public Optional<Shortfall> check(Evaluation evaluation) {
      Double value = evaluation.row(label).map(row -> row.figures().get(figure)).orElse(null);
      Double rounded = value == null ? null : Decimals.round(value, 4);
      return rounded != null && rounded >= least
          ? Optional.empty()
          : Optional.of(new Shortfall(this, rounded));
    }
  }

  /**
   * A threshold that was not reached.
   *
   * @param threshold the threshold
   * @param found the figure to four decimals; null if neither gold nor prediction has such facts
   */
  public record Shortfall(Threshold threshold, @Nullable Double found) {
    /** One line, such as {@code core.f1: found 0.8125, expected at least 0.9}. */
    @Override
    public String toString() {
      String value = found == null ? "nothing to score" : Decimals.shortest(found);
      return threshold.key()
          + ": found "
          + value
          + ", expected at least "
          + Decimals.shortest(threshold.least());
    }
  }

  /**
   * Reads thresholds such as {@code core.f1=0.9,dosing.strict_f1=0.7}.
   *
   * @throws IllegalArgumentException if one names no figure or no number from 0 to 1; its message
   *     is one line
   */
  public static Thresholds parse(String list) {
    List<Threshold> thresholds = new ArrayList<>();
    for (String item : list.split(",", -1)) {
      thresholds.add(threshold(item.strip()));
    }
    return new Thresholds(thresholds);
  }

  /** The thresholds that the evaluation does not reach, in the order in which they were given. */
  public List<Shortfall> shortfalls(Evaluation evaluation) {
    return all.stream().flatMap(threshold -> threshold.check(evaluation).stream()).toList();
  }

  private static Threshold threshold(String item) {
    int equals = item.indexOf('=');
    int dot = item.indexOf('.');
    if (dot < 0 || equals < dot) {
      throw wrong(item, "\"" + item + "\"", "TYPE.FIGURE=NUMBER such as core.f1=0.9");
    }
    String label = item.substring(0, dot).strip();
    String figure = item.substring(dot + 1, equals).strip();
    if (!labels().contains(label)) {
      throw wrong(item, "type \"" + label + "\"", "one of " + String.join(", ", labels()));
    }
    List<String> figures =
        label.equals("document") ? ScoreRow.FIGURES.subList(0, 3) : ScoreRow.FIGURES;
    if (!figures.contains(figure)) {
      throw wrong(item, "figure \"" + figure + "\"", "one of " + String.join(", ", figures));
    }
    String number = item.substring(equals + 1);
    OptionalDouble least = Decimals.parse(number);
    if (least.isEmpty() || !(least.getAsDouble() >= 0 && least.getAsDouble() <= 1)) {
      throw wrong(item, "\"" + number + "\"", "a number from 0 to 1");
    }
    return new Threshold(label, figure, least.getAsDouble());
  }

  private static List<String> labels() {
    List<String> labels = new ArrayList<>(List.of(Evaluation.CORE, Evaluation.ALL));
    labels.addAll(ScoringTables.TYPES);
    return labels;
  }

  private static IllegalArgumentException wrong(String item, String found, String expected) {
    return new IllegalArgumentException(
        "threshold " + item + ": found " + found + ", expected " + expected);
  }
}
