package dev.assay.extract.milestones;

import static dev.assay.extract.Phrases.rule;
import static java.util.stream.Collectors.joining;

import dev.assay.extract.milestones.Wording.Range;
import dev.assay.lexicon.Vocabulary;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words that tell which kind of payment a sum is (RECORDS.md, milestones). */
final class PaymentKinds {
  /**
   * Words that tell a kind.
   *
   * @param kind RECORDS.md's kind
   * @param first the words that begin them, without which a sentence need not be looked through
   */
  record KindRule(String kind, Rule rule, CueWords first) {}

  /** A kind told at positions of a sentence. */
  record Told(String kind, Rule rule, Range range) {}

  /** "stock-based compensation", "stock options": shares for the staff. */
  private static final Set<String> STAFF =
      Set.of("based", "option", "options", "compensation", "incentive", "awards", "plan");

  private final List<KindRule> rules = new ArrayList<>();

  PaymentKinds(Vocabulary vocabulary) {
    add(
        "upfront",
        "(upfront|up front|initial payment|initial cash payment|initial fee|signing fee|signing payment|execution fee|initial license payment|"
            + "payment at signing|initiation fee)",
        vocabulary);
    add(
        "milestone",
        "(milestone|milestones|contingent payment|contingent payments|contingent cash payments|contingent consideration|contingent value right|"
            + "contingent value rights|CVR|CVRs|earn out|earnout|earn outs|success payments|success fee|nomination fee|nomination fees|nomination payment|selection fee)",
        vocabulary);
    add("royalty", "(royalty|royalties)", vocabulary);
    add(
        "option_fee",
        "(option fee|option fees|option payment|option payments|option exercise fees|option exercise payments|option maintenance fee|extension fee|extension fees|extension payment|extension payments|option extension fee|exercise fees|opt in fees|opt in payments|option exercise fee|option exercise payment|option exercise price|exercise fee|exercise payment|secure the exclusive option|"
            + "secure the option|exercise of the option|exercise of its option|exercise its option|exercise the option|exercise this option|exercise an option|exercising the option|exercising its option|exercise its exclusive option|exercises its exclusive option|exercised its exclusive option|exercise the exclusive option|exercises its option|exercises the option|exercises this option|exercised this option|exercised its option|exercised the option|exercised an option|exercise of this option|"
            + "opt in fee|opt in payment|option exercise|to obtain the option|for the option|option period|extension of the option|received an option|grant of the option)",
        vocabulary);
    add(
        "equity",
        "(equity investment|investment of|investment in|equity|common stock|ordinary shares|common shares|preferred stock|shares|invest|invested|invests|share purchase|stock purchase|stock)",
        vocabulary);
    add(
        "license_fee",
        "(license fee|license fees|licence fee|licensing fee|licensing fees|maintenance fee|maintenance fees|sublicense income|sublicensing income|sublicense revenue|"
            + "sublicensing revenue|sublicense fees|sublicense consideration|non royalty income|income from sublicensees|consideration from sublicensees|revenue from sublicensees|payments from sublicensees|fees from sublicensees|received from sublicensees|received from sublicensing|received from its sublicensees|received from any sublicensee|received from a sublicensee|sublicense receipts|sublicensing receipts|sublicense royalties|sublicense proceeds|sublicensee income|sublicensing fees|sublicensing payments|sublicense payments|sublicensing proceeds|annual fee|access fee|license issue fee|license issuance fee|issuance fee|issue fee|technology access)",
        vocabulary);
    add(
        "research_funding",
        "(research funding|research and development funding|R & D funding|funding for research|funding research|fund research|development funding|research support|committed funding|full time employees|full time equivalents|FTEs|"
            + "research payments|reimbursement|reimburse|reimbursed|FTE funding)",
        vocabulary);
    add(
        "manufacturing",
        "(transfer price|transfer payments|supply price|supply payments|manufacturing payments|manufacturing and supply|for manufacturing|minimum purchase|"
            + "purchase of product|process development|manufacturing services)",
        vocabulary);
    add(
        "total",
        "(total deal value|total transaction value|aggregate transaction value|total equity value|equity value|enterprise value|total acquisition price|acquisition price|total purchase price|acquisition consideration|merger consideration|total value|aggregate value|potential value|deal value|total consideration|aggregate consideration|total potential consideration|purchase price|"
            + "transaction value|transaction valued|deal valued|agreement valued|collaboration valued|partnership valued|"
            + "deal worth|agreement worth|transaction worth|collaboration worth|partnership worth|deal is valued|agreement is valued|transaction is valued|collaboration is valued|partnership is valued|"
            + "deal is worth|agreement is worth|transaction is worth|collaboration is worth|partnership is worth|"
            + "total cash consideration|total potential value|total potential deal|total payments|potential payments|total potential payments)",
        vocabulary);
  }

  private void add(String kind, String pattern, Vocabulary vocabulary) {
    String first =
        Stream.of(pattern.replaceAll("[()]", "").split("\\|"))
            .map(words -> words.split(" ")[0])
            .distinct()
            .collect(joining(" "));
    rules.add(new KindRule(kind, rule(pattern, vocabulary), new CueWords(first, vocabulary)));
  }

  List<Rule> rules() {
    return rules.stream().map(KindRule::rule).toList();
  }

  /** The rule of a kind. */
  Rule of(String kind) {
    return rules.stream().filter(r -> r.kind().equals(kind)).findFirst().orElseThrow().rule();
  }

  /** All places in a sentence that tell a kind, in order. */
  List<Told> in(Wording sentence) {
    SentenceView view = sentence.view();
    List<Told> told = new ArrayList<>();
    for (KindRule kind : rules) {
      for (Match match :
          kind.first().in(view) ? kind.rule().pattern().findAll(view) : List.<Match>of()) {
        told.add(new Told(kind.kind(), kind.rule(), sentence.range(match.span())));
      }
    }
    return told.stream()
        .filter(t -> !isExcluded(sentence, t.range().first()))
        .filter(t -> sentence.parties().stream().noneMatch(p -> isWithin(t, p)))
        .filter(t -> !t.kind().equals("equity") || !sentence.is(t.range().end(), STAFF))
        .filter(
            t ->
                told.stream()
                    .noneMatch(
                        o ->
                            o.range().first() <= t.range().first()
                                && o.range().end() >= t.range().end()
                                && length(o) > length(t)))
        .sorted(Comparator.comparingInt(t -> t.range().first()))
        .toList();
  }

  /** "a portion of the amounts, excluding royalties": what is not paid. */
  private static boolean isExcluded(Wording sentence, int first) {
    return sentence.is(first - 1, Set.of("excluding", "except"))
        || sentence.at(first - 1).equals("than") && sentence.at(first - 2).equals("other")
        || sentence.at(first - 1).equals("of") && sentence.at(first - 2).equals("exclusive");
  }

  /** "Zentara Royalty Corporation pays": the word is part of a name. */
  private static boolean isWithin(Told told, Wording.Party party) {
    return party.first() <= told.range().first() && told.range().end() <= party.end();
  }

  private static int length(Told told) {
    return told.range().end() - told.range().first();
  }
}
