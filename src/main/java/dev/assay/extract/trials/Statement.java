package dev.assay.extract.trials;

import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.Arrays;
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
  private static final Pattern SEVERAL = Pattern.compile("\\b(?:trials|studies)$");

  /** Keeps its own copy. */
  Statement {
    candidates = List.copyOf(candidates);
  }

  /** What it says, wherever it says it. */
  Object said() {
    String words = view.tokens().document().substring(mention.span().start(), mention.span().end());
    return Arrays.asList(
        mention.phase(),
        mention.portion(),
        mention.names(),
        mention.numbers(),
        words,
        candidates,
        named,
        draft.slots(),
        weak);
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

  /** A statement a disease where several studies are told: "Phase 2 trials in A and B". */
  List<Statement> each() {
    String text = view.tokens().document();
    boolean several =
        SEVERAL.standsIn(text.substring(mention.span().start(), mention.span().end()));
    if (!several || mention.isNamed() || diseases().size() < 2) {
      return List.of(this);
    }
    return diseases().stream()
        .map(d -> new Statement(mention, view, candidates, named, of(d), weak))
        .toList();
  }

  private Draft of(String disease) {
    Draft.Builder one = Draft.of(TrialExtractor.TYPE, draft.rule(), draft.confidence());
    draft.slots().forEach(one::set);
    return one.set("indications", List.of(disease)).from(view.sentence()).build();
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
