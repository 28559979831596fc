package dev.assay.extract.dosing;

import dev.assay.extract.Extractor;
import dev.assay.extract.dosing.Regimens.Regimen;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Dosing;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dose statements: amounts with their schedule, route and study, limits found or not, and schedules alone. */
public final class DosingExtractor implements Extractor {
  static final RecordType<Dosing> TYPE = new RecordType<>("dosing", Dosing.class);
  private static final Pattern SINGLE = Pattern.compile(
      "\\bsingle[- ](?:\\w+ )?(?:dose|doses|injection|infusion|administration)", Pattern.CASE_INSENSITIVE);

  private final DoseKinds kinds;
  private final Limits limits;
  private final Regimens regimens;
  private final DoseTables tables;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public DosingExtractor(Vocabulary vocabulary) {
    kinds = new DoseKinds(vocabulary);
    limits = new Limits(vocabulary);
    regimens = new Regimens(vocabulary);
    tables = new DoseTables(vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(kinds.rules());
    rules.addAll(limits.rules());
    rules.add(tables.rule());
    rules.addAll(regimens.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("candidate", "kind", "low", "high", "unit", "status", "species").open("duration_days", "toxicity");
  }

  /** A dose statement before its study's schedule is known. */
  private record Statement(Draft draft, SentenceView view, boolean scheduled, boolean single, boolean referring) {}

  @Override
  public List<Draft> extract(Reading reading) {
    DoseOwner owner = new DoseOwner(reading);
    List<Statement> statements = new ArrayList<>();
    List<Regimen> free = new ArrayList<>();
    for (int i = 0; i < reading.views().size(); i++) {
      SentenceView view = reading.views().get(i);
      rows(reading, i, owner, statements);
      List<Mention.Schedule> taken = new ArrayList<>();
      amounts(reading, view, owner, statements, taken);
      limits(reading, view, owner, statements);
      free.addAll(regimens.in(reading, view, taken, owner));
    }
    Carried carried = new Carried(reading, free);
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : statements) {
      if (!statement.referring || isNews(statement, statements)) {
        drafts.add(statement.scheduled || statement.single || statement.draft.get("low") == null
            ? carried.route(statement.draft) : carried.complete(statement.draft, statement.view));
      }
    }
    List<Draft> levels = List.copyOf(drafts);
    drafts.replaceAll(draft -> Carried.fromLevel(draft, levels));
    alone(reading, free, drafts).forEach(draft -> drafts.add(carried.route(draft)));
    return drafts;
  }

  /** Whether no other statement tells the amount that this one only refers to. */
  private static boolean isNews(Statement statement, List<Statement> all) {
    return all.stream().noneMatch(other -> !other.referring && List.of("candidate", "low", "high", "unit").stream()
        .allMatch(slot -> Objects.equals(other.draft.get(slot), statement.draft.get(slot))));
  }

  private void amounts(
      Reading reading, SentenceView view, DoseOwner owner, List<Statement> statements, List<Mention.Schedule> taken) {
    List<DoseGroup> groups = DoseGroup.of(view);
    for (DoseGroup group : groups) {
      Optional<Mention.Schedule> schedule = Satellites.of(view, groups, group, Mention.Schedule.class,
          s -> Timings.tellsWhen(s) && Satellites.isNear(group, s));
      schedule.ifPresent(taken::add);
      Optional<String> candidate = owner.of(view, group.first(), group.end());
      if (candidate.isEmpty()) {
        continue;
      }
      Optional<Mention.Route> route = Satellites.of(view, groups, group, Mention.Route.class, r -> true);
      for (int i = 0; i < (group.range() ? 1 : group.doses().size()); i++) {
        Mention.Dose dose = group.doses().get(i);
        kinds.of(view, group, dose).ifPresent(told ->
            statements.add(statement(reading, view, group, dose, candidate.get(), told, schedule.orElse(null), route.orElse(null))));
      }
    }
  }

  private Statement statement(Reading reading, SentenceView view, DoseGroup group, Mention.Dose dose, String candidate,
      DoseKinds.Told told, Mention.@Nullable Schedule schedule, Mention.@Nullable Route route) {
    Draft.Builder draft = Draft.of(TYPE, told.rule().name(), told.confidence()).set("candidate", candidate)
        .set("kind", told.kind()).set("low", dose.low())
        .set("high", group.range() ? group.doses().get(group.doses().size() - 1).high() : dose.high())
        .set("unit", dose.unit()).set("combination_with", DoseOwner.companions(view, candidate));
    if (told.kind().equals("mtd") || told.kind().equals("rp2d")) {
      draft.set("status", "established");
    }
    if (told.kind().equals("dlt")) {
      toxicity(view, dose).ifPresent(toxicity -> draft.set("toxicity", toxicity));
    }
    if (schedule != null) {
      Timings.fill(draft, schedule);
    }
    if (route != null) {
      draft.set("route", route.name());
    }
    Setting.at(reading, view, dose.place().span().start()).fill(draft);
    doseStage(reading, view, dose).ifPresent(stage -> draft.set("dose_stage", stage));
    boolean single = SINGLE.matcher(reading.filing().slice(view.sentence().span())).find();
    return new Statement(draft.from(view.sentence()).build(), view, schedule != null, single, told.referring());
  }

  private void rows(Reading reading, int index, DoseOwner owner, List<Statement> statements) {
    SentenceView view = reading.views().get(index);
    for (DoseTables.Cell cell : tables.in(reading.views(), index)) {
      Mention.Dose dose = cell.dose();
      owner.of(view, dose.place().first(), dose.place().end()).ifPresent(candidate -> {
        Draft.Builder draft = Draft.of(TYPE, tables.rule().name(), 0.65).set("candidate", candidate)
            .set("kind", cell.limiting() ? "dlt" : "level").set("low", dose.low()).set("high", dose.high()).set("unit", dose.unit());
        if (cell.limiting()) {
          draft.set("toxicity", cell.toxicity());
        }
        Setting.at(reading, view, dose.place().span().start()).fill(draft);
        statements.add(new Statement(draft.from(view.sentence()).build(), view, false, false, !cell.limiting()));
      });
    }
  }

  private static Optional<String> toxicity(SentenceView view, Mention.Dose dose) {
    return view.mentions(Mention.Toxicity.class).stream()
        .min(java.util.Comparator.comparingInt(t -> t.place().span().distance(dose.place().span())))
        .map(Mention.Toxicity::name);
  }

  /** "a loading dose of 600 mg", "300 mg maintenance dose". */
  private static Optional<String> doseStage(Reading reading, SentenceView view, Mention.Dose dose) {
    int from = Math.max(view.sentence().span().start(), dose.place().span().start() - 40);
    int to = Math.min(view.sentence().span().end(), dose.place().span().end() + 20);
    String before = reading.filing().document().text().substring(from, dose.place().span().start());
    String after = reading.filing().document().text().substring(dose.place().span().end(), to);
    for (String stage : List.of("loading", "maintenance")) {
      if (before.matches("(?is).*\\b" + stage + " (?:doses?|phase)[\\w\\s]*") || after.matches("(?is)\\s*" + stage + "\\b.*")) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  private void limits(Reading reading, SentenceView view, DoseOwner owner, List<Statement> statements) {
    Optional<Limits.Limit> notFound = limits.notFound(view);
    boolean told = statements.stream().anyMatch(s -> s.view == view && List.of("mtd", "rp2d").contains(s.draft.text("kind")));
    if (notFound.isEmpty() && told) {
      return;
    }
    Optional<Limits.Limit> limit = notFound.or(() -> limits.found(view));
    if (limit.isEmpty()) {
      return;
    }
    int position = limit.get().match().span().start();
    int first = view.tokens().from(position);
    owner.of(view, first, first).ifPresent(candidate -> {
      Draft.Builder draft = Draft.of(TYPE, limit.get().rule().name(), 0.75).set("candidate", candidate)
          .set("kind", limit.get().kind()).set("status", limit.get().status());
      Setting.at(reading, view, position).fill(draft);
      statements.add(new Statement(draft.from(view.sentence()).build(), view, true, false, false));
    });
  }

  /** The regimens that no amount of the same candidate is given by. */
  private static List<Draft> alone(Reading reading, List<Regimen> free, List<Draft> amounts) {
    List<Draft> drafts = new ArrayList<>();
    for (Regimen regimen : free) {
      boolean told = amounts.stream().anyMatch(d -> regimen.candidate().equals(d.text("candidate"))
          && Objects.equals(d.get("interval_days"), regimen.schedule().intervalDays())
          && Objects.equals(d.get("cycle_days"), regimen.schedule().cycleDays()));
      if (told || regimen.possible()) {
        continue;
      }
      Draft.Builder draft = Draft.of(TYPE, regimen.rule().name(), 0.7).set("candidate", regimen.candidate()).set("kind", "regimen");
      Timings.fill(draft, regimen.schedule());
      List<Mention.Route> routes = regimen.view().mentions(Mention.Route.class);
      draft.set("route", routes.isEmpty() ? null : routes.get(0).name());
      draft.set("combination_with", DoseOwner.companions(regimen.view(), regimen.candidate()));
      Setting.at(reading, regimen.view(), regimen.schedule().place().span().start()).fill(draft);
      drafts.add(draft.from(regimen.view().sentence()).build());
    }
    return drafts;
  }
}
