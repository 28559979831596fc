package dev.assay.evaluate;

/**
 * Counts of facts or of whole records, and what follows from them.
 *
 * @param right how many of the gold's were predicted
 * @param gold how many the gold has
 * @param predicted how many the prediction has
 */
public record Tally(int right, int gold, int predicted) {
  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both counts together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, gold + other.gold, predicted + other.predicted);
  }

  /** The right share of what was predicted, 0 to 1; 1 if there is nothing on either side. */
  public double precision() {
    if (predicted == 0) {
      return gold == 0 ? 1 : 0;
    }
    return (double) right / predicted;
  }

  /** The predicted share of the gold, 0 to 1; 1 if the gold has nothing. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
