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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one draft of all drafts that tell the same fact. */
final class Merger {
  private Merger() {}

  /**
   * A fact and what was said of it.
   *
   * @param draft all of it together
   * @param tellings the drafts that tell it, in their order
   * @param links what records of other types put into it
   */
  record Merged(Draft draft, List<Draft> tellings, List<Resolution.Link> links) {
    /** The same with what a record of the type of this name puts into it. */
    Merged linked(Draft changed, String from) {
      if (changed.slots().equals(draft.slots())) {
        return this;
      }
      List<Draft.Support> news =
          changed.evidence().subList(draft.evidence().size(), changed.evidence().size());
      List<Resolution.Link> more = new ArrayList<>(links);
      changed
          .slots()
          .forEach(
              (slot, value) -> {
                Object before = draft.get(slot);
                if (!value.equals(before)) {
                  more.add(
                      new Resolution.Link(slot, added(before, value), from, telling(news, slot)));
                }
              });
      return new Merged(changed, tellings, List.copyOf(more));
    }
  }

  private static Object added(@Nullable Object before, Object value) {
    return before instanceof List<?> known && value instanceof List<?> all
        ? all.stream().filter(element -> !known.contains(element)).toList()
        : value;
  }

  private static Set<Integer> telling(List<Draft.Support> news, String slot) {
    return news.stream()
        .filter(support -> support.slots().contains(slot))
        .map(support -> support.sentence().index())
        .collect(Collectors.toSet());
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
        return new Merged(draft, List.of(draft), List.of());
      }
      List<Draft.Support> all = new ArrayList<>();
      evidence.forEach(
          (sentence, slots) -> all.add(new Draft.Support(sentence, List.copyOf(slots))));
      return new Merged(
          new Draft(draft.type(), draft.slots(), all, draft.rule(), draft.confidence()),
          List.copyOf(tellings),
          List.of());
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
    Sureness sure = Sureness.of(first).with(Sureness.of(second));
    return new Draft(first.type(), slots, first.evidence(), sure.rule, sure.confidence);
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

  /**
   * How sure a fact is.
   *
   * @param rule the surest that tells it
   */
  private record Sureness(String rule, double confidence) {
    static Sureness of(Draft draft) {
      return new Sureness(draft.rule(), draft.confidence());
    }

    /** Each further telling takes a fifth off what is left of the doubt. */
    Sureness with(Sureness more) {
      Sureness lead = more.confidence > confidence ? more : this;
      return rule.equals(more.rule)
          ? lead
          : new Sureness(
              lead.rule,
              Math.max(
                  lead.confidence,
                  Math.min(Confidence.SUREST, 1 - (1 - lead.confidence) * Confidence.DOUBT_LEFT)));
    }
  }

  /** How sure a fact is by its first telling, by the first two, and so on. */
  static List<Double> raised(List<Draft> tellings) {
    List<Double> raised = new ArrayList<>();
    Sureness sure = null;
    for (Draft telling : tellings) {
      sure = sure == null ? Sureness.of(telling) : sure.with(Sureness.of(telling));
      raised.add(sure.confidence);
    }
    return raised;
  }
}
