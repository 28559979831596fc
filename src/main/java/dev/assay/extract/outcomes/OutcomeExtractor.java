package dev.assay.extract.outcomes;

import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.Outcome;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results of patients: responses, survival, changes of what a study measured, adverse events. */
public final class OutcomeExtractor implements Extractor {
  static final RecordType<Outcome> TYPE = new RecordType<>("outcomes", Outcome.class);

  private final OutcomeRules rules;
  private final AdverseEvents events;
  private final Rule row;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public OutcomeExtractor(Vocabulary vocabulary) {
    rules = new OutcomeRules(vocabulary);
    events = new AdverseEvents(vocabulary);
    row = RowTables.rule(vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> all = new ArrayList<>(rules.rules());
    all.add(events.listed());
    all.add(row);
    return all;
  }

  @Override
  public Merging merging() {
    return Merging.by(
            "candidate",
            "measure",
            "event",
            "patients",
            "evaluable",
            "percent",
            "value",
            "value_unit")
        .open("p_value", "comparator_value", "endpoint", "dose", "indication", "arm");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    Results results = new Results(reading, rules, events);
    List<Draft> drafts = new ArrayList<>();
    RowTables rowed = new RowTables(reading, row);
    StudyTalk studies = new StudyTalk(reading);
    FlatTables flat = new FlatTables(reading, rowed);
    List<SentenceView> rows = new ArrayList<>();
    for (SentenceView view : reading.views()) {
      boolean inRow = Reported.isRow(view);
      if (!rows.isEmpty() && (!inRow || !Reported.isNext(rows.get(rows.size() - 1), view))) {
        drafts.addAll(table(rows, rowed, flat));
        rows.clear();
      }
      if (inRow) {
        rows.add(view);
      } else if (Reported.tells(reading, view, studies)) {
        List<Draft> told = results.in(view);
        if (told.isEmpty()) {
          Later.probability(view, drafts);
        }
        drafts.addAll(told);
      }
    }
    drafts.addAll(table(rows, rowed, flat));
    return Retold.complete(drafts);
  }

  @Override
  public Optional<String> silence(Reading reading, SentenceView view) {
    return Reported.silence(reading, view)
        .or(
            () ->
                new OutcomeOwner(reading).of(view, view.sentence().span().start()).isEmpty()
                    ? Optional.of("no candidate is named here or shortly before whose result it is")
                    : Optional.empty());
  }

  /** The results of one table, of a row a line or run together in one. */
  private static List<Draft> table(List<SentenceView> rows, RowTables rowed, FlatTables flat) {
    return rows.size() == 1 ? flat.in(rows.get(0)) : rowed.in(rows);
  }
}
