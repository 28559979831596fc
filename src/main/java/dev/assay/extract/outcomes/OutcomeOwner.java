package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says whose result a figure is: no drug's that is only compared with or was taken before
 * (RECORDS.md, edges).
 */
final class OutcomeOwner {
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:combination with|combined with|(?:co-?administered|given|along|together|dosed) with|plus|compared (?:to|with)|versus|vs\\.?|than|followed by|relative to|against|added to|over) (?:the )?$");

  /** "plus chemotherapy (carboplatin and ABC-1)". */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\b(?:combination with|combined with|plus|compared (?:to|with)|versus|than|against|added to|over|followed by) (?:[\\w-]+ ){0,4}\\([^()]{0,50}$");

  /** What leads in a drug that the patients had before or beside. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:prior|previous(?:ly)?|failed|failing|refractory to|resistant to|after|following|rescue|plus|with|and|or|than|versus|vs\\.?|to|on|of|while|background)"
              + " (?:[\\w/-]+,? ){0,4}$");

  /** "ABC-1 5 mg and ABC-2 together": the record goes to the first. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          " ?(?:\\(?[\\d.,]+ ?(?:mg|mcg|ug|mg/kg|mg/m2)\\)? )?(?:and|with|plus|co-administered with|together with|\\+|in combination with|combined with) ?");

  private static final int CONTEXT = 90;
  private static final int REACH = 12;

  private final Reading reading;

  OutcomeOwner(Reading reading) {
    this.reading = reading;
  }

  /** The candidate that a result at the position (UTF-16 code units) is told of. */
  Optional<String> of(SentenceView view, int position) {
    List<Mention.Candidate> named =
        view.mentions(Mention.Candidate.class).stream().filter(c -> !isBeside(view, c)).toList();
    Mention.Candidate before = null;
    for (Mention.Candidate candidate : named) {
      if (candidate.place().span().start() <= position || before == null) {
        before = candidate;
      }
    }
    if (before != null) {
      return Optional.of(before.name());
    }
    boolean others =
        view.mentions(Mention.Drug.class).stream()
            .anyMatch(
                d -> d.place().span().start() < position && !EARLIER.standsIn(before(view, d)));
    return others
        ? Optional.empty()
        : earlier(view.sentence())
            .or(() -> reading.discourse().candidateAt(view.sentence(), position));
  }

  /**
   * The candidate that the nearest sentence before names first, up to and with the heading above.
   */
  private Optional<String> earlier(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence before = reading.filing().sentences().get(i);
      if (!before.section().kind().isTold()) {
        break;
      }
      Optional<String> named =
          reading.mentions().in(before.span(), Mention.Candidate.class).stream()
              .filter(c -> !BESIDE.standsIn(before(before, c)))
              .map(Mention.Candidate::name)
              .findFirst();
      if (named.isPresent() || before.heading() && !sentence.heading()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private String before(Sentence sentence, Mention mention) {
    int start = mention.place().span().start();
    String text = reading.filing().document().text();
    return Words.singleBlanks(
            text.substring(Math.max(sentence.span().start(), start - CONTEXT), start))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isBeside(SentenceView view, Mention mention) {
    boolean second =
        view.mentions(Mention.Candidate.class).stream()
            .anyMatch(
                c ->
                    c.place().span().end() < mention.place().span().start()
                        && TOGETHER.matches(
                            Figures.between(
                                view, c.place().span().end(), mention.place().span().start())));
    return second
        || BESIDE.standsIn(before(view, mention))
        || BRACKETED.standsIn(before(view, mention));
  }

  private static String before(SentenceView view, Mention mention) {
    int start = mention.place().span().start();
    return Figures.between(view, start - CONTEXT, start);
  }
}
