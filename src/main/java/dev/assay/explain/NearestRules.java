package dev.assay.explain;

import dev.assay.explain.Explanation.Nearest;
import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.mention.MentionType;
import dev.assay.rule.Nearness;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Of a sentence that gave no record: which rule came nearest to one, and what it lacked. Of rules
 * with a slot for what the sentence mentions, it is the one that lacks least there. Where no rule
 * has such a slot, since code finds the mention and rules only the words around it, it is one that
 * stands as a whole. A rule of the mention alone would always stand and says nothing.
 */
final class NearestRules {
  /** A mention that mostly stands in a fact, and the records that tell such facts. */
  private record Trigger(MentionType mention, String records) {}

  private static final List<Trigger> TRIGGERS =
      List.of(
          new Trigger(MentionType.DOSE, "dosing"),
          new Trigger(MentionType.MONEY, "milestones"),
          new Trigger(MentionType.ANTIGEN, "antigens"),
          new Trigger(MentionType.MEETING, "presentations"),
          new Trigger(MentionType.ENDPOINT, "outcomes"),
          new Trigger(MentionType.COUNT, "outcomes"),
          new Trigger(MentionType.STUDY, "trials"),
          new Trigger(MentionType.STAGE, "trials"));

  private static final int SHOWN = 4;

  private final List<Extractor> extractors;

  NearestRules(List<Extractor> extractors) {
    this.extractors = List.copyOf(extractors);
  }

  /** The nearest rule; empty where the sentence mentions nothing that asks for a record. */
  Optional<Nearest> of(Reading reading, SentenceView view) {
    for (Trigger trigger : TRIGGERS) {
      for (Mention mention : view.mentions()) {
        if (MentionType.of(mention) == trigger.mention) {
          return extractors.stream()
              .filter(e -> e.type().name().equals(trigger.records))
              .map(e -> nearest(reading, view, mention, e))
              .findFirst();
        }
      }
    }
    return Optional.empty();
  }

  private static Nearest nearest(
      Reading reading, SentenceView view, Mention mention, Extractor extractor) {
    MentionType type = MentionType.of(mention);
    List<? extends Rule> all = extractor.rules();
    List<? extends Rule> slotted =
        all.stream().filter(rule -> rule.pattern().hasSlot(type)).toList();
    boolean anyBeginning = !slotted.isEmpty();
    Rule best = null;
    Nearness least = new Nearness(0, 1, List.of(), List.of());
    for (Rule rule : anyBeginning ? slotted : all) {
      Nearness nearness = rule.pattern().nearest(view);
      boolean counts =
          anyBeginning ? nearness.items() > 1 && nearness.matched() > 0 : nearness.isWhole();
      if (counts && (best == null || isNearer(nearness, least))) {
        best = rule;
        least = nearness;
      }
    }
    String lacks =
        best == null
            ? first(anyBeginning ? slotted : all)
            : least.isWhole() ? null : String.join(", and ", least.lacking());
    return new Nearest(
        text(view, mention.place().span()),
        extractor.type().name(),
        best == null ? null : best.name(),
        least.words().stream().map(span -> text(view, span)).toList(),
        lacks,
        best == null || lacks == null ? extractor.silence(reading, view).orElse(null) : null);
  }

  private static String text(SentenceView view, Span span) {
    return view.tokens().document().substring(span.start(), span.end());
  }

  /** What lacks less comes first, then what has more items; the first of equals stays. */
  private static boolean isNearer(Nearness a, Nearness b) {
    return a.lacking().size() != b.lacking().size()
        ? a.lacking().size() < b.lacking().size()
        : a.matched() > b.matched();
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
