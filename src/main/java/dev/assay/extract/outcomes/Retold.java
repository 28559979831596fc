package dev.assay.extract.outcomes;

import dev.assay.record.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees that a result told in a headline and again, with more, in the body becomes one record. */
final class Retold {
  private static final List<String> WHOSE = List.of("candidate", "measure", "event");
  private static final List<String> TELLING = List.of("percent", "value", "patients");
  private static final List<String> FIGURES =
      List.of("patients", "evaluable", "percent", "value", "value_unit", "timepoint");

  private Retold() {}

  /**
   * The drafts, each with what its fuller telling adds; those without a figure only where no other
   * tells one. However often the same is told, it is compared once.
   */
  static List<Draft> complete(List<Draft> drafts) {
    Map<List<@Nullable Object>, Set<Map<String, Object>>> alike = new HashMap<>();
    for (Draft draft : drafts) {
      alike.computeIfAbsent(whose(draft), w -> new LinkedHashSet<>()).add(draft.slots());
    }
    Map<Map<String, Object>, Map<String, Object>> filled = new HashMap<>();
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      Set<Map<String, Object>> others = Objects.requireNonNull(alike.get(whose(draft)));
      if (isBare(draft.slots()) && others.stream().anyMatch(o -> !isBare(o))) {
        continue;
      }
      Map<String, Object> figures =
          filled.computeIfAbsent(draft.slots(), slots -> fuller(slots, others));
      Draft told = draft;
      for (Map.Entry<String, Object> figure : figures.entrySet()) {
        told = told.with(figure.getKey(), figure.getValue());
      }
      all.add(told);
    }
    return all;
  }

  private static List<@Nullable Object> whose(Draft draft) {
    List<@Nullable Object> whose = new ArrayList<>();
    WHOSE.forEach(slot -> whose.add(draft.get(slot)));
    return whose;
  }

  /** The figures that others add to a telling. */
  private static Map<String, Object> fuller(
      Map<String, Object> slots, Set<Map<String, Object>> others) {
    Map<String, Object> all = new HashMap<>(slots);
    Map<String, Object> added = new LinkedHashMap<>();
    for (Map<String, Object> other : others) {
      if (isSame(all, other)) {
        for (String slot : FIGURES) {
          Object figure = other.get(slot);
          if (figure != null && all.putIfAbsent(slot, figure) == null) {
            added.put(slot, figure);
          }
        }
      }
    }
    return added;
  }

  private static boolean isBare(Map<String, Object> slots) {
    return FIGURES.stream().noneMatch(slots::containsKey);
  }

  /** Whether two results of the same candidate, measure and event are one. */
  private static boolean isSame(Map<String, Object> a, Map<String, Object> b) {
    boolean shared =
        TELLING.stream()
            .anyMatch(slot -> a.get(slot) != null && Objects.equals(a.get(slot), b.get(slot)));
    return shared
        && FIGURES.stream()
            .allMatch(
                slot ->
                    a.get(slot) == null
                        || b.get(slot) == null
                        || Objects.equals(a.get(slot), b.get(slot)));
  }
}
