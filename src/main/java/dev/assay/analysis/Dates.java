package dev.assay.analysis;

import dev.assay.text.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads the full dates of covers, datelines and source lines: "March 17, 2025", "17 March 2025",
 * "3/17/2025", "2025-03-17".
 */
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String INITIALS = "jfmasondJFMASOND";
  private static final String MONTH =
      "(?<![A-Z])(?i:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?)";

  /** A date; its parts are groups that {@link #iso} knows. */
  static final Pattern DATE =
      Pattern.compile(
          MONTH
              + "[ \\u00a0]{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0]{0,3}((?:19|20)\\d{2})(?!\\d)"
              + "|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ \\u00a0]{1,3}"
              + MONTH
              + ",?[ \\u00a0]{1,3}((?:19|20)\\d{2})(?!\\d)"
              + "|(?<!\\d)(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?!\\d)"
              + "|(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

  /** "June 5": the day of a dateline that leaves the year to the wire. */
  static final Pattern DAY = Pattern.compile(MONTH + "[ \\u00a0]{1,3}\\d{1,2}(?!\\d)");

  /** No date is longer. */
  private static final int LONGEST = 50;

  private Dates() {}

  /**
   * From where on the range can hold a date, -1 where it cannot: every date has a year of this
   * century or the last.
   */
  static int mayStandFrom(String text, int from, int to) {
    for (int i = from + 3; i < to; i++) {
      char c = text.charAt(i - 2);
      if ((c == '9' && text.charAt(i - 3) == '1' || c == '0' && text.charAt(i - 3) == '2')
          && isDigit(text.charAt(i - 1))
          && isDigit(text.charAt(i))) {
        return Math.max(from, i - LONGEST);
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * A matcher at the first date of the range, looked for only where a date can begin; null where
   * there is none.
   */
  static @Nullable Matcher firstIn(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (mayBegin(text.charAt(at))) {
        Matcher date = DATE.at(text, at, to).useTransparentBounds(true);
        if (date.lookingAt()) {
          return date;
        }
      }
    }
    return null;
  }

  private static boolean mayBegin(char c) {
    return isDigit(c) || INITIALS.indexOf(c) >= 0;
  }

  /** The date of a match of {@link #DATE}, empty if there is no such day. */
  static Optional<String> iso(Matcher match) {
    if (match.group(1) != null) {
      return iso(match.group(3), month(match.group(1)), match.group(2));
    }
    if (match.group(5) != null) {
      return iso(match.group(6), month(match.group(5)), match.group(4));
    }
    if (match.group(7) != null) {
      return iso(match.group(9), Integer.parseInt(match.group(7)), match.group(8));
    }
    return iso(match.group(10), Integer.parseInt(match.group(11)), match.group(12));
  }

  /** The first date in the range. */
  static Optional<String> first(String text, int from, int to) {
    Matcher matcher = DATE.matcher(text, from, Math.min(text.length(), to));
    return matcher.find() ? iso(matcher) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<String> iso(String year, int month, String day) {
    int number = Integer.parseInt(day);
    return month < 1 || month > 12 || number < 1 || number > 31
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, number));
  }
}
