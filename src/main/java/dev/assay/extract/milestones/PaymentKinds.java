package dev.assay.extract.milestones;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what kind of payment an amount is by the words nearest to it (RECORDS.md, milestones). */
final class PaymentKinds {
  /** How far the words that tell a kind may stand from the amount, in tokens. */
  private static final int REACH = 14;
  /** What a comma or an "and" between an amount and the words behind it adds to their distance. */
  private static final int JOINT = 3;

  /**
   * Words that tell a kind.
   *
   * @param kind RECORDS.md's kind
   */
  record KindRule(String kind, Rule rule) {}

  /** A kind told at a place of a sentence. */
  record Told(String kind, Rule rule, Span span) {}

  /** Neither listed adjectives nor what joins them tells how far an amount stands: "development, regulatory and sales milestones". */
  private static final Set<String> LISTED = Set.of("development", "developmental", "regulatory", "clinical", "commercial",
      "commercialization", "sales", "based", "preclinical", "approval", "research", "specified", "certain", "prespecified", "pre",
      "potential", "additional", "future", "one", "time", "contingent", "achievement", "upon", "on", "of", "the", "in", "aggregate");
  /** Words that begin another item: "$5 million in milestones as well as royalties". */
  private static final Set<String> ITEM = Set.of("plus", "along", "together", "addition", "well");
  /** A payment whose kind no word tells. */
  static final String UNSAID = "payment";
  private static final int UNSAID_REACH = 9;

  private final List<KindRule> rules = new ArrayList<>();

  PaymentKinds(Vocabulary vocabulary) {
    add("upfront", "(upfront|up front|initial payment|initial cash payment|signing fee|signing payment|initial license payment|one time payment at signing)", vocabulary);
    add("milestone", "(milestone|milestones|contingent payment|contingent payments|contingent consideration|contingent value right|"
        + "contingent value rights|CVR|earn out|earnout|success payments)", vocabulary);
    add("royalty", "(royalty|royalties)", vocabulary);
    add("option_fee", "(option fee|option payment|option exercise fee|option exercise payment|exercise fee|secure the exclusive option|"
        + "exercise of the option|exercise its option|exercises its option|opt in fee|opt in payment|option exercise|to obtain the option|for the option)", vocabulary);
    add("equity", "(equity investment|equity|common stock|ordinary shares|common shares|shares of|in shares|preferred stock|invest|invested|share purchase|stock purchase|stock)", vocabulary);
    add("license_fee", "(license fee|license fees|licensing fee|licensing fees|maintenance fee|sublicense income|sublicensing income|sublicense revenue|sublicensing revenue|annual fee|access fee|license issue fee)", vocabulary);
    add("research_funding", "(research funding|research and development funding|R & D funding|funding for research|fund research|development funding|research support|committed funding|research payments|reimbursement|reimburse)", vocabulary);
    add("manufacturing", "(transfer price|transfer payments|supply price|supply payments|manufacturing payments|manufacturing and supply|for manufacturing|manufacture of)", vocabulary);
    add("total", "(total deal value|total value|aggregate value|potential value|deal value|total consideration|aggregate consideration|purchase price|"
        + "total potential consideration|transaction value|valued at|total potential value|in total payments|total payments|acquire ~6 for|acquired ~6 for|potential payments)", vocabulary);
    add(UNSAID, "(payment|payments|paid)", vocabulary);
  }

  private void add(String kind, String pattern, Vocabulary vocabulary) {
    rules.add(new KindRule(kind, rule(pattern, vocabulary)));
  }

  List<Rule> rules() {
    return rules.stream().map(KindRule::rule).toList();
  }

  /** All places in a sentence that tell a kind. */
  List<Told> in(SentenceView view) {
    List<Told> told = new ArrayList<>();
    for (KindRule kind : rules) {
      for (Match match : kind.rule().pattern().findAll(view)) {
        told.add(new Told(kind.kind(), kind.rule(), match.span()));
      }
    }
    return told;
  }

  /**
   * The kind of the amount at a span: of what is told between its neighbours the nearest, before it or behind it.
   *
   * @param from end of the amount before, or the sentence's start (UTF-16 code units)
   * @param to start of the amount behind, or the sentence's end
   */
  static Optional<Told> nearest(SentenceView view, List<Told> told, Span amount, int from, int to) {
    return nearest(view, told.stream().filter(t -> !t.kind().equals(UNSAID)).toList(), amount, from, to, REACH + JOINT);
  }

  /** That the amount at a span is a payment, where no word tells of which kind. */
  static Optional<Told> unsaid(SentenceView view, List<Told> told, Span amount, int from, int to) {
    return nearest(view, told.stream().filter(t -> t.kind().equals(UNSAID)).toList(), amount, from, to, UNSAID_REACH);
  }

  private static Optional<Told> nearest(SentenceView view, List<Told> told, Span amount, int from, int to, int reach) {
    Told best = null;
    int least = Integer.MAX_VALUE;
    for (Told each : told) {
      if (each.span().start() < from || each.span().end() > to) {
        continue;
      }
      boolean behind = each.span().start() >= amount.end();
      int distance = behind ? between(view, amount.end(), each.span().start()) : between(view, each.span().end(), amount.start());
      if (distance <= reach && distance < least) {
        best = each;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Tokens between two spans. */
  static int tokens(SentenceView view, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return to <= from ? 0 : view.tokens().from(to) - view.tokens().from(from);
  }

  /** Tokens between two positions, without listed adjectives; what joins two items counts for more, a semicolon for too much. */
  private static int between(SentenceView view, int from, int to) {
    int first = view.tokens().from(from);
    int end = view.tokens().from(to);
    int distance = 0;
    for (int token = first; token < end; token++) {
      String word = view.tokens().text(token).toLowerCase(Locale.ROOT);
      boolean joint = word.equals(",") || word.equals("and") || word.equals("plus") || word.equals("or");
      boolean listed = LISTED.contains(word) || joint && (isListed(view, token + 1) || isListed(view, token - 1));
      distance += word.equals(";") || ITEM.contains(word) ? REACH * 2 : listed ? 0 : joint ? JOINT : 1;
    }
    return distance;
  }

  private static boolean isListed(SentenceView view, int token) {
    return token >= 0 && token < view.tokens().size() && LISTED.contains(view.tokens().text(token).toLowerCase(Locale.ROOT))
        && view.tokens().end(token) - view.tokens().start(token) > 4;
  }
}
