package dev.assay.extract.trials;

import dev.assay.extract.trials.Statuses.Status;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what each sentence says of its studies. */
final class StatementReader {
  private static final Pattern HEALTHY =
      Pattern.compile(
          "\\b(?:healthy|normal) (?:[\\w-]+ ){0,3}(?:volunteers?|subjects?|participants?|adults|individuals|men|people|male)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "\\b(?:upon|if|payable|eligible|would|whether|could|might|in the event|following the first|milestones?|option|require[sd]?|designed to support|subject to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HAPPENED =
      Pattern.compile(
          "\\b(?:trigger(?:s|ed|ing)|earned|achieved|we paid|has paid|paid .{0,40}upon|was paid|received)\\b");
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:competitors?|competing|other companies|third parties|several (?:other )?companies|other (?:drugs?|products|therapies|agents))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATA =
      Pattern.compile(
          "\\b(?:data|results?|report|readouts?|read[- ]out|present\\w*|complet\\w+|announced?|endpoint|analysis|as of|through|submit|submission|approv\\w+|published|findings)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CITED =
      Pattern.compile("\\bet al\\b|\\bJ Clin\\b|\\bN Engl\\b|doi[.:]");
  private static final Pattern COMPLETED =
      Pattern.compile("\\b(?:completed|complete|concluded|reported)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:planned|planning|to (?:start|begin|initiate)|initiation|start expected|ready|IND)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RESPECTIVELY = Pattern.compile("\\brespectively\\b");
  private static final int DATE_REACH = 60;

  private final StudyFinder finder;
  private final Statuses statuses;
  private final Rule pipeline;

  StatementReader(Vocabulary vocabulary) {
    finder = new StudyFinder(vocabulary);
    statuses = new Statuses(vocabulary);
    pipeline =
        new Rule(
            "<candidate> in a row with <stage>",
            TokenPattern.of("<candidate> ~30 <stage>", vocabulary));
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(finder.rules());
    rules.addAll(statuses.rules());
    rules.add(pipeline);
    return rules;
  }

  /** What a sentence says, study by study. */
  List<Statement> read(Reading reading, StudyNames names, SentenceView view) {
    String sentence = StudyNames.text(reading, view);
    if (view.sentence().section().kind() == SectionKind.TABLE) {
      return row(view);
    }
    if (CITED.standsIn(sentence) || OTHERS.standsIn(sentence)) {
      return List.of();
    }
    List<StudyMention> studies = finder.in(reading, names, view);
    List<Statement> statements = new ArrayList<>();
    for (StudyMention study : studies) {
      Span clause = Statement.clause(view, study, studies);
      Optional<Status> status = statuses.of(view, study, studies);
      if (!isConditional(reading.filing().slice(clause), sentence, view, status)) {
        List<Mention.Disease> diseases = diseases(reading, view, study, studies);
        Subject.Studied studied = Subject.studied(reading, view, study, clause).without(names);
        if (!studied.foreign()) {
          statements.addAll(
              statement(reading, view, study, clause, status.orElse(null), studied, diseases)
                  .each());
        }
      }
    }
    return statements;
  }

  /**
   * The diseases of a study's patients; of "the HARBOR and TIDAL trials in A and B, respectively"
   * each has its own.
   */
  private static List<Mention.Disease> diseases(
      Reading reading, SentenceView view, StudyMention study, List<StudyMention> all) {
    List<StudyMention> named = all.stream().filter(StudyMention::isNamed).toList();
    if (named.size() > 1 && named.contains(study) && RESPECTIVELY.standsIn(text(reading, view))) {
      StudyMention last = named.get(named.size() - 1);
      List<Mention.Disease> listed =
          Subject.diseases(reading, view, last, Statement.clause(view, last, all));
      if (listed.size() == named.size()) {
        return List.of(listed.get(named.indexOf(study)));
      }
    }
    return Subject.diseases(reading, view, study, Statement.clause(view, study, all));
  }

  /** "ABC-1 | psoriasis | Phase 2 | Enrolling": a row of a pipeline. */
  private List<Statement> row(SentenceView view) {
    List<Mention.Candidate> candidates = view.mentions(Mention.Candidate.class);
    List<Mention.Stage> stages =
        view.mentions(Mention.Stage.class).stream()
            .filter(s -> s.phase().name().startsWith("PHASE"))
            .toList();
    List<Mention.Disease> diseases = view.mentions(Mention.Disease.class);
    if (candidates.stream().map(Mention.Candidate::name).distinct().count() != 1
        || stages.size() != 1
        || view.mentions(Mention.Stage.class).size() > 1
        || diseases.isEmpty()
        || !view.mentions(Mention.Money.class).isEmpty()
        || pipeline.pattern().find(view).isEmpty()) {
      return List.of();
    }
    Mention.Stage stage = stages.get(0);
    StudyMention study =
        new StudyMention(
            stage.place().span(),
            stage.phase(),
            false,
            List.of(),
            view.mentions(Mention.Study.class).stream().map(Mention.Study::identifier).toList(),
            false,
            pipeline.name());
    Draft.Builder draft =
        Draft.of(TrialExtractor.TYPE, pipeline.name(), 0.4)
            .set("phase", stage.phase())
            .set("indications", diseases.stream().map(Mention.Disease::name).distinct().toList())
            .set("status", standing(view));
    return List.of(
        new Statement(
            study,
            view,
            List.of(candidates.get(0).name()),
            true,
            draft.from(view.sentence()).build(),
            true));
  }

  /** How far a row says that its study is; a phase alone says that it is under way. */
  private static String standing(SentenceView view) {
    Span span = view.sentence().span();
    String text = view.tokens().document().substring(span.start(), span.end());
    return COMPLETED.standsIn(text) ? "completed" : PLANNED.standsIn(text) ? "planned" : "ongoing";
  }

  /**
   * A study that a payment or an event hangs on is none that is told: "payable upon the start of a
   * Phase 3 trial".
   */
  private static boolean isConditional(
      String clause, String sentence, SentenceView view, Optional<Status> status) {
    boolean agreed =
        view.sentence().section().kind() == SectionKind.AGREEMENT
            && view.mentions(Mention.Candidate.class).isEmpty();
    boolean money = !view.mentions(Mention.Money.class).isEmpty();
    boolean conditional =
        CONDITIONAL.standsIn(clause)
            && (money || status.isEmpty() || !status.get().value().equals("planned"));
    return agreed
        || conditional
            && !HAPPENED.standsIn(sentence)
            && (money || status.map(Status::weak).orElse(true));
  }

  private static Statement statement(
      Reading reading,
      SentenceView view,
      StudyMention study,
      Span clause,
      @Nullable Status status,
      Subject.Studied studied,
      List<Mention.Disease> diseases) {
    String text = Conduct.plain(reading.filing().slice(clause));
    boolean healthy = HEALTHY.standsIn(text);
    Draft.Builder draft =
        Draft.of(TrialExtractor.TYPE, status == null ? study.rule() : status.rule().name(), 0.5)
            .set("phase", study.phase())
            .set("indications", diseases.stream().map(Mention.Disease::name).distinct().toList())
            .set("combination_with", studied.beside());
    if (status != null) {
      draft
          .set("status", status.value())
          .set("date", date(view, clause, status, text(reading, view)).orElse(null));
    }
    draft
        .set("sites", Conduct.sites(view, clause, text))
        .set("investigators", Conduct.investigators(text))
        .set("sponsor", Conduct.sponsor(view, study, clause).orElse(null))
        .set("enrollment", Conduct.enrollment(text).orElse(null))
        .set("population", population(diseases, healthy).orElse(null));
    return new Statement(
        study,
        view,
        studied.names(),
        studied.named(),
        draft.from(view.sentence()).build(),
        status == null || status.weak());
  }

  private static String text(Reading reading, SentenceView view) {
    return StudyNames.text(reading, view);
  }

  private static Optional<String> population(List<Mention.Disease> diseases, boolean healthy) {
    Set<String> words = new LinkedHashSet<>();
    diseases.forEach(d -> words.addAll(d.population()));
    if (healthy) {
      words.add("healthy volunteers");
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  /**
   * The date of a start that is told or planned, but for the date of the release and of results.
   */
  private static Optional<String> date(
      SentenceView view, Span clause, Status status, String sentence) {
    if (!status.value().equals("planned") && !status.value().equals("initiated")) {
      return Optional.empty();
    }
    int start = view.sentence().span().start();
    for (Mention.Date date : view.mentions(Mention.Date.class)) {
      Span at = date.place().span();
      int gap = at.distance(status.span());
      boolean behind = at.start() >= status.span().start();
      String between =
          behind
              ? sentence.substring(
                  Math.min(status.span().end(), at.start()) - start, at.start() - start)
              : sentence.substring(at.end() - start, status.span().start() - start);
      String lead = sentence.substring(Math.max(0, at.start() - start - 30), at.start() - start);
      boolean released = view.sentence().section().kind() == SectionKind.DATELINE && !behind;
      boolean other =
          between.indexOf(';') >= 0
              || DATA.standsIn(behind ? between : "")
              || DATA.standsIn(lead) && behind
              || !behind && (between.contains("announced") || between.contains(" and "));
      if (gap <= (behind ? 2 * DATE_REACH : DATE_REACH / 2)
          && !released
          && !other
          && (behind ? clause.contains(at) : at.start() >= start)) {
        return Optional.of(date.iso());
      }
    }
    return Optional.empty();
  }
}
