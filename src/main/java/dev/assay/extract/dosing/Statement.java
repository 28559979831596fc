package dev.assay.extract.dosing;

import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import java.util.List;
import java.util.Objects;

/**
 * A dose statement before what is said of its study elsewhere is added.
 *
 * @param scheduled whether its own sentence says when the dose is given
 * @param single whether it is told as a single dose
 * @param referring whether the text speaks of those who got the dose rather than of the dose
 */
record Statement(
    Draft draft, SentenceView view, boolean scheduled, boolean single, boolean referring) {
  private static final List<String> DOSE = List.of("candidate", "low", "unit", "phase");

  /** Whether the two agree in the slots. */
  boolean agrees(Statement other, List<String> slots) {
    return slots.stream().allMatch(slot -> Objects.equals(other.draft.get(slot), draft.get(slot)));
  }

  /**
   * Whether its schedule may be said elsewhere: not for a dose that another statement tells as a
   * single one.
   */
  boolean isOpen(List<Statement> all) {
    return !scheduled
        && !single
        && draft.get("low") != null
        && all.stream().noneMatch(other -> other.single && agrees(other, DOSE));
  }
}
