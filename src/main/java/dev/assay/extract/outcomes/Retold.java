package dev.assay.extract.outcomes;

import dev.assay.record.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sees that a result told in a headline and again, with more, in the body becomes one record. */
final class Retold {
  private static final List<String> WHOSE = List.of("candidate", "measure", "event");
  private static final List<String> TELLING = List.of("percent", "value", "patients");
  private static final List<String> FIGURES =
      List.of("patients", "evaluable", "percent", "value", "value_unit", "timepoint");

  private Retold() {}

  /**
   * The drafts, each with what its fuller telling adds; those without a figure only where no other
   * tells one.
   */
  static List<Draft> complete(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      if (isBare(draft) && drafts.stream().anyMatch(d -> !isBare(d) && agree(d, draft, WHOSE))) {
        continue;
      }
      Draft filled = draft;
      for (Draft other : drafts) {
        if (!other.equals(draft) && isSame(filled, other)) {
          for (String slot : FIGURES) {
            filled = filled.get(slot) == null ? filled.with(slot, other.get(slot)) : filled;
          }
        }
      }
      all.add(filled);
    }
    return all;
  }

  private static boolean isBare(Draft draft) {
    return FIGURES.stream().allMatch(slot -> draft.get(slot) == null);
  }

  private static boolean isSame(Draft a, Draft b) {
    boolean shared =
        TELLING.stream()
            .anyMatch(slot -> a.get(slot) != null && Objects.equals(a.get(slot), b.get(slot)));
    return shared
        && agree(a, b, WHOSE)
        && FIGURES.stream()
            .allMatch(
                slot ->
                    a.get(slot) == null
                        || b.get(slot) == null
                        || Objects.equals(a.get(slot), b.get(slot)));
  }

  private static boolean agree(Draft a, Draft b, List<String> slots) {
    return slots.stream().allMatch(slot -> Objects.equals(a.get(slot), b.get(slot)));
  }
}
