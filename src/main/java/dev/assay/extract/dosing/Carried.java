package dev.assay.extract.dosing;

import dev.assay.extract.dosing.Regimens.Regimen;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries over to a dose what is said of its candidate elsewhere: the schedule of the same passage,
 * or the only one of the filing; the only route of the filing.
 */
final class Carried {
  /** Sentences back over which a study's schedule holds. */
  private static final int REACH = 8;

  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:previous\\w*|prior|earlier|standard|placebo|compared)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Sentences beside a dose that may tell its route. */
  private static final int NEAR = 2;

  private static final List<String> SAME = List.of("candidate", "low", "high", "unit", "phase");
  private static final List<String> TIMING =
      List.of("interval_days", "doses_per_cycle", "cycle_days", "days");

  /** The routes told of a candidate, and the first sentence that tells one. */
  private record Routes(Set<String> names, Sentence first) {}

  private final List<Regimen> free;
  private final Reading reading;
  private final Map<String, Routes> routes;
  private final Map<String, Routes> forms;

  Carried(Reading reading, List<Regimen> free) {
    this.free = List.copyOf(free);
    this.reading = reading;
    this.routes = routes(reading, Carried::named);
    this.forms = routes(reading, view -> DoseForms.in(view).map(List::of).orElse(List.of()));
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
    return route(filled, view);
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
    Optional<Regimen> next =
        own.stream()
            .filter(
                r ->
                    r.view().sentence().index() == sentence.index() + 1
                        && r.view().sentence().paragraph() == sentence.paragraph()
                        && r.view().mentions(Mention.Dose.class).isEmpty())
            .findFirst();
    if (next.isPresent()) {
      return next;
    }
    boolean one =
        !own.isEmpty()
            && draft.get("phase") != null
            && own.stream().allMatch(r -> Timings.same(r.schedule(), own.get(0).schedule()));
    return one ? Optional.of(own.get(0)) : Optional.empty();
  }

  /**
   * The draft with its route, where it has none: that of its dose form, of a sentence beside it, or
   * the only one that the filing tells of its candidate.
   */
  Draft route(Draft draft, SentenceView view) {
    if (draft.get("route") != null
        || draft.get("status") != null && draft.get("low") == null
        || draft.get("species") != null) {
      return draft;
    }
    Optional<String> form = DoseForms.in(view);
    if (form.isPresent()) {
      return routed(draft, form.get(), view.sentence());
    }
    Routes told = routes.getOrDefault(draft.text("candidate"), forms.get(draft.text("candidate")));
    if (told == null) {
      told = beside(draft, view);
    }
    return told != null && told.names.size() == 1
        ? routed(draft, told.names.iterator().next(), told.first)
        : draft;
  }

  /** The only route of a sentence beside the dose, which is not that of an earlier therapy. */
  private @Nullable Routes beside(Draft draft, SentenceView view) {
    for (SentenceView near : DoseForms.around(reading, view, NEAR)) {
      boolean own = isOf(near, String.valueOf(draft.text("candidate")));
      boolean earlier = EARLIER.standsIn(reading.filing().slice(near.sentence().span()));
      List<String> routes = own && !earlier ? named(near) : List.of();
      if (!routes.isEmpty()) {
        return new Routes(Set.copyOf(routes), near.sentence());
      }
    }
    return null;
  }

  private static Draft routed(Draft draft, String route, Sentence sentence) {
    return draft.with("route", route).supportedBy(sentence, List.of("route"));
  }

  private static List<String> named(SentenceView view) {
    return view.mentions(Mention.Route.class).stream().map(Mention.Route::name).distinct().toList();
  }

  /** Whether a sentence tells of no drug but the candidate. */
  private static boolean isOf(SentenceView view, String candidate) {
    return view.mentions(Mention.Drug.class).isEmpty()
        && view.mentions(Mention.Species.class).isEmpty()
        && view.mentions(Mention.Candidate.class).stream()
            .allMatch(c -> c.name().equals(candidate));
  }

  /** What sentences that name no other drug tell of the route of each candidate. */
  private static Map<String, Routes> routes(
      Reading reading, Function<SentenceView, List<String>> read) {
    Map<String, Routes> told = new HashMap<>();
    for (SentenceView view : reading.views()) {
      List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
      if (named.isEmpty() || !isOf(view, named.get(0).name())) {
        continue;
      }
      List<String> here = read.apply(view);
      if (!here.isEmpty()) {
        told.computeIfAbsent(
                named.get(0).name(), c -> new Routes(new LinkedHashSet<>(), view.sentence()))
            .names
            .addAll(here);
      }
    }
    return told;
  }
}
