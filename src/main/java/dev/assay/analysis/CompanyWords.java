package dev.assay.analysis;

import dev.assay.text.LegalForm;
import dev.assay.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a company's name where a release puts one: at the beginning of its story, before a ticker,
 * on a cover.
 */
final class CompanyWords {
  private static final int LONGEST = 100;

  /** Justified text has so many blanks between words at most; more are columns. */
  private static final int JUSTIFIED = 3;

  /** The end of a line and the indent of the next. */
  private static final int WIDEST_GAP = 40;

  private static final Set<String> NOT_FIRST =
      Set.of(
          ("the a an new today in on at data results this these with for as following "
                  + "researchers patients our we date and previously recently newly also additionally "
                  + "separately positive final interim preliminary topline first key all both it they")
              .split(" "));

  /** What a release says of its company directly after the name. */
  private static final Pattern AFTER =
      Pattern.compile(
          "[\\s\u00a0*]{0,6}(?:[(,]|\\[|(?:today|announce[sd]?|report(?:s|ed)|said|says|is|has|have|and|will|present(?:s|ed)"
              + "|provide[sd]?|declared|share[sd]|disclosed|unveil(?:s|ed)|dosed|submitted|received|receives|initiated|entered|successfully|recently|welcomes?)\\b)");

  /** The year of a dateline that runs into the name behind it. */
  private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d[ -]+");

  private CompanyWords() {}

  /** The name that begins at the position, without its legal form. */
  static Optional<String> at(String text, int position) {
    int start = position;
    while (start < text.length() && "*\"\u201c \u00a0\n\r".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    start += text.startsWith("The ", start) ? 4 : 0;
    int end = start;
    int at = start;
    while (at < text.length() && at - start < LONGEST) {
      int wordEnd = wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      if (!isNameWord(word) && !(word.equals("and") && text.startsWith("and Company", at))) {
        break;
      }
      end = wordEnd;
      int form = LegalForm.endAfter(text, end);
      if (form > end) {
        return accept(Words.singleSpaced(text.substring(start, end)), text, form);
      }
      int gap = gapAfter(text, end);
      at = gap > 0 ? end + gap : text.length();
    }
    return end == start
        ? Optional.empty()
        : accept(Words.singleSpaced(text.substring(start, end)), text, end);
  }

  private static Optional<String> accept(String written, String text, int end) {
    String name = YEAR.matcher(written).replaceFirst("");
    int space = name.indexOf(' ');
    String first = (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    boolean known = AFTER.matcher(text).region(end, text.length()).lookingAt();
    return known && name.length() > 2 && !NOT_FIRST.contains(first)
        ? Optional.of(LegalForm.strip(name))
        : Optional.empty();
  }

  /** The name that ends before the position, without its legal form: "…of Acme Pharma, Inc. (". */
  static Optional<String> before(String text, int from, int position) {
    int end = position;
    while (end > from && "*\") \u00a0\n".indexOf(text.charAt(end - 1)) >= 0) {
      boolean bracket = text.charAt(end - 1) == ')';
      end = bracket ? Math.max(from, text.lastIndexOf('(', end - 1)) : end - 1;
    }
    int start = end;
    int at = end;
    while (at > from && end - at < LONGEST) {
      int wordStart = at;
      while (wordStart > from
          && " \u00a0\n(\u2013\u2014\u201c\"*/".indexOf(text.charAt(wordStart - 1)) < 0
          && !text.startsWith("--", wordStart - 2)) {
        wordStart--;
      }
      String word = text.substring(wordStart, at);
      boolean comma = word.endsWith(",");
      boolean joins =
          comma
              ? LegalForm.endAfter(text, wordStart + word.length() - 1) > wordStart + word.length()
              : word.equals("and") && text.startsWith("and Company", wordStart) || isNameWord(word);
      if (word.isEmpty()
          || !joins
          || wordStart < at && !comma && word.endsWith(".") && start < end && !isForm(word)) {
        break;
      }
      start = wordStart;
      int gap = gapBefore(text, wordStart);
      at = gap > 0 && wordStart - gap > from ? wordStart - gap : from;
    }
    String name = YEAR.matcher(Words.singleSpaced(text.substring(start, end))).replaceFirst("");
    while (name.indexOf(' ') > 0
        && isNotFirst(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT))) {
      name = name.substring(name.indexOf(' ') + 1);
    }
    return name.length() > 1 && name.chars().anyMatch(Character::isLetter)
        ? Optional.of(LegalForm.strip(name))
        : Optional.empty();
  }

  /** "Today", "Tokyo-based". */
  private static boolean isNotFirst(String word) {
    return NOT_FIRST.contains(word) || word.endsWith("-based") || word.endsWith("-headquartered");
  }

  /**
   * Length of what parts two words of a name from the position on: blanks, of which justified text
   * has several, or the end of a line that the text goes on from; an empty line ends a name.
   */
  private static int gapAfter(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < WIDEST_GAP && isGap(text.charAt(to))) {
      to++;
    }
    return to < text.length() && joins(text, from, to) ? to - from : 0;
  }

  private static int gapBefore(String text, int to) {
    int from = to;
    while (from > 0 && to - from < WIDEST_GAP && isGap(text.charAt(from - 1))) {
      from--;
    }
    return joins(text, from, to) ? to - from : 0;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  private static boolean joins(String text, int from, int to) {
    long lines = text.substring(from, to).chars().filter(c -> c == '\n').count();
    return lines == 0 ? to - from <= JUSTIFIED : lines == 1;
  }

  private static boolean isForm(String word) {
    return !LegalForm.strip("X " + word).equals("X " + word);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || "-&.'\u2019+!".indexOf(text.charAt(end)) >= 0)) {
      if (text.charAt(end) == '\u2019' || text.charAt(end) == '\'') {
        return text.startsWith("s ", end + 1) ? end : end + 1;
      }
      end++;
    }
    return end;
  }

  /** A word of a name has a capital or a digit in it, or joins two that have. */
  private static boolean isNameWord(String word) {
    return !word.isEmpty()
        && (word.equals("&")
            || word.chars().anyMatch(Character::isUpperCase)
            || Character.isDigit(word.charAt(0)));
  }

  /**
   * A name in capitals as the text writes it elsewhere, or else with only its first letters in
   * capitals: covers write "ACME PHARMA, INC.".
   */
  static String inNormalCase(String name, String text) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    Matcher matcher =
        Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    while (matcher.find()) {
      if (matcher.group().chars().anyMatch(Character::isLowerCase)
          && Character.isLetterOrDigit(matcher.group().charAt(0))
          && !matcher.group().equals(name.toLowerCase(Locale.ROOT))) {
        return matcher.group();
      }
    }
    StringBuilder normal = new StringBuilder();
    for (String word : name.split("(?<=[ -])")) {
      normal.append(
          word.strip().length() <= 2
              ? word
              : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return normal.toString();
  }
}
