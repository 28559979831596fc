package dev.assay.glossary;

import dev.assay.text.Words;
import java.util.Locale;

/** Names that filings shorten to their initials. */
final class Initials {
  /** With what a legal form begins that the initials count: "Alder Gene Technologies Corp.". */
  private static final String FORMS = "CILG";

  private static final int LEAST = 2;

  private static final int SHORTEST = 4;

  private Initials() {}

  /** "HBIO" is made of the beginnings of all words of "Hartwell Bio", at least one whole. */
  static boolean begin(String term, String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]+");
    String letters = term.toLowerCase(Locale.ROOT);
    return Words.isAllCaps(term)
        && term.length() >= SHORTEST
        && words.length > 1
        && letters.endsWith(words[words.length - 1])
        && begin(letters, words, 0, 0);
  }

  private static boolean begin(String letters, String[] words, int word, int at) {
    if (word == words.length) {
      return at == letters.length();
    }
    for (int length = 1;
        length <= words[word].length() && at + length <= letters.length();
        length++) {
      if (!letters.startsWith(words[word].substring(0, length), at)) {
        return false;
      }
      if (begin(letters, words, word + 1, at + length)) {
        return true;
      }
    }
    return false;
  }

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
