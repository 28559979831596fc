package dev.assay.extract.trials;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Phase;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of a sentence that tell of a study: its phase, its name, its registry number, or
 * "this trial".
 */
final class StudyFinder {
  /**
   * UTF-16 code units between the parts that name one study: "TIDAL (NCT...), a randomized,
   * double-blind Phase 2 trial".
   */
  private static final int REACH = 110;

  /** The same for a registry number in brackets. */
  private static final int NUMBER_REACH = 260;

  private static final Pattern NONE_BEFORE =
      Pattern.compile(
          "(?:\\bend[- ]of[- ]|\\b(?:through|until|onwards? from|the end of|prior to|completion of|before|beyond|following|after) )$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NONE_BEHIND =
      Pattern.compile(
          "^[ -](?:meeting|ready|enabling|dose\\b(?![- ](?:esc|exp|rang|find|opti))|protocol|readiness|onwards?|(?:(?!trial|stud|test|data|program|dose|clinical|dev|eval|port|in |of |for )[\\w/-]+ ){0,4}(?:inhibitors?|product candidate|candidate|asset|compound|antibody|ADC|agonist"
              + "|antagonist|molecule|drug candidate|degrader|conjugate|company|meeting)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PORTION =
      Pattern.compile(
          "^ (?:[\\w-]+ )?(?:portion|part|arm|cohorts?|segment|stage|component|extension|phase|dose[- ](?:escalation|expansion) (?:portion|phase|part|cohorts?))\\b.*",
          Pattern.DOTALL);
  private static final Pattern AND = Pattern.compile("\\)?,? (?:and |or )?");
  private static final Pattern CALLED =
      Pattern.compile(
          "\\s(?:\\(NCT\\d{8}\\)\\s)?(?:clinical\\s)?(?:trial|study|trials|studies)\\b");
  private static final Pattern NOUN = Pattern.compile("\\b(?:trial|study)\\b");
  private static final Pattern OTHER_ONE =
      Pattern.compile(
          "\\b(?:an?|another|second|additional|separate|two|three|four|several|as well as) (?:[\\w-]+,? ){0,4}$",
          Pattern.CASE_INSENSITIVE);

  private final Rule staged;
  private final Rule inStage;
  private final Rule clinical;
  private final Rule designed;
  private final Rule referring;
  private final Rule enrolled;

  StudyFinder(Vocabulary vocabulary) {
    staged =
        rule(
            "<stage> ~12 (trial|trials|study|studies|testing|program|development|portion|part|cohort|cohorts|evaluation|"
                + "dose escalation|dose expansion|data|results)",
            vocabulary);
    inStage =
        rule(
            "(in|into|enter|entered|entering|begin|began|initiate|initiated|start|started|complete|completed) [a|an|the|its|our|this] "
                + "[new|planned|ongoing|global|pivotal|single] <stage>",
            vocabulary);
    clinical =
        rule(
            "(clinical|pilot|randomized|new|pivotal|registrational|proof of concept|first in human|first in man|human|field|"
                + "investigator initiated|investigator sponsored|investigator led|physician sponsored|extension|long term extension|follow up|basket|bridging|registration directed|"
                + "registration enabling|dose ranging|dose finding|observational|head to head|open label|bioequivalence|bioavailability|pharmacokinetic) ~2 (trial|study|testing|trials|studies)",
            vocabulary);
    designed =
        rule(
            "(placebo controlled|double blind|double blinded|single arm|dose escalation|combination|crossover|challenge) ~2 "
                + "(trial|study|trials|studies)",
            vocabulary);
    referring =
        rule("(this|the|that|such|our|its|same|these) ~5 (trial|study|trials|studies)", vocabulary);
    enrolled =
        rule(
            "(enrolled|enroll|enrolls|enrolling|enrollment|randomized|investigator|investigators|sites)",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(staged, inStage, clinical, designed, referring, enrolled);
  }

  /** A sign of a study before signs of one study are put together. */
  private record Sign(
      Span span,
      @Nullable Phase phase,
      boolean portion,
      @Nullable String name,
      @Nullable String number,
      Rule rule) {
    boolean isReference() {
      return phase == null && name == null && number == null;
    }
  }

  /** The studies that a sentence tells of, in order. */
  List<StudyMention> in(Reading reading, StudyNames names, SentenceView view) {
    List<Sign> signs = signs(reading, names, view);
    List<StudyMention> found = new ArrayList<>();
    List<Sign> one = new ArrayList<>();
    for (Sign sign : signs) {
      if (!one.isEmpty() && !continues(reading, one, sign)) {
        found.add(mention(one));
        one.clear();
      }
      one.add(sign);
    }
    if (!one.isEmpty()) {
      found.add(mention(one));
    }
    found = shared(reading, found);
    boolean told = found.stream().anyMatch(m -> m.isStrong() || m.portion());
    return told
        ? found.stream().filter(m -> m.isStrong() || m.portion() || !m.referring()).toList()
        : found;
  }

  /** "ALPHA and BETA Phase 3 trials", "the Phase 3 ALPHA and BETA trials": both have the phase. */
  private static List<StudyMention> shared(Reading reading, List<StudyMention> found) {
    List<StudyMention> all = new ArrayList<>(found);
    String text = reading.filing().document().text();
    for (int i = all.size() - 2; i >= 0; i--) {
      StudyMention one = all.get(i);
      StudyMention next = all.get(i + 1);
      boolean joined =
          !one.names().isEmpty()
              && !next.names().isEmpty()
              && one.span().end() <= next.span().start()
              && AND.matches(text.substring(one.span().end(), next.span().start()));
      if (joined && one.phase() == null && next.phase() != null) {
        all.set(i, one.of(next.phase()));
      } else if (joined && next.phase() == null && one.phase() != null) {
        all.set(i + 1, next.of(one.phase()));
      }
    }
    return all;
  }

  private List<Sign> signs(Reading reading, StudyNames names, SentenceView view) {
    List<Sign> signs = new ArrayList<>();
    for (Rule rule : List.of(staged, inStage)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Stage stage = match.get("stage", Mention.Stage.class).orElseThrow();
        boolean known =
            signs.stream()
                .anyMatch(
                    s -> s.span().overlaps(stage.place().span()) && s.phase() == stage.phase());
        if (!known && stage.phase() != Phase.PRECLINICAL && isStudy(reading, stage)) {
          Span span = stage.place().span();
          String behind =
              reading
                  .filing()
                  .document()
                  .text()
                  .substring(span.end(), Math.min(view.sentence().span().end(), span.end() + 40));
          boolean portion = PORTION.matches(behind);
          Span end =
              portion
                  ? whole(view, span)
                  : rule.equals(staged) && isAlone(view, stage, match.span())
                      ? span.cover(match.span())
                      : span;
          signs.add(
              new Sign(
                  end,
                  stage.phase() == Phase.CLINICAL ? null : stage.phase(),
                  portion,
                  null,
                  null,
                  rule));
        }
      }
    }
    names
        .in(reading, view)
        .forEach(
            p -> signs.add(new Sign(called(view, p.span()), null, false, p.name(), null, staged)));
    view.mentions(Mention.Study.class)
        .forEach(
            m -> signs.add(new Sign(m.place().span(), null, false, null, m.identifier(), staged)));
    for (Rule rule : List.of(clinical, referring, designed, enrolled)) {
      for (Match match : rule.pattern().findAll(view)) {
        if (signs.stream().noneMatch(s -> s.span().overlaps(match.span()))) {
          signs.add(new Sign(match.span(), null, false, null, null, rule));
        }
      }
    }
    signs.sort(Comparator.comparing(Sign::span));
    return signs;
  }

  /** A name with the word for its study behind it: "HARBOR (NCT...) trial". */
  private static Span called(SentenceView view, Span name) {
    java.util.regex.Matcher noun =
        CALLED
            .at(view.tokens().document(), name.end(), view.sentence().span().end())
            .useTransparentBounds(true);
    return noun.lookingAt() ? new Span(name.start(), noun.end()) : name;
  }

  /** A portion's span up to the word for its study: "the Phase 2 portion of our global trial". */
  private static Span whole(SentenceView view, Span stage) {
    java.util.regex.Matcher noun =
        NOUN.matcher(
            view.tokens().document(),
            stage.end(),
            Math.min(view.sentence().span().end(), stage.end() + REACH));
    return noun.find() ? new Span(stage.start(), noun.end()) : stage;
  }

  /**
   * Whether the stage is that of a study rather than of a meeting, a dose, a product or a point in
   * time.
   */
  private static boolean isStudy(Reading reading, Mention.Stage stage) {
    String text = reading.filing().document().text();
    Span span = stage.place().span();
    String before =
        text.substring(Math.max(0, span.start() - 24), span.start()).replaceAll("\\s+", " ");
    String behind =
        text.substring(span.end(), Math.min(text.length(), span.end() + 60))
            .replaceAll("\\s+", " ");
    return !NONE_BEFORE.standsIn(before) && !NONE_BEHIND.matches(behind);
  }

  /** Whether no other stage stands between the stage and the word for its study. */
  private static boolean isAlone(SentenceView view, Mention.Stage stage, Span match) {
    return view.mentions(Mention.Stage.class).stream()
            .noneMatch(s -> !s.place().equals(stage.place()) && match.contains(s.place().span()))
        && view.mentions(Mention.Candidate.class).stream()
            .noneMatch(c -> match.contains(c.place().span()));
  }

  private static boolean continues(Reading reading, List<Sign> one, Sign sign) {
    Sign last = one.get(one.size() - 1);
    String between =
        last.span().end() >= sign.span().start()
            ? ""
            : reading.filing().document().text().substring(last.span().end(), sign.span().start());
    boolean near =
        between.length() <= (sign.number() != null ? NUMBER_REACH : REACH)
            && between.indexOf(';') < 0;
    boolean otherPhase =
        sign.phase() != null
            && one.stream()
                .anyMatch(
                    s ->
                        s.phase() != null
                            && s.phase() != sign.phase()
                            && !(s.portion() && isPart(s.phase(), sign.phase())));
    boolean again =
        sign.phase() != null
            && one.stream().anyMatch(s -> s.phase() != null)
            && OTHER_ONE.standsIn(between);
    boolean otherName =
        sign.name() != null
            && one.stream().anyMatch(s -> s.name() != null && !s.name().equals(sign.name()));
    boolean otherNumber =
        sign.number() != null
            && one.stream().anyMatch(s -> s.number() != null && !s.number().equals(sign.number()));
    boolean newOne =
        sign.isReference()
            && !one.stream().allMatch(Sign::isReference)
            && OTHER_ONE.standsIn(between + " ");
    boolean referred = one.stream().allMatch(Sign::isReference) && sign.phase() != null;
    return near && !otherPhase && !again && !otherName && !otherNumber && !newOne && !referred;
  }

  /** Whether one phase is a part of the other: Phase 2 of Phase 1/2. */
  static boolean isPart(Phase part, Phase whole) {
    return whole == Phase.PHASE_1_2 && (part == Phase.PHASE_1 || part == Phase.PHASE_2)
        || whole == Phase.PHASE_2_3 && (part == Phase.PHASE_2 || part == Phase.PHASE_3);
  }

  private StudyMention mention(List<Sign> signs) {
    Span span =
        signs.stream()
            .filter(s -> !s.isReference())
            .map(Sign::span)
            .reduce(Span::cover)
            .orElseGet(() -> signs.get(0).span());
    List<Sign> stages =
        signs.stream()
            .filter(s -> s.phase() != null)
            .sorted(Comparator.comparing(Sign::portion))
            .toList();
    Phase phase = stages.isEmpty() ? null : stages.get(0).phase();
    boolean portion = !stages.isEmpty() && stages.get(0).portion();
    boolean reference =
        signs.stream()
            .allMatch(
                s -> s.isReference() && (s.rule().equals(referring) || s.rule().equals(enrolled)));
    return new StudyMention(
        span,
        phase,
        portion,
        signs.stream().map(Sign::name).filter(n -> n != null).distinct().toList(),
        signs.stream().map(Sign::number).filter(n -> n != null).distinct().toList(),
        reference,
        signs.get(0).rule().name());
  }
}
