package dev.assay.mention;

import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A number as money is written, or the mark of a redacted one: "2.5 million", "150K", "50,000,000",
 * "[***] million".
 *
 * @param number the digits' value without the multiplier, null if redacted
 * @param exponent the power of ten that the multiplier stands for, 0 if there is none
 * @param end the position after it, in UTF-16 code units
 */
record Figure(@Nullable BigDecimal number, int exponent, int end) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(\\d{1,3},\\d{1,2})(?=[\\s\u00a0]{0,2}(?:[mb]illion|M|bn))|((?:\\d{1,3}(?:,\\d{3})++|\\d{1,12})(?:\\.\\d{1,6})?+|\\.\\d{1,4}))(?!\\d|,\\d)");
  private static final Pattern MULTIPLIER =
      Pattern.compile(
          "[\\s\u00a0-]{0,3}(?:((?i:thousand|million|billion|trillion))|(K|k|MM|mm|M|m|mn|Mn|MN|mil|mio|B|b|bn|Bn|BN)(?![A-Za-z0-9]))");
  private static final Pattern REDACTED =
      Pattern.compile(
          "\\\\?\\[(?:[\\\\*\u2022\u25cf_.\u2026 ]{1,24}|(?i:redacted|omitted)[^\\]]{0,40})\\]");
  private static final int REACH = 60;

  /** The figure at the position, if one begins there. */
  static Optional<Figure> at(String text, int position, int limit) {
    int reach = Math.min(limit, position + REACH);
    Matcher number = NUMBER.at(text, position, reach).useTransparentBounds(true);
    if (number.lookingAt()) {
      String digits =
          number.group(1) != null
              ? number.group(1).replace(',', '.')
              : number.group(2).replace(",", "");
      return Optional.of(multiplied(new BigDecimal(digits), text, number.end(), limit));
    }
    int redacted = endOfRedaction(text, position, limit);
    return redacted < 0 ? Optional.empty() : Optional.of(multiplied(null, text, redacted, limit));
  }

  /** The position after "[***]" if it begins at the position, else -1. */
  static int endOfRedaction(String text, int position, int limit) {
    Matcher redacted = REDACTED.at(text, position, Math.min(limit, position + REACH));
    return redacted.lookingAt() ? redacted.end() : -1;
  }

  private static Figure multiplied(@Nullable BigDecimal number, String text, int end, int limit) {
    Matcher multiplier =
        MULTIPLIER.at(text, end, Math.min(limit, end + REACH)).useTransparentBounds(true);
    if (!multiplier.lookingAt()) {
      return new Figure(number, 0, end);
    }
    if (multiplier.group(1) != null) {
      int exponent = NumberWords.exponent(multiplier.group(1).toLowerCase(Locale.ROOT));
      return new Figure(number, exponent, endOfWord(text, multiplier.end(), limit));
    }
    int exponent =
        switch (multiplier.group(2).charAt(0)) {
          case 'K', 'k' -> 3;
          case 'B', 'b' -> 9;
          default -> 6;
        };
    return new Figure(number, exponent, multiplier.end());
  }

  /** "million" ends before what is glued to it, but "millions" ends after its s. */
  private static int endOfWord(String text, int end, int limit) {
    boolean plural =
        end < limit
            && text.charAt(end) == 's'
            && (end + 1 == limit || !Character.isLetterOrDigit(text.charAt(end + 1)));
    return plural ? end + 1 : end;
  }

  /** Whether the text has a mark instead of the number. */
  boolean redacted() {
    return number == null;
  }

  /** The value with its multiplier, null if redacted. */
  @Nullable BigDecimal value() {
    return number == null ? null : Amount.plain(number.scaleByPowerOfTen(exponent));
  }
}
