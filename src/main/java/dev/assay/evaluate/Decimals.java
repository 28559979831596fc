package dev.assay.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads, rounds and writes numbers as the reference scorer does: half to even on the exact binary
 * value, shortest form.
 */
final class Decimals {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:e[+-]?[0-9]++)?");
  private static final Pattern GROUPING = Pattern.compile("(?<=[0-9])_(?=[0-9])");
  private static final String SPACE = "[\\s\\x1c-\\x1f\\x85\\p{Z}]";
  private static final Pattern EDGE_SPACE =
      Pattern.compile("\\A" + SPACE + "++|(?<!" + SPACE + ")" + SPACE + "++\\z");

  private Decimals() {}

  /** The number that a string spells, with digits of any script; empty if it spells none. */
  static OptionalDouble parse(String value) {
    StringBuilder ascii = new StringBuilder();
    strip(value)
        .codePoints()
        .forEach(
            c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    String digits = GROUPING.matcher(ascii).replaceAll("").toLowerCase(Locale.ROOT);
    if (NUMBER.matcher(digits).matches()) {
      return OptionalDouble.of(Double.parseDouble(digits));
    }
    return switch (digits) {
      case "inf", "+inf", "infinity", "+infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
      case "-inf", "-infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
      case "nan", "+nan", "-nan" -> OptionalDouble.of(Double.NaN);
      default -> OptionalDouble.empty();
    };
  }

  /** The value to so many decimals; an infinity stays what it is, and a zero has no sign. */
  static double round(double value, int places) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }

  /** The value with exactly so many decimals: 0.0625 to three is "0.062". */
  static String fixed(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The shortest decimal that reads back as the value: "3.0", "0.0001", "1e-05", "1e+16". */
  static String shortest(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    BigDecimal decimal = shortestDecimal(value);
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      return decimal
          .setScale(Math.max(1, decimal.scale()), RoundingMode.UNNECESSARY)
          .toPlainString();
    }
    String mantissa = decimal.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return String.format(
        Locale.ROOT, "%se%s%02d", mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  /** The value without white space, of any script and the information separators, around it. */
  static String strip(String value) {
    return EDGE_SPACE.matcher(value).replaceAll("");
  }

  private static BigDecimal shortestDecimal(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal decimal = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (decimal.doubleValue() == value) {
        return decimal.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
