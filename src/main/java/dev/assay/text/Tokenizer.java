package dev.assay.text;

import java.util.Arrays;

/**
 * Cuts a text into {@link Tokens} in one pass; terms, rules and filings are all cut by it, so that
 * they agree.
 */
public final class Tokenizer {
  /** Gives the number of a word in a vocabulary. */
  @FunctionalInterface
  public interface WordNumbers {
    /**
     * The number of the word that stands at {@code start} to {@code end} of the text, 0 if it is
     * unknown.
     */
    int number(CharSequence text, int start, int end);
  }

  private final WordNumbers numbers;

  /** A tokenizer that numbers words by the given vocabulary. */
  public Tokenizer(WordNumbers numbers) {
    this.numbers = numbers;
  }

  /** Takes the places of tokens. */
  @FunctionalInterface
  public interface Places {
    /** Takes the token that stands at {@code start} to {@code end} of the text. */
    void token(int start, int end);
  }

  /** Tells where the tokens of a text stand, in order, and keeps nothing of them. */
  public static void cut(String text, Places places) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else {
        int end = endOfToken(text, at, c);
        places.token(at, end);
        at = end;
      }
    }
  }

  /** The tokens of the text. */
  public Tokens tokenize(String text) {
    int capacity = Math.max(16, text.length() / 4);
    int[] starts = new int[capacity];
    int[] forms = new int[capacity];
    Spellings spellings = new Spellings(text, numbers);
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
        continue;
      }
      if (count == capacity) {
        capacity += capacity / 2;
        starts = Arrays.copyOf(starts, capacity);
        forms = Arrays.copyOf(forms, capacity);
      }
      int end = endOfToken(text, at, c);
      starts[count] = at;
      forms[count] = spellings.add(at, end);
      count++;
      at = end;
    }
    return new Tokens(
        text,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(forms, count),
        spellings.all(),
        spellings.words());
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c > '~'
            && (c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c));
  }

  /** What a token is made of that begins with the character. */
  static Tokens.Kind kindOf(char c) {
    return isDigit(c) ? Tokens.Kind.NUMBER : isWordChar(c) ? Tokens.Kind.WORD : Tokens.Kind.SYMBOL;
  }

  private static int endOfToken(String text, int start, char first) {
    if (isDigit(first)) {
      return endOfNumber(text, start);
    }
    if (!isWordChar(first)) {
      return start
          + (Character.isHighSurrogate(first)
                  && start + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(start + 1))
              ? 2
              : 1);
    }
    int end = start + 1;
    while (end < text.length() && (isWordChar(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /**
   * A separator belongs to a number only between digits: "1,000.5" is one, "4, 5." are two and a
   * period.
   */
  private static int endOfNumber(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean separates =
          (c == '.' || c == ',') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
      if (!isDigit(c) && !separates) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordChar(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c) && !Character.isSurrogate(c)
            || c == '\u00b5'
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
