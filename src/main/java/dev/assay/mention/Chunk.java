package dev.assay.mention;

import dev.assay.text.Tokens;

/**
 * A run of words, numbers and hyphens without white space between them, as names of drugs are
 * written: "huC242-DM4", "ABC-1234". A hyphen at a line's end joins what follows it, so "huC242-
 * DM4" is one chunk too.
 *
 * @param first its first token
 * @param end the token after its last
 * @param text its characters without white space, all hyphens written "-"
 */
record Chunk(int first, int end, String text) {
  /** The chunk that starts at a token, or null where the token continues one or is a symbol. */
  static @org.jspecify.annotations.Nullable Chunk at(Tokens tokens, int first) {
    if (tokens.is(first, Tokens.Kind.SYMBOL)
        || first > 0
            && isJoined(tokens, first - 1)
            && (joins(tokens, first - 1) || !tokens.is(first - 1, Tokens.Kind.SYMBOL))) {
      return null;
    }
    int end = first + 1;
    while (end < tokens.size()
        && isJoined(tokens, end - 1)
        && (joins(tokens, end) || !tokens.is(end, Tokens.Kind.SYMBOL))) {
      end++;
    }
    while (end > first + 1 && tokens.isHyphen(end - 1)) {
      end--;
    }
    return new Chunk(first, end, text(tokens, first, end));
  }

  /** A hyphen joins a name's parts, the dash of "ABC-123\u2014once called DEF-4" parts two. */
  private static boolean joins(Tokens tokens, int token) {
    return tokens.isHyphen(token) && tokens.firstChar(token) < '\u2014'
        || tokens.firstChar(token) == '\u2212';
  }

  /**
   * The chunk without its last parts that are plain lower-case words: "ABC-1234-treated" is
   * "ABC-1234".
   */
  Chunk withoutTail(Tokens tokens) {
    int last = end;
    while (last > first + 2 && tokens.isHyphen(last - 2) && isPlainWord(tokens, last - 1)) {
      last -= 2;
    }
    return last == end ? this : new Chunk(first, last, text(tokens, first, last));
  }

  private static boolean isPlainWord(Tokens tokens, int token) {
    String word = tokens.text(token);
    return word.length() > 3 && word.chars().allMatch(Character::isLowerCase);
  }

  private static boolean isJoined(Tokens tokens, int token) {
    if (token + 1 >= tokens.size()) {
      return false;
    }
    int gap = tokens.start(token + 1) - tokens.end(token);
    return gap == 0 || gap == 1 && tokens.isHyphen(token) && isBrokenCode(tokens, token);
  }

  /** "huC242- DM4": digits before the hyphen and a capital with digits behind the gap. */
  private static boolean isBrokenCode(Tokens tokens, int hyphen) {
    if (hyphen == 0 || tokens.end(hyphen - 1) != tokens.start(hyphen)) {
      return false;
    }
    String before = tokens.text(hyphen - 1);
    String after = tokens.text(hyphen + 1);
    return hasDigit(before)
        && hasDigit(after)
        && Character.isUpperCase(after.charAt(0))
        && after.length() <= 6
        && !before.chars().allMatch(Character::isDigit);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The characters of tokens without white space, all hyphens written "-". */
  static String text(Tokens tokens, int first, int end) {
    if (end == first + 1 && !tokens.isHyphen(first)) {
      return tokens.text(first);
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(tokens.isHyphen(i) ? "-" : tokens.text(i));
    }
    return text.toString();
  }
}
