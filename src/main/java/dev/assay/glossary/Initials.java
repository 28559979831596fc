package dev.assay.glossary;

import dev.assay.text.Words;

/** Names that filings shorten to their initials. */
final class Initials {
  /** With what a legal form begins that the initials count: "Alder Gene Technologies Corp.". */
  private static final String FORMS = "CILG";

  private static final int LEAST = 2;

  private Initials() {}

  /**
   * "HHP" stands for "Hartwell Hospital of Paxton", "AGTC" for "Alder Gene Technologies" whose
   * legal form begins with a C; small words and the last words of a name may be left out.
   */
  static boolean stand(String term, String name) {
    if (!Words.isAllCaps(term)) {
      return false;
    }
    int at = 0;
    for (String word : name.split("[ -]+")) {
      boolean next = at < term.length() && Character.toUpperCase(word.charAt(0)) == term.charAt(at);
      if (next) {
        at++;
      } else if (Character.isUpperCase(word.charAt(0))) {
        return at >= LEAST && at == term.length();
      }
    }
    boolean form = at == term.length() - 1 && FORMS.indexOf(term.charAt(at)) >= 0;
    return at >= LEAST && (at == term.length() || form);
  }
}
