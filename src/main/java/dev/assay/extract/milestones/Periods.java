package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Range;
import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Reads the time over which a payment is made: "over three years", "annual" (RECORDS.md,
 * milestones: period).
 */
final class Periods {
  private static final Set<String> KINDS =
      Set.of("research_funding", "license_fee", "manufacturing");
  private static final int REACH = 14;
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b(?:over|for|during) (?:an? |the )?(?:period of |next |first |initial |initial term of )?((?:[a-z]+|\\d+)[- ](?:years?|months?))\\b");
  private static final Pattern YEARLY =
      Pattern.compile("\\b(?:annual|annually|per year|each year|a year|yearly)\\b");

  private Periods() {}

  /** The period of a payment of a kind whose sum stands at the positions. */
  static Optional<String> of(String kind, Wording sentence, Range sum) {
    if (!KINDS.contains(kind)) {
      return Optional.empty();
    }
    String near =
        Words.singleSpaced(
            sentence
                .text(
                    Math.max(0, sum.first() - REACH), Math.min(sentence.size(), sum.end() + REACH))
                .toLowerCase(Locale.ROOT));
    Matcher length = LENGTH.matcher(near);
    if (length.find()) {
      return Optional.of(length.group(1));
    }
    return YEARLY.standsIn(near) ? Optional.of("annual") : Optional.empty();
  }
}
