package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Settles the kind of a sum where the words nearest to it tell none, or one that the rest of the
 * sentence overrules.
 */
final class SumKinds {
  private static final Pattern CONDITION =
      Pattern.compile(
          "^[^;]{0,30}?\\b(?:upon|when|if|following|contingent|for the (?:first|achievement|completion)|on (?:the )?(?:approval|achievement|initiation|completion)|after|at the (?:start|time|"
              + "initiation|completion))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALL_KINDS =
      Pattern.compile(
          "\\b(?:upfront|up-front)(?:,| and| cash| payments?|/| or)[^.;$]{0,60}\\bmilestone",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUPPLY =
      Pattern.compile("\\bsupply agreement\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTINGENT_RIGHT =
      Pattern.compile("\\b(?:contingent value rights?|CVRs?)\\b");
  private static final Pattern SHARES_FOR =
      Pattern.compile("\\b(?:shares|stock)\\b[^;]*$", Pattern.CASE_INSENSITIVE);

  /** "3.1 Upfront Payment.": the caption of a clause tells the kind of its sum. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "^[\\W\\d]{0,12}(?:[a-zA-Z]\\)\\s*)?(?:(upfront|up-front|initial|signing|execution)|(milestone|[a-z]+ milestone)|(option)|(research|development|r&d))"
              + " (?:\\w+ ){0,2}(?:payments?|fees?|funding|consideration)\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_CLOSING =
      Pattern.compile(
          "\\b(?:up)?on (?:the )?(?:closing|signing|execution|effectiveness)\\b|\\bat (?:the )?(?:closing|signing)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> GENERIC =
      Set.of("payment", "payments", "fee", "consideration", "installment", "installments");

  private final Wording sentence;
  private final List<Told> told;
  private final String text;
  private final String earlier;

  SumKinds(Clauses clauses) {
    this.sentence = clauses.sentence();
    this.told = clauses.told();
    this.text = clauses.text();
    this.earlier = clauses.earlier();
  }

  /**
   * The kind of a sum where the words nearest to it tell none, or tell one that the sentence
   * overrules; null for no payment.
   */
  @Nullable String settled(@Nullable String kind, Sum sum, @Nullable String before, Frame frame) {
    boolean governed = frame.payer() != null || frame.payee() != null;
    if ("license_fee".equals(kind)
        && told.stream()
            .anyMatch(
                t ->
                    t.kind().equals("upfront")
                        && t.range().first() >= sum.from() - 6
                        && Math.abs(t.range().first() - sum.range().first()) <= 8)) {
      return "upfront";
    }
    String caption = caption();
    if (caption != null && governed && (kind == null || kind.equals("license_fee"))) {
      return caption;
    }
    boolean behind = CONDITION.standsIn(behind(sum));
    if (Linking.isSum(sentence, sum.range())
        && "milestone".equals(before)
        && !"royalty".equals(kind)) {
      return "milestone";
    }
    if (Linking.holdsUpfront(sentence, told, sum.range())
        || kind != null && !kind.equals("royalty") && ALL_KINDS.standsIn(around(sum))) {
      return "total";
    }
    if ("total".equals(kind) && CONTINGENT_RIGHT.standsIn(text)) {
      return "milestone";
    }
    if ("royalty".equals(kind) && !isCappedRoyalty(sum)) {
      return null;
    }
    if ("total".equals(kind)
        && !isAcquisition(sum)
        && SHARES_FOR.standsIn(sentence.text(sum.from(), sum.range().first()))) {
      return "equity";
    }
    if (isAcquisition(sum) && (kind == null || kind.equals("equity") || kind.equals("total"))) {
      return "total";
    }
    if (kind == null
        && governed
        && (behind
            || sentence.at(sum.from()).equals("of") && !sentence.at(sum.from() + 1).equals("cash")
            || "milestone".equals(before) && isGeneric(sum))) {
      return before == null || !before.equals("royalty") ? "milestone" : before;
    }
    if (kind == null && frame.at() >= 0 && frame.act() == Frame.Act.TRIGGER) {
      return "milestone";
    }
    if (kind == null && governed && SUPPLY.standsIn(text + " " + earlier)) {
      return "manufacturing";
    }
    if (kind == null
        && governed
        && (AT_CLOSING.standsIn(text)
            || "upfront".equals(before) && behind(sum).startsWith("cash"))) {
      return "upfront";
    }
    if (kind == null && governed && isGeneric(sum)) {
      return "achieved".equals(frame.status()) && !text.contains("additional payment")
          ? "upfront"
          : "milestone";
    }
    return "equity".equals(kind) && !governed ? null : kind;
  }

  private @Nullable String caption() {
    Matcher matcher = CAPTION.matcher(Words.singleSpaced(earlier));
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) != null
        ? "upfront"
        : matcher.group(2) != null
            ? "milestone"
            : matcher.group(3) != null ? "option_fee" : "research_funding";
  }

  /**
   * "royalties up to $200 million", "minimum royalties of $1 million"; what royalties came to in a
   * year is none.
   */
  private boolean isCappedRoyalty(Sum sum) {
    return "up_to".equals(sum.money().qualifier())
        || "at_least".equals(sum.money().qualifier())
        || sentence
            .text(sum.from(), sum.to())
            .matches(
                "(?si).*\\b(?:minimum|advance|cap|capped|until|annual royalt\\w+|prepaid)\\b.*");
  }

  /** The noun around the sum: the words just before it and just behind. */
  private String around(Sum sum) {
    return sentence.text(Math.max(sum.from(), sum.range().first() - 9), sum.range().first())
        + " | "
        + sentence.text(sum.range().end(), Math.min(sum.to(), sum.range().end() + 10));
  }

  private String behind(Sum sum) {
    return sentence.text(sum.range().end(), sum.to());
  }

  private boolean isGeneric(Sum sum) {
    for (int i = Math.max(sum.from(), sum.range().first() - 7);
        i < Math.min(sum.to(), sum.range().end() + 5);
        i++) {
      if (sentence.is(i, GENERIC)) {
        return true;
      }
    }
    return false;
  }

  /** "acquired Acme for $85 million", "to acquire all shares of Acme for $12.50 per share". */
  private boolean isAcquisition(Sum sum) {
    for (int i = sum.range().first() - 1; i >= sum.from() && i > sum.range().first() - 30; i--) {
      if (sentence.at(i).startsWith("acqui") || sentence.at(i).equals("merger")) {
        int verb = i;
        return sentence.parties().stream()
                .anyMatch(p -> p.first() > verb && p.end() <= sum.range().first())
            && sentence
                .text(verb, sum.range().first())
                .matches("(?si).*\\b(?:for|at a (?:purchase )?price of)(?: [\\w-]+){0,8}\\W*$");
      }
    }
    return false;
  }
}
