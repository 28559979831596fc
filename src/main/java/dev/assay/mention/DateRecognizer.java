package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Finds days, months, quarters and years: "March 17, 2025", "17 March 2025", "1/17/2020" (the month
 * first), "2025-02-09", "February 2021", "second half of 2025" (told as its year: RECORDS.md,
 * edges). A year alone counts after a word of time ("in", "since", "end of") only, and not in the
 * name of a law.
 */
public final class DateRecognizer implements Recognizer {
  private static final int REACH = 48;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String GAP = "[\\s\u00a0]{1,3}";
  private static final String YEAR = "((?:19|20)\\d{2})(?![\\d%]|[.,/]\\d)";
  private static final String MONTH =
      "(?i:(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?)";
  private static final String DASH = "[\\s\u00a0]?(?:[-\u2010-\u2015]|to|and|through)[\\s\u00a0]?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final Pattern MONTH_DAY =
      Pattern.compile(
          MONTH
              + "[\\s\u00a0]{0,3}(\\d{1,2})"
              + ORDINAL
              + "("
              + DASH
              + "\\d{1,2}"
              + ORDINAL
              + ")?,?[\\s\u00a0]{0,3}"
              + YEAR);
  private static final Pattern MONTH_YEAR =
      Pattern.compile(MONTH + "(?:,|" + GAP + "of)?[\\s\u00a0]{0,3}" + YEAR);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})"
              + ORDINAL
              + "("
              + DASH
              + "\\d{1,2}"
              + ORDINAL
              + ")?"
              + "[\\s\u00a0]{0,3}(?:(?:day )?of )?"
              + MONTH
              + ",?[\\s\u00a0]{0,3}"
              + YEAR);
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/" + YEAR);
  private static final Pattern ISO =
      Pattern.compile("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![-\\d])");

  /**
   * "second half of 2025", "Q3 2024", "2H25", "year-end 2025", "mid-2025": each is told as its
   * year.
   */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:"
              + "(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
              + GAP
              + "(?:fiscal"
              + GAP
              + "|calendar"
              + GAP
              + ")?(?:half|quarter)(?:"
              + GAP
              + "of)?"
              + "|(?:q[1-4]|h[12]|[1-4]q|[12]h)(?:"
              + GAP
              + "of)?|(?:year|month|quarter)[ \u00a0-]end(?:"
              + GAP
              + "of)?"
              + "|(?:early|mid|late|spring|summer|fall|autumn|winter)(?:"
              + GAP
              + "(?:in|of))?|fiscal|calendar)"
              + "(?:"
              + GAP
              + "(?:fiscal|calendar))?(?:"
              + GAP
              + "year)?(?:[ \u00a0-]|"
              + GAP
              + "|(?=['\u2019]))?"
              + "(?:"
              + YEAR
              + "|['\u2019](\\d\\d)(?!\\d))");

  /** How the words begin that may stand first in {@link #PART} and {@link #SHORT_PART}. */
  private static final List<String> PARTS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "last",
          "final",
          "q1",
          "q2",
          "q3",
          "q4",
          "h1",
          "h2",
          "year",
          "month",
          "quarter",
          "early",
          "mid",
          "late",
          "spring",
          "summer",
          "fall",
          "autumn",
          "winter",
          "fiscal",
          "calendar");

  private static final String[][] MONTHS_BY_LETTER = byLetter(MONTHS);
  private static final String[][] PARTS_BY_LETTER = byLetter(PARTS);

  private static final Pattern SHORT_PART =
      Pattern.compile("(?:Q[1-4]|H[12]|[1-4]Q|[12]H)(\\d\\d)(?!\\d)");
  private static final Pattern BARE =
      Pattern.compile(
          YEAR
              + "(?![-\u2010-\u2013]\\d{6}|"
              + GAP
              + "(?:patients?|subjects|participants|people|adults|children|women|men|sites|cells|shares|mg|units|cases|employees|samples|square)\\b)");
  private static final Pattern TIME_WORD =
      Pattern.compile(
          "(?i)(?<![a-z])(?:in|by|since|during|early|late|mid|until|through|(of)|year)[\\s\u00a0-]{1,2}$");
  private static final Pattern LAW =
      Pattern.compile(
          "(?i)\\b(?:act|code|law|rule|regulation|reform|directive|order|plan)[\\s\u00a0]of[\\s\u00a0]$");

  private record Read(String iso, int end) {}

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Optional<Read> read = read(tokens, token, sentence);
        int next = read.map(r -> tokens.from(r.end())).orElse(token + 1);
        if (read.isPresent()) {
          found.accept(new Mention.Date(Place.of(tokens, token, next), read.get().iso()));
        }
        token = next;
      }
    }
  }

  private static Optional<Read> read(Tokens tokens, int token, Sentence sentence) {
    String text = tokens.document();
    int start = tokens.start(token);
    int limit = Math.min(sentence.span().end(), start + REACH);
    if (tokens.is(token, Tokens.Kind.NUMBER)) {
      return numbered(text, start, tokens.end(token) - start, sentence.span().start(), limit);
    }
    int length = tokens.end(token) - start;
    if (!tokens.is(token, Tokens.Kind.WORD) || length < 2 || length > 9) {
      return Optional.empty();
    }
    Optional<Read> month =
        "JFMASOND".indexOf(text.charAt(start)) >= 0
                && beginsWith(MONTHS_BY_LETTER, tokens.lower(token))
            ? month(text, start, limit)
            : Optional.empty();
    return month.isPresent() || !beginsWith(PARTS_BY_LETTER, tokens.lower(token))
        ? month
        : part(text, start, limit);
  }

  private static boolean beginsWith(String[][] beginnings, String word) {
    int letter = word.charAt(0) - 'a';
    if (letter < 0 || letter >= beginnings.length) {
      return false;
    }
    for (String first : beginnings[letter]) {
      if (word.startsWith(first)) {
        return true;
      }
    }
    return false;
  }

  private static String[][] byLetter(List<String> beginnings) {
    String[][] byLetter = new String['z' - 'a' + 1][];
    for (int letter = 0; letter < byLetter.length; letter++) {
      String first = String.valueOf((char) ('a' + letter));
      byLetter[letter] =
          beginnings.stream().filter(b -> b.startsWith(first)).toArray(String[]::new);
    }
    return byLetter;
  }

  private static Matcher at(Pattern pattern, String text, int start, int limit) {
    return pattern.at(text, start, limit).useTransparentBounds(true);
  }

  private static Optional<Read> month(String text, int start, int limit) {
    Matcher day = at(MONTH_DAY, text, start, limit);
    if (day.lookingAt()) {
      return date(
          day.group(4), number(day.group(1)), day.group(2), day.group(3) != null, day.end());
    }
    Matcher month = at(MONTH_YEAR, text, start, limit);
    return month.lookingAt()
        ? Optional.of(new Read(month(month.group(2), number(month.group(1))), month.end()))
        : Optional.empty();
  }

  private static Optional<Read> part(String text, int start, int limit) {
    Matcher part = at(PART, text, start, limit);
    if (part.lookingAt()) {
      return Optional.of(
          new Read(part.group(1) != null ? part.group(1) : "20" + part.group(2), part.end()));
    }
    Matcher brief = at(SHORT_PART, text, start, limit);
    return brief.lookingAt()
        ? Optional.of(new Read("20" + brief.group(1), brief.end()))
        : Optional.empty();
  }

  private static Optional<Read> numbered(
      String text, int start, int length, int sentenceStart, int limit) {
    if (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '$')) {
      return Optional.empty();
    }
    if (length == 4) {
      return year(text, start, sentenceStart, limit);
    }
    if (length > 2) {
      return Optional.empty();
    }
    Matcher day = at(DAY_MONTH, text, start, limit);
    if (day.lookingAt()) {
      return date(
          day.group(4), number(day.group(3)), day.group(1), day.group(2) != null, day.end());
    }
    Matcher slashed = at(SLASHED, text, start, limit);
    if (slashed.lookingAt() && (start == 0 || text.charAt(start - 1) != '/')) {
      return date(
          slashed.group(3),
          Integer.parseInt(slashed.group(1)),
          slashed.group(2),
          false,
          slashed.end());
    }
    return part(text, start, limit);
  }

  private static Optional<Read> year(String text, int start, int sentenceStart, int limit) {
    Matcher iso = at(ISO, text, start, limit);
    if (iso.lookingAt()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), false, iso.end());
    }
    Matcher bare = at(BARE, text, start, limit);
    String before = text.substring(Math.max(sentenceStart, start - REACH), start);
    Matcher word = TIME_WORD.matcher(before);
    if (!bare.lookingAt() || !word.find() || word.group(1) != null && LAW.standsIn(before)) {
      return Optional.empty();
    }
    return Optional.of(new Read(bare.group(1), bare.end()));
  }

  /** The day, or the month alone where a range of days is told; none if there is no such day. */
  private static Optional<Read> date(String year, int month, String day, boolean range, int end) {
    int number = Integer.parseInt(day);
    if (month < 1 || month > 12 || number < 1 || number > 31) {
      return Optional.empty();
    }
    String iso = month(year, month);
    return Optional.of(
        new Read(range ? iso : String.format(Locale.ROOT, "%s-%02d", iso, number), end));
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  private static int number(String monthName) {
    return MONTHS.indexOf(monthName.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
