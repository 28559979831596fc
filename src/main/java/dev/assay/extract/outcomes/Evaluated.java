package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** How many patients had a result, and of how many it is told. */
final class Evaluated {
  /** "one complete and three partial responses among 20 patients": both are of 20. */
  private static final Pattern LISTED =
      Pattern.compile(
          "^ (?:[a-z-]+ ){1,4}(?:and|, and|,) $|^ (?:[a-z-]+ ){0,3}[a-z-]+, (?:and )?$");

  /** "16 patients who received ABC-1 showed a response rate of 50%". */
  private static final Pattern HAD =
      Pattern.compile(
          "\\b(?:achieved|demonstrated|showed|had|experienced|reached|reported|saw)\\b[^;:]{0,80}$");

  /** "Of 40 evaluable patients", "in the arm (n=40)", where a sentence leads others in. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:^|[,;] |\\bthat )(?:of|among|in|for) (?:the |all |these |our )?(?:first )?(?:[a-z0-9+/-]+ ){0,4}patients[^.;]{0,60}:$");

  private static final Pattern MARKED = Pattern.compile("\\(n ?= ?(\\d{1,4})\\)[^.;]{0,90}:$");

  /** "24 patients were evaluable", "in the 24 patients treated": those of the sentences after. */
  private static final Pattern POPULATION =
      Pattern.compile(
          "^ ?(?:[\\w-]+ ){0,3}(?:(?:were|was|are|is|have been|had been) (?:[\\w-]+ ){0,2}|who (?:were |had |have |received )?(?:[\\w-]+ ){0,2})?(?:evaluable|evaluated|assessable|treated|dosed|enrolled|analy[sz]ed|included|randomized)\\b");

  private static final Pattern OWN_POPULATION =
      Pattern.compile("\\b(?:evaluable|treated|enrolled|assessable|dosed|efficacy)\\b");

  /** Sentences of a paragraph over which the patients of the first hold. */
  private static final int NEAR = 4;

  private static final int REACH = 60;

  private static final Set<String> SHARES =
      Set.of(
          "complete_response",
          "partial_response",
          "minimal_response",
          "objective_response",
          "stable_disease",
          "disease_control",
          "adverse_event");

  private final Reading reading;

  Evaluated(Reading reading) {
    this.reading = reading;
  }

  /**
   * Fills the patients and those evaluated.
   *
   * @param whole the number that the sentence tells before its results, null where there is none
   * @param all the figures of the sentence
   */
  void count(
      Draft.Builder draft,
      SentenceView view,
      Figures figures,
      @Nullable Integer whole,
      List<Figures> all) {
    Mention.Count count = figures.count();
    if (count != null) {
      draft.set("patients", count.patients());
    }
    Integer told = of(view, figures, whole, all);
    Integer of =
        told == null && SHARES.contains(draft.build().text("measure"))
            ? population(view, figures, "adverse_event".equals(draft.build().text("measure")))
            : told;
    boolean fits =
        of != null
            && (count == null
                || count.patients() <= of
                    && (figures.percent() == null
                        || Figures.isShare(count.patients(), of, figures.percent())));
    if (fits) {
      draft.set("evaluable", of);
    }
  }

  /**
   * The patients that the nearest sentence before in the paragraph tells to have been evaluated or
   * treated, where the result may be one of so many.
   */
  private @Nullable Integer population(SentenceView view, Figures figures, boolean adverse) {
    int at = reading.viewAt(view.sentence().index());
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      SentenceView before = reading.views().get(i);
      if (before.sentence().paragraph() != view.sentence().paragraph() || isOfArm(before)) {
        return null;
      }
      List<Integer> told =
          before.mentions(Mention.Count.class).stream()
              .filter(count -> isPopulation(before, count))
              .map(Mention.Count::patients)
              .distinct()
              .toList();
      if (!told.isEmpty()) {
        boolean ofResponse = adverse && Led.text(before).contains("evaluable");
        return told.size() == 1 && !ofResponse && isPossible(figures, told.get(0))
            ? told.get(0)
            : null;
      }
    }
    return null;
  }

  /** Whether a sentence speaks of one of several doses, whose patients are not those of others. */
  private static boolean isOfArm(SentenceView view) {
    return !view.mentions(Mention.Dose.class).isEmpty()
        || DoseLabels.stand(
            Figures.between(view, view.sentence().span().start(), view.sentence().span().end()));
  }

  private static boolean isPopulation(SentenceView view, Mention.Count count) {
    int start = count.place().span().start();
    int end = count.place().span().end();
    return OWN_POPULATION.standsIn(Figures.between(view, start, end))
        || POPULATION.standsIn(Figures.between(view, end, end + REACH));
  }

  /** Whether so many patients can be such a share, rounded as it is printed. */
  private static boolean isPossible(Figures figures, int whole) {
    if (figures.percent() == null) {
      return figures.count() != null && figures.count().patients() <= whole;
    }
    double share = figures.percent().doubleValue() * whole / 100;
    double rounded = figures.percent().scale() > 0 ? 0.06 : 0.6;
    return whole > 1
        && Math.abs(share - Math.rint(share)) * 100 / whole <= rounded
        && (figures.count() == null || figures.count().patients() == Math.rint(share));
  }

  private @Nullable Integer of(
      SentenceView view, Figures figures, @Nullable Integer whole, List<Figures> all) {
    Mention.Count count = figures.count();
    if (count != null && count.of() != null) {
      return count.of();
    }
    Integer told = figures.of() == null ? whole : figures.of();
    int index = all.indexOf(figures);
    if (told != null || index < 0) {
      return told;
    }
    if (count != null) {
      return figures.percent() == null
          ? shared(view, all, index)
          : Wholes.earlier(reading, view, count.patients(), figures.percent());
    }
    if (figures.percent() == null) {
      return null;
    }
    Integer here = subject(view, all, index);
    return here == null ? lead(view) : here;
  }

  /** The whole of the next count of a list. */
  private static @Nullable Integer shared(SentenceView view, List<Figures> all, int index) {
    if (index + 1 >= all.size()) {
      return null;
    }
    Figures next = all.get(index + 1);
    boolean listed =
        next.count() != null
            && next.percent() == null
            && LISTED.standsIn(
                Figures.between(view, all.get(index).span().end(), next.span().start()));
    return listed ? next.count().of() : null;
  }

  /** The patients that a sentence speaks of, where it counts no others before the share. */
  private static @Nullable Integer subject(SentenceView view, List<Figures> all, int index) {
    Figures first = all.get(0);
    Mention.Count count = first.count();
    boolean only =
        index == 1
            && count != null
            && count.of() == null
            && first.percent() == null
            && count.patients() > 1
            && Figures.between(view, first.span().start(), first.span().end()).contains(" ")
            && HAD.standsIn(Figures.between(view, first.span().end(), all.get(1).span().start()));
    return only && count != null ? Integer.valueOf(count.patients()) : null;
  }

  /** The patients of the sentence that leads a list in: "Of the patients (n=40) who finished:". */
  private @Nullable Integer lead(SentenceView view) {
    SentenceView before = Led.by(reading, view);
    if (before == null) {
      return null;
    }
    String text = Led.text(before);
    Matcher marked = MARKED.matcher(text);
    if (marked.find()) {
      return Integer.valueOf(marked.group(1));
    }
    List<Mention.Count> counts = before.mentions(Mention.Count.class);
    return counts.size() == 1 && LEAD.standsIn(text)
        ? Integer.valueOf(counts.get(0).patients())
        : null;
  }
}
