package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which p-value of a sentence a result has. */
final class Probabilities {
  private Probabilities() {}

  /** The p-value that follows the figures before the next result. */
  static @Nullable String behind(SentenceView view, List<Figures> all, int index) {
    int from = all.get(index).span().end();
    int to = view.sentence().span().end();
    for (int i = index + 1; i < all.size(); i++) {
      if (!Comparison.isComparator(view, all, i)
          && !Comparison.isThreshold(view, all.get(i))
          && !Reported.isTimepoint(view, all.get(i))) {
        to = all.get(i).span().start();
        break;
      }
    }
    int end = to;
    return view.mentions(Mention.Probability.class).stream()
        .filter(p -> p.place().span().start() >= from && p.place().span().end() <= end)
        .map(Mention.Probability::text)
        .findFirst()
        .orElse(null);
  }
}
