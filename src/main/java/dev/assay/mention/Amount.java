package dev.assay.mention;

import dev.assay.text.Pattern;
import dev.assay.text.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A number as doses are written: "1,000", "0.3", "5 x 10^6", "5 × 106" (its superscript lost),
 * "1e13", "10 million".
 *
 * @param values its value; several where a list is written without blanks ("1,3,10")
 * @param first its first token
 * @param end the token after its last
 * @param after position behind its last character, in UTF-16 code units
 * @param exponent of the power of ten that it is written with, 0 where there is none
 */
record Amount(List<BigDecimal> values, int first, int end, int after, int exponent) {
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");
  private static final Pattern POWER =
      Pattern.compile(
          " {0,8}(?:[x\u00d7X*\u2715\u22c5\u00b7] {0,8}10 {0,8}(?:\\^|\\*\\*|\\(|E)? {0,8}"
              + "(?:(\\d{1,2})(?!\\d)\\)?|([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,2}))|[eE]\\+?(\\d{1,2})(?!\\d))");
  private static final Pattern WORD =
      Pattern.compile(" {1,8}(thousand|million|billion|trillion)\\b");
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final int REACH = 24;

  /**
   * The amount whose first digits are the token; none for parts of names, dates, sections and
   * negative numbers.
   *
   * @param text the document text with plain blanks
   */
  static Optional<Amount> at(Tokens tokens, String text, int token, int sentenceEnd) {
    if (token >= sentenceEnd || !tokens.is(token, Tokens.Kind.NUMBER)) {
      return Optional.empty();
    }
    int start = tokens.start(token);
    boolean bareDecimal = start > 0 && text.charAt(start - 1) == '.';
    if (bareDecimal
        && start > 1
        && !Character.isWhitespace(text.charAt(start - 2))
        && text.charAt(start - 2) != '(') {
      return Optional.empty();
    }
    List<BigDecimal> values = values(bareDecimal ? "0." + tokens.text(token) : tokens.text(token));
    if (values.isEmpty()) {
      return Optional.empty();
    }
    int first = bareDecimal ? token - 1 : token;
    int after = tokens.end(token);
    String tail = text.substring(after, Math.min(text.length(), after + REACH));
    Matcher power = POWER.matcher(tail);
    if (power.lookingAt()) {
      return Optional.of(multiplied(tokens, values, first, after + power.end(), exponent(power)));
    }
    Matcher word = WORD.matcher(tail);
    if (word.lookingAt()) {
      int exponent =
          switch (word.group(1)) {
            case "thousand" -> 3;
            case "million" -> 6;
            case "billion" -> 9;
            default -> 12;
          };
      return Optional.of(multiplied(tokens, values, first, after + word.end(), exponent));
    }
    return Optional.of(new Amount(values, first, token + 1, after, 0));
  }

  private static Amount multiplied(
      Tokens tokens, List<BigDecimal> values, int first, int after, int exponent) {
    return new Amount(scaled(values, exponent), first, tokens.from(after), after, exponent);
  }

  /** Whether it has a power of ten or a word for one. */
  boolean multiplied() {
    return exponent > 0;
  }

  /** The same with the power of ten that a later number of its list is written with. */
  Amount withPowerOf(Amount last) {
    return multiplied()
        ? this
        : new Amount(scaled(values, last.exponent), first, end, after, last.exponent);
  }

  private static int exponent(Matcher power) {
    if (power.group(2) == null) {
      return Integer.parseInt(power.group(1) != null ? power.group(1) : power.group(3));
    }
    int exponent = 0;
    for (char c : power.group(2).toCharArray()) {
      exponent = exponent * 10 + SUPERSCRIPTS.indexOf(c);
    }
    return exponent;
  }

  private static List<BigDecimal> values(String digits) {
    if (GROUPED.matches(digits)) {
      return List.of(new BigDecimal(digits.replace(",", "")));
    }
    List<BigDecimal> values = new ArrayList<>();
    for (String part : digits.split(",")) {
      if (!PLAIN.matches(part)) {
        return List.of();
      }
      values.add(new BigDecimal(part));
    }
    return values;
  }

  private static List<BigDecimal> scaled(List<BigDecimal> values, int exponent) {
    return values.stream().map(v -> plain(v.scaleByPowerOfTen(exponent))).toList();
  }

  /** The same with the values in millions, as cells are counted. */
  Amount inMillions() {
    return new Amount(
        values.stream().map(v -> plain(v.scaleByPowerOfTen(-6))).toList(),
        first,
        end,
        after,
        exponent);
  }

  /** Without trailing zeros and without an exponent, so that equal doses are equal numbers. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
