package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs a list of what was measured with a list of figures: "median PFS and OS were 5.5 and 12.1
 * months, respectively".
 */
final class Paired {
  private static final Pattern JOINT =
      Pattern.compile(
          "^(?: \\([\\w -]{1,20}\\))?,? ?(?:and |& )?(?:the |median |grade 3 |mean )?$");
  private static final Pattern RESPECTIVELY = Pattern.compile("\\brespectively\\b");
  private static final int FAR = 60;

  private Paired() {}

  /** The endpoint or toxicity of each figure of such a list; empty where there is none. */
  static Map<Figures, Mention> of(SentenceView view, List<Figures> all) {
    Map<Figures, Mention> pairs = new HashMap<>();
    Span sentence = view.sentence().span();
    if (!RESPECTIVELY.standsIn(Figures.between(view, sentence.start(), sentence.end()))) {
      return pairs;
    }
    List<Mention> run = new ArrayList<>();
    for (Mention mention : view.mentions()) {
      if (!(mention instanceof Mention.Endpoint || mention instanceof Mention.Toxicity)) {
        continue;
      }
      Span last = run.isEmpty() ? null : run.get(run.size() - 1).place().span();
      if (last != null && last.overlaps(mention.place().span())) {
        continue;
      }
      if (!joins(view, last, mention.place().span())) {
        run.clear();
      }
      run.add(mention);
      pair(view, run, all, pairs);
    }
    return pairs;
  }

  private static boolean joins(SentenceView view, @Nullable Span last, Span next) {
    return last != null && JOINT.standsIn(Figures.between(view, last.end(), next.start()));
  }

  /** Pairs a list with the figures right behind it, if they are as many. */
  private static void pair(
      SentenceView view, List<Mention> run, List<Figures> all, Map<Figures, Mention> pairs) {
    int end = run.get(run.size() - 1).place().span().end();
    int first = 0;
    while (first < all.size() && all.get(first).span().start() < end) {
      first++;
    }
    int last = first + 1;
    while (last < all.size() && joins(view, all.get(last - 1).span(), all.get(last).span())) {
      last++;
    }
    if (run.size() < 2 || last - first != run.size() || all.get(first).span().start() - end > FAR) {
      return;
    }
    for (int i = 0; i < run.size(); i++) {
      pairs.put(all.get(first + i), run.get(i));
    }
  }
}
