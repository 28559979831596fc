package dev.assay.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The legal form at the end of a company's name, which names in records go without (RECORDS.md,
 * general rules).
 */
public final class LegalForm {
  /** Words that are a legal form however they are written. */
  private static final String WORDS =
      "(?i:and company|and co|& company|& co|public limited company|co\\.?,? ?ltd|co\\.?,? limited|pty\\.? ?(?:ltd|limited)|pte\\.? ?ltd"
          + "|(?:pvt\\.?|private) ?(?:ltd|limited)|inc|incorporated|corp|corporation|company|ltda?|limited|plc|llc|l\\.l\\.c|llp|gmbh(?: & co\\.? kg)?"
          + "|aktiengesellschaft|s\\.p\\.a|s\\.r\\.l|kgaa|kabushiki kaisha|aps|sarl|srl|a/s|asa|oyj?)";

  /**
   * Words that are a legal form only in capitals; elsewhere "as" or "sa" may be a word of the
   * sentence.
   */
  private static final String CAPITALS =
      "(?:C[oO]|L\\.?P|AG|SE|S\\.?A\\.?S?|S[pP]A|N\\.?V|B\\.?V|AB|AS|K\\.?K|P\\.?L\\.?C|KG)";

  private static final String END = "\\.?(?![\\p{L}\\p{N}/])";
  private static final Pattern AFTER =
      Pattern.compile(
          "[ \\u00a0]?,?(?:[ \\u00a0]{1,3}|[ \\u00a0]{0,3}\\r?\\n[ \\t\\u00a0]{0,40})(?:"
              + WORDS
              + "|"
              + CAPITALS
              + ")"
              + END
              + "|,(?:"
              + WORDS
              + "|"
              + CAPITALS
              + ")"
              + END);
  private static final int LONGEST = 40;

  private LegalForm() {}

  /**
   * The name without its legal forms and marks: "Acme Pharma\u00ae Co., Ltd." is "Acme Pharma".
   * "Holdings" and "Group" stay, and so does what would leave no name.
   */
  public static String strip(String name) {
    String rest = trimEnd(unmarked(name).strip());
    while (true) {
      int cut = cut(rest);
      if (cut < 0) {
        return rest;
      }
      rest = trimEnd(rest.substring(0, cut));
    }
  }

  /** The name without the signs of a trade mark. */
  private static String unmarked(String name) {
    boolean marked = name.indexOf('\u00ae') >= 0 || name.indexOf('\u2122') >= 0;
    return marked ? name.replace("\u00ae", "").replace("\u2122", "") : name;
  }

  /**
   * Where the last legal form begins, its comma and blank included; -1 if the name ends otherwise.
   */
  private static int cut(String name) {
    for (int at = Math.max(1, name.length() - LONGEST); at < name.length(); at++) {
      char c = name.charAt(at);
      if (c != ' ' && c != ',' && c != '\u00a0') {
        continue;
      }
      Matcher matcher = AFTER.matcher(name).region(at, name.length()).useTransparentBounds(true);
      if (matcher.lookingAt()
          && matcher.end() == name.length()
          && !isOnlyArticle(name.substring(0, at))
          && !isNameOfCompany(name, at, matcher.group())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOnlyArticle(String rest) {
    return trimEnd(rest).isEmpty() || rest.equalsIgnoreCase("the");
  }

  /** "The Ointment Company" is called so as a whole. */
  private static boolean isNameOfCompany(String name, int at, String form) {
    return form.strip().equalsIgnoreCase("company")
        && name.regionMatches(true, 0, "the ", 0, 4)
        && name.indexOf(' ', 4) == at;
  }

  private static String trimEnd(String name) {
    int end = name.length();
    while (end > 0
        && (name.charAt(end - 1) == ','
            || Character.isWhitespace(name.charAt(end - 1))
            || name.charAt(end - 1) == '\u00a0')) {
      end--;
    }
    return name.substring(0, end);
  }

  /**
   * The position after the legal forms that follow a name in a text, the position itself if none
   * follows.
   *
   * @param position after the name, in UTF-16 code units
   */
  public static int endAfter(CharSequence text, int position) {
    int end = position;
    while (true) {
      Matcher matcher = AFTER.matcher(text).region(end, text.length()).useTransparentBounds(true);
      if (!matcher.lookingAt()) {
        return end;
      }
      end = matcher.end();
    }
  }
}
