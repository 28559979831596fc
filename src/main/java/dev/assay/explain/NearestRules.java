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
import java.util.stream.Collectors;

/**
 * Of a sentence that gave no record: which rule came nearest to one, and what it lacked. Of rules
 * with a slot for what the sentence mentions, it is the one whose longest beginning stands there.
 * Where no rule has such a slot, since code finds the mention and rules only the words around it,
 * it is one that stands as a whole. A rule of the mention alone would always stand and says
 * nothing.
 */
final class NearestRules {
  /** A mention that mostly stands in a fact, and the records that tell such facts. */
  private record Trigger(MentionType mention, String records) {}

  private static final List<Trigger> TRIGGERS =
      List.of(
          new Trigger(MentionType.DOSE, "dosing"),
          new Trigger(MentionType.MONEY, "milestones"),
          new Trigger(MentionType.ANTIGEN, "antigens"));

  private static final int SHOWN = 4;

  private final List<Extractor> extractors;

  NearestRules(List<Extractor> extractors) {
    this.extractors = List.copyOf(extractors);
  }

  /** The nearest rule; empty where the sentence mentions nothing that asks for a record. */
  Optional<Nearest> of(SentenceView view) {
    for (Trigger trigger : TRIGGERS) {
      for (Mention mention : view.mentions()) {
        if (MentionType.of(mention) == trigger.mention) {
          String words =
              view.tokens()
                  .document()
                  .substring(mention.place().span().start(), mention.place().span().end());
          return Optional.of(nearest(view, trigger, words));
        }
      }
    }
    return Optional.empty();
  }

  private Nearest nearest(SentenceView view, Trigger trigger, String words) {
    List<? extends Rule> all =
        extractors.stream()
            .filter(e -> e.type().name().equals(trigger.records))
            .flatMap(e -> e.rules().stream())
            .toList();
    List<? extends Rule> slotted =
        all.stream().filter(rule -> rule.pattern().hasSlot(trigger.mention)).toList();
    boolean anyBeginning = !slotted.isEmpty();
    Rule best = null;
    Nearness least = new Nearness(0, 1, List.of());
    for (Rule rule : anyBeginning ? slotted : all) {
      Nearness nearness = rule.pattern().nearest(view);
      boolean counts =
          anyBeginning ? nearness.items() > 1 && nearness.matched() > 0 : nearness.isWhole();
      if (counts && (best == null || isNearer(nearness, least))) {
        best = rule;
        least = nearness;
      }
    }
    return best == null
        ? new Nearest(words, trigger.records, null, first(anyBeginning ? slotted : all))
        : new Nearest(
            words,
            trigger.records,
            best.name(),
            least.isWhole() ? null : String.join(", and ", least.lacking()));
  }

  /**
   * A whole rule before a part of one, then more items, then less that is lacking; the first of
   * equals stays.
   */
  private static boolean isNearer(Nearness a, Nearness b) {
    if (a.isWhole() != b.isWhole()) {
      return a.isWhole();
    }
    return a.matched() != b.matched()
        ? a.matched() > b.matched()
        : a.lacking().size() < b.lacking().size();
  }

  /** What the first rules are called, where none comes near: "upfront", "milestone" or the like. */
  private static String first(List<? extends Rule> rules) {
    return rules.stream()
            .limit(SHOWN)
            .map(rule -> '"' + rule.name() + '"')
            .collect(Collectors.joining(", "))
        + " or the like";
  }
}
