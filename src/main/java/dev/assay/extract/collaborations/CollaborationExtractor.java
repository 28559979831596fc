package dev.assay.extract.collaborations;

import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Collaboration;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Agreements between companies, and licences from universities, one record each (RECORDS.md,
 * collaborations).
 */
public final class CollaborationExtractor implements Extractor {
  private static final RecordType<Collaboration> TYPE =
      new RecordType<>("collaborations", Collaboration.class);

  private static final Pattern RIVALS =
      Pattern.compile(
          "(?i)\\b(?:aware of|compet(?:e|es|ing|itors?|ition|itive)|companies such as|other companies|several companies|number of companies)\\b");

  /** Words of a contract, not of what is told about one. */
  private static final Pattern CONTRACT =
      Pattern.compile(
          "\\bthis Agreement\\b|(?:^|\\n)[ \\t]*This (?:[\\w-]+,? ){0,8}(?:[Aa]greement|AGREEMENT)\\b");

  private final Grants grants;
  private final Agreements agreements;
  private final Takeovers takeovers;
  private final Options options;
  private final JointWork jointWork;
  private final Contracts contracts;
  private final Holders holders;
  private final NamedAgreements named;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public CollaborationExtractor(Vocabulary vocabulary) {
    grants = new Grants(vocabulary);
    agreements = new Agreements(vocabulary);
    takeovers = new Takeovers(vocabulary);
    options = new Options(vocabulary);
    jointWork = new JointWork(vocabulary);
    contracts = new Contracts(vocabulary);
    holders = new Holders(vocabulary);
    named = new NamedAgreements(vocabulary);
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
    rules.addAll(options.rules());
    rules.addAll(jointWork.rules());
    rules.addAll(contracts.rules());
    rules.addAll(holders.rules());
    rules.addAll(named.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("parties", "kind", "licensor", "licensee", "subject");
  }

  /** "Several companies compete with us, such as Acme in partnership with Zent." */
  private static boolean isRival(Reading reading, Statement s) {
    @Nullable String issuer = reading.glossary().issuer();
    boolean ours =
        s.party().isEmpty()
            || s.other().isEmpty()
            || s.party().equals(issuer)
            || s.other().equals(issuer);
    return !ours && RIVALS.standsIn(reading.filing().slice(s.view().sentence().span()));
  }

  /** "Acme" and "Acme Therapeutics" are one company. */
  private static boolean isOne(Statement s) {
    return s.party().startsWith(s.other() + " ") || s.other().startsWith(s.party() + " ");
  }

  /** "the Zentamab Agreement": a drug is no party. */
  private static boolean isDrug(Reading reading, Statement s) {
    return reading.glossary().candidates().stream()
        .anyMatch(
            c -> c.name().equalsIgnoreCase(s.party()) || c.name().equalsIgnoreCase(s.other()));
  }

  /** Whether the filing tells of no other license, so that all signs of a holder are its. */
  private static boolean isOnlyLicense(Deal deal, List<Deal> deals) {
    return deals.stream().noneMatch(other -> !other.equals(deal) && other.isLicense());
  }

  /** "We granted Acme a license": we are who, near by, has an agreement with Acme. */
  private static List<Statement> completed(List<Statement> statements) {
    return statements.stream()
        .map(
            s ->
                !s.party().isEmpty() && !s.other().isEmpty()
                    ? s
                    : statements.stream()
                        .filter(full -> full.completes(s))
                        .findFirst()
                        .map(s::completedBy)
                        .orElse(s))
        .toList();
  }

  /** In a text that names two companies and speaks for none, who lacks a partner has the other. */
  private static List<Statement> betweenTwo(Reading reading, List<Statement> statements) {
    List<Mention.Company> companies = reading.mentions().of(Mention.Company.class);
    boolean speaks = companies.stream().anyMatch(c -> c.reference() && c.name().isEmpty());
    List<String> names =
        companies.stream()
            .filter(c -> !c.reference() && Parties.isParty(c))
            .map(Mention.Company::name)
            .distinct()
            .toList();
    return speaks || names.size() != 2
        ? statements
        : statements.stream().map(s -> s.between(names.get(0), names.get(1))).toList();
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Statement> statements = new ArrayList<>();
    for (SentenceView view : reading.views()) {
      statements.addAll(grants.in(reading, view));
      statements.addAll(agreements.in(reading, view));
      statements.addAll(takeovers.in(reading, view));
      statements.addAll(options.in(view));
      statements.addAll(jointWork.in(reading, view));
    }
    // an agreement names its parties: a "we" without a name is none of them
    statements.removeIf(
        s ->
            s.view().sentence().section().kind() == SectionKind.AGREEMENT
                && (s.party().isEmpty() || s.other().isEmpty()));
    statements.addAll(named.in(reading, statements));
    statements.removeIf(s -> isRival(reading, s) || isDrug(reading, s) || isOne(s));
    Set<String> divisions = Parties.divisions(reading);
    statements.removeIf(s -> divisions.contains(s.party()) || divisions.contains(s.other()));
    if (statements.stream().allMatch(s -> s.party().isEmpty() || s.other().isEmpty())
        && CONTRACT.standsIn(reading.filing().document().text())) {
      contracts
          .in(reading)
          .ifPresent(
              sides -> {
                statements.clear();
                statements.add(sides);
              });
    }
    List<Holders.Holder> holders = this.holders.in(reading);
    List<Deal> deals = Deal.of(betweenTwo(reading, completed(statements)), reading);
    return deals.stream()
        .filter(deal -> deals.stream().noneMatch(other -> deal.isPartOf(other, reading)))
        .map(
            deal ->
                deal.draft(TYPE, reading, holders, isOnlyLicense(deal, deals), deals.size() == 1))
        .toList();
  }
}
