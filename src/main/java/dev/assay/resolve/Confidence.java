package dev.assay.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How sure a record is, as a product: what its rules give it, what is left of that for the record
 * as a whole, and what its warnings leave.
 *
 * @param told what the rules that tell it give it together, 0 to 1
 * @param whole what is left of that for the record as a whole, 0 to 1
 * @param warnings how many faults the checks find in it
 */
public record Confidence(double told, double whole, int warnings) {
  /** What a fault leaves of the confidence. */
  public static final double LEFT = 0.6;

  /** What a further telling, by another rule, leaves of the doubt in a fact. */
  public static final double DOUBT_LEFT = 0.8;

  /** However often a fact is told, its record can be wrong in a slot that no telling is about. */
  public static final double SUREST = 0.9;

  private static final int PLACES = 2;

  /**
   * What is left of a rule's confidence for the record as a whole, by type: a candidate or a study
   * gathers many statements, each of which can be wrong. Measured on filings that the rules were
   * not written on; types that are not named stand as their rules say.
   */
  private static final Map<String, Double> WHOLE =
      Map.of(
          "candidates", 0.55,
          "trials", 0.58,
          "outcomes", 0.6,
          "milestones", 0.78,
          "collaborations", 0.9,
          "antigens", 0.95);

  /** The confidence of a record of a type whose rules give it so much, after that many warnings. */
  static Confidence of(String type, double told, int warnings) {
    return new Confidence(told, WHOLE.getOrDefault(type, 1.0), warnings);
  }

  /** The product, as it stands in the record: 0 to 1, to two decimals. */
  public double value() {
    return BigDecimal.valueOf(told * whole * Math.pow(LEFT, warnings))
        .setScale(PLACES, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
