package dev.assay.mention;

import dev.assay.text.Pattern;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A rate that is told in words: "low double-digit", "mid-single digit to high-teens", "mid-30s to
 * the mid-40s".
 *
 * @param words the words, without "percentage"
 * @param end the position after them, "percentage" included, in UTF-16 code units
 */
record RateWords(String words, int end) {
  private static final int REACH = 110;
  private static final int ABOUT = 200;
  private static final String GAP = "[\\s\u00a0]{1,2}";
  private static final String DASH = "[\\s\u00a0\u2010-\u2015-]{1,3}";
  private static final String LEVEL =
      "(?:very" + DASH + ")?(?:low|lower|mid|middle|high|higher|upper)";
  private static final String LEVELS = LEVEL + "(?:" + DASH + "(?:to|and)" + DASH + LEVEL + ")?";
  private static final String DIGITS = "(?:single|double|triple)" + DASH + "digits?\\b";
  private static final String TENS =
      "(?:teens?\\b|twenties|thirties|forties|fifties|[2-9]0['\u2019]?s\\b)";
  private static final String ONE =
      "(?:(?:" + LEVELS + DASH + ")?(?:" + DIGITS + "|teens\\b)|" + LEVELS + DASH + TENS + ")";

  /** "mid-single to low-double digits": what comes first may leave its digits out. */
  private static final String FIRST =
      "(?:" + ONE + "|" + LEVEL + DASH + "(?:single|double)(?=" + GAP + "to" + GAP + "))";

  private static final String RATE = "(?:" + GAP + "(?:percentages?|percent)\\b)?";
  private static final Pattern RATES =
      Pattern.compile(
          "(?i)("
              + FIRST
              + "(?:"
              + RATE
              + "(?:"
              + DASH
              + "(?:to|and|through)"
              + DASH
              + "(?:the"
              + GAP
              + ")?|[\\s\u00a0]?[\u2012-\u2014][\\s\u00a0]?)"
              + ONE
              + ")?)"
              + RATE);
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)[\\s\u00a0-]{1,3}(?:nano|micro|pico|milli|molar|nM|pM|fold|years?|months?|days?|hours?|numbers?|count)");
  private static final Pattern RATED =
      Pattern.compile("(?i)royalt|percent|net sales|\\brates?\\b|%|tiered|profit");
  private static final Pattern TEN = Pattern.compile("(?i)teen|ties|\\ds\\b|\\d['\u2019]s");

  /** Whether a rate in words may begin with this word, which is given in lower case. */
  static boolean mayStart(String word) {
    return switch (word) {
      case "very",
          "low",
          "lower",
          "mid",
          "middle",
          "high",
          "higher",
          "upper",
          "single",
          "double",
          "triple",
          "teens" ->
          true;
      default -> false;
    };
  }

  /**
   * The rate that begins at the position; ages and times ("in her mid-40s") are none.
   *
   * @param from where the sentence begins
   * @param limit where it ends
   */
  static Optional<RateWords> at(String text, int position, int from, int limit) {
    Matcher matcher =
        RATES.at(text, position, Math.min(limit, position + REACH)).useTransparentBounds(true);
    if (!matcher.lookingAt() || MEASURED.at(text, matcher.end(), limit).lookingAt()) {
      return Optional.empty();
    }
    String words = matcher.group(1).replaceAll("[\\s\u00a0]+", " ");
    String about =
        text.substring(Math.max(from, position - ABOUT), Math.min(limit, matcher.end() + ABOUT));
    if (TEN.standsIn(words) && !RATED.standsIn(about)) {
      return Optional.empty();
    }
    return Optional.of(new RateWords(words, matcher.end()));
  }
}
