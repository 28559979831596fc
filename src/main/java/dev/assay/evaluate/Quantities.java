package dev.assay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares numbers, p-values and units. */
final class Quantities {
  private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern P_VALUE =
      Pattern.compile("p?\\s*+([<>=≤≥]*+)\\s*+([\\p{Nd}.]++(?:e-?\\p{Nd}++)?)", UNICODE);
  private static final Pattern POWER_OF_TEN =
      Pattern.compile("10\\s*+[*^]\\s*+(\\p{Nd}++)", UNICODE);
  private static final Pattern SQUARE_METRE =
      Pattern.compile("m\\s*+\\^?\\s*+2(?![\\p{L}\\p{N}_])", UNICODE);
  private static final Pattern DAYS =
      Pattern.compile("(?<![\\p{L}\\p{N}_])days?(?![\\p{L}\\p{N}_])");
  private static final int PLACES = 6;

  private Quantities() {}

  /** A number to six decimals; of what is none, the words. */
  static String number(JsonNode value) {
    if (value.isNumber()) {
      return number(value.doubleValue());
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "1.0" : "0.0";
    }
    return number(Literals.of(value));
  }

  /**
   * A p-value without its letter and equals sign: "p = 0.050" is "0.05", "P<.001" is "&lt;0.001".
   */
  static String pValue(String value) {
    Matcher matcher = P_VALUE.matcher(Decimals.strip(Wording.fold(value)));
    if (!matcher.matches()) {
      return Wording.of(value);
    }
    return stripEquals(matcher.group(1)) + number(matcher.group(2));
  }

  /**
   * A unit, or an amount with its unit, without the choice of signs: "µg" is "ug", "mg/m²" is "mg
   * m2".
   */
  static String unit(String value) {
    String plain = value.replace("µ", "u").replace("μ", "u").replace("²", "2");
    plain = POWER_OF_TEN.matcher(plain).replaceAll("10e$1");
    plain = SQUARE_METRE.matcher(plain).replaceAll("m2");
    return DAYS.matcher(Wording.of(plain)).replaceAll("d").replace("mcg", "ug");
  }

  private static String number(double value) {
    return Decimals.shortest(Decimals.round(value, PLACES));
  }

  private static String number(String value) {
    OptionalDouble number = Decimals.parse(value);
    return number.isPresent() ? number(number.getAsDouble()) : Wording.of(value);
  }

  private static String stripEquals(String signs) {
    int start = 0;
    int end = signs.length();
    while (start < end && signs.charAt(start) == '=') {
      start++;
    }
    while (end > start && signs.charAt(end - 1) == '=') {
      end--;
    }
    return signs.substring(start, end);
  }
}
