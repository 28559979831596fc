package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stage that a candidate has reached: what is planned, ready or hoped for is none (RECORDS.md,
 * edges).
 */
final class StageRules {
  private static final Set<String> PORTIONS = Set.of("portion", "part", "segment", "component");
  static final String STAGE = "<candidate> in <stage>";

  private final CueWords planned;
  private final CueWords planning;
  private final CueWords several;
  private final CueWords notOf;
  private final CueWords notYet;
  private final CueWords reached;
  private final DecisionRules decisions;
  private final Rule group;
  private final CueWords maybe;
  private final CueWords moving;
  private final CueWords finding;
  private final CueWords admitted;
  private final Rule clinicalStage;
  private final CueWords telling;
  private final Rule inClinic;
  private final Rule planTo;
  private final Rule movesTo;
  private final Rule plannedAfter;
  private final Rule trialOf;
  private final Rule allowed;
  private final CueWords deal;
  private final CueWords triggered;

  StageRules(Vocabulary vocabulary) {
    decisions = new DecisionRules(vocabulary);
    planned =
        new CueWords(
            "initiate commence plan plans planned planning expect expects expected slated anticipated intend intends anticipate anticipates will upcoming "
                + "set due poised future proposed prepare prepares preparing preparation begin toward towards design support supports "
                + "enable enables before subsequent next advance proceed initiating positioned could may would should if "
                + "prior regarding engage until ensure forthcoming finalize protocol objective objectives goal goals aim aims target targeting targeted",
            vocabulary);
    planning = new CueWords("planning preparation preparations", vocabulary);
    several = new CueWords("candidates programs products assets compounds", vocabulary);
    notOf =
        new CueWords(
            "plan plans strategy team operations expertise expenses costs expected planned",
            vocabulary);
    admitted =
        new CueWords(
            "application applications submission submissions filing filings IND INDs CTA clearance cleared permission authorization",
            vocabulary);
    finding =
        new CueWords(
            "escalation escalating finding ranging expansion optimization optimisation confirmation study trial",
            vocabulary);
    clinicalStage =
        rule(
            "clinical stage ~3 (candidate|product|drug|asset|program|compound|antibody|therapy|inhibitor|vaccine|molecule|candidates|programs|assets|products|compounds|therapies|development) ~3 <candidate>",
            vocabulary);
    moving = new CueWords("advancing progressing moving", vocabulary);
    maybe = new CueWords("potential possible", vocabulary);
    notYet =
        new CueWords(
            "onwards onward ready enabling planned planning will expected begin start supply supplies preparation preparations readiness",
            vocabulary);
    reached =
        new CueWords(
            "opened began begun conducting recruiting launched commencing completed complete ongoing initiated started enrolling evaluated underway conducted dosed commenced "
                + "demonstrated met showed continue continues continuing enrolled resumed resume resumes restarted",
            vocabulary);
    group =
        rule(
            "(both|these|two|three|all) ~2 (candidates|compounds|products|programs|drugs|therapies|agents|antibodies)",
            vocabulary);
    planTo =
        rule(
            "(plan|plans|planned|intend|intends|expect|expects|expected|anticipate|anticipates|aims|will|looking forward|look forward|preparation for|preparations for|prepared for|preparing for|clearance to|clearance in ~3 to) [to] ~12 <stage>",
            vocabulary);
    movesTo =
        rule(
            "(advance|advancing|progress|progressing|move|moving|enter|entry) ~6 (into|to|toward|towards) ~3 <stage>",
            vocabulary);
    allowed =
        rule(
            "(IND|INDs|investigational new drug|clinical trial application|cleared to|clearance to|authorization to|authorisation to|approval to|permission to|application for|applications for|application to|submission to|submission for|approval for a|permission for|filing for|filings for|filed ~10 to conduct) ~24 <stage>",
            vocabulary);
    trialOf =
        rule(
            "<stage> ~4 (trial|trials|study|studies|data|results|program|development|testing|evaluation) ~1 (of|with|for|evaluating|investigating|assessing|testing) ~3 <candidate>",
            vocabulary);
    plannedAfter =
        rule(
            "<stage> ~14 ((is|are|,) (planned|expected|anticipated|scheduled|slated|projected)|(may|could|might) ~1 (follow|begin|start|commence))",
            vocabulary);
    deal = DecisionRules.deal(vocabulary);
    triggered = DecisionRules.triggered(vocabulary);
    telling =
        new CueWords(
            "present presenting presented report reporting share sharing data results readout readouts",
            vocabulary);
    inClinic =
        rule(
            "(clinical testing|clinical trials|clinical trial|clinical development|clinical studies|clinical study|the clinic|"
                + "clinical evaluation|human trials|positive clinical data|preliminary clinical data|early clinical data|encouraging clinical data|promising clinical data|"
                + "interim clinical data|initial clinical data|updated clinical data|clinical results|clinical activity)",
            vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                group, inClinic, clinicalStage, planTo, movesTo, plannedAfter, allowed, trialOf));
    rules.addAll(decisions.rules());
    return rules;
  }

  /**
   * A stage said of a candidate.
   *
   * @param planned whether the clause says that it is yet to come
   * @param reached whether the clause says that it is under way or done
   * @param portion whether it is told of as a part of a study
   */
  record Said(
      String candidate,
      Phase phase,
      SentenceView view,
      boolean planned,
      boolean reached,
      boolean portion) {
    List<Object> stage(boolean ahead) {
      return List.of(candidate, phase, ahead);
    }
  }

  /**
   * What is said of stages: one that is planned anywhere in the filing counts only where it is said
   * to be reached.
   */
  static List<Draft> drafts(List<Said> said) {
    Map<List<Object>, Integer> times = new HashMap<>();
    said.forEach(s -> times.merge(s.stage(s.planned), 1, Integer::sum));
    Set<String> between = new HashSet<>();
    said.stream().filter(s -> s.phase == Phase.PHASE_1_2).forEach(s -> between.add(s.candidate));
    return said.stream()
        .filter(s -> !s.portion || !between.contains(s.candidate))
        .filter(
            s ->
                !s.planned
                    && (s.reached
                        || times.getOrDefault(s.stage(true), 0)
                            <= times.getOrDefault(s.stage(false), 0)))
        .map(s -> phase(s.candidate, s.phase, STAGE, s.view, 0.8))
        .toList();
  }

  /**
   * Reads what a sentence says: stages go to {@code said}, approvals, submissions and stops to
   * {@code drafts}.
   */
  void read(Reading reading, SentenceView view, List<Said> said, List<Draft> drafts) {
    for (Mention.Stage stage : view.mentions(Mention.Stage.class)) {
      if (!isDose(view, stage)) {
        for (String candidate : about(reading, view, stage)) {
          said.add(
              new Said(
                  candidate,
                  stage.phase(),
                  view,
                  isPlanned(view, stage),
                  isReached(view, stage),
                  isPortion(view, stage)));
        }
      }
    }
    decisions.read(reading, view, drafts);
    clinicalStage(view, drafts);
    List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
    inClinic
        .pattern()
        .find(view)
        .filter(
            match ->
                !planned.before(view, view.tokens().from(match.span().start()), 7)
                    && !moving.before(view, view.tokens().from(match.span().start()), 5)
                    && !isStaged(view, match)
                    && !admitted.before(view, view.tokens().from(match.span().start()), 12)
                    && !admitted.after(view, view.tokens().from(match.span().end()), 2)
                    && !notOf.after(view, view.tokens().from(match.span().end()), 3)
                    && !notYet.after(view, view.tokens().from(match.span().end()), 12)
                    && !isNonclinical(view, match))
        .ifPresent(
            match ->
                named.stream()
                    .map(Mention.Candidate::name)
                    .distinct()
                    .forEach(
                        name ->
                            drafts.add(phase(name, Phase.CLINICAL, inClinic.name(), view, 0.6))));
  }

  /** "Phase 3 clinical trials": how far they are is told of their stage. */
  private static boolean isStaged(SentenceView view, Match match) {
    int first = view.tokens().from(match.span().start());
    return view.mentions(Mention.Stage.class).stream().anyMatch(s -> s.place().end() == first);
  }

  /** "our clinical-stage candidate ABC-1". */
  private void clinicalStage(SentenceView view, List<Draft> drafts) {
    for (Match match : clinicalStage.pattern().findAll(view)) {
      if (!isNonclinical(view, match)) {
        Mention.Candidate first = match.get("candidate", Mention.Candidate.class).orElseThrow();
        listFrom(view, first, Mention.Candidate.class)
            .forEach(
                c -> drafts.add(phase(c.name(), Phase.CLINICAL, clinicalStage.name(), view, 0.6)));
      }
    }
  }

  /** "non-clinical study": the word before the hyphen turns it round. */
  private static boolean isNonclinical(SentenceView view, Match match) {
    int first = view.tokens().from(match.span().start());
    return first > 1
        && view.tokens().isHyphen(first - 1)
        && view.tokens().end(first - 1) == view.tokens().start(first);
  }

  private boolean isPlanned(SentenceView view, Mention.Stage stage) {
    int first = stage.place().first();
    boolean plan =
        (planned.before(view, first, 7) || maybe.before(view, first, 2))
            && (!reached.before(view, first, 3) || planning.before(view, first, 4));
    boolean notYetThere =
        notYet.after(view, stage.place().end(), 3)
            && !reached.after(view, stage.place().end(), 3)
            && !reached.before(view, first, 8);
    boolean told = telling.before(view, first, 8);
    boolean far =
        !told
            && !reached.before(view, first, 8)
            && !reached.after(view, stage.place().end(), 8)
            && (isSlot(view, planTo, stage)
                || isSlot(view, movesTo, stage)
                || isSlot(view, allowed, stage)
                || isSlot(view, plannedAfter, stage));
    boolean paid =
        (deal.in(view) || view.sentence().section().kind() == SectionKind.AGREEMENT)
            && !triggered.in(view)
            && !reached.before(view, first, 8);
    return plan && !told || notYetThere || far || paid;
  }

  private static boolean isSlot(SentenceView view, Rule rule, Mention.Stage stage) {
    return rule.pattern().findAll(view).stream()
        .anyMatch(match -> match.slots().containsValue(stage));
  }

  /**
   * "the Phase 2 portion of the Phase 1/2 trial" tells of a part, the trial's own stage is told
   * beside it.
   */
  private static boolean isPortion(SentenceView view, Mention.Stage stage) {
    int next = view.positionOf(stage.place().end());
    return next < view.size() && PORTIONS.contains(view.tokens().text(view.token(next)));
  }

  /** "the recommended Phase 2 dose" tells no stage, "a Phase 1 dose-escalation study" does. */
  private boolean isDose(SentenceView view, Mention.Stage stage) {
    int next = view.positionOf(stage.place().end());
    if (next + 1 < view.size() && view.tokens().lower(view.token(next)).equals("expansion")) {
      next++;
    }
    return next < view.size()
        && view.tokens().lower(view.token(next)).startsWith("dose")
        && !finding.after(view, view.token(next), 4);
  }

  private boolean isReached(SentenceView view, Mention.Stage stage) {
    return reached.before(view, stage.place().first(), 16)
        || reached.after(view, stage.place().end(), 8);
  }

  /**
   * The candidates that a stage is said of: those a group word stands for, else the one the place
   * is about.
   */
  private Set<String> about(Reading reading, SentenceView view, Mention.Stage stage) {
    Set<String> names = new LinkedHashSet<>();
    if (group.pattern().find(view).isPresent()
        && view.mentions(Mention.Candidate.class).isEmpty()) {
      int before = view.sentence().index() - 1;
      if (before >= 0) {
        reading
            .mentions()
            .in(reading.filing().sentences().get(before).span(), Mention.Candidate.class)
            .forEach(c -> names.add(c.name()));
      }
      return names.size() > 1 ? names : Set.of();
    }
    if (view.mentions(Mention.Candidate.class).stream().allMatch(Mention.Candidate::reference)
        && several.before(view, stage.place().first(), 12)) {
      return names;
    }
    Optional<String> own = ofTrial(view, stage);
    own.or(() -> reading.discourse().candidateAt(view.sentence(), stage.place().span().start()))
        .ifPresent(names::add);
    return names;
  }

  /** "our Phase 1 trial of ABC-2": the candidate that a stage's own study is of. */
  private Optional<String> ofTrial(SentenceView view, Mention.Stage stage) {
    return trialOf.pattern().findAll(view).stream()
        .filter(match -> match.slots().get("stage") == stage)
        .map(match -> match.get("candidate", Mention.Candidate.class).orElseThrow().name())
        .findFirst();
  }

  static Draft phase(
      String candidate, Phase phase, String rule, SentenceView view, double confidence) {
    return Draft.of(CandidateExtractor.TYPE, rule, confidence)
        .set("name", candidate)
        .set("phase", phase)
        .from(view.sentence())
        .build();
  }

  /** Of two stages said of a candidate the more advanced. */
  static Object later(Object a, Object b) {
    return ((Phase) a).compareTo((Phase) b) >= 0 ? a : b;
  }
}
