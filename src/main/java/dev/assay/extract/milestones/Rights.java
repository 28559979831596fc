package dev.assay.extract.milestones;

import static dev.assay.extract.Phrases.rule;

import dev.assay.extract.milestones.Wording.Party;
import dev.assay.extract.milestones.Wording.Range;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
   */
  record Right(
      String kind,
      Rule rule,
      Range range,
      @Nullable String payer,
      @Nullable String payee,
      boolean whole,
      @Nullable String status) {}

  /** What a party bears the cost of: work on the product, not audits or patents. */
  private static final Pattern WORK =
      Pattern.compile("develop|commerciali|clinical|trial|stud(?:y|ies)|research|manufactur");

  private static final Set<String> HAS =
      Set.of(
          "has", "have", "retains", "retain", "retained", "will", "obtains", "obtained", "holds");
  private static final Set<String> NO_RIGHT =
      Set.of("territory", "agreement", "products", "expenses", "activities", "plan", "committee");

  private final Rule holds;
  private final Rule named;
  private final Rule may;
  private final Rule shares;
  private final Rule coFunds;
  private final Rule bears;

  Rights(Vocabulary vocabulary) {
    holds =
        rule(
            "<payee:company> ~8 (right|option|opportunity|rights|elect|exercises|exercise) ~4 (co promote|co commercialize|co detail|co market|co promotion|co commercialization)",
            vocabulary);
    named =
        rule(
            "(co promotion|co commercialization|co promote|co commercialize) (right|rights|option|options)",
            vocabulary);
    may =
        rule(
            "(may|will|can|elect) ~8 (co promote|co commercialize|co detail|co market)",
            vocabulary);
    shares =
        rule(
            "(share|shared|sharing|shares|split) ~5 (costs|expenses|profits|profit|losses|cost|revenues|economics|equally)",
            vocabulary);
    coFunds =
        rule(
            "(co fund|co funding|co develop ~4 contribution|cost sharing|profit sharing|profit share|cost share)",
            vocabulary);
    bears =
        rule(
            "<payer:company> ~9 (responsible for|bear|bears|fund|funds|cover|covers|assume|assumes|bearing) ~3 (costs|cost|expenses)",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(holds, named, may, shares, coFunds, bears);
  }

  /** The rights that a sentence tells of. */
  List<Right> in(Wording sentence) {
    List<Right> rights = new ArrayList<>();
    coPromotion(sentence).ifPresent(rights::add);
    Optional<Match> shared =
        shares
            .pattern()
            .find(sentence.view())
            .filter(m -> isShared(sentence, sentence.range(m.span())));
    Optional<Match> funded =
        shared.isPresent() || sentence.parties().isEmpty()
            ? Optional.empty()
            : coFunds.pattern().find(sentence.view());
    shared.ifPresent(match -> rights.add(mutual(sentence, shares, match)));
    funded.ifPresent(match -> rights.add(mutual(sentence, coFunds, match)));
    bears.pattern().findAll(sentence.view()).stream()
        .filter(
            match ->
                isParty(sentence, match)
                    && isAll(sentence, sentence.range(match.span()))
                    && !crosses(sentence, sentence.range(match.span())))
        .min(Comparator.comparingInt(match -> match.span().length()))
        .ifPresent(
            match ->
                rights.add(
                    new Right(
                        "cost_share",
                        bears,
                        sentence.range(match.span()),
                        name(match, "payer"),
                        null,
                        true,
                        "potential")));
    return rights;
  }

  private static Right mutual(Wording sentence, Rule rule, Match match) {
    return new Right(
        "cost_share", rule, sentence.range(match.span()), null, null, true, "potential");
  }

  /**
   * "will share equally the profits": a verb of the parties, not "its share of profits" or
   * "share-based".
   */
  private static boolean isShared(Wording sentence, Range range) {
    boolean noun =
        sentence.is(range.first() + 1, Set.of("of", "based", "price", "capital"))
            || sentence.is(
                range.first() - 1,
                Set.of(
                    "per",
                    "'s",
                    "s",
                    "its",
                    "our",
                    "their",
                    "a",
                    "the",
                    "common",
                    "ordinary",
                    "preferred"));
    boolean parties =
        !sentence.parties().isEmpty()
            || sentence.words().contains("parties")
            || sentence.words().contains("party")
            || sentence.words().contains("companies")
            || sentence.words().contains("equally");
    return !noun && parties;
  }

  private static boolean crosses(Wording sentence, Range range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (sentence.at(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParty(Wording sentence, Match match) {
    Mention.Company company = match.get("payer", Mention.Company.class).orElseThrow();
    return sentence.parties().stream()
        .anyMatch(p -> p.first() == sentence.view().positionOf(company.place().first()));
  }

  /** "all costs", "the cost of all", "solely responsible for costs": not a cost in passing. */
  private static boolean isAll(Wording sentence, Range range) {
    boolean all = false;
    for (int i = range.first(); i < Math.min(sentence.size(), range.end() + 3); i++) {
      all |=
          sentence.is(i, Set.of("all", "entire", "100", "solely", "sole", "full", "bear", "bears"));
    }
    String object =
        sentence.text(0, Math.min(sentence.size(), range.end() + 16)).toLowerCase(Locale.ROOT);
    return all && WORK.standsIn(object);
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
    for (int at = range.first() - 1; at >= 0 && at > range.first() - 7; at--) {
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
