package dev.assay.resolve;

import dev.assay.record.Draft;
import java.util.List;

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

  private Checks() {}

  /** What all checks find in a record, in their order. */
  static List<String> warnings(Draft draft, Finished filing) {
    return ALL.stream().flatMap(check -> check.warnings(draft, filing).stream()).toList();
  }

  /** A confidence after that many warnings. */
  static double confidence(double confidence, int warnings) {
    return confidence * Math.pow(LEFT, warnings);
  }
}
