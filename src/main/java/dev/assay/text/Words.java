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
            || word.length() > 2 && word.chars().skip(1).limit(2).anyMatch(Character::isUpperCase));
  }

  /** Whether all its letters are capitals, and it has two at least. */
  public static boolean isAllCaps(String word) {
    return word.chars().filter(Character::isLetter).count() >= 2
        && word.chars().noneMatch(Character::isLowerCase);
  }

  /** The text with each run of white space as one blank, trimmed. */
  public static String singleSpaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
