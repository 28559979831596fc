package dev.assay.extract.dosing;

import dev.assay.extract.dosing.Regimens.Regimen;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Carries over to a dose what is said of its candidate elsewhere: the schedule of the same passage,
 * or the only one of the filing; the only route of the filing.
 */
final class Carried {
  /** Sentences back over which a study's schedule holds. */
  private static final int REACH = 8;

  private static final List<String> SAME = List.of("candidate", "low", "high", "unit", "phase");
  private static final List<String> TIMING =
      List.of("interval_days", "doses_per_cycle", "cycle_days", "days");

  /** The routes told of a candidate, and the first sentence that tells one. */
  private record Routes(Set<String> names, Sentence first) {}

  private final List<Regimen> free;
  private final Map<String, Routes> routes;

  Carried(Reading reading, List<Regimen> free) {
    this.free = List.copyOf(free);
    this.routes = routes(reading);
  }

  /** The draft with its schedule and route, as far as they are said elsewhere. */
  Draft complete(Draft draft, SentenceView view) {
    Optional<Regimen> regimen =
        draft.get("species") == null ? regimen(draft, view.sentence()) : Optional.empty();
    Draft filled = draft;
    if (regimen.isPresent()) {
      Mention.Schedule schedule = regimen.get().schedule();
      filled =
          draft
              .with("interval_days", schedule.intervalDays())
              .with("doses_per_cycle", schedule.dosesPerCycle())
              .with("cycle_days", schedule.cycleDays())
              .with("days", schedule.days().isEmpty() ? null : schedule.days())
              .supportedBy(
                  regimen.get().view().sentence(),
                  List.of("interval_days", "doses_per_cycle", "cycle_days", "days"));
    }
    return route(filled);
  }

  /**
   * The draft with the schedule and route of the only level told of the same amount: "5 mg was the
   * maximum tolerated dose".
   */
  static Draft fromLevel(Draft draft, List<Draft> all) {
    boolean limit = List.of("mtd", "rp2d", "dlt", "tolerated").contains(draft.text("kind"));
    if (!limit
        || draft.get("low") == null
        || draft.get("interval_days") != null
        || draft.get("cycle_days") != null) {
      return draft;
    }
    List<Draft> levels =
        all.stream()
            .filter(
                d ->
                    "level".equals(d.text("kind"))
                        && d.get("species") == null
                        && SAME.stream()
                            .allMatch(slot -> Objects.equals(d.get(slot), draft.get(slot)))
                        && d.get("interval_days") != null)
            .toList();
    if (levels.isEmpty()
        || levels.stream().map(d -> d.get("interval_days")).distinct().count() > 1) {
      return draft;
    }
    Draft level = levels.get(0);
    Draft filled = draft;
    for (String slot : TIMING) {
      filled = filled.with(slot, level.get(slot));
    }
    return filled.supportedBy(level.evidence().get(0).sentence(), TIMING);
  }

  private Optional<Regimen> regimen(Draft draft, Sentence sentence) {
    List<Regimen> own =
        free.stream().filter(r -> r.candidate().equals(draft.text("candidate"))).toList();
    Optional<Regimen> near =
        own.stream()
            .filter(
                r ->
                    r.view().sentence().index() <= sentence.index()
                        && sentence.index() - r.view().sentence().index() <= REACH
                        && sentence.paragraph() - r.view().sentence().paragraph() <= 1
                        && r.view().sentence().section().kind() == sentence.section().kind())
            .reduce((a, b) -> b);
    if (near.isPresent()) {
      return near;
    }
    boolean one =
        !own.isEmpty()
            && draft.get("phase") != null
            && own.stream().allMatch(r -> Timings.same(r.schedule(), own.get(0).schedule()));
    return one ? Optional.of(own.get(0)) : Optional.empty();
  }

  /** The draft with the only route that the filing tells of its candidate, where it has none. */
  Draft route(Draft draft) {
    if (draft.get("route") != null
        || draft.get("status") != null && draft.get("low") == null
        || draft.get("species") != null) {
      return draft;
    }
    Routes told = routes.get(draft.text("candidate"));
    return told != null && told.names.size() == 1
        ? draft
            .with("route", told.names.iterator().next())
            .supportedBy(told.first, List.of("route"))
        : draft;
  }

  /** The routes that are told of each candidate in sentences that name no other drug. */
  private static Map<String, Routes> routes(Reading reading) {
    Map<String, Routes> told = new HashMap<>();
    for (SentenceView view : reading.views()) {
      List<Mention.Route> routes = view.mentions(Mention.Route.class);
      if (routes.isEmpty()) {
        continue;
      }
      boolean only =
          view.mentions(Mention.Drug.class).isEmpty()
              && view.mentions(Mention.Candidate.class).stream()
                      .map(Mention.Candidate::name)
                      .distinct()
                      .count()
                  == 1;
      if (only && view.mentions(Mention.Species.class).isEmpty()) {
        String candidate = view.mentions(Mention.Candidate.class).get(0).name();
        Routes known =
            told.computeIfAbsent(
                candidate, c -> new Routes(new LinkedHashSet<>(), view.sentence()));
        routes.forEach(route -> known.names.add(route.name()));
      }
    }
    return told;
  }
}
