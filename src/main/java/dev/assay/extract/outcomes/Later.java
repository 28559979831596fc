package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.List;

/** What a sentence adds to a result of the one before: "The hazard ratio was 0.57 (p=0.09)". */
final class Later {
  private static final Pattern OF_BEFORE =
      Pattern.compile(
          "^(?:the |this |these |that )?(?:hazard ratio|hr\\b|p[- ]value|difference|improvement|result|results|reduction|effect|benefit|increase|change)\\b");

  private Later() {}

  /** Gives the last result, if the sentence before told it without one, the p-value. */
  static void probability(SentenceView view, List<Draft> drafts) {
    List<Mention.Probability> told = view.mentions(Mention.Probability.class);
    if (drafts.isEmpty() || told.size() != 1) {
      return;
    }
    int at = drafts.size() - 1;
    Draft last = drafts.get(at);
    boolean next =
        last.evidence().stream().anyMatch(e -> e.sentence().index() == view.sentence().index() - 1);
    String text =
        Figures.between(view, view.sentence().span().start(), view.sentence().span().end());
    if (next && last.get("p_value") == null && OF_BEFORE.standsIn(text)) {
      drafts.set(
          at,
          last.with("p_value", told.get(0).text())
              .supportedBy(view.sentence(), List.of("p_value")));
    }
  }
}
