package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

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

  /** A fact in the making, its evidence apart, which may be many thousand sentences. */
  private static final class Gathered {
    private final List<Draft> tellings = new ArrayList<>();
    private final Map<Sentence, Set<String>> evidence = new LinkedHashMap<>();
    private Draft draft;

    Gathered(Draft draft) {
      this.draft = draft;
      add(draft);
    }

    void add(Draft telling) {
      tellings.add(telling);
      for (Draft.Support support : telling.evidence()) {
        evidence
            .computeIfAbsent(support.sentence(), s -> new LinkedHashSet<>())
            .addAll(support.slots());
      }
    }

    void merge(Draft telling, Merging merging) {
      draft = one(draft, telling, merging);
      add(telling);
    }

    Merged merged() {
      if (tellings.size() == 1) {
        return new Merged(draft, List.of(draft));
      }
      List<Draft.Support> all = new ArrayList<>();
      evidence.forEach(
          (sentence, slots) -> all.add(new Draft.Support(sentence, List.copyOf(slots))));
      return new Merged(
          new Draft(draft.type(), draft.slots(), all, draft.rule(), draft.confidence()),
          List.copyOf(tellings));
    }
  }

  /** The drafts of one type, merged; in order of the first of each. */
  static List<Merged> merge(List<Draft> drafts, Merging merging) {
    List<Gathered> facts = new ArrayList<>();
    Map<List<@Nullable Object>, List<Gathered>> alike = new HashMap<>();
    for (Draft draft : drafts) {
      List<Gathered> near =
          alike.computeIfAbsent(merging.identity(draft), identity -> new ArrayList<>());
      Gathered best = null;
      for (Gathered fact : near) {
        if (merging.isSame(fact.draft, draft)
            && (best == null || common(fact.draft, draft) > common(best.draft, draft))) {
          best = fact;
        }
      }
      if (best == null) {
        Gathered fact = new Gathered(draft);
        facts.add(fact);
        near.add(fact);
      } else {
        best.merge(draft, merging);
      }
    }
    return facts.stream().map(Gathered::merged).toList();
  }

  private static long common(Draft a, Draft b) {
    return a.slots().keySet().stream()
        .filter(slot -> Objects.equals(a.get(slot), b.get(slot)))
        .count();
  }

  /** Both together, with the evidence of the first. */
  private static Draft one(Draft first, Draft second, Merging merging) {
    Map<String, Object> slots = new LinkedHashMap<>(first.slots());
    second
        .slots()
        .forEach(
            (slot, value) -> slots.merge(slot, value, (a, b) -> value(slot, a, b, first, merging)));
    Draft lead = second.confidence() > first.confidence() ? second : first;
    return new Draft(first.type(), slots, first.evidence(), lead.rule(), together(first, second));
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
}
