package dev.assay.resolve;

import dev.assay.record.Draft;
import java.util.List;

/**
 * The list of all checks. A record that one finds fault with is doubtful, not wrong: it stays, with
 * less confidence.
 */
final class Checks {
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
}
