package dev.assay.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of a schedule, before phrases are joined: "weekly", "for two consecutive weeks", "in a
 * 21-day cycle".
 *
 * @param kind what the phrase tells
 * @param start first position, in UTF-16 code units of the text that was read
 * @param end position after the last
 * @param value days, or the number of doses or weeks
 * @param unitDays days in the unit that the value counts ("two weeks": value 2, unit 7); 0 for "on
 *     Day 8"
 * @param days the days told one by one
 */
record SchedulePart(
    Kind kind, int start, int end, BigDecimal value, int unitDays, List<Integer> days) {
  /** What a phrase of a schedule tells. */
  enum Kind {
    /** "weekly", "every three weeks", "Q2W": the value is the interval in days. */
    INTERVAL,
    /** "every three weeks", which is a cycle's length where a course stands before it. */
    EVERY,
    /** "for two consecutive weeks": how long a course of a cycle is. */
    COURSE,
    /** "in a 21-day cycle". */
    CYCLE,
    /** "three weeks on, one week off": the value is the course, the only day the cycle's length. */
    ON_OFF,
    /** "on days 1, 8 and 15". */
    DAYS,
    /** "for 12 weeks". */
    DURATION
  }

  /** Words that count or order doses, besides the plain numbers. */
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("single", 1),
          Map.entry("twenty-one", 21),
          Map.entry("twenty-four", 24),
          Map.entry("twenty-eight", 28),
          Map.entry("other", 2),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("sixth", 6),
          Map.entry("once", 1),
          Map.entry("twice", 2),
          Map.entry("thrice", 3),
          Map.entry("each", 1));

  /** The number of a word or of digits, 1 where there is none. */
  static int number(@Nullable String word) {
    if (word == null || word.isBlank()) {
      return 1;
    }
    String trimmed = word.strip().toLowerCase(Locale.ROOT);
    Integer known = NUMBERS.getOrDefault(trimmed, NumberWords.small(trimmed));
    return known != null
        ? known
        : Character.isDigit(trimmed.charAt(0)) ? Integer.parseInt(trimmed) : 1;
  }

  /**
   * Days of a unit of time by the first letters of its name; hours are 0 (RECORDS.md, dosing: a
   * month is 30 days).
   */
  static int days(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    return switch (lower.charAt(0)) {
      case 'd', 'n' -> 1;
      case 'w' -> 7;
      case 'm' -> 30;
      case 'q' -> 90;
      case 'y', 'a' -> 365;
      default -> 0;
    };
  }

  /** The length of so many units in days, at most three decimals. */
  static BigDecimal inDays(int count, String unit) {
    int days = days(unit);
    return days == 0 ? quotient(count, 24) : BigDecimal.valueOf((long) count * days);
  }

  /** A quotient with at most three decimals (RECORDS.md, general rules). */
  static BigDecimal quotient(int dividend, int divisor) {
    return Amount.plain(
        BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), 3, RoundingMode.HALF_UP));
  }
}
