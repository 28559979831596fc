package dev.assay.extract.candidates;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.CueWords;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.List;

/**
 * A disease that no pattern reads is still one that a candidate is for where a sentence tells of
 * one candidate and of its development, sale or results, and no word beside the disease says what
 * else it is told of.
 */
final class DiseasesBeside {
  static final String NAME = "<candidate> beside <disease>";
  private static final int LONGEST = 90;
  private static final int REACH = 60;

  /** "glioblastoma, an aggressive brain cancer": what is told of a disease, not of a drug. */
  private static final Pattern EXPLAINS =
      Pattern.compile(
          "(?i)(?:,|\\bis|\\bare|\\u2014|\\u2013)\\s+(?:an?|the\\s+most|one\\s+of)\\s+(?:[\\w-]+,?\\s+){0,6}$"
              + "|\\b(?:forms?|types?|kinds?|cases?|signs?|symptoms?|cause)\\s+of\\s+$");

  /** "(n=3) hypertension", "reduction in seizures": what was seen or counted. */
  private static final Pattern ADVERSE =
      Pattern.compile(
          "(?i)\\b(?:adverse\\s+(?:events?|reactions?)|TEAEs?|side\\s+effects?|toxicit\\w+)\\b");

  private final CueWords work;
  private final CueWords other;
  private final CueWords governs;
  private final CueWords before;
  private final CueWords found;
  private final CueWords after;

  DiseasesBeside(Vocabulary vocabulary) {
    work =
        new CueWords(
            "trial trials study studies phase clinical patient patients enrolled dosed efficacy activity "
                + "approved approval launch launched indicated indication indications label treatment "
                + "treatments treat treating treats therapy therapies designation NDA BLA sNDA sBLA MAA IND "
                + "responses response developed developing development evaluated evaluating investigated "
                + "potential benefit rights license program data results market commercialization stop slow "
                + "reduce address addresses addressing expand expansion assessed",
            vocabulary);
    other =
        new CueWords(
            "prevalence incidence epidemiology mortality competitors mice mouse xenograft xenografts "
                + "murine rat rats vitro model models",
            vocabulary);
    governs = new CueWords("in for with across treat treating treats stop prevent", vocabulary);
    before =
        new CueWords(
            "cause causes caused causing due history risk underlying comorbid comorbidities exposure "
                + "experienced experiencing adverse events reactions serious toxicity toxicities side "
                + "excluding except no not without than versus against unlike secondary worsening "
                + "expressed overexpressed express expression future rates incidence reduction "
                + "reductions",
            vocabulary);
    found = new CueWords("expressed overexpressed express", vocabulary);
    after =
        new CueWords(
            "cells cell model models mice virus market community society association foundation pathway "
                + "biology tissue progression related associated induced xenograft mutations "
                + "pipeline research symptoms events attacks",
            vocabulary);
  }

  /** Whether a sentence is one in which a disease needs no pattern. */
  boolean isOpen(SentenceView view) {
    List<Mention.Candidate> candidates = view.mentions(Mention.Candidate.class);
    return candidates.stream().map(Mention.Candidate::name).distinct().count() == 1
        && view.size() <= LONGEST
        && work.in(view)
        && !other.in(view)
        && !ADVERSE.standsIn(text(view, view.sentence().span().end()));
  }

  /** Whether nothing beside a disease says that something else is told of it. */
  boolean isFor(SentenceView view, Mention.Disease disease) {
    boolean seen =
        view.mentions(Mention.Toxicity.class).stream()
            .anyMatch(t -> t.place().equals(disease.place()));
    return !disease.generic()
        && !seen
        && governs.before(view, disease.place().first(), 5)
        && !found.before(view, disease.place().first(), 24)
        && !before.before(view, disease.place().first(), 6)
        && !after.after(view, disease.place().end(), 1)
        && !EXPLAINS.standsIn(text(view, disease.place().span().start()));
  }

  /** The last words of the sentence up to a place. */
  private static String text(SentenceView view, int end) {
    boolean whole = end == view.sentence().span().end();
    int start = view.sentence().span().start();
    return view.tokens().document().substring(whole ? start : Math.max(start, end - REACH), end);
  }
}
