package dev.assay.text;

/** What the letters of a word tell, without regard to a locale. */
public final class Words {
  private Words() {}

  /**
   * Whether the word begins with a capital, or with a small letter before a capital as in
   * "eFFECTOR".
   */
  public static boolean isCapitalized(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0))
            || word.length() > 2
                && (Character.isUpperCase(word.charAt(1))
                    || Character.isUpperCase(word.charAt(2))));
  }

  /** Whether all its letters are capitals, and it has two at least. */
  public static boolean isAllCaps(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  /** Whether all its characters are letters. */
  public static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of its characters is a digit. */
  public static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many of its letters are capitals. */
  public static int capitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  /** The text with each run of white space as one blank, trimmed. */
  public static String singleSpaced(String text) {
    return singleBlanks(text.strip());
  }

  /** The text with each run of white space as one blank. */
  public static String singleBlanks(String text) {
    return singleBlanks(text, "");
  }

  /** The text with each run of white space, and of characters that count as such, as one blank. */
  public static String singleBlanks(String text, String also) {
    int at = 0;
    boolean after = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean blank = isBlank(c, also);
      if (blank && (after || c != ' ')) {
        break;
      }
      after = blank;
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder single = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      boolean blank = isBlank(text.charAt(at), also);
      if (!blank) {
        single.append(text.charAt(at));
      } else if (!after) {
        single.append(' ');
      }
      after = blank;
    }
    return single.toString();
  }

  private static boolean isBlank(char c, String also) {
    return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : !also.isEmpty() && also.indexOf(c) >= 0;
  }
}
