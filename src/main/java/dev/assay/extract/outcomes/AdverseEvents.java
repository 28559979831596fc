package dev.assay.extract.outcomes;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The names of adverse events as the text tells them, known ones and those that stand in a list of
 * them.
 */
final class AdverseEvents {
  private static final Pattern GRADE =
      Pattern.compile(
          "(?:(?:grades? (?:[1-5](?:[/-][1-5])?)(?: (?:or|and|to) (?:higher|greater|above|[1-5]))?|(?:grade )?\u2265 ?(?:grade )?[1-5]|(?:treatment|drug)[- ](?:related|emergent)(?: serious)?|serious|severe)(?: events? of| cases? of)? )$",
          Pattern.CASE_INSENSITIVE);

  /** Words that end what stands before an event's name in a list. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:.*(?:,|;|:|\\)|\\band\\b|\\bor\\b|\\bwere\\b|\\bwas\\b|\\bare\\b|\\bincluded?\\b|\\bincluding\\b|\\bbeing\\b|\\bas\\b|\\bof\\b|\\bwith\\b|\\b(?:commonly|frequently|mostly|mainly|primarily|predominantly|namely|notably)\\b))\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NO_EVENT =
      Pattern.compile(
          ".*\\b(?:patients?|participants?|subjects?|arm|group|placebo|cohort|dose|mg|trial|study|adverse events?|side effects|mild|moderate|grade)\\b.*|.*\\d.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CUE =
      Pattern.compile(
          "adverse|side effects?|toxicit|most (?:common|frequent)\\w*(?: reported| observed)? (?:were|was|included?|events?)|\\bteaes?\\b|\\btraes?\\b|\\baes?\\b|\\bdlts?\\b");
  private static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:reduc\\w+|decreas\\w+|improve\\w*|fell|declin\\w+|reliev\\w+|relief|free of|recurren\\w+|prevent\\w*|endpoints?|frequency|score|scale|baseline)\\b");
  private static final Pattern HAD =
      Pattern.compile(
          "\\b(?:seen|occurred|occurring|reported|observed|experienced|experiencing|developed|had|noted|dose-limiting|occurrence|in|was|with)\\b");

  /**
   * "the most common adverse events were ...", "no serious adverse events": these are not counted.
   */
  private static final Pattern UNCOUNTED =
      Pattern.compile(
          "(?:\\b(?:common|commonly|frequent|frequently|notable|likely)\\b[^,;.]{0,40}|\\b(?:no|not|without|none|any(?![- ]grade)|free of|management of)\\b[^,;.]{0,60})$");

  private static final Pattern CAUSED =
      Pattern.compile(
          "\\b(discontinu|withdr|dose reduction|dose interruption|dose modification)[\\w -]{0,60}(?:due to|because of|owing to|as a result of|resulting from|from|for|after) (?:an? |any )?(?:[\\w/-]+ ){0,2}$");
  private static final Pattern CAUSES =
      Pattern.compile(
          "^ (?:that |which )?(?:led|leading|resulted|resulting) (?:to|in) (?:[\\w-]+ ){0,3}?(discontinu|withdr|dose reduction|dose interruption|dose modification)");
  private static final Pattern FREE = Pattern.compile("^[ -]?(?:free|freedom)\\b");
  private static final Pattern OCCURRED =
      Pattern.compile(
          "(?:^|[,;:] (?:and |while |whereas )?)(?:Mild |The |the )?((?!(?:[Ww]hich|[Tt]hat|[Tt]his|[Tt]hese|[Tt]hey|[Rr]esponses?|[Rr]emission|[Ii]mprovement)\\b)[A-Za-z][a-z-]*(?: [a-z-]+){0,4})(?: \\([^()]{1,70}\\))? (?:occurred|(?:was|were) (?:reported|observed|seen|noted))(?: only)? in (?:only |just |about |approximately )?$");

  /** What is an adverse event of some drugs and the aim of others. */
  private static final Pattern AIMS = Pattern.compile("^weight (?:loss|gain)$");

  private static final Pattern PATIENTS =
      Pattern.compile(
          "\\b(?:patients|subjects|participants|people|adults|volunteers|men|women|children) (?:[\\w-]+ ){0,2}(?:with|having) (?:(?!(?:had|experienced|developed|reported|showed)\\b)[\\w-]+ ){0,4}$");
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:against|prevent\\w*|protect\\w*|neutrali[sz]\\w*|vaccin\\w*)\\b[^,;]{0,40}$");
  private static final int CONTEXT = 40;
  private static final int LONGEST = 60;
  private static final int WORDS = 5;

  private final Rule listed;

  AdverseEvents(Vocabulary vocabulary) {
    listed =
        new Rule(
            "adverse event (<percent>)", TokenPattern.of("\\( ~4 <share:percent>", vocabulary));
  }

  /** Events in a list, each with its share in brackets behind it: "nausea (26%) and rash (12%)". */
  Rule listed() {
    return listed;
  }

  /** Whether the sentence tells of adverse events. */
  static boolean tells(SentenceView view) {
    return CUE.matcher(
            Figures.between(view, view.sentence().span().start(), view.sentence().span().end()))
        .find();
  }

  /**
   * The name that stands right before a bracket with the figures, in a sentence that tells of
   * adverse events.
   */
  Optional<Span> before(SentenceView view, Figures figures) {
    for (Match match : listed.pattern().findAll(view)) {
      if (figures
              .span()
              .contains(match.get("share", Mention.Percent.class).orElseThrow().place().span())
          && match.span().start() <= figures.span().start()
          && tells(view)) {
        return name(view, match.span().start());
      }
    }
    return Optional.empty();
  }

  /** What a sentence on safety says to have occurred: "elevated enzymes occurred in 3%". */
  Optional<Span> occurring(SentenceView view, Figures figures, boolean safety) {
    if (!safety) {
      return Optional.empty();
    }
    int end = figures.span().start();
    int from = Math.max(view.sentence().span().start(), end - 2 * LONGEST - CONTEXT);
    Matcher told =
        OCCURRED.matcher(
            view.tokens()
                .document()
                .substring(from, end)
                .replace('\n', ' ')
                .replace('\u00a0', ' '));
    if (!told.find() || NO_EVENT.matches(told.group(1))) {
      return Optional.empty();
    }
    Span event = new Span(from + told.start(1), from + told.end(1));
    boolean known =
        view.mentions().stream()
            .filter(m -> !(m instanceof Mention.Toxicity || m instanceof Mention.Disease))
            .anyMatch(m -> event.overlaps(m.place().span()));
    return known ? Optional.empty() : Optional.of(event);
  }

  private static Optional<Span> name(SentenceView view, int bracket) {
    String text = view.tokens().document();
    int from = Math.max(view.sentence().span().start(), bracket - LONGEST);
    String before = text.substring(from, bracket);
    Matcher lead = LEAD.matcher(before);
    int start = lead.lookingAt() ? lead.end() : 0;
    String name = before.substring(start).strip();
    boolean whole = start > 0 || from == view.sentence().span().start();
    if (!whole
        || name.length() < 3
        || name.split("\\s+").length > WORDS
        || NO_EVENT.matches(name)) {
      return Optional.empty();
    }
    int begin = from + before.indexOf(name, start);
    Span event = new Span(begin, begin + name.length());
    boolean drug =
        view.mentions().stream()
            .filter(m -> m instanceof Mention.Candidate || m instanceof Mention.Drug)
            .anyMatch(m -> event.contains(m.place().span()));
    return drug ? Optional.empty() : Optional.of(event);
  }

  /**
   * Whether a toxicity is one here; the "cough" of "chronic cough" is the disease, and cough that
   * falls is treated.
   */
  static boolean isOne(SentenceView view, Span toxicity) {
    boolean disease =
        view.mentions(Mention.Disease.class).stream()
            .map(d -> d.place().span())
            .anyMatch(d -> d.contains(toxicity) && d.length() > toxicity.length());
    boolean changed =
        CHANGED.matcher(Figures.between(view, toxicity.start() - CONTEXT, toxicity.start())).find()
            || CHANGED
                .matcher(Figures.between(view, toxicity.end(), toxicity.end() + CONTEXT))
                .find();
    boolean against =
        AGAINST.matcher(Figures.between(view, toxicity.start() - CONTEXT, toxicity.start())).find();
    boolean free = FREE.matcher(Figures.between(view, toxicity.end(), toxicity.end() + 8)).find();
    boolean aim =
        AIMS.standsIn(Figures.between(view, toxicity.start(), toxicity.end())) && !tells(view);
    return !disease
        && !free
        && !aim
        && !against
        && !isPatients(view, toxicity)
        && (!changed || tells(view));
  }

  /** "228 subjects with transient insomnia": what they have been treated for. */
  private static boolean isPatients(SentenceView view, Span toxicity) {
    return PATIENTS
            .matcher(Figures.between(view, toxicity.start() - 2 * CONTEXT, toxicity.start()))
            .find()
        && view.mentions(Mention.Disease.class).stream()
            .anyMatch(d -> d.place().span().contains(toxicity))
        && !tells(view);
  }

  /** Whether adverse events are told of without being counted. */
  static boolean isUncounted(SentenceView view, Span events) {
    return UNCOUNTED
        .matcher(Figures.between(view, events.start() - 2 * CONTEXT, events.start()))
        .find();
  }

  /** What adverse events led to: "discontinuation", "dose reduction". */
  static Optional<String> consequence(SentenceView view, Span events) {
    Matcher before =
        CAUSED.matcher(Figures.between(view, events.start() - 2 * LONGEST, events.start()));
    Matcher behind = CAUSES.matcher(Figures.between(view, events.end(), events.end() + LONGEST));
    String told = before.find() ? before.group(1) : behind.find() ? behind.group(1) : null;
    return Optional.ofNullable(told)
        .map(
            t ->
                switch (t) {
                  case "discontinu" -> "discontinuation";
                  case "withdr" -> "withdrawal";
                  default -> t;
                });
  }

  /** Whether the text between an event and its figure says that patients had it. */
  static boolean isHad(SentenceView view, int from, int to) {
    return tells(view) || HAD.matcher(Figures.between(view, from, to)).find();
  }

  /** A toxicity with the grade that stands before it. */
  static Span graded(SentenceView view, Span toxicity) {
    int from = Math.max(view.sentence().span().start(), toxicity.start() - CONTEXT);
    Matcher grade =
        GRADE.matcher(
            view.tokens()
                .document()
                .substring(from, toxicity.start())
                .replaceAll("[\\s\u00a0]", " "));
    return grade.find() ? new Span(from + grade.start(), toxicity.end()) : toxicity;
  }
}
