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
import java.util.Optional;

/**
 * Dose statements: amounts with their schedule, route and study, limits found or not, and schedules
 * alone.
 */
public final class DosingExtractor implements Extractor {
  static final RecordType<Dosing> TYPE = new RecordType<>("dosing", Dosing.class);

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
    return Merging.by("candidate", "kind", "low", "high", "unit", "status", "species")
        .open("duration_days", "toxicity");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    Passage passage = new Passage(reading, kinds, limits, tables);
    List<Regimen> free = new ArrayList<>();
    for (int i = 0; i < reading.views().size(); i++) {
      List<Mention.Schedule> taken = passage.read(i);
      free.addAll(regimens.in(reading, reading.views().get(i), taken, passage.owner()));
    }
    List<Statement> statements = passage.statements();
    ToldDoses told = new ToldDoses(statements);
    Carried carried = new Carried(reading, free);
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : statements) {
      boolean table = statement.draft().rule().equals(tables.rule().name());
      if (!statement.referring() || told.isNews(statement, table)) {
        drafts.add(
            statement.isOpen() && !told.isSingle(statement)
                ? carried.complete(statement.draft(), statement.view())
                : carried.route(statement.draft(), statement.view()));
      }
    }
    Levels levels = new Levels(drafts);
    drafts.replaceAll(levels::complete);
    for (Regimen regimen : free) {
      if (!regimen.possible() && !levels.isGiven(regimen)) {
        drafts.add(carried.route(alone(reading, passage.studies(), regimen), regimen.view()));
      }
    }
    return drafts;
  }

  @Override
  public Optional<String> silence(Reading reading, SentenceView view) {
    DoseOwner owner = new DoseOwner(reading);
    for (Mention.Dose dose : view.mentions(Mention.Dose.class)) {
      if (NotGiven.is(view, dose) || NotGiven.isForm(view, dose)) {
        return Optional.of(
            "the amount is one in a dose form, a step between doses or one of another therapy, none that is given");
      }
      if (owner.of(view, dose.place().first(), dose.place().end()).isEmpty()) {
        return Optional.of("the dose is of no candidate that is named here or shortly before");
      }
    }
    return Optional.empty();
  }

  private static Draft alone(Reading reading, NamedStudies studies, Regimen regimen) {
    Draft.Builder draft =
        Draft.of(TYPE, regimen.rule().name(), 0.7)
            .set("candidate", regimen.candidate())
            .set("kind", "regimen")
            .set("combination_with", Companions.of(regimen.view(), regimen.candidate()));
    Timings.fill(draft, regimen.schedule());
    List<Mention.Route> routes = regimen.view().mentions(Mention.Route.class);
    draft.set("route", routes.isEmpty() ? null : routes.get(0).name());
    Setting.at(
            reading,
            studies,
            regimen.view(),
            regimen.schedule().place().span().start(),
            regimen.candidate())
        .fill(draft);
    return draft.from(regimen.view().sentence()).build();
  }
}
