package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Makes one draft of all drafts that tell the same fact. */
final class Merger {
  /** However often a fact is told, its record can be wrong in a slot that no telling is about. */
  private static final double SUREST = 0.9;

  private Merger() {}

  /**
   * A fact and what was said of it.
   *
   * @param draft all of it together
   * @param tellings the drafts that tell it, in their order
   */
  record Merged(Draft draft, List<Draft> tellings) {
    /** The same with more in its draft. */
    Merged with(Draft changed) {
      return new Merged(changed, tellings);
    }
  }

  /** The drafts of one type, merged; in order of the first of each. */
  static List<Merged> merge(List<Draft> drafts, Merging merging) {
    List<Draft> merged = new ArrayList<>();
    List<List<Draft>> tellings = new ArrayList<>();
    for (Draft draft : drafts) {
      int best = -1;
      for (int i = 0; i < merged.size(); i++) {
        if (merging.isSame(merged.get(i), draft)
            && (best < 0 || common(merged.get(i), draft) > common(merged.get(best), draft))) {
          best = i;
        }
      }
      if (best < 0) {
        merged.add(draft);
        tellings.add(new ArrayList<>(List.of(draft)));
      } else {
        merged.set(best, one(merged.get(best), draft, merging));
        tellings.get(best).add(draft);
      }
    }
    List<Merged> facts = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      facts.add(new Merged(merged.get(i), List.copyOf(tellings.get(i))));
    }
    return facts;
  }

  private static long common(Draft a, Draft b) {
    return a.slots().keySet().stream()
        .filter(slot -> Objects.equals(a.get(slot), b.get(slot)))
        .count();
  }

  private static Draft one(Draft first, Draft second, Merging merging) {
    Map<String, Object> slots = new LinkedHashMap<>(first.slots());
    second
        .slots()
        .forEach(
            (slot, value) -> slots.merge(slot, value, (a, b) -> value(slot, a, b, first, merging)));
    Draft lead = second.confidence() > first.confidence() ? second : first;
    return new Draft(
        first.type(), slots, evidence(first, second), lead.rule(), together(first, second));
  }

  private static Object value(String slot, Object a, Object b, Draft draft, Merging merging) {
    BinaryOperator<Object> pick = merging.choice().get(slot);
    if (pick != null) {
      return pick.apply(a, b);
    }
    if (draft.type().isList(slot) && !a.equals(b)) {
      Set<Object> all = new LinkedHashSet<>((List<?>) a);
      all.addAll((List<?>) b);
      return List.copyOf(all);
    }
    return a;
  }

  /** Each further telling takes a fifth off what is left of the doubt. */
  private static double together(Draft a, Draft b) {
    double most = Math.max(a.confidence(), b.confidence());
    return a.rule().equals(b.rule())
        ? most
        : Math.max(most, Math.min(SUREST, 1 - (1 - most) * 0.8));
  }

  private static List<Draft.Support> evidence(Draft a, Draft b) {
    Map<Sentence, Set<String>> slots = new LinkedHashMap<>();
    for (Draft draft : List.of(a, b)) {
      for (Draft.Support support : draft.evidence()) {
        slots
            .computeIfAbsent(support.sentence(), s -> new LinkedHashSet<>())
            .addAll(support.slots());
      }
    }
    List<Draft.Support> evidence = new ArrayList<>();
    slots.forEach(
        (sentence, supported) -> evidence.add(new Draft.Support(sentence, List.copyOf(supported))));
    return evidence;
  }
}
