package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Results in tables whose cells are parted by bars: a head with the arms, then what was measured
 * with a figure for each arm.
 */
final class ResultTables {
  private static final int MOST = 70;
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-+\u2212\u2013]?(\\d{1,4}(?:\\.\\d{1,3})?) ?(%|kg|months?|weeks?|points?|letters?|events?)?(?: ?\\(.{1,24}\\))?[a-z\u2020\u2021\u00a7 ]{0,3}");
  private static final Pattern NO_RESULT =
      Pattern.compile(
          "^(?:no\\.|number|n\\b|baseline|age|male|female|sex|race|weight \\(|patients?$|participants?$).*");
  private static final Pattern SHARES =
      Pattern.compile(".*(?:%|percent|\\brates?\\b|\\borr\\b|\\bdcr\\b).*");
  private static final Pattern MONTHS = Pattern.compile(".*\\b(?:months|mo)\\b.*");
  private static final java.util.Map<String, String> UNITS =
      java.util.Map.of(
          "kg", "kg", "month", "mo", "week", "wk", "day", "d", "year", "a", "point", "points",
          "letter", "letters", "event", "events");

  private final Reading reading;
  private final Rule rule;

  /** A column of figures; the candidate is null for a comparator. */
  private record Arm(@Nullable String candidate, @Nullable String dose) {}

  private record Cell(Span span, String text) {}

  ResultTables(Reading reading, Rule rule) {
    this.reading = reading;
    this.rule = rule;
  }

  /** The rule that such results carry. */
  static Rule rule(Vocabulary vocabulary) {
    return new Rule(
        "<candidate> in a table of arms", TokenPattern.of("\\| ~3 <candidate> ~8 \\|", vocabulary));
  }

  /** The results of a sentence that is a table run together. */
  List<Draft> in(SentenceView view) {
    List<Draft> drafts = new ArrayList<>();
    if (rule.pattern().find(view).isEmpty()) {
      return drafts;
    }
    List<Arm> arms = new ArrayList<>();
    List<BigDecimal> figures = new ArrayList<>();
    List<String> units = new ArrayList<>();
    Cell label = null;
    boolean heading = false;
    for (Cell cell : cells(view)) {
      Matcher figure = FIGURE.matcher(cell.text);
      Optional<Arm> arm = arm(view, cell);
      if (arm.isPresent()) {
        if (!heading) {
          arms.clear();
        }
        arms.add(arm.get());
        label = null;
      } else if (figure.matches() && label != null) {
        figures.add(
            new BigDecimal(new BigDecimal(figure.group(1)).stripTrailingZeros().toPlainString()));
        units.add(figure.group(2) == null ? "" : figure.group(2));
        if (figures.size() == arms.size()) {
          row(view, label, arms, figures, units, drafts);
          label = null;
        }
      } else if (!cell.text.isEmpty()) {
        label = cell;
        figures.clear();
        units.clear();
      }
      heading = arm.isPresent() || heading && cell.text.isEmpty();
    }
    return drafts;
  }

  private static List<Cell> cells(SentenceView view) {
    String text = view.tokens().document();
    List<Cell> cells = new ArrayList<>();
    int from = view.sentence().span().start();
    int end = view.sentence().span().end();
    for (int at = from; at <= end; at++) {
      if (at == end || text.charAt(at) == '|') {
        cells.add(
            new Cell(
                new Span(from, at),
                Words.singleSpaced(text.substring(from, at).replaceAll("[*\\\\]", ""))
                    .toLowerCase(Locale.ROOT)));
        from = at + 1;
      }
    }
    return cells;
  }

  private static Optional<Arm> arm(SentenceView view, Cell cell) {
    if (cell.text.isEmpty() || cell.text.length() > MOST) {
      return Optional.empty();
    }
    String dose =
        view.mentions(Mention.Dose.class).stream()
            .filter(d -> cell.span.contains(d.place().span()))
            .map(d -> d.low().stripTrailingZeros().toPlainString() + " " + d.unit())
            .findFirst()
            .orElse(null);
    Optional<Mention.Candidate> candidate =
        view.mentions(Mention.Candidate.class).stream()
            .filter(c -> cell.span.contains(c.place().span()))
            .findFirst();
    boolean other =
        cell.text.startsWith("placebo")
            || view.mentions(Mention.Drug.class).stream()
                .anyMatch(d -> cell.span.contains(d.place().span()));
    return candidate.isPresent() || other
        ? Optional.of(new Arm(candidate.map(Mention.Candidate::name).orElse(null), dose))
        : Optional.empty();
  }

  private void row(
      SentenceView view,
      Cell label,
      List<Arm> arms,
      List<BigDecimal> figures,
      List<String> units,
      List<Draft> drafts) {
    if (arms.size() < 2 || NO_RESULT.matches(label.text)) {
      return;
    }
    BigDecimal compared = null;
    for (int i = 0; i < arms.size(); i++) {
      compared = arms.get(i).candidate == null && compared == null ? figures.get(i) : compared;
    }
    for (int i = 0; i < arms.size(); i++) {
      Arm arm = arms.get(i);
      boolean share =
          units.get(i).equals("%") || units.get(i).isEmpty() && SHARES.matches(label.text);
      String unit = unit(units.get(i), label.text);
      if (arm.candidate != null && (share || unit != null) && figures.get(i).signum() != 0) {
        drafts.add(
            draft(
                view,
                label,
                arm,
                compared,
                share ? figures.get(i) : null,
                share ? null : figures.get(i),
                share ? null : unit));
      }
    }
  }

  /** The unit that a cell or its row's label prints, null if none that is known. */
  static @Nullable String unit(String printed, String label) {
    if (printed.isEmpty() || printed.equals("mo") || printed.equals("mos")) {
      return !printed.isEmpty() || MONTHS.matches(label) ? "mo" : null;
    }
    return UNITS.get(printed.endsWith("s") ? printed.substring(0, printed.length() - 1) : printed);
  }

  private Draft draft(
      SentenceView view,
      Cell label,
      Arm arm,
      @Nullable BigDecimal compared,
      @Nullable BigDecimal percent,
      @Nullable BigDecimal value,
      @Nullable String unit) {
    Optional<Mention.Endpoint> endpoint =
        view.mentions(Mention.Endpoint.class).stream()
            .filter(e -> label.span.contains(e.place().span()))
            .findFirst();
    Optional<Span> event =
        view.mentions(Mention.Toxicity.class).stream()
            .map(t -> t.place().span())
            .filter(label.span::contains)
            .filter(t -> AdverseEvents.isOne(view, t))
            .findFirst();
    String measure =
        endpoint
            .map(Mention.Endpoint::measure)
            .orElse(event.isPresent() ? "adverse_event" : "other");
    Draft.Builder draft =
        Draft.of(OutcomeExtractor.TYPE, rule.name(), 0.6)
            .set("candidate", arm.candidate)
            .set("measure", measure)
            .set("percent", percent)
            .set("value", value)
            .set("value_unit", unit)
            .set("comparator_value", compared)
            .set("dose", arm.dose);
    String told =
        Words.singleSpaced(
            reading
                .filing()
                .document()
                .text()
                .substring(label.span.start(), label.span.end())
                .replaceAll("[*\\\\]", ""));
    draft.set(measure.equals("adverse_event") ? "event" : "endpoint", told);
    new Circumstances(reading)
        .fill(
            draft,
            view,
            String.valueOf(arm.candidate),
            label.span,
            true,
            Optional.ofNullable(arm.dose));
    return draft.from(view.sentence()).build();
  }
}
