package dev.assay.extract.dosing;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a filing's sentences one after the other into dose statements. */
final class Passage {
  private static final Pattern SINGLE =
      Pattern.compile(
          "\\bsingle[-\\s](?:\\w+\\s)?(?:dose|doses|injection|infusion|administration)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAGE_BEFORE =
      Pattern.compile(
          "\\b(loading|maintenance)\\s(?:doses?|phase)[\\w\\s]{0,20}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern STAGE_BEHIND =
      Pattern.compile("^\\s*(loading|" + "maintenance)\\b", Pattern.CASE_INSENSITIVE);
  private static final int REACH = 60;

  private final Reading reading;
  private final DoseKinds kinds;
  private final Limits limits;
  private final DoseTables tables;
  private final BitSet heads;
  private final DoseOwner owner;
  private final NamedStudies studies;
  private final List<Statement> statements = new ArrayList<>();

  Passage(Reading reading, DoseKinds kinds, Limits limits, DoseTables tables) {
    this.reading = reading;
    this.kinds = kinds;
    this.limits = limits;
    this.tables = tables;
    this.heads = DoseTables.heads(reading.views());
    this.owner = new DoseOwner(reading);
    this.studies = new NamedStudies(reading);
  }

  DoseOwner owner() {
    return owner;
  }

  NamedStudies studies() {
    return studies;
  }

  /** The statements read so far, in order. */
  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /**
   * Reads the sentence at an index of the views; returns the schedules that belong to its amounts.
   */
  List<Mention.Schedule> read(int index) {
    SentenceView view = reading.views().get(index);
    rows(index, view);
    List<Mention.Schedule> taken = amounts(view);
    limits(view);
    return taken;
  }

  private List<Mention.Schedule> amounts(SentenceView view) {
    List<Mention.Schedule> taken = new ArrayList<>();
    List<DoseGroup> groups = DoseGroup.of(view);
    Matches matches = new Matches(view);
    for (int i = 0; i < groups.size(); i++) {
      DoseGroup group = groups.get(i);
      Optional<String> candidate = owner.of(view, group.first(), group.end());
      boolean single = isSingle(view, group);
      Optional<Mention.Schedule> schedule =
          Satellites.of(
              view,
              groups,
              i,
              Mention.Schedule.class,
              s ->
                  Timings.tellsWhen(s)
                      && Satellites.isNear(view, group, s)
                      && !Satellites.isOfNext(view, groups, group, s, candidate.orElse(""))
                      && (!single || Satellites.isBehind(group, s)));
      schedule.ifPresent(taken::add);
      if (candidate.isEmpty()) {
        continue;
      }
      Optional<Mention.Route> route =
          Satellites.of(
              view,
              groups,
              i,
              Mention.Route.class,
              r -> !Satellites.isOfOther(view, groups, group, r, candidate.get()));
      List<Mention.Schedule> schedules = new ArrayList<>(schedule.stream().toList());
      schedule.ifPresent(s -> schedules.addAll(Satellites.alternatives(view, s)));
      taken.addAll(schedules);
      for (Mention.Dose dose : group.range() ? group.doses().subList(0, 1) : group.doses()) {
        Optional<DoseKinds.Told> told = kinds.of(matches, group, dose);
        if (told.isEmpty()) {
          continue;
        }
        for (int s = 0; s < Math.max(1, schedules.size()); s++) {
          Draft draft =
              draft(
                  view,
                  group,
                  dose,
                  candidate.get(),
                  told.get(),
                  schedules.isEmpty() ? null : schedules.get(s),
                  route.orElse(null));
          statements.add(
              new Statement(draft, view, !schedules.isEmpty(), single, told.get().referring()));
        }
      }
    }
    return taken;
  }

  private Draft draft(
      SentenceView view,
      DoseGroup group,
      Mention.Dose dose,
      String candidate,
      DoseKinds.Told told,
      Mention.@Nullable Schedule schedule,
      Mention.@Nullable Route route) {
    Draft.Builder draft =
        Draft.of(DosingExtractor.TYPE, told.rule().name(), told.confidence())
            .set("candidate", candidate)
            .set("kind", told.kind())
            .set("low", dose.low())
            .set(
                "high",
                group.range() ? group.doses().get(group.doses().size() - 1).high() : dose.high())
            .set("unit", dose.unit())
            .set("combination_with", Companions.of(view, candidate));
    if (told.kind().equals("mtd") || told.kind().equals("rp2d")) {
      draft.set("status", "established");
    }
    if (told.kind().equals("dlt")) {
      toxicity(view, dose).ifPresent(toxicity -> draft.set("toxicity", toxicity));
    }
    if (schedule != null) {
      Timings.fill(draft, schedule);
      Timings.sharedCycle(view, schedule).ifPresent(cycle -> draft.set("cycle_days", cycle));
    }
    if (route != null) {
      draft.set("route", route.name());
    }
    Setting.at(reading, studies, view, dose.place().span().start(), candidate).fill(draft);
    doseStage(view, dose).ifPresent(stage -> draft.set("dose_stage", stage));
    return draft.from(view.sentence()).build();
  }

  /**
   * Whether the group is told as single doses: "single doses of 3 or 10 mg or multiple doses of 1
   * or 3 mg".
   */
  private boolean isSingle(SentenceView view, DoseGroup group) {
    List<Mention.Dose> before =
        view.mentions(Mention.Dose.class).stream()
            .filter(d -> d.place().end() <= group.first())
            .toList();
    Span sentence = view.sentence().span();
    int from =
        before.isEmpty() ? sentence.start() : before.get(before.size() - 1).place().span().end();
    int start = group.doses().get(0).place().span().start();
    int end =
        Math.min(
            sentence.end(),
            group.doses().get(group.doses().size() - 1).place().span().end() + REACH);
    String text = reading.filing().document().text();
    return SINGLE.standsIn(text.substring(from, start))
        || before.isEmpty() && SINGLE.standsIn(text.substring(start, end));
  }

  private static Optional<String> toxicity(SentenceView view, Mention.Dose dose) {
    return view.mentions(Mention.Toxicity.class).stream()
        .min(Comparator.comparingInt(t -> t.place().span().distance(dose.place().span())))
        .map(Mention.Toxicity::name);
  }

  /** "a loading dose of 600 mg", "300 mg maintenance dose". */
  private Optional<String> doseStage(SentenceView view, Mention.Dose dose) {
    Span sentence = view.sentence().span();
    Span span = dose.place().span();
    String text = reading.filing().document().text();
    var before =
        STAGE_BEFORE.matcher(
            text.substring(Math.max(sentence.start(), span.start() - REACH), span.start()));
    var behind =
        STAGE_BEHIND.matcher(
            text.substring(span.end(), Math.min(sentence.end(), span.end() + REACH)));
    if (before.find()) {
      return Optional.of(before.group(1).toLowerCase(java.util.Locale.ROOT));
    }
    return behind.find()
        ? Optional.of(behind.group(1).toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  private void rows(int index, SentenceView view) {
    for (DoseTables.Cell cell : tables.in(reading.views(), index, heads)) {
      Mention.Dose dose = cell.dose();
      owner
          .of(view, dose.place().first(), dose.place().end())
          .ifPresent(
              candidate -> {
                Draft.Builder draft =
                    Draft.of(DosingExtractor.TYPE, tables.rule().name(), 0.65)
                        .set("candidate", candidate)
                        .set("kind", cell.limiting() ? "dlt" : "level")
                        .set("low", dose.low())
                        .set("high", dose.high())
                        .set("unit", dose.unit())
                        .set("toxicity", cell.limiting() ? cell.toxicity() : null);
                Setting.at(reading, studies, view, dose.place().span().start(), candidate)
                    .fill(draft);
                statements.add(
                    new Statement(
                        draft.from(view.sentence()).build(), view, false, false, !cell.limiting()));
              });
    }
  }

  /** "The maximum tolerated dose has not yet been reached." */
  private void limits(SentenceView view) {
    Optional<Limits.Limit> notFound = limits.notFound(view);
    boolean told = false;
    for (int i = statements.size() - 1; i >= 0 && statements.get(i).view() == view; i--) {
      told |= statements.get(i).draft().get("status") != null;
    }
    if (notFound.isEmpty() && told) {
      return;
    }
    notFound
        .or(() -> limits.found(view))
        .ifPresent(
            limit -> {
              int position = limit.match().span().start();
              int first = view.tokens().from(position);
              owner
                  .of(view, first, first)
                  .ifPresent(
                      candidate -> {
                        Draft.Builder draft =
                            Draft.of(DosingExtractor.TYPE, limit.rule().name(), 0.75)
                                .set("candidate", candidate)
                                .set("kind", limit.kind())
                                .set("status", limit.status());
                        Setting.at(reading, studies, view, position, candidate).fill(draft);
                        statements.add(
                            new Statement(
                                draft.from(view.sentence()).build(), view, true, false, false));
                      });
            });
  }
}
