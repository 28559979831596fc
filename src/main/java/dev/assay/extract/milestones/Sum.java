package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Range;
import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A sum of money in a sentence.
 *
 * @param money the sum
 * @param range its positions
 * @param from end of the sum before it, or the sentence's start, as a position
 * @param to start of the sum behind it, or the sentence's end, as a position
 */
record Sum(Mention.Money money, Range range, int from, int to) {
  private static final Pattern PRICED =
      Pattern.compile(
          "\\b(?:priced at|price of|per share of|at a price of|at a purchase price of)\\s*[\\\\$]*\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** "each share of Acme will be converted into the right to receive $2.00". */
  private static final Pattern EACH =
      Pattern.compile(
          "\\beach (?:\\w+ ){0,3}share\\b[^;]{0,160}\\b(?:receive|converted|exchanged)\\b[^;]{0,80}$",
          Pattern.CASE_INSENSITIVE);

  static final BigDecimal SMALL = BigDecimal.valueOf(1000);

  /** "$846" in a table of figures: no sum of a deal. */
  boolean isSmall() {
    return money.amount() != null && money.amount().compareTo(SMALL) < 0;
  }

  /** "$12.50 per share", "at a price of $12.50". */
  boolean isPerShare(Wording sentence) {
    String before = sentence.text(Math.max(0, range.first() - 7), range.first());
    int behind = range.end();
    return isSmall() && PRICED.standsIn(before)
        || isSmall() && EACH.standsIn(sentence.text(0, range.first()))
        || sentence.at(behind).equals("per")
            && sentence.is(behind + 1, Set.of("share", "ads", "ordinary", "unit", "cvr"))
        || isSmall()
            && sentence.is(behind, Set.of("for", "in"))
            && sentence.at(behind + 1).equals("each")
            && sentence.at(behind + 2).equals("share")
        || sentence.at(behind).equals("a") && sentence.at(behind + 1).equals("share");
  }
}
