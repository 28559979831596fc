package dev.assay.extract.milestones;

import dev.assay.text.Pattern;
import java.util.regex.Matcher;

/**
 * Sums that bound what a payment hangs on rather than being paid: the sales of a royalty's tier.
 */
final class Bounds {
  /** "7% of net sales up to $50 million and 9% above": the bound of a tier. */
  private static final Pattern TIER_BEFORE =
      Pattern.compile(
          "(?:%|\\bpercent\\)?) (?:of|on|for) (?:[^;%,]{0,80} )?(?:sales|profits?|revenues?|receipts|income)\\b[^;%,]{0,60}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEXT_TIER =
      Pattern.compile(
          "^[^;]{0,30}(?:\\band|,|\\bthen)[^;%]{0,60}\\d(?:\\.\\d+)?\\)? ?(?:%|percent)|^[^;]{0,25}\\bthereafter\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOVE =
      Pattern.compile(
          "\\b(?:sales|profits?|revenues?)\\b[^.;$%]{0,40}\\b(?:greater than|in excess of|over|above|exceed\\w*|more than)\\b[^.;$%]{0,70}$",
          Pattern.CASE_INSENSITIVE);

  /** "net sales in excess of $1 billion": what is to be reached, not paid. */
  private static final Pattern THRESHOLD =
      Pattern.compile(
          "\\b(?:sales|revenues?)\\b[^.;$%]{0,60}\\b(?:excluding|exceed\\w*|excess of|starting at|above|over|below|between|including|reach\\w*|of|less than|more than|greater than|to|least)[\\W]*(?:US)?[\\W]*$",
          Pattern.CASE_INSENSITIVE);

  /** "sales milestones, including": what stands before the sum is paid. */
  private static final Pattern PAYMENT =
      Pattern.compile("\\b(?:milestones?|payments?|royalt\\w+)\\b", Pattern.CASE_INSENSITIVE);

  private Bounds() {}

  /** Whether the sum bounds the sales to which a rate holds. */
  static boolean isOfTier(Wording sentence, Sum sum) {
    String before = sentence.text(0, sum.range().first());
    return ABOVE.standsIn(before)
        || TIER_BEFORE.standsIn(before)
            && NEXT_TIER.standsIn(sentence.text(sum.range().end(), sentence.size()));
  }

  /** Whether the sum is one that sales are to reach. */
  static boolean isReached(Wording sentence, Sum sum) {
    Matcher matcher = THRESHOLD.matcher(sentence.text(sum.from(), sum.range().first()));
    return matcher.find() && !PAYMENT.standsIn(matcher.group());
  }
}
