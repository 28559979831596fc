package dev.assay.extract.milestones;

import dev.assay.text.Pattern;
import java.util.Set;

/** Prices of companies that are bought, and the contingent value rights that come with them. */
final class Prices {
  private static final int BEFORE = 9;

  private static final Pattern MERGER =
      Pattern.compile(
          "\\b(?:merger|acquires?|acquired|acquisition|tender offer|business combination)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PER_SHARE =
      Pattern.compile("\\b(?:per|a|each) (?:[a-z]+ )?share\\b", Pattern.CASE_INSENSITIVE);

  /** "or a total transaction value of up to $800 million". */
  private static final Pattern OVERALL =
      Pattern.compile(
          "\\b(?:transaction|deal|equity|enterprise) value\\b|\\b(?:total|aggregate) (?:deal )?consideration\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTINGENT_RIGHT =
      Pattern.compile("\\b(?:[Cc]ontingent [Vv]alue [Rr]ights?|CVRs?)\\b");

  private static final Pattern ADDED_UP =
      Pattern.compile(
          "\\bfor (?:an?|the) (?:potential )?(?:total|aggregate|additional)\\b|[(,] ?(?:or )?(?:an? )?(?:up to|approximately|about)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "$12.00 per share, or approximately": a sum over the shares whose price stands before it. */
  private static final Pattern OF_SHARES =
      Pattern.compile(
          "^ ?per (?:\\w+ )?share\\b[^;]{0,60}\\b(?:or|totall?ing|total|aggregate|representing|valuing|implying)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> BUYS =
      Set.of("buy", "buys", "bought", "purchase", "purchases", "purchased", "buying");

  /** "in cash, plus": what stands behind a price where something else follows. */
  private static final Pattern MORE =
      Pattern.compile(
          "^ ?(?:(?:in|of) (?:\\w+ ){0,2}cash|upfront|up front|at closing)?,? ?(?:plus|and|with|along with|as well as|together with)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STAKE =
      Pattern.compile(
          "\\b(?:stake|(?:equity|ownership|minority) interest)\\b[^;]{0,60}\\bfor\\b(?: [\\w-]+){0,3}\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final int REACH = 45;

  private Prices() {}

  /** "bought Acme for $20 million plus up to $9 million": whether the verb buys a company. */
  static boolean isBought(Wording sentence, int verb) {
    return buys(sentence, verb) && sentence.describedFrom(verb + 1).isPresent();
  }

  /** Whether the verb is one of buying. */
  static boolean buys(Wording sentence, int verb) {
    return sentence.at(verb).startsWith("acqui") || sentence.is(verb, BUYS);
  }

  /** "for $35 million in cash, plus milestones": a price that something else is added to. */
  static boolean isAddedTo(String behind) {
    return MORE.standsIn(behind);
  }

  /** Whether a sentence, with the one before it, tells the price of each share in a merger. */
  static boolean isOfMerger(String text, String earlier) {
    return PER_SHARE.standsIn(text) && MERGER.standsIn(text + " " + earlier);
  }

  /** "will acquire a 35% stake in Acme for $105 million": part of a company. */
  static boolean isOfStake(Wording sentence, Sum sum) {
    return STAKE.standsIn(sentence.text(sum.from(), sum.range().first()));
  }

  /** Whether the words tell of a contingent value right. */
  static boolean isOfRight(String words) {
    return CONTINGENT_RIGHT.standsIn(words);
  }

  /**
   * Whether a price per share is that of a contingent right and counts beside other sums, since
   * none of them adds it up: "worth $3.00 per share, for a total of $90 million".
   */
  static boolean isOfRightAlone(Wording sentence, Sum sum) {
    return isOfRight(sentence.text(sum.from(), sum.range().first()))
        && !ADDED_UP.standsIn(sentence.text(sum.range().end(), sum.to()));
  }

  /** "plus one contingent value right worth up to $3.00", "$3.00 per CVR". */
  static boolean isOfContingentRight(Wording sentence, Sum sum) {
    String close =
        sentence.text(Math.max(sum.from(), sum.range().first() - BEFORE), sum.range().first());
    return !OVERALL.standsIn(close)
        && (isOfRight(sentence.text(0, sum.range().first()))
            || isOfRight(
                sentence.text(sum.range().end(), Math.min(sum.to(), sum.range().end() + 5))));
  }

  /** "acquired Acme for $85 million", "to acquire all shares of Acme for $12.50 per share". */
  static boolean isAcquisition(Wording sentence, Sum sum) {
    boolean summedUp = OF_SHARES.standsIn(sentence.text(sum.from(), sum.range().first()));
    int from = summedUp ? 0 : sum.from();
    for (int i = sum.range().first() - 1; i >= from && i > sum.range().first() - REACH; i--) {
      if (sentence.at(i).startsWith("acqui")
          || sentence.at(i).equals("merger")
          || sentence.is(i, BUYS) && sentence.describedFrom(i + 1).isPresent()) {
        int verb = i;
        return sentence.parties().stream()
                .anyMatch(p -> p.first() > verb && p.end() <= sum.range().first())
            && sentence
                .text(verb, sum.range().first())
                .matches(
                    "(?si).*\\b(?:for|at an? (?:\\w+ ){0,3}price of|in exchange for)(?: [\\w-]+){0,8}\\W*(?:\\(\\w{1,3}\\)\\W*)?"
                        + (summedUp ? "[\\d.,]+ .*" : "")
                        + "$");
      }
    }
    return false;
  }
}
