package dev.assay.explain;

import dev.assay.explain.Explanation.Nearest;
import dev.assay.extract.Extractor;
import dev.assay.mention.Mention;
import dev.assay.mention.MentionType;
import dev.assay.rule.Nearness;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of a sentence that gave no record: which rule came nearest to one, and what it lacked. */
final class NearestRules {
  /** A mention that mostly stands in a fact, and the records that tell such facts. */
  private record Trigger(MentionType mention, String records) {}

  private static final List<Trigger> TRIGGERS = List.of(new Trigger(MentionType.DOSE, "dosing"),
      new Trigger(MentionType.MONEY, "milestones"), new Trigger(MentionType.ANTIGEN, "antigens"));

  private final List<Extractor> extractors;

  NearestRules(List<Extractor> extractors) {
    this.extractors = List.copyOf(extractors);
  }

  /** The nearest rule; empty where the sentence mentions nothing that asks for a record. */
  Optional<Nearest> of(SentenceView view) {
    for (Trigger trigger : TRIGGERS) {
      for (Mention mention : view.mentions()) {
        if (MentionType.of(mention) == trigger.mention) {
          String words = view.tokens().document().substring(mention.place().span().start(), mention.place().span().end());
          return Optional.of(nearest(view, trigger, words));
        }
      }
    }
    return Optional.empty();
  }

  private Nearest nearest(SentenceView view, Trigger trigger, String words) {
    Rule best = null;
    Nearness least = new Nearness(0, 1, "");
    for (Rule rule : rules(trigger)) {
      Nearness nearness = rule.pattern().nearest(view);
      if (isNearer(nearness, least)) {
        best = rule;
        least = nearness;
      }
    }
    return new Nearest(words, trigger.records, best == null ? null : best.name(), lacks(best, least));
  }

  private static @Nullable String lacks(@Nullable Rule rule, Nearness nearness) {
    return rule == null || nearness.isWhole() ? null : nearness.lacking();
  }

  /** A whole rule before a part of one, then more items, then a larger share of them; the first of equals stays. */
  private static boolean isNearer(Nearness a, Nearness b) {
    if (a.isWhole() != b.isWhole()) {
      return a.isWhole();
    }
    return a.matched() != b.matched() ? a.matched() > b.matched() : a.matched() > 0 && a.items() < b.items();
  }

  /** The rules with a slot for the mention; all rules of the records where none has one, since there code finds it. */
  private List<? extends Rule> rules(Trigger trigger) {
    List<? extends Rule> all = extractors.stream().filter(e -> e.type().name().equals(trigger.records))
        .flatMap(e -> e.rules().stream()).toList();
    List<? extends Rule> slotted = all.stream().filter(rule -> rule.pattern().hasSlot(trigger.mention)).toList();
    return slotted.isEmpty() ? all : slotted;
  }
}
