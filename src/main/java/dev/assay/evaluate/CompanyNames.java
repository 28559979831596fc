package dev.assay.evaluate;

import java.util.regex.Pattern;

/**
 * Compares company names: without article and legal form (RECORDS.md, general rules), with or
 * without the word for their trade.
 */
final class CompanyNames {
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String SPACE = "[\\s\\x1c-\\x1f\\x85\\p{Z}]";

  private static final Pattern ARTICLE = Pattern.compile("^the" + SPACE + "++", ANY_CASE);
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          ",?"
              + SPACE
              + "++(?:and company|& company|& co|inc|incorporated|corp|corporation|co|company|ltd"
              + "|limited|plc|llc|llp|l\\.p|lp|ag|s\\.?a|s\\.?a\\.?s|n\\.?v|gmbh|ab|a/s|asa|se"
              + "|b\\.?v|k\\.?k|s\\.?p\\.?a|s\\.?r\\.?l|pty|oyj?)\\.?$",
          ANY_CASE | Pattern.UNIX_LINES);
  private static final Pattern TRADE =
      Pattern.compile(
          " (?:pharma|pharmaceuticals?|therapeutics?|biopharma|biosciences?|laboratories|holdings?"
              + "|group)$");
  private static final Pattern TRAILING = Pattern.compile("[ ,]+\\z");

  private CompanyNames() {}

  /**
   * The name's words, without a leading article and all legal forms: "The Harrow Bio Co., Inc." is
   * "harrow bio".
   */
  static String of(String value) {
    String name = ARTICLE.matcher(Decimals.strip(value)).replaceFirst("");
    while (true) {
      String shorter = LEGAL_FORM.matcher(TRAILING.matcher(name).replaceFirst("")).replaceAll("");
      if (Decimals.strip(shorter).isEmpty() || shorter.equals(name)) {
        return Wording.of(name.replace("&", " and "));
      }
      name = shorter;
    }
  }

  /**
   * Whether two names, each from {@link #of} and with or without a role behind a colon, are one
   * company's: "harrow" is "harrow pharmaceuticals"; "harrow biosciences" is not "harrow
   * therapeutics".
   */
  static boolean same(String one, String other) {
    String ours = name(one);
    String theirs = name(other);
    return role(one).equals(role(other))
        && (withoutTrade(ours).equals(theirs) || ours.equals(withoutTrade(theirs)));
  }

  private static String name(String value) {
    int colon = value.lastIndexOf(':');
    return colon < 0 ? value : value.substring(0, colon);
  }

  private static String role(String value) {
    int colon = value.lastIndexOf(':');
    return colon < 0 ? "" : value.substring(colon + 1);
  }

  private static String withoutTrade(String name) {
    return TRADE.matcher(name).replaceFirst("");
  }
}
