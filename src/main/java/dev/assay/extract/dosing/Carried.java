package dev.assay.extract.dosing;

import dev.assay.extract.dosing.Regimens.Regimen;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /** The routes told of a candidate, and the first sentence that tells one. */
  private record Routes(Set<String> names, Sentence first) {}

  /** The regimens told of a candidate, by their sentences. */
  private static final class Own {
    private final NavigableMap<Integer, List<Regimen>> bySentence = new TreeMap<>();
    private boolean one = true;

    void add(Regimen regimen) {
      one = one && only().map(r -> Timings.same(regimen.schedule(), r.schedule())).orElse(true);
      bySentence
          .computeIfAbsent(regimen.view().sentence().index(), i -> new ArrayList<>())
          .add(regimen);
    }

    /** Those that sentences tell, in order. */
    Stream<Regimen> between(int first, int last) {
      return bySentence.subMap(first, true, last, true).values().stream().flatMap(List::stream);
    }

    /** The first, if none has another schedule. */
    Optional<Regimen> only() {
      return one && !bySentence.isEmpty()
          ? Optional.of(bySentence.firstEntry().getValue().get(0))
          : Optional.empty();
    }
  }

  private final Map<String, Own> free = new HashMap<>();
  private final Reading reading;
  private final Map<String, Routes> routes;
  private final Map<String, Routes> forms;

  Carried(Reading reading, List<Regimen> free) {
    free.forEach(r -> this.free.computeIfAbsent(r.candidate(), c -> new Own()).add(r));
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

  private Optional<Regimen> regimen(Draft draft, Sentence sentence) {
    Own own = free.get(draft.text("candidate"));
    if (own == null) {
      return Optional.empty();
    }
    int index = sentence.index();
    return own.between(index - REACH, index)
        .filter(
            r ->
                sentence.paragraph() - r.view().sentence().paragraph() <= 1
                    && r.view().sentence().section().kind() == sentence.section().kind())
        .reduce((a, b) -> b)
        .or(
            () ->
                own.between(index + 1, index + 1)
                    .filter(
                        r ->
                            r.view().sentence().paragraph() == sentence.paragraph()
                                && r.view().mentions(Mention.Dose.class).isEmpty())
                    .findFirst())
        .or(() -> draft.get("phase") != null ? own.only() : Optional.empty());
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
