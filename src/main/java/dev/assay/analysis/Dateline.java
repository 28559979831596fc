package dev.assay.analysis;

import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A press release's dateline: "LAKEWOOD, Ohio, March 17, 2025 (NEWSWIRE) --". Older ones leave out
 * the year: "LAKEWOOD, Ohio, March 17 /NEWSWIRE/ --".
 *
 * @param start where its place begins, in UTF-16 code units
 * @param end where the text after it begins
 * @param date its date, ISO 8601; empty where it tells no year
 */
record Dateline(int start, int end, Optional<String> date) {
  private static final int LONGEST_PLACE = 130;
  private static final String BLANK = "[\\s\\u00a0*]{0,4}";
  private static final String WIRE = "(?:\\([^()\\n]{2,60}\\)|/[^/\\n]{2,60}/|/{1,2}|\\|)";
  private static final Pattern MARK =
      Pattern.compile(
          "\\)?"
              + BLANK
              + "(?:@[^\\u2013\\u2014\\n]{2,40}[\\u2013\\u2014]|,?"
              + BLANK
              + "(?:"
              + WIRE
              + BLANK
              + ")?(?:-{1,5}|\\u2013|\\u2014|\\u2212|\\.(?=[\\s*]{1,4}[A-Z])|:)(?:-|"
              + BLANK
              + WIRE
              + BLANK
              + "(?:--?|\\u2013|\\u2014))?|,?"
              + BLANK
              + WIRE
              + ")"
              + BLANK);

  /** "/NEWSWIRE/ --": what makes a day without its year a dateline. */
  private static final Pattern WIRED =
      Pattern.compile(
          ",?"
              + BLANK
              + "(?:/[^/\\n]{2,60}/|\\([^()\\n]{2,60}\\))"
              + BLANK
              + "(?:-{1,3}|\\u2013|\\u2014)"
              + BLANK);

  /** "March 17, 2025 -- Lakewood, Ohio -- Acme": the place stands after the date. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[^.\\n]{2,50}?[ \\u00a0](?:--?|\\u2013|\\u2014)[ \\u00a0]{1,3}");

  /** The dateline at the beginning of a paragraph, or inside a line that holds a whole release. */
  static Optional<Dateline> find(String text, Span paragraph) {
    int limit =
        Math.min(paragraph.end(), paragraph.start() + (paragraph.length() > 2000 ? 4000 : 250));
    int from = Dates.mayStandFrom(text, paragraph.start(), limit);
    if (from < 0) {
      return withoutYear(text, paragraph);
    }
    for (Matcher date = Dates.firstIn(text, from, limit);
        date != null;
        date = Dates.firstIn(text, date.end(), limit)) {
      Matcher mark = MARK.at(text, date.end(), Math.min(paragraph.end(), date.end() + 140));
      Optional<String> iso = Dates.iso(date);
      if (iso.isEmpty()
          || !mark.lookingAt()
          || mark.end() >= paragraph.end() && !mark.group().contains("--")) {
        continue;
      }
      if (isFirst(text, paragraph.start(), date.start())) {
        Matcher place = PLACE.at(text, mark.end(), paragraph.end());
        return place.lookingAt()
            ? Optional.of(new Dateline(paragraph.start(), place.end(), iso))
            : Optional.empty();
      }
      int start = placeStart(text, paragraph.start(), date.start());
      if (start >= 0) {
        return Optional.of(new Dateline(start, mark.end(), iso));
      }
    }
    return withoutYear(text, paragraph);
  }

  private static Optional<Dateline> withoutYear(String text, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST_PLACE);
    Matcher day = Dates.DAY.matcher(text, paragraph.start(), limit);
    while (day.find()) {
      Matcher wire = WIRED.at(text, day.end(), paragraph.end());
      int start =
          wire.lookingAt() && wire.end() < paragraph.end()
              ? placeStart(text, paragraph.start(), day.start())
              : -1;
      if (start >= 0) {
        return Optional.of(new Dateline(start, wire.end(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static boolean isFirst(String text, int from, int date) {
    return date - from <= 4
        && text.substring(from, date).chars().allMatch(c -> c == '*' || c == ' ');
  }

  /** Where the place before the date begins; -1 if no place stands there. */
  private static int placeStart(String text, int from, int date) {
    int capitals = -1;
    int at = date;
    while (at > from && date - at < LONGEST_PLACE) {
      int end = at;
      while (end > from && isBlank(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > from && !isBlank(text.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        at = start;
        break;
      }
      if (!isPlaceWord(text, start, end)) {
        return capitals;
      }
      capitals = isCapitals(text, start, end) ? start : capitals;
      at = start;
    }
    if (at > from) {
      return capitals;
    }
    return capitals >= 0 || isPlace(text.substring(from, date)) ? from : -1;
  }

  private static boolean isPlace(String place) {
    String words = LineShape.bare(place);
    return words.length() >= 3
        && Character.isUpperCase(words.charAt(0))
        && (words.indexOf(',') > 0
            || words.indexOf('/') > 0
            || words.indexOf('(') > 0
            || words.endsWith("-")
            || words.endsWith("\u2013")
            || words.endsWith("\u2014"))
        && !words.matches(
            "(?i)(?:on|in|as of|dated?|since|by|from|effective|through|until|released?|source)\\b[\\s\\S]{0,200}");
  }

  /** "Ohio,", "SAN", "and", "(Newswire)", "de", "/", "Saturday". */
  private static boolean isPlaceWord(String text, int start, int end) {
    char first = text.charAt(start);
    if (Character.isUpperCase(first) || "*([/|&-\u2013\u2014\u2022".indexOf(first) >= 0) {
      return true;
    }
    String word = text.substring(start, end);
    return word.equals(",")
        || word.equals("and")
        || word.equals("of")
        || word.equals("de")
        || word.equals("the")
        || word.equals("la")
        || word.equals("le")
        || word.endsWith(")");
  }

  private static boolean isCapitals(String text, int start, int end) {
    int upper = 0;
    for (int i = start; i < end; i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper >= 3
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(start + 1));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
