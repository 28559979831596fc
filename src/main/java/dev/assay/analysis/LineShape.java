package dev.assay.analysis;

import dev.assay.text.LegalForm;
import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Locale;

/** What a single line looks like, told by its characters alone. */
final class LineShape {
  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_ROW = 2000;
  private static final int LONGEST_CELL = 300;
  private static final Pattern PAGE_MARK =
      Pattern.compile(
          "(?i)\\{\\d{1,4}\\}-{5,}|[-\u2013 ]{0,4}\\d{1,3}[-\u2013 ]{0,4}"
              + "|[-\u2013\u2014( ]{0,3}(?:more|continued)[-\u2013\u2014) ]{0,3}|page \\d{1,4}(?: of \\d{1,4})?|<page>.{0,20}"
              + "|F-\\d{1,3}|#\\s?#\\s?#.{0,3}|Source: .{3,80}, [\\dA-Z/-]{2,10}, \\d{1,2}/\\d{1,2}/\\d{4}|# ?table of contents");
  private static final Pattern IMAGE =
      Pattern.compile(
          "(?:\\[?!\\[[^\\]]{0,200}\\]\\([^)]{0,500}\\)(?:\\]\\([^)]{0,500}\\))?\\s{0,3}){1,5}|\\[[^\\]]{0,100}\\]\\(http[^)]{0,500}\\)");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-*+o\u2022\u25cf\u25aa\u00b7\u25e6\u2013\u2014\u2212\uf0b7\u27a4\u2713]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\\([A-Z]\\))[ \\t\u00a0]{1,20}");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)(?:item\\s{1,3}\\d{1,2}[a-c]?(?:\\.\\d{2})?\\b|article\\s{1,3}[ivx\\d]{1,5}\\b|part\\s{1,3}i{1,3}v?\\b).{0,150}");

  private static final Pattern ITEM_HEADING =
      Pattern.compile("(?i)^[|*#\\s]{0,6}item\\s{1,3}\\d{1,2}(?:[a-c]|\\.\\d{2})?\\b");

  private LineShape() {}

  /** A page number, "-more-", a line of rules, an image link: nothing that the filing says. */
  static boolean isMark(String line) {
    if (line.length() > 700) {
      return false;
    }
    return isRule(line)
        || line.length() <= 130 && PAGE_MARK.matches(line)
        || line.indexOf("](") >= 0 && IMAGE.matches(line);
  }

  private static boolean isRule(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("-_=*~ |:+#\t\u2014\u2013\u00a0\\".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Cells apart by TABs or bars: "| 1 | 5 mg |". */
  static boolean isRow(String line) {
    if (line.length() > LONGEST_ROW || isItemHeading(line)) {
      return false;
    }
    char mark = line.startsWith("|") && line.indexOf('|', 1) > 0 ? '|' : '\t';
    int cells = 0;
    for (int at = 0; at <= line.length(); ) {
      int end = line.indexOf(mark, at);
      end = end < 0 ? line.length() : end;
      if (end - at > LONGEST_CELL) {
        return false;
      }
      cells += line.substring(at, end).isBlank() ? 0 : 1;
      at = end + 1;
    }
    return mark == '|' ? cells >= 1 : cells >= 2;
  }

  /**
   * A heading set as a table, "Item 1A. | Risk Factors"; in a table of contents a page number ends
   * it.
   */
  private static boolean isItemHeading(String line) {
    return ITEM_HEADING.begins(line)
        && !Character.isDigit(bare(line).charAt(bare(line).length() - 1));
  }

  /** Length of the list item's mark and the blanks after it, 0 if the line begins no item. */
  static int itemMark(String line) {
    if (Character.isLetter(line.charAt(0)) && !mayMarkItem(line)) {
      return 0;
    }
    var matcher = ITEM.matcher(line);
    return matcher.lookingAt() && matcher.end() < line.length() ? matcher.end() : 0;
  }

  /** "a.", "iv)", "o ": letters that number an item; words go on otherwise. */
  private static boolean mayMarkItem(String line) {
    char second = line.length() > 1 ? line.charAt(1) : ' ';
    return line.charAt(0) <= 'z' && ".) \t\u00a0ivx".indexOf(second) >= 0;
  }

  /**
   * Whether the line is a heading.
   *
   * @param alone whether it is its paragraph's only line
   */
  static boolean isHeading(String line, boolean alone) {
    if (line.startsWith("#")) {
      return line.length() <= 500;
    }
    if (line.length() > LONGEST_HEADING + 40) {
      return false;
    }
    String bare = bare(line);
    if (bare.isEmpty()) {
      return false;
    }
    if (isBold(line)) {
      return !bare.endsWith(".") || bare.length() <= 60;
    }
    if (CLAUSE.matches(bare) && !bare.endsWith(",") && (alone || !hasSentence(bare))) {
      return !hasSentence(bare);
    }
    return isCapitals(bare) || alone && (isTitle(bare) || isAboutCompany(bare));
  }

  private static boolean hasSentence(String bare) {
    return bare.length() > 120 || bare.endsWith(".") && bare.length() > 80;
  }

  private static boolean isBold(String line) {
    return line.length() > 4
        && line.startsWith("**")
        && (line.endsWith("**") || line.endsWith("**:"))
        && line.indexOf("** ", 2) < 0;
  }

  /** "About Acme, Inc.": the period is the legal form's. */
  private static boolean isAboutCompany(String bare) {
    return bare.startsWith("About ") && bare.length() <= 120 && !LegalForm.strip(bare).equals(bare);
  }

  private static boolean isCapitals(String bare) {
    int letters = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 4 && bare.length() <= LONGEST_HEADING;
  }

  /** "Phase 1 Clinical Trial": most words begin with a capital, no period at the end. */
  private static boolean isTitle(String bare) {
    char last = bare.charAt(bare.length() - 1);
    if (bare.length() > LONGEST_HEADING
        || last == '.'
        || last == ';'
        || last == ','
        || bare.endsWith("--")
        || bare.indexOf('@') >= 0
        || bare.contains("://")) {
      return false;
    }
    int words = 0;
    int capital = 0;
    for (String word : bare.split("[\\s/-]+")) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capital += Character.isUpperCase(word.charAt(0)) || hasInnerCapital(word) ? 1 : 0;
      }
    }
    return words > 0 && capital * 10 >= words * 7;
  }

  private static boolean hasInnerCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  /** The line without Markdown and HTML marks, list marks, and white space around it. */
  static String bare(String line) {
    StringBuilder bare = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '<') {
        int end = line.indexOf('>', i);
        if (end > 0 && end - i < 80) {
          i = end;
          continue;
        }
      }
      if (c == '*' && line.startsWith("**", i)) {
        bare.append(' '); // bold words may have no blank between them but the marks
        i++;
      } else if (c != '*' && c != '#' && c != '_' && c != '\\') {
        bare.append(c == '\u00a0' || c == '\n' || c == '\r' || c == '\t' || c == '|' ? ' ' : c);
      }
    }
    String stripped = bare.toString().strip();
    return stripped.contains("  ") ? stripped.replaceAll(" {2,}", " ") : stripped;
  }

  /**
   * The bare line in lower case, with plain hyphens and apostrophes, single blanks, and no mark at
   * its end.
   */
  static String key(String line) {
    String folded =
        Words.singleBlanks(
            bare(line)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .replace('\u2014', '-'));
    int end = folded.length();
    while (end > 0 && ":.;,- ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && "-:. ".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    return folded.substring(start, end);
  }
}
