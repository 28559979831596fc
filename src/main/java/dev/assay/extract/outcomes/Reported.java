package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Phase;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Tells results that a study had from what is planned, assumed, known of a disease, or seen in the
 * laboratory.
 */
final class Reported {
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:will|would|may|could|should|might|powered|assum\\w+|anticipates?|expects?|is expected|are expected|plans? to|planned|intend\\w*|to evaluate|to assess|designed to|hypothes\\w+"
              + "|targeted|projected|defined as|goal of|endpoints? (?:is|are|include\\w*)|inclusion criteria|eligibility criteria|if)\\b");
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "\\b(?:prevalence|incidence of|diagnosed|estimated|affects?|affecting|worldwide|annually|each year|per year|mortality rate|leading cause"
              + "|account(?:s|ing)? for|market|sales|revenues?|shares?|stock|royalt\\w+|million|employees|historical\\w*|population of|life expectancy"
              + "|untreated|five-year|survive|eligible|revenue|quarter|of all (?:cases|cancers))\\b|\\$");
  private static final Pattern DEMOGRAPHIC =
      Pattern.compile(
          "\\b(?:median age|were (?:male|female|white|enrolled|randomized|assigned|screened)|had (?:received|previously|prior|undergone|a history|failed|metasta\\w+)"
              + "|prior (?:lines?|therap\\w+|treatments?|regimens?)|received (?:prior|previous)|enrolled|enrolling|enrollment|were treated (?:at|with|in)|have been (?:treated|dosed|enrolled)"
              + "|at baseline|remain(?:ed|s)? on (?:the )?(?:study|treatment|therapy|trial)|still on treatment|completed (?:the |all )?(?:[\\w-]+ ){0,2}(?:study|treatment|trial|enrollment|dosing|follow-up|course)|elected to|discontinu\\w+)\\b");

  /** What is so at all times: "the germ is associated with up to 50% mortality". */
  private static final Pattern KNOWN = Pattern.compile("\\b(?:is|are|can|causes?|remains?)\\b");

  private static final Pattern LABORATORY =
      Pattern.compile(
          "\\b(?:in vitro|in vivo|preclinical|xenografts?|mice|mouse|cell lines?|animals?|animal models?|non-?human|murine|tumor-bearing)\\b");

  /** A single patient's story (RECORDS.md, edges). */
  private static final Pattern CASE =
      Pattern.compile(
          "\\b(?:this|the|that) (?:first |second |other )?patient\\b|\\b(?:her|his|she|he)\\b");

  private static final Pattern WITHOUT = Pattern.compile("\\b(?:without|no|not)\\b[^,;]{0,30}$");

  /** "an improvement in median survival of 3 months" tells no survival. */
  private static final Pattern GAIN =
      Pattern.compile(
          "\\b(?:improvement|increase|difference|(?<!clinical )benefit|gain|longer|extension)\\b[^,;]{0,60}$");

  /** "lived a median of 3 months longer". */
  private static final Pattern LONGER = Pattern.compile("^ (?:longer|more) than\\b");

  /** "overall survival at 24 months": the time at which, not the time itself. */
  private static final Pattern TIMED =
      Pattern.compile(
          "\\b(?:at|after|by|within|past|beyond|following|every|through)(?: the| a)? ?(?:median of |mean of )?$");

  private static final java.util.Set<String> TIMES =
      java.util.Set.of("mo", "wk", "d", "a", "h", "min", "s");
  private static final Pattern SAFETY =
      Pattern.compile("\\bsafety\\b|tolerab|tolerated|adverse|side effect|toxicit");
  private static final int SAFETY_REACH = 2;
  private static final int REACH = 60;
  private static final int CLAUSE = 110;

  /** Bars and tabs that a sentence may have and be no table. */
  private static final int MOST_CELLS = 2;

  private Reported() {}

  /** Whether the sentence tells results of patients at all. */
  static boolean tells(Reading reading, SentenceView view, StudyTalk studies) {
    Sentence sentence = view.sentence();
    boolean patients =
        view.mentions(Mention.Money.class).isEmpty()
            && view.mentions(Mention.Stage.class).stream()
                .noneMatch(s -> s.phase() == Phase.PRECLINICAL)
            && studies.has(sentence);
    return patients
        && !LABORATORY.standsIn(
            Figures.between(view, sentence.span().start(), sentence.span().end()))
        && reading.discourse().speciesAt(sentence, sentence.span().start()).isEmpty();
  }

  /** Why a sentence tells no result, as far as that is known. */
  static Optional<String> silence(Reading reading, SentenceView view) {
    Sentence sentence = view.sentence();
    String text = Figures.between(view, sentence.span().start(), sentence.span().end());
    if (!tells(reading, view, new StudyTalk(reading))) {
      return Optional.of(
          LABORATORY.standsIn(text)
              ? words(LABORATORY, text) + " tells of no patients"
              : "it tells of no study in patients");
    }
    if (PLANNED.standsIn(text)) {
      return Optional.of(words(PLANNED, text) + " tells of what is planned or defined");
    }
    return BACKGROUND.standsIn(text)
        ? Optional.of(words(BACKGROUND, text) + " tells of the disease or the business at large")
        : Optional.empty();
  }

  private static String words(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? '"' + matcher.group() + '"' : "";
  }

  /** Whether the sentence is a row of a table, or a table's rows run together. */
  static boolean isRow(SentenceView view) {
    return view.sentence().section().kind() == SectionKind.TABLE || isTable(view);
  }

  /** Whether a row stands right behind another. */
  static boolean isNext(SentenceView last, SentenceView view) {
    return view.sentence().index() == last.sentence().index() + 1;
  }

  private static boolean isTable(SentenceView view) {
    String text = view.tokens().document();
    int bars = 0;
    for (int i = view.sentence().span().start(); i < view.sentence().span().end(); i++) {
      bars += text.charAt(i) == '|' || text.charAt(i) == '\t' ? 1 : 0;
    }
    return bars > MOST_CELLS;
  }

  /** Whether the sentence or one right before it in its paragraph speaks of safety. */
  static boolean isOfSafety(Reading reading, SentenceView view) {
    int at = reading.viewAt(view.sentence().index());
    for (int i = at; i >= Math.max(0, at - SAFETY_REACH); i--) {
      SentenceView before = reading.views().get(i);
      if (before.sentence().paragraph() == view.sentence().paragraph()
          && SAFETY.standsIn(
              Figures.between(
                  before, before.sentence().span().start(), before.sentence().span().end()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(Figures figures) {
    return figures.quantity() != null && TIMES.contains(figures.quantity().unit());
  }

  /** Whether a time says when a result was seen: "at 24 weeks". */
  static boolean isTimepoint(SentenceView view, Figures figures) {
    int start = figures.span().start();
    return isTime(figures) && TIMED.standsIn(Figures.between(view, start - REACH, start));
  }

  /** "median time to response was 1.8 months": the endpoint is itself a time. */
  private static boolean isOfTime(SentenceView view, OutcomeRules.Told told) {
    String cue = Figures.between(view, told.cue().start(), told.cue().end());
    return cue.startsWith("time to") || cue.endsWith("survival") || cue.matches("[a-z]{0,2}fs|ttp");
  }

  /**
   * Whether a figure is a result: not planned, not of the disease in general, not of who took part.
   *
   * @param ofWhole whether the sentence tells first of how many patients it counts
   */
  static boolean isResult(
      SentenceView view, Figures figures, OutcomeRules.Told told, boolean ofWhole) {
    Span sentence = view.sentence().span();
    String before = Figures.between(view, sentence.start(), figures.span().start());
    String clause = before.substring(Math.max(0, before.length() - CLAUSE));
    if (PLANNED.standsIn(clause)
        || before.matches(".*\\b(?:nearly|almost|target|targets|target of a) ?(?:a |an )?$")) {
      return false;
    }
    String text = Figures.between(view, sentence.start(), sentence.end());
    boolean known =
        told.measure().equals("other")
            && view.mentions(Mention.Candidate.class).isEmpty()
            && KNOWN.standsIn(text)
            && !StudyTalk.standsIn(text);
    if (known || figures.quantity() != null && isTime(figures) && TIMED.standsIn(before)) {
      return false;
    }
    if (figures.quantity() != null
        && (told.measure().equals("other")
            ? isTime(figures) && !isOfTime(view, told)
            : GAIN.standsIn(before)
                || LONGER.standsIn(
                    Figures.between(view, figures.span().end(), figures.span().end() + REACH)))) {
      return false;
    }
    if (told.measure().equals("other")
        && figures.percent() == null
        && figures.count() != null
        && figures.count().of() == null
        && !ofWhole) {
      return false;
    }
    if (!told.measure().equals("other")) {
      return !BACKGROUND.standsIn(before) || told.cost() <= 4 && !before.contains("$");
    }
    if (CASE.standsIn(before) || WITHOUT.standsIn(before)) {
      return false;
    }
    String near =
        Figures.between(
            view, figures.span().end(), Math.min(sentence.end(), figures.span().end() + REACH));
    return !BACKGROUND.standsIn(clause + " " + near) && !DEMOGRAPHIC.standsIn(near);
  }
}
