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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Results in tables of one row a line: a head whose cells are arms ("ABC-1 10 mg (N=25)",
 * "Placebo", "p-value"), then rows that begin with what was measured.
 */
final class RowTables {
  private static final Pattern NO_TABLE =
      Pattern.compile(
          ".*(?:\\$|\\bbaseline characteristic|demographic|\\brevenue|\\bexpense|\\bcmax\\b|\\bauc\\b|\\bmice\\b|\\brats?\\b|\\bmonkeys?\\b).*",
          Pattern.DOTALL);
  private static final Pattern SHARES =
      Pattern.compile("(?<!9[05])(?<!99)%|\\bpercent|\\brates?\\b|\\borr\\b|\\bdcr\\b");
  private static final Pattern NO_RESULT =
      Pattern.compile(
          "^(?:no\\. of|number of (?:patients|subjects|participants|prior)|n$|n,|baseline|median age|mean age|age|male|female|men|women|sex|race|white|black|asian|hispanic|ethnic|ecog|prior"
              + "|bmi|region|screened|randomi|enrolled|completed|median follow|grades? [1-5]|weight \\(|patients?$|participants?$|subjects?$|95% ci|hazard|hr\\b|p[- ]?value|cmax|auc|tmax|t1/2|half-life|dose).*");
  private static final Pattern ADVERSE =
      Pattern.compile(
          ".*\\b(?:adverse|toxicit(?:y|ies)|(?:te|tr|ir|s)?aes?|side effects|dose-limiting).*");

  private final Reading reading;
  private final Rule rule;
  private final OutcomeOwner owner;

  private final Circumstances circumstances;

  RowTables(Reading reading, Rule rule) {
    this.reading = reading;
    this.rule = rule;
    this.owner = new OutcomeOwner(reading);
    this.circumstances = new Circumstances(reading);
  }

  /** The rule that such results carry. */
  static Rule rule(Vocabulary vocabulary) {
    return new Rule("<percent> in a row of arms", TokenPattern.of("<percent>", vocabulary));
  }

  /** The results of the rows of one table, a sentence each. */
  List<Draft> in(List<SentenceView> rows) {
    List<Draft> drafts = new ArrayList<>();
    for (SentenceView row : rows) {
      Span span = row.sentence().span();
      if (NO_TABLE.matches(Figures.between(row, span.start(), span.end()))) {
        return drafts;
      }
    }
    List<TableArm> arms = List.of();
    boolean adverse = false;
    for (SentenceView row : rows) {
      List<TableCell> cells = TableCell.of(row);
      List<TableArm> head = head(row, cells);
      if (cells.isEmpty()) {
        continue;
      }
      if (!head.isEmpty()) {
        arms = head;
        adverse = ADVERSE.matches(cells.get(0).text());
      } else if (cells.stream().skip(1).allMatch(c -> c.text().isEmpty())) {
        adverse = ADVERSE.matches(cells.get(0).text());
      } else if (!arms.isEmpty() && !NO_RESULT.matches(cells.get(0).text())) {
        row(row, cells, arms, adverse, drafts);
      }
    }
    return drafts;
  }

  /** The arms of a head, aligned with the cells behind a row's first; empty if it is no head. */
  private List<TableArm> head(SentenceView view, List<TableCell> cells) {
    List<TableArm> arms = new ArrayList<>();
    for (TableCell cell : cells) {
      if (cell.figures().isPresent()) {
        return List.of();
      }
      arms.add(TableArm.of(view, cell));
    }
    boolean labelled = !arms.isEmpty() && arms.get(0).kind() == TableArm.Kind.NONE;
    List<TableArm> told = labelled ? arms.subList(1, arms.size()) : arms;
    boolean named = told.stream().anyMatch(a -> a.kind() == TableArm.Kind.CANDIDATE);
    boolean grouped = told.stream().anyMatch(a -> a.kind() == TableArm.Kind.GROUP);
    boolean compared = told.stream().anyMatch(a -> a.kind() == TableArm.Kind.CONTROL);
    if (!named && !grouped || told.size() < 2 && !grouped && !compared) {
      return List.of();
    }
    Optional<String> context = owner.of(view, view.sentence().span().start());
    return told.stream()
        .map(a -> a.kind() == TableArm.Kind.GROUP ? a.of(context.orElse(null)) : a)
        .toList();
  }

  /** The results of a row of figures, label first, whose arms are known. */
  void row(SentenceView view, List<TableCell> cells, List<TableArm> arms, List<Draft> drafts) {
    if (!NO_RESULT.matcher(cells.get(0).text()).matches()) {
      row(view, cells, arms, ADVERSE.matcher(cells.get(0).text()).matches(), drafts);
    }
  }

  private void row(
      SentenceView view,
      List<TableCell> cells,
      List<TableArm> arms,
      boolean adverse,
      List<Draft> drafts) {
    BigDecimal compared = null;
    String probability = null;
    int columns = Math.min(arms.size(), cells.size() - 1);
    for (int i = 0; i < columns; i++) {
      TableCell cell = cells.get(i + 1);
      if (arms.get(i).kind() == TableArm.Kind.CONTROL && compared == null) {
        compared = cell.figures().map(TableCell.Printed::main).orElse(null);
      } else if (arms.get(i).kind() == TableArm.Kind.PROBABILITY) {
        probability = cell.probability().orElse(null);
      }
    }
    for (int i = 0; i < columns; i++) {
      TableArm arm = arms.get(i);
      Optional<TableCell.Printed> printed = cells.get(i + 1).figures();
      if (arm.candidate() != null && printed.isPresent()) {
        Draft.Builder draft = draft(view, cells.get(0), arm, printed.get(), adverse);
        if (draft != null) {
          drafts.add(
              draft
                  .set("comparator_value", compared)
                  .set("p_value", probability)
                  .from(view.sentence())
                  .build());
        }
      }
    }
  }

  private Draft.@Nullable Builder draft(
      SentenceView view,
      TableCell label,
      TableArm arm,
      TableCell.Printed printed,
      boolean adverse) {
    boolean share =
        printed.percent() != null || printed.unit() == null && SHARES.standsIn(label.text());
    String unit =
        share ? null : TableCell.unit(printed.unit() == null ? "" : printed.unit(), label.text());
    BigDecimal percent = printed.percent() != null || !share ? printed.percent() : printed.value();
    boolean none =
        printed.main() == null
            || printed.main().signum() == 0
            || percent == null && printed.patients() == null && unit == null
            || percent != null && percent.intValue() > 100;
    if (none || !label.text().matches(".*[a-z]{3}.*|os|pr|cr|sd")) {
      return null;
    }
    Optional<Mention.Endpoint> endpoint =
        view.mentions(Mention.Endpoint.class).stream()
            .filter(e -> label.span().contains(e.place().span()))
            .findFirst();
    boolean event =
        adverse
            || ADVERSE.matches(label.text())
            || view.mentions(Mention.Toxicity.class).stream()
                .map(t -> t.place().span())
                .anyMatch(t -> label.span().contains(t) && AdverseEvents.isOne(view, t));
    String measure =
        endpoint.map(Mention.Endpoint::measure).orElse(event ? "adverse_event" : "other");
    boolean adverseEvent = measure.equals("adverse_event");
    Draft.Builder draft =
        Draft.of(OutcomeExtractor.TYPE, rule.name(), 0.6)
            .set("candidate", arm.candidate())
            .set("measure", measure)
            .set("patients", printed.patients())
            .set("evaluable", printed.of() == null ? arm.whole() : printed.of())
            .set("percent", percent)
            .set("value", share ? null : unit == null ? null : printed.value())
            .set("value_unit", unit)
            .set("dose", arm.dose())
            .set(adverseEvent ? "event" : "endpoint", name(label));
    circumstances.fill(
        draft,
        view,
        String.valueOf(arm.candidate()),
        label.span(),
        true,
        Optional.ofNullable(arm.dose()));
    return draft;
  }

  /** The label as printed, without what says how it is counted: "Nausea, n (%)". */
  private String name(TableCell label) {
    return Figures.slice(reading, label.span())
        .replaceAll("[*\\\\]", "")
        .replaceAll(",? ?(?:\\(?[nN] ?\\(%\\)\\)?|\\(%\\)|%)$", "")
        .strip();
  }
}
