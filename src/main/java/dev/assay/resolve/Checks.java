package dev.assay.resolve;

import dev.assay.record.Draft;
import java.util.List;
import java.util.Map;

/**
 * The list of all checks. A record that one finds fault with is doubtful, not wrong: it stays, with
 * less confidence.
 */
final class Checks {
  /** What a fault leaves of the confidence. */
  private static final double LEFT = 0.6;

  private static final List<Check> ALL =
      List.of(
          new ShareCheck(),
          new VerdictCheck(),
          new RouteCheck(),
          new CurrencyCheck(),
          new StudyPhaseCheck(),
          new TotalCheck(),
          new OrderCheck());

  /**
   * What is left of a rule's confidence for the record as a whole, by type: a candidate or a study
   * gathers many statements, each of which can be wrong. Measured on filings that the rules were
   * not written on; types that are not named stand as their rules say.
   */
  private static final Map<String, Double> WHOLE =
      Map.of("candidates", 0.62, "trials", 0.68, "outcomes", 0.85);

  private Checks() {}

  /** What all checks find in a record, in their order. */
  static List<String> warnings(Draft draft, Finished filing) {
    return ALL.stream().flatMap(check -> check.warnings(draft, filing).stream()).toList();
  }

  /** The confidence of a record of a type after that many warnings. */
  static double confidence(String type, double confidence, int warnings) {
    return confidence * WHOLE.getOrDefault(type, 1.0) * Math.pow(LEFT, warnings);
  }
}
