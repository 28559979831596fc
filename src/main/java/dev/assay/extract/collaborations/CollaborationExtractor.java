package dev.assay.extract.collaborations;

import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.record.Collaboration;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Agreements between companies, and licences from universities, one record each (RECORDS.md,
 * collaborations).
 */
public final class CollaborationExtractor implements Extractor {
  private static final RecordType<Collaboration> TYPE =
      new RecordType<>("collaborations", Collaboration.class);

  private final Grants grants;
  private final Agreements agreements;
  private final Takeovers takeovers;
  private final Holders holders;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public CollaborationExtractor(Vocabulary vocabulary) {
    grants = new Grants(vocabulary);
    agreements = new Agreements(vocabulary);
    takeovers = new Takeovers(vocabulary);
    holders = new Holders(vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(grants.rules());
    rules.addAll(agreements.rules());
    rules.addAll(takeovers.rules());
    rules.addAll(holders.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("parties", "kind", "licensor", "licensee", "subject");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Statement> statements = new ArrayList<>();
    for (SentenceView view : reading.views()) {
      statements.addAll(grants.in(reading, view));
      statements.addAll(agreements.in(reading, view));
      statements.addAll(takeovers.in(reading, view));
    }
    // an agreement names its parties: a "we" without a name is none of them
    statements.removeIf(
        s ->
            s.view().sentence().section().kind() == SectionKind.AGREEMENT
                && (s.party().isEmpty() || s.other().isEmpty()));
    statements.removeIf(
        s -> Parties.isDivision(reading, s.party()) || Parties.isDivision(reading, s.other()));
    List<Holders.Holder> holders = this.holders.in(reading);
    List<Deal> deals = Deal.of(statements);
    return deals.stream()
        .filter(deal -> deals.stream().noneMatch(other -> deal.isPartOf(other, reading)))
        .map(deal -> deal.draft(TYPE, reading, holders, deals.size() == 1))
        .toList();
  }
}
