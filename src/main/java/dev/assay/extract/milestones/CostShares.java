package dev.assay.extract.milestones;

import static dev.assay.extract.Phrases.rule;

import dev.assay.extract.milestones.Rights.Right;
import dev.assay.extract.milestones.Wording.Party;
import dev.assay.extract.milestones.Wording.Range;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Costs and profits that the parties of a deal share, and costs that one of them bears (RECORDS.md,
 * edges): shared ones have no sides, borne ones have a payer.
 */
final class CostShares {
  /** What a party bears the cost of: work on the product, not audits or patents. */
  private static final Pattern WORK =
      Pattern.compile(
          "develop|commerciali|launch|market|promot|clinical|trial|stud(?:y|ies)|research|manufactur|registration");

  /** What is said of accounts, of agreements in general, or of what nobody agreed on. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "\\b(?:included? in|recorded|recognized|accounted|presented|such as|generally|typically|may include|reduces? the|audit|meetings?|recall|attendance|our operations|our business|future earnings|working capital|indemnif\\w+|prosecut\\w+|infring\\w+)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RATIO =
      Pattern.compile("\\b(\\d{2})(?:%| percent)? ?[/:-] ?(\\d{2})\\b");
  private static final Pattern SHARE_NOUN =
      Pattern.compile(
          "^ ?(?:[\\w.]+ ){0,2}(?:cost|profit|loss)s?(?:[ /-](?:and |or )?(?:cost|profit|loss)(?:es|s)?)?[ -]?(?:sharing|share|split)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int NOUN_REACH = 8;
  private static final Pattern REDACTED_SHARE =
      Pattern.compile("^[^;,\\[]{0,40}\\[[*\u2026\u2022. ]{1,12}\\](?: ?%| percent)? of\\b");
  private static final Set<String> COSTS = Set.of("cost", "costs", "expenses", "expense");
  private static final Set<String> WHOLE =
      Set.of("all", "entire", "solely", "sole", "full", "bear", "bears", "borne", "entirely");
  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\b(?:costs?|expenses?)\\b[^;]{0,60}\\b(?:all|entire|any and all)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> DOINGS =
      Set.of("activities", "work", "efforts", "trials", "studies", "development");
  private static final Set<String> GOES_ON = Set.of(",", "and", "or", "costs", "cost", "expenses");
  private static final Set<String> FUNDS =
      Set.of("fund", "funds", "funding", "finance", "finances", "financing");
  private static final Set<String> PAYS = Set.of("pay", "pays", "reimburse", "reimburses");
  private static final Set<String> SHARED_NOUNS =
      Set.of("costs", "cost", "expenses", "profits", "profit", "losses", "economics", "revenues");
  private static final Set<String> OWN = Set.of("its", "their", "own", "such", "this", "his");
  private static final BigDecimal WHOLE_SHARE = BigDecimal.valueOf(100);
  private static final int REACH = 16;
  private static final int RATE_REACH = 5;
  private static final int REIMBURSED = 9;

  private final Rule shares;
  private final Rule shared;
  private final Rule coFunds;
  private final Rule borne;
  private final Rule bears;
  private final Rule keeps;

  CostShares(Vocabulary vocabulary) {
    shares =
        rule(
            "(share|shared|sharing|shares|split|splits|divide|divided) ~8 (costs|expenses|profits|profit|losses|cost|revenues|economics|equally)",
            vocabulary);
    coFunds =
        rule(
            "(co fund|co funding|co develop ~4 contribution|(cost|profit|loss|costs|profits|losses) [and|or] [profit|profits|loss|losses|cost|costs] (sharing|share|split)|"
                + "(participate|participates|participating|participation|share) (in|of) ~9 (economics|profits))",
            vocabulary);
    shared =
        rule(
            "(costs|cost|expenses|profits|profit|losses|economics) ~8 (shared|split|divided)",
            vocabulary);
    borne = rule("(costs|cost|expenses) ~10 (borne by)", vocabulary);
    bears =
        rule(
            "(responsible for|bear|bears|borne|fund|funds|funding|cover|covers|assume|assumes|bearing|finance|finances|pay|pays|reimburse|reimburses|contribute|contributes) ~12 (costs|cost|expenses|development|trials|studies|activities)",
            vocabulary);
    keeps =
        rule(
            "(retain|retains|retaining|keep|keeps|keeping|receive|receives|receiving) <percent> of ~4 (profits|profit|economics)",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(shares, shared, coFunds, bears, borne, keeps);
  }

  /** The costs shared and borne that a sentence tells of. */
  List<Right> in(Wording sentence) {
    List<Right> rights = new ArrayList<>();
    borne(sentence, rights);
    mutual(sentence)
        .filter(m -> !m.rule().equals(coFunds) || rights.isEmpty())
        .ifPresent(m -> rights.add(0, m));
    return rights;
  }

  /** "with us retaining 45% of such profits": a share told by who keeps how much. */
  private Optional<Right> kept(Wording sentence) {
    for (Match match : keeps.pattern().findAll(sentence.view())) {
      Range range = sentence.range(match.span());
      Optional<BigDecimal> share =
          sentence.view().mentions(Mention.Percent.class).stream()
              .filter(p -> match.span().contains(p.place().span()))
              .map(Mention.Percent::low)
              .filter(Objects::nonNull)
              .findFirst();
      if (share.isPresent() && !sentence.parties().isEmpty()) {
        return Optional.of(
            new Right(
                "cost_share", keeps, range, null, null, true, "potential", share.get(), null));
      }
    }
    return Optional.empty();
  }

  private Optional<Right> mutual(Wording sentence) {
    if (GENERAL.standsIn(sentence.text(0, sentence.size()))) {
      return Optional.empty();
    }
    Optional<Right> kept = kept(sentence);
    if (kept.isPresent()) {
      return kept;
    }
    for (Rule rule : List.of(shares, shared)) {
      for (Match match : rule.pattern().findAll(sentence.view())) {
        Range range = sentence.range(match.span());
        if (isSharing(sentence, rule.equals(shared) ? range.end() - 1 : range.first())) {
          return Optional.of(shared(sentence, rule, range));
        }
      }
    }
    return sentence.parties().isEmpty()
        ? Optional.empty()
        : coFunds
            .pattern()
            .find(sentence.view())
            .map(match -> shared(sentence, coFunds, sentence.range(match.span())));
  }

  /**
   * "will share equally the profits", "costs are shared": a verb of the parties, not "its share of
   * profits" or "share-based".
   */
  private static boolean isSharing(Wording sentence, int i) {
    boolean verb =
        sentence.is(i, Set.of("share", "shares", "split", "divide", "sharing"))
                && !sentence.is(
                    i - 1,
                    Set.of(
                        "per 's s market its our their a the common ordinary preferred of such in and profit cost"
                            .split(" ")))
                && !sentence.is(
                    i + 1, Set.of("of", "based", "price", "capital", "a", "data", "information"))
            || sentence.is(i, Set.of("shared", "split", "divided"));
    if (!verb || !isAgreed(sentence)) {
      return false;
    }
    int from = Math.max(0, i - REACH);
    int to = Math.min(sentence.size(), i + REACH);
    for (int at = from; at < to; at++) {
      if (sentence.is(at, SHARED_NOUNS)
          && !Linking.crosses(sentence, Math.min(at, i), Math.max(at, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgreed(Wording sentence) {
    return !sentence.parties().isEmpty()
        || sentence.words().stream()
            .anyMatch(Set.of("parties", "party", "companies", "firms", "equally")::contains)
        || sentence.words().contains("shared") && WORK.standsIn(text(sentence));
  }

  private Right shared(Wording sentence, Rule rule, Range range) {
    return new Right(
        "cost_share", rule, range, null, null, true, "potential", ratio(sentence), null);
  }

  /** "50/50", "80% and 20%": the larger share. */
  private static @Nullable BigDecimal ratio(Wording sentence) {
    String text = sentence.text(0, sentence.size());
    Matcher matcher = RATIO.matcher(text);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(2));
      if (first + second == 100) {
        return BigDecimal.valueOf(Math.max(first, second));
      }
    }
    return sharePercent(sentence);
  }

  /** "a 40% U.S. cost-profit share": the share that stands before its noun. */
  private static @Nullable BigDecimal sharePercent(Wording sentence) {
    return sentence.view().mentions(Mention.Percent.class).stream()
        .filter(
            p -> {
              int end = sentence.range(p.place().span()).end();
              return SHARE_NOUN.standsIn(
                  sentence.text(end, Math.min(sentence.size(), end + NOUN_REACH)));
            })
        .map(Mention.Percent::low)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void borne(Wording sentence, List<Right> rights) {
    if (GENERAL.standsIn(sentence.text(0, sentence.size()))) {
      return;
    }
    for (Rule rule : List.of(bears, borne)) {
      for (Match match : rule.pattern().findAll(sentence.view())) {
        Range range = sentence.range(match.span());
        borne(sentence, rule, range, rule.equals(borne) ? range.end() - 2 : range.first())
            .filter(r -> rights.stream().noneMatch(o -> Objects.equals(o.payer(), r.payer())))
            .ifPresent(rights::add);
      }
    }
  }

  private static Optional<Right> borne(Wording sentence, Rule rule, Range range, int verb) {
    Optional<Mention.Percent> rate =
        percent(sentence, verb).filter(p -> p.low() == null || p.low().compareTo(WHOLE_SHARE) != 0);
    boolean rated = rate.isPresent() || isRedactedShare(sentence, verb);
    Optional<Party> payer =
        isWhole(sentence, verb, rated) ? bearer(sentence, verb) : Optional.empty();
    return payer.map(
        p ->
            new Right(
                "cost_share",
                rule,
                range,
                p.name(),
                paid(sentence, verb),
                true,
                "potential",
                rate.map(Mention.Percent::low).orElse(null),
                rate.map(Mention.Percent::high).orElse(null)));
  }

  /** "shall pay Acme 50% of the costs": Acme. */
  private static @Nullable String paid(Wording sentence, int verb) {
    return sentence.is(verb, PAYS)
        ? sentence
            .partyFrom(sentence.at(verb + 1).equals("to") ? verb + 2 : verb + 1)
            .filter(p -> !sentence.isPossessive(p) && !p.name().isEmpty())
            .map(Party::name)
            .orElse(null)
        : null;
  }

  /** "Acme will bear", "Acme will be solely responsible for", "costs are borne by Acme". */
  private static Optional<Party> bearer(Wording sentence, int verb) {
    if (sentence.at(verb + 1).equals("by")) {
      return sentence.partyFrom(verb + 2);
    }
    int at = verb;
    while (at > 0
        && verb - at < 4
        && sentence.is(
            at - 1,
            Set.of(
                "solely",
                "fully",
                "financially",
                "entirely",
                "exclusively",
                "be",
                "is",
                "are",
                "for",
                "responsible",
                "primarily",
                "co",
                "and",
                "lead",
                "provide",
                "provides",
                "conduct"))) {
      at--;
    }
    int group = at;
    return Subjects.of(sentence, group)
        .or(() -> Subjects.coordinated(sentence, group))
        .or(() -> Subjects.coordinated(sentence, verb));
  }

  /** "all costs", "the cost of all", "50% of the costs", "fund all development activities". */
  private static boolean isWhole(Wording sentence, int verb, boolean rated) {
    boolean whole = rated || sentence.is(verb, WHOLE) || sentence.is(verb - 1, WHOLE);
    boolean costs = false;
    boolean all = false;
    int end = Math.min(sentence.size(), verb + REACH);
    for (int at = verb + 1; at < end && !sentence.at(at).equals(";"); at++) {
      boolean doing = sentence.is(at, DOINGS);
      whole |= all && (sentence.is(at, COSTS) || doing && sentence.is(verb, FUNDS));
      all =
          sentence.is(at, WHOLE)
              || sentence.at(at).equals("100")
              || all && (!doing || sentence.is(at + 1, GOES_ON));
      costs |= sentence.is(at, COSTS) && !sentence.is(at - 1, OWN);
      whole |= sentence.at(at).equals("any") && sentence.at(verb).startsWith("reimburs");
      if (sentence.at(at).equals("$")) {
        return false;
      }
    }
    whole |= costs && OF_ALL.standsIn(sentence.text(verb, end));
    boolean works =
        sentence.is(verb, FUNDS) && (whole || sentence.is(verb - 1, Set.of("for", "and")));
    String object =
        sentence.text(verb, Math.min(sentence.size(), verb + REACH + 8)).toLowerCase(Locale.ROOT);
    boolean borne = sentence.at(verb).equals("borne");
    return (whole && costs || works || borne)
        && !(costs && !whole)
        && WORK.standsIn(borne ? text(sentence) : object);
  }

  /** "shall pay Acme [***] of the development costs". */
  private static boolean isRedactedShare(Wording sentence, int verb) {
    return REDACTED_SHARE.standsIn(sentence.text(verb, Math.min(sentence.size(), verb + REACH)));
  }

  private static String text(Wording sentence) {
    return sentence.text(0, sentence.size()).toLowerCase(Locale.ROOT);
  }

  /** "funds between 50% and 60% of all development costs". */
  private static Optional<Mention.Percent> percent(Wording sentence, int verb) {
    return sentence.view().mentions(Mention.Percent.class).stream()
        .filter(
            p -> {
              Range range = sentence.range(p.place().span());
              return range.first() > verb
                  && range.first() - verb
                      <= (sentence.at(verb).startsWith("reimburs") ? REIMBURSED : RATE_REACH)
                  && sentence.at(range.end()).equals("of");
            })
        .findFirst();
  }
}
