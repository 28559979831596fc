package dev.assay.extract.dosing;

import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dose statement before what is said of its study elsewhere is added.
 *
 * @param scheduled whether its own sentence says when the dose is given
 * @param single whether it is told as a single dose
 * @param referring whether the text speaks of those who got the dose rather than of the dose
 */
record Statement(
    Draft draft, SentenceView view, boolean scheduled, boolean single, boolean referring) {
  /** What it tells in the slots, null where it is empty. */
  List<@Nullable Object> values(List<String> slots) {
    List<@Nullable Object> values = new ArrayList<>();
    slots.forEach(slot -> values.add(draft.get(slot)));
    return values;
  }

  /**
   * Whether its schedule may be said elsewhere: its sentence tells an amount without one, and not
   * as a single dose.
   */
  boolean isOpen() {
    return !scheduled && !single && draft.get("low") != null;
  }
}
