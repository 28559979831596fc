package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the results of a sentence: each figure with what it measures, whose it is and what it is
 * compared with.
 */
final class Results {
  private static final Pattern LASTING = Pattern.compile("\\blast(?:ing|ed)?\\b[\\w ]{0,20}$");
  private static final Pattern FOR_ALL =
      Pattern.compile(
          "p ?[<=\u2264] ?0?\\.\\d+,? (?:for|in) (?:both|all|each|either)\\b|\\(both p ?[<=]");
  private static final Pattern JOINED = Pattern.compile("\\)?,? ?(?:and )?");
  private static final Pattern ITEM = Pattern.compile("^[^;]{3,90}; (?:and )?(?:\\w+ )?$");
  private static final Pattern SHARE_OF =
      Pattern.compile(
          "\\b(?:correspond\\w*|result\\w*|represent\\w*|for an?|yield\\w*|equat\\w*|i\\.e\\.|translat\\w*|which is|or an?|giving|an?)\\b[^;.]{0,70}$");
  private static final Pattern COORDINATED =
      Pattern.compile(
          "^ (?:of|in|on|at|for|with|among|receiving|treated)\\b(?:(?!achieved|had|experienced|showed|reached|was\\b|were\\b|responded|demonstrated|met\\b|did\\b)[^;:.]|\\.(?=\\d)){0,90}(?:,|\\band|\\bversus|\\bvs\\.?|\\bcompared (?:with|to)) ?$");

  private static final Pattern CHAINED =
      Pattern.compile("^ \\([^()]{1,40}\\)[,;]? (?:and )?[-\u2212\u2013]?$");
  private static final int CONTEXT = 80;

  private final Reading reading;
  private final OutcomeRules rules;
  private final AdverseEvents events;
  private final OutcomeOwner owner;
  private final Circumstances circumstances;
  private final Unfigured unfigured;
  private final Evaluated evaluated;
  private final Arms arms = new Arms();

  Results(Reading reading, OutcomeRules rules, AdverseEvents events) {
    this.reading = reading;
    this.rules = rules;
    this.events = events;
    this.owner = new OutcomeOwner(reading);
    this.circumstances = new Circumstances(reading);
    this.evaluated = new Evaluated(reading);
    this.unfigured = new Unfigured(reading, rules, owner, circumstances);
  }

  /** A result while its sentence is read. */
  private record Result(
      Figures figures,
      OutcomeRules.Told told,
      @Nullable Span event,
      @Nullable BigDecimal lasting,
      @Nullable String lastingUnit,
      @Nullable BigDecimal comparator,
      @Nullable String probability) {
    Result against(@Nullable BigDecimal compared) {
      return new Result(figures, told, event, lasting, lastingUnit, compared, probability);
    }

    Result counted(Figures counts) {
      Figures whole =
          new Figures(
              counts.count(), figures.percent(), null, null, counts.span().cover(figures.span()));
      return new Result(whole, told, event, lasting, lastingUnit, comparator, probability);
    }

    Result likely(String value) {
      return new Result(figures, told, event, lasting, lastingUnit, comparator, value);
    }
  }

  /** The results of the sentence as drafts, in order. */
  List<Draft> in(SentenceView view) {
    List<Figures> all = Figures.of(view);
    List<Result> results = new ArrayList<>();
    List<Figures> comparators = new ArrayList<>();
    Integer whole = Figures.wholeBefore(view, all);
    Map<Figures, Mention> paired = Paired.of(view, all);
    Map<Figures, Boolean> controls = arms.controls(view, all);
    for (int i = 0; i < all.size(); i++) {
      Figures figures = all.get(i);
      if (Wholes.is(view, all, i)) {
        whole = figures.count() == null ? whole : Integer.valueOf(figures.count().patients());
      } else if (Optional.ofNullable(controls.get(figures))
          .orElse(Comparison.isComparator(view, all, i))) {
        comparators.add(figures);
      } else {
        compare(results, comparators);
        read(view, all, i, Optional.ofNullable(paired.get(figures)), whole != null, results);
      }
    }
    compare(results, comparators);
    shareProbability(view, results);
    List<Draft> drafts = new ArrayList<>();
    Integer told = whole;
    List<Span> places = results.stream().map(r -> r.figures.span()).toList();
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      if (result.figures.count() != null && result.figures.count().of() != null) {
        told = result.figures.count().of();
      }
      draft(view, result, result.figures.count() == null ? whole : told, places, all)
          .ifPresent(drafts::add);
    }
    unfigured.add(view, drafts);
    return drafts;
  }

  /**
   * Gives results what they are compared with: "46% and 54%, respectively, versus 18% and 13%" in
   * order, else the first comparator to the last result.
   */
  private static void compare(List<Result> results, List<Figures> comparators) {
    int many = comparators.size();
    boolean paired =
        many > 1
            && results.size() >= many
            && results.subList(results.size() - many, results.size()).stream()
                .allMatch(r -> r.comparator == null);
    int told = paired ? many : Math.min(1, Math.min(many, results.size()));
    for (int i = 0; i < told; i++) {
      int at = results.size() - told + i;
      Result result = results.get(at);
      if (result.comparator == null) {
        results.set(at, result.against(comparators.get(i).comparable()));
      }
    }
    comparators.clear();
  }

  private void read(
      SentenceView view,
      List<Figures> all,
      int index,
      Optional<Mention> paired,
      boolean ofWhole,
      List<Result> results) {
    Figures figures = all.get(index);
    if (Comparison.isThreshold(view, figures) || Comparison.isReached(view, all, index)) {
      return;
    }
    Optional<Span> listed =
        events
            .before(view, figures)
            .or(() -> events.occurring(view, figures, Reported.isOfSafety(reading, view)));
    Optional<OutcomeRules.Told> told =
        listed.isPresent()
            ? Optional.of(
                new OutcomeRules.Told("adverse_event", events.listed(), listed.get(), 0, 0.8))
            : rules.of(view, figures);
    Optional<OutcomeRules.Told> same = sameAsLast(view, all, index, results);
    told = same.isPresent() ? same : told;
    told = paired.isPresent() ? paired.map(rules::paired) : told;
    if (told.isEmpty() && !results.isEmpty() && figures.count() == null) {
      Result before = results.get(results.size() - 1);
      told =
          before.event == null
              ? rules.continuing(view, figures, before.figures, before.told)
              : told;
    }
    told =
        told.isPresent()
            ? told
            : coordinated(view, all, index)
                .or(() -> goingOn(view, figures, results))
                .or(() -> chained(view, all, index));
    if (told.isEmpty() || !Reported.isResult(view, figures, told.get(), ofWhole)) {
      return;
    }
    Span cue = told.get().cue();
    Result last = results.isEmpty() ? null : results.get(results.size() - 1);
    Mention.Quantity quantity = figures.quantity();
    if (quantity != null
        && LASTING.standsIn(
            Figures.between(view, figures.span().start() - CONTEXT, figures.span().start()))) {
      if (last != null && last.figures.isShare()) {
        results.set(results.size() - 1, with(last, figures));
      } else {
        results.add(with(new Result(figures, told.get(), null, null, null, null, null), figures));
      }
      return;
    }
    if (last != null
        && last.lasting != null
        && !last.figures.isShare()
        && last.told.cue().equals(cue)) {
      results.set(
          results.size() - 1,
          new Result(figures, told.get(), null, last.lasting, last.lastingUnit, null, null));
      return;
    }
    Span event =
        told.get().measure().equals("adverse_event")
            ? listed.orElse(AdverseEvents.graded(view, cue))
            : null;
    Result result =
        new Result(
            figures, told.get(), event, null, null, null, Probabilities.behind(view, all, index));
    if (last != null && isTold(view, last, result)) {
      results.set(results.size() - 1, result.counted(last.figures));
    } else {
      results.add(result);
    }
  }

  /** "Responses in 3 of 9 patients, a response rate of 33%": the share is that of the count. */
  private static boolean isTold(SentenceView view, Result last, Result next) {
    Mention.Count count = last.figures.count();
    BigDecimal share = next.figures.percent();
    return count != null
        && count.of() != null
        && last.figures.percent() == null
        && share != null
        && next.figures.count() == null
        && last.event == null
        && next.event == null
        && (last.told.measure().equals("other") || last.told.measure().equals(next.told.measure()))
        && Figures.isShare(count.patients(), count.of(), share)
        && SHARE_OF.standsIn(
            Figures.between(view, last.figures.span().end(), next.figures.span().start()));
  }

  /** "rates were: 78%, 25 mg (p<0.001); 72%, 100 mg": an item of a list measures the same. */
  private static Optional<OutcomeRules.Told> goingOn(
      SentenceView view, Figures figures, List<Result> results) {
    if (results.isEmpty()) {
      return Optional.empty();
    }
    Result last = results.get(results.size() - 1);
    boolean item =
        last.figures.isShare() == figures.isShare()
            && last.event == null
            && ITEM.standsIn(
                Figures.between(view, last.figures.span().end(), figures.span().start()));
    return item ? Optional.of(last.told) : Optional.empty();
  }

  /** "changed by 2% (placebo), 8% (2 mg) and 12% (4 mg)": what the first of them measures. */
  private Optional<OutcomeRules.Told> chained(SentenceView view, List<Figures> all, int index) {
    int first = index;
    while (first > 0
        && CHAINED.standsIn(
            Figures.between(
                view, all.get(first - 1).span().end(), all.get(first).span().start()))) {
      first--;
    }
    return first < index && all.get(first).isShare() == all.get(index).isShare()
        ? rules.of(view, all.get(first))
        : Optional.empty();
  }

  /** "54% of those on 40 mg and 61% of those on 60 mg responded": both did. */
  private Optional<OutcomeRules.Told> coordinated(SentenceView view, List<Figures> all, int index) {
    int next = index;
    while (next + 1 < all.size()
        && COORDINATED.standsIn(
            Figures.between(view, all.get(next).span().end(), all.get(next + 1).span().start()))) {
      next++;
      Figures last = all.get(next);
      Optional<OutcomeRules.Told> told =
          rules.of(view, last).filter(t -> t.cue().end() > last.span().end());
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** "a response rate of 62% and 32%, respectively": two of one list measure the same. */
  private Optional<OutcomeRules.Told> sameAsLast(
      SentenceView view, List<Figures> all, int index, List<Result> results) {
    if (index == 0
        || results.isEmpty()
        || all.get(index).percent() == null
        || !results.get(results.size() - 1).figures.equals(all.get(index - 1))) {
      return Optional.empty();
    }
    Result last = results.get(results.size() - 1);
    boolean behind =
        last.told.cue().end() <= last.figures.span().start()
            && (last.event == null || !last.told.rule().equals(events.listed()));
    boolean joined =
        JOINED.matches(
            Figures.between(view, last.figures.span().end(), all.get(index).span().start()));
    return behind && joined ? Optional.of(last.told) : Optional.empty();
  }

  /** "(p<0.001 for both)", "38%, 57% and 68% (p<0.001)": those before have the p-value too. */
  private static void shareProbability(SentenceView view, List<Result> results) {
    Span sentence = view.sentence().span();
    boolean all = FOR_ALL.standsIn(Figures.between(view, sentence.start(), sentence.end()));
    for (int i = results.size() - 2; i >= 0; i--) {
      Result result = results.get(i);
      Result next = results.get(i + 1);
      boolean listed =
          result.told.cue().equals(next.told.cue())
              && JOINED.matches(
                  Figures.between(view, result.figures.span().end(), next.figures.span().start()));
      if (result.probability == null && next.probability != null && (all || listed)) {
        results.set(i, result.likely(next.probability));
      }
    }
  }

  private static Result with(Result result, Figures lasting) {
    Mention.Quantity quantity = lasting.quantity();
    return quantity == null
        ? result
        : new Result(
            result.figures,
            result.told,
            result.event,
            quantity.value(),
            quantity.unit(),
            result.comparator,
            result.probability);
  }

  private Optional<Draft> draft(
      SentenceView view,
      Result result,
      @Nullable Integer whole,
      List<Span> places,
      List<Figures> all) {
    Figures figures = result.figures;
    String measure = result.told.measure();
    Optional<String> candidate = owner.of(view, figures.span().start());
    boolean survival = measure.endsWith("survival") || measure.startsWith("duration");
    boolean empty =
        figures.count() != null && figures.count().patients() == 0
            || BigDecimal.ZERO.equals(figures.percent());
    if (candidate.isEmpty()
        || empty
        || figures.quantity() != null
            && !survival
            && !measure.equals("other")
            && result.lasting == null
        || measure.endsWith("survival") && figures.count() != null && figures.percent() == null) {
      return Optional.empty();
    }
    Draft.Builder draft =
        Draft.of(OutcomeExtractor.TYPE, result.told.rule().name(), result.told.confidence())
            .set("candidate", candidate.get())
            .set("measure", measure)
            .set("percent", figures.percent())
            .set("p_value", result.probability)
            .set("comparator_value", result.comparator)
            .set("value", result.lasting)
            .set("value_unit", result.lastingUnit);
    if (figures.quantity() != null) {
      draft.set("value", figures.quantity().value()).set("value_unit", figures.quantity().unit());
    }
    evaluated.count(draft, view, figures, whole, all);
    if (result.event != null) {
      String event = Figures.slice(reading, result.event);
      draft.set(
          "event",
          AdverseEvents.consequence(view, result.event)
              .map(c -> c + " due to " + event.toLowerCase(Locale.ROOT))
              .orElse(event));
    } else {
      draft.set("endpoint", Figures.slice(reading, result.told.cue()));
    }
    int index = places.indexOf(figures.span());
    circumstances.fill(
        draft,
        view,
        candidate.get(),
        figures.span(),
        result.event != null,
        ArmDoses.of(view, candidate.get())
            .at(places, index, all.stream().map(Figures::span).toList())
            .or(() -> circumstances.listedBefore(view, candidate.get(), places, index)));
    return Optional.of(Neoplasms.measured(draft.from(view.sentence()).build()));
  }
}
