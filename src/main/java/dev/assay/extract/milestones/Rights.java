package dev.assay.extract.milestones;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Payments and rights that are told without an amount: royalties, milestones, co-promotion, costs shared or borne. */
final class Rights {
  /**
   * A right or payment without an amount.
   *
   * @param payer the company that a rule names as such, else null
   * @param payee the same
   * @param mutual whether both sides bear or do it, so that neither pays the other
   */
  record Right(String kind, Rule rule, Span span, @Nullable String payer, @Nullable String payee, boolean mutual) {}

  private final Rule royalty;
  private final Rule milestones;
  private final Rule equity;
  private final Rule upfront;
  private final Rule licenseFee;
  private final Rule sublicense;
  private final Rule funding;
  private final Rule manufacturing;
  private final Rule coPromote;
  private final Rule coPromoteRight;
  private final Rule sharesCosts;
  private final Rule bearsCosts;
  private final CueWords notPromised;

  Rights(Vocabulary vocabulary) {
    royalty = rule("(royalty|royalties)", vocabulary);
    milestones = rule("(milestone payments|milestone payment|payments ~8 milestones|milestone fees)", vocabulary);
    equity = rule("(receive|received|receives|issue|issued|granted) ~6 (equity|shares)", vocabulary);
    upfront = rule("(upfront|up front) ~3 (payment|payments|fee|consideration|cash)", vocabulary);
    licenseFee = rule("(annual ~3 maintenance fee|license maintenance fee|annual license fee|maintenance fees)", vocabulary);
    sublicense = rule("(sublicense|sublicensing) ~2 (income|revenue|fees|consideration|payments)", vocabulary);
    funding = rule("(committed research funding|research funding|fund ~6 research|funding for research)", vocabulary);
    manufacturing = rule("(transfer price|transfer payments|supply price|paid ~4 for manufacturing|manufacturing payments|"
        + "compensated ~6 manufactur*|manufactur* ~8 (fully burdened|cost plus))", vocabulary);
    coPromote = rule("(co promote|co promotion|co commercialize|co detail|co market)", vocabulary);
    coPromoteRight = rule("<payee:company> ~6 (right|option|opportunity|elect|rights) ~3 to ~2 (co promote|co commercialize|co detail|co market)", vocabulary);
    sharesCosts = rule("(share|shared|sharing|split|co fund|co funding) ~4 (costs|expenses|profits|profit|losses|cost|equally)", vocabulary);
    bearsCosts = rule("<payer:company> ~4 (responsible for|bear|bears|fund|cover|assume) ~1 (all|100|the) ~3 (costs|cost|expenses|funding)", vocabulary);
    notPromised = new CueWords("term rate reductions reduction reduced deduct reports report obligations stacking burdened bearing free "
        + "pharma trust financing purchase interest monetization sale expense receivable liability", vocabulary);
  }

  List<Rule> rules() {
    return List.of(royalty, milestones, equity, upfront, licenseFee, sublicense, funding, manufacturing, coPromote,
        coPromoteRight, sharesCosts, bearsCosts);
  }

  /** The rights of a sentence, except those whose words an amount of money already goes with. */
  List<Right> in(SentenceView view, List<Span> taken) {
    List<Right> rights = new ArrayList<>();
    for (Match match : royalty.pattern().findAll(view)) {
      if (!notPromised.after(view, view.tokens().from(match.span().end()), 2)
          && !notPromised.before(view, view.tokens().from(match.span().start()), 2)) {
        add(rights, "royalty", royalty, match, null, null, false);
      }
    }
    plain(rights, view, "milestone", milestones);
    plain(rights, view, "equity", equity);
    plain(rights, view, "upfront", upfront);
    plain(rights, view, "license_fee", licenseFee);
    plain(rights, view, "license_fee", sublicense);
    plain(rights, view, "research_funding", funding);
    plain(rights, view, "manufacturing", manufacturing);
    coPromotion(rights, view);
    for (Match match : bearsCosts.pattern().findAll(view)) {
      add(rights, "cost_share", bearsCosts, match, name(match, "payer"), null, true);
    }
    for (Match match : sharesCosts.pattern().findAll(view)) {
      add(rights, "cost_share", sharesCosts, match, null, null, true);
    }
    Set<String> seen = new java.util.HashSet<>();
    return rights.stream()
        .filter(r -> taken.stream().noneMatch(t -> t.overlaps(r.span)))
        .filter(r -> seen.add(r.kind + r.payer + r.payee)).toList();
  }

  private void coPromotion(List<Right> rights, SentenceView view) {
    List<Match> held = coPromoteRight.pattern().findAll(view);
    if (!held.isEmpty()) {
      Match match = held.get(held.size() - 1);
      boolean both = view.mentions(Mention.Company.class).stream()
          .filter(c -> c.place().end() <= view.tokens().from(match.span().end()))
          .filter(c -> isJoined(view, c, match)).count() > 0;
      add(rights, "co_promotion", coPromoteRight, match, null, both ? null : name(match, "payee"), both);
      return;
    }
    coPromote.pattern().findAll(view).stream().findFirst()
        .ifPresent(match -> add(rights, "co_promotion", coPromote, match, null, null, true));
  }

  /** "Acme and Zent may elect to co-promote": the right is of both. */
  private static boolean isJoined(SentenceView view, Mention.Company company, Match match) {
    Mention.Company holder = match.get("payee", Mention.Company.class).orElseThrow();
    int between = holder.place().first() - company.place().end();
    return between == 1 && view.tokens().text(company.place().end()).equals("and");
  }

  private static void plain(List<Right> rights, SentenceView view, String kind, Rule rule) {
    rule.pattern().find(view).ifPresent(match -> add(rights, kind, rule, match, null, null, false));
  }

  private static void add(List<Right> rights, String kind, Rule rule, Match match, @Nullable String payer,
      @Nullable String payee, boolean mutual) {
    rights.add(new Right(kind, rule, match.span(), payer, payee, mutual));
  }

  private static @Nullable String name(Match match, String slot) {
    return match.get(slot, Mention.Company.class).map(Mention.Company::name).orElse(null);
  }
}
