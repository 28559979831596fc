package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the number of patients that results are told of from those who had them. */
final class Wholes {
  /**
   * What leads in the number of patients that a sentence's results are told of: "Of 22 evaluable
   * patients,".
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[,;(:] ?|\\bthat |\\.\\s)(?:of|among|across|in|out of|for)(?: the| these| those| all)?(?: first)? $");

  /** "23 were evaluable". */
  private static final Pattern EVALUATED =
      Pattern.compile("^ (?:were|are) (?:[\\w-]+ )?(?:evaluable|evaluated|assessable)\\b");

  /** "Across all 531 patients,": all of them are counted, and none has had anything yet. */
  private static final Pattern ALL_BEFORE = Pattern.compile("\\b(?:across|of|among) all $");

  /** "7.4 months in the 48 patients", "3 (7%) of 41 patients". */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\b(?:in|among|of|from|for|across|out of)(?: the| all| these| those| our)?(?: first)? $");

  private static final Pattern COUNTED = Pattern.compile("evaluable|treated|enrolled|assessable");
  private static final int CONTEXT = 80;
  private static final int REACH = 10;

  private Wholes() {}

  /** Whether the figures tell how many patients the sentence's results are told of. */
  static boolean is(SentenceView view, List<Figures> all, int index) {
    Figures figures = all.get(index);
    Mention.Count count = figures.count();
    if (count == null || figures.percent() != null) {
      return false;
    }
    String before = Figures.between(view, figures.span().start() - CONTEXT, figures.span().start());
    String behind = Figures.between(view, figures.span().end(), figures.span().end() + CONTEXT);
    return count.of() == null
        ? BEFORE.standsIn(before) || EVALUATED.standsIn(behind) || isBehind(view, all, index)
        : count.of() == count.patients() && ALL_BEFORE.standsIn(before);
  }

  /** Whether figures stand behind results and tell of how many they are. */
  static boolean isBehind(SentenceView view, List<Figures> all, int index) {
    Figures figures = all.get(index);
    Mention.Count count = figures.count();
    if (index == 0 || count == null || count.of() != null || figures.percent() != null) {
      return false;
    }
    String before = Figures.between(view, figures.span().start() - CONTEXT, figures.span().start());
    Figures last = all.get(index - 1);
    boolean part =
        last.count() != null && last.count().patients() > count.patients()
            || last.of() != null
            || last.count() != null && last.count().of() != null;
    if (part || count.patients() < 2 || !LEAD.standsIn(before)) {
      return false;
    }
    int from = last.span().end();
    int to = figures.span().start();
    boolean told =
        Stream.concat(
                view.mentions(Mention.Endpoint.class).stream(),
                view.mentions(Mention.Toxicity.class).stream())
            .map(m -> m.place().span())
            .anyMatch(m -> m.start() >= from && m.end() <= to);
    String own = Figures.between(view, figures.span().start(), figures.span().end());
    return COUNTED.standsIn(own) || !told && (last.count() == null || last.percent() != null);
  }

  /**
   * The number that the nearest sentence before tells and of which so many patients are so many
   * percent, null where there is none.
   */
  static @Nullable Integer earlier(
      Reading reading, SentenceView view, int patients, BigDecimal percent) {
    int at = reading.viewAt(view.sentence().index());
    for (int i = at - 1; i >= Math.max(0, at - REACH) && patients > 1; i--) {
      for (Mention.Count count : reading.views().get(i).mentions(Mention.Count.class)) {
        int whole = count.of() == null ? count.patients() : count.of();
        if (whole >= patients && Figures.isShare(patients, whole, percent)) {
          return whole;
        }
      }
    }
    return null;
  }
}
