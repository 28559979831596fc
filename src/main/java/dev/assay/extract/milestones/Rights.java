package dev.assay.extract.milestones;

import static dev.assay.extract.Phrases.rule;

import dev.assay.extract.milestones.Wording.Party;
import dev.assay.extract.milestones.Wording.Range;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rights told by what the parties do rather than by a sum: co-promotion, costs shared or borne
 * (RECORDS.md, edges).
 */
final class Rights {
  /**
   * A right.
   *
   * @param payer who grants or bears, null where the text doesn't say
   * @param payee who holds it
   * @param whole whether the sides are settled, so that none is to be filled in
   * @param status null where the text tells neither
   * @param percent the share that the payer bears, or the larger one of two
   * @param percentHigh the upper end of a range of shares
   */
  record Right(
      String kind,
      Rule rule,
      Range range,
      @Nullable String payer,
      @Nullable String payee,
      boolean whole,
      @Nullable String status,
      @Nullable BigDecimal percent,
      @Nullable BigDecimal percentHigh) {
    Right(
        String kind,
        Rule rule,
        Range range,
        @Nullable String payer,
        @Nullable String payee,
        boolean whole,
        @Nullable String status) {
      this(kind, rule, range, payer, payee, whole, status, null, null);
    }
  }

  private static final Set<String> HAS =
      Set.of(
          "has", "have", "retains", "retain", "retained", "will", "obtains", "obtained", "holds");
  private static final Set<String> NO_RIGHT =
      Set.of("territory", "agreement", "products", "expenses", "activities", "plan", "committee");

  private static final int HOLDER_REACH = 24;

  private final Rule holds;
  private final Rule named;
  private final Rule may;
  private final CostShares costs;

  Rights(Vocabulary vocabulary) {
    holds =
        rule(
            "<payee:company> ~8 (right|option|options|opportunity|rights|elect|exercises|exercise) ~7 (co promote|co commercialize|co detail|co market|co promotion|co commercialization)",
            vocabulary);
    named =
        rule(
            "(co promotion|co commercialization|co promote|co commercialize) (right|rights|option|options)",
            vocabulary);
    may =
        rule(
            "(may|will|can|elect) ~8 (co promote|co commercialize|co detail|co market)",
            vocabulary);
    costs = new CostShares(vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(List.of(holds, named, may));
    rules.addAll(costs.rules());
    return rules;
  }

  /** The rights that a sentence tells of. */
  List<Right> in(Wording sentence) {
    List<Right> rights = new ArrayList<>();
    coPromotion(sentence).ifPresent(rights::add);
    rights.addAll(costs.in(sentence));
    return rights;
  }

  private Optional<Right> coPromotion(Wording sentence) {
    List<Match> held =
        holds.pattern().findAll(sentence.view()).stream()
            .filter(m -> isHolder(sentence, sentence.range(m.span())))
            .toList();
    if (!held.isEmpty()) {
      Match match = held.get(held.size() - 1);
      Range range = sentence.range(match.span());
      if (NO_RIGHT.contains(sentence.at(range.end()))) {
        return Optional.empty();
      }
      int first = range.first();
      boolean both =
          sentence.parties().stream()
              .anyMatch(p -> p.end() == first - 1 && sentence.at(first - 1).equals("and"));
      return Optional.of(
          new Right(
              "co_promotion",
              holds,
              range,
              null,
              both ? null : name(match, "payee"),
              both,
              "potential"));
    }
    Optional<Match> plain = named.pattern().find(sentence.view());
    if (plain.isPresent()) {
      return granted(sentence, sentence.range(plain.get().span()));
    }
    return may.pattern()
        .find(sentence.view())
        .filter(m -> joint(sentence, sentence.range(m.span())))
        .map(
            m ->
                new Right(
                    "co_promotion", may, sentence.range(m.span()), null, null, true, "potential"));
  }

  /**
   * "Acme has co-promotion rights", "Acme and Zent have co-promotion rights", "provides Acme with
   * co-promotion rights".
   */
  private Optional<Right> granted(Wording sentence, Range range) {
    for (int at = range.first() - 1; at >= 0 && at > range.first() - HOLDER_REACH; at--) {
      Optional<Party> holder = sentence.is(at, HAS) ? sentence.partyUpTo(at) : Optional.empty();
      if (holder.isPresent()) {
        int first = holder.get().first();
        boolean both =
            sentence.at(first - 1).equals("and") && sentence.partyUpTo(first - 1).isPresent();
        return Optional.of(
            new Right(
                "co_promotion",
                named,
                range,
                null,
                both ? null : holder.get().name(),
                both,
                "potential"));
      }
    }
    boolean given =
        sentence.words().stream().anyMatch(w -> w.startsWith("provide") || w.startsWith("grant"));
    return given
        ? Optional.of(new Right("co_promotion", named, range, null, null, false, null))
        : Optional.empty();
  }

  /** "Acme and Zent may co-promote", "the parties will co-promote". */
  private static boolean joint(Wording sentence, Range range) {
    List<Party> before = sentence.parties().stream().filter(p -> p.end() <= range.first()).toList();
    boolean pair =
        before.size() >= 2
            && before.get(before.size() - 1).first() - before.get(before.size() - 2).end() == 1;
    return pair || sentence.is(range.first() - 1, Set.of("parties", "companies"));
  }

  /** "Acme notifies Zent that it does not intend to exercise": the right is not Zent's. */
  private static boolean isHolder(Wording sentence, Range range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (sentence.is(i, Set.of("that", "notify", "notice", "it", "whether", ";", "with", "$"))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String name(Match match, String slot) {
    return match.get(slot, Mention.Company.class).map(Mention.Company::name).orElse(null);
  }
}
