package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.rule.SentenceView;
import org.jspecify.annotations.Nullable;

/** The sentence that leads a list in: "Results for ABC-1 at week 12 were:". */
final class Led {
  /** Items of a list over which its lead holds. */
  private static final int REACH = 8;

  private Led() {}

  /** The sentence that leads in what a sentence is an item of, null where there is none. */
  static @Nullable SentenceView by(Reading reading, SentenceView view) {
    int at = reading.views().indexOf(view);
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      SentenceView before = reading.views().get(i);
      if (!before.sentence().section().equals(view.sentence().section())) {
        return null;
      }
      if (text(before).endsWith(":")) {
        return before;
      }
    }
    return null;
  }

  /** A sentence in lower case with single blanks. */
  static String text(SentenceView view) {
    return Figures.between(view, view.sentence().span().start(), view.sentence().span().end())
        .strip();
  }
}
