package dev.assay.extract.presentations;

import dev.assay.record.FilingInfo;
import dev.assay.text.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Days of a meeting's agenda, which go without their year: "Monday, June 3; 8:00 a.m.". The year is
 * that of the release, or the next where the day would be long past.
 */
final class Days {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String WEEKDAY =
      "\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b[.,]{0,2}\\s{0,3}";

  /** "Monday, June 3", "Mon. 3 June"; not followed by a year, which dates tell themselves. */
  private static final Pattern DAY =
      Pattern.compile(
          WEEKDAY
              + "(?:"
              + MONTH
              + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of )?"
              + MONTH
              + ")(?!\\d)");

  /** "June 14-17", "June 4 to 8, 2021". */
  private static final Pattern RANGE =
      Pattern.compile(
          "\\b"
              + MONTH
              + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?(?:[-\u2013\u2014]|to|through|and)\\s?\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? {0,2}((?:19|20)\\d\\d))?");

  private static final int YEAR_AND_MONTH = 7;

  /** Days that a release looks back at. */
  private static final int PAST = 180;

  private Days() {}

  /** The first day that a text tells by its weekday. */
  static Optional<String> in(String text, FilingInfo info) {
    Optional<LocalDate> told = Optional.ofNullable(day(info));
    Matcher matcher = DAY.matcher(text);
    if (told.isEmpty() || !matcher.find()) {
      return Optional.empty();
    }
    boolean monthFirst = matcher.group(1) != null;
    String month = matcher.group(monthFirst ? 1 : 4).substring(0, 3).toLowerCase(Locale.ROOT);
    int day = Integer.parseInt(matcher.group(monthFirst ? 2 : 3));
    return of(told.get(), MONTHS.indexOf(month) + 1, day).map(LocalDate::toString);
  }

  /**
   * The month of a meeting's days, where both ends agree: "(June 14-17)", "December 5-8, 2015";
   * without a year that of the release, or the next.
   */
  static Optional<String> month(String text, FilingInfo info) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(matcher.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    String year = matcher.group(3);
    if (year != null) {
      return Optional.of("%s-%02d".formatted(year, month));
    }
    return Optional.ofNullable(day(info))
        .flatMap(told -> of(told, month, Integer.parseInt(matcher.group(2))))
        .map(date -> date.toString().substring(0, YEAR_AND_MONTH));
  }

  private static Optional<LocalDate> of(LocalDate told, int month, int day) {
    try {
      LocalDate same = LocalDate.of(told.getYear(), month, day);
      return Optional.of(same.isBefore(told.minusDays(PAST)) ? same.plusYears(1) : same);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate day(FilingInfo info) {
    for (String date : new String[] {info.releaseDate(), info.reportDate(), info.filedDate()}) {
      if (date != null && date.length() == 10) {
        return LocalDate.parse(date);
      }
    }
    return null;
  }
}
