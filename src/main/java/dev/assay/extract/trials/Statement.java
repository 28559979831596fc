package dev.assay.extract.trials;

import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of one study.
 *
 * @param mention where it names the study
 * @param view the sentence
 * @param candidates the candidates studied, as far as the sentence or its place tells; several are
 *     told in one study
 * @param named whether the sentence itself names the candidates
 * @param draft the other slots, with the sentence as evidence
 * @param weak whether its status gives way to what others say
 */
record Statement(
    StudyMention mention,
    SentenceView view,
    List<String> candidates,
    boolean named,
    Draft draft,
    boolean weak) {
  /** Keeps its own copy. */
  Statement {
    candidates = List.copyOf(candidates);
  }

  /** Its status, null where unsaid. */
  @Nullable String status() {
    return draft.text("status");
  }

  /** The same without the study's name. */
  Statement unnamed() {
    StudyMention nameless =
        new StudyMention(
            mention.span(),
            mention.phase(),
            mention.portion(),
            List.of(),
            mention.numbers(),
            mention.referring(),
            mention.rule());
    return new Statement(nameless, view, candidates, named, draft, weak);
  }

  /** Its diseases. */
  List<String> diseases() {
    return draft.list("indications");
  }

  /**
   * The part of the sentence that speaks of this study: up to the next one, and from the sentence's
   * start for the first. Positions are UTF-16 code units of the document.
   */
  static Span clause(SentenceView view, StudyMention study, List<StudyMention> all) {
    int first = all.indexOf(study);
    int last = first;
    while (first > 0 && all.get(first - 1).isBeside(all.get(first))) {
      first--;
    }
    while (last + 1 < all.size() && all.get(last).isBeside(all.get(last + 1))) {
      last++;
    }
    int from = first == 0 ? view.sentence().span().start() : all.get(first).span().start();
    int to =
        last + 1 == all.size() ? view.sentence().span().end() : all.get(last + 1).span().start();
    return new Span(from, Math.max(from, to));
  }
}
