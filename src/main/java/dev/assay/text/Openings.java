package dev.assay.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two letters that the matches of an expression can begin with, so that it is tried only where
 * they stand. Letters are told apart without regard to case; digits count as one, and so does all
 * that is not ASCII.
 */
final class Openings {
  private static final int KINDS = 32;

  /** An expression with more pairs would be tried nearly everywhere. */
  private static final int MOST = KINDS * KINDS / 2;

  private static final byte[] KIND = kinds();

  /** For each two kinds of characters whether a match can begin so. */
  private final boolean[] pairs;

  private Openings(boolean[] pairs) {
    this.pairs = pairs;
  }

  /**
   * The openings of an expression.
   *
   * @param beginnings in lower case, one of which stands at the beginning of each match; null where
   *     they are not known
   */
  static @Nullable Openings of(@Nullable Set<String> beginnings) {
    if (beginnings == null) {
      return null;
    }
    boolean[] pairs = new boolean[KINDS * KINDS];
    for (String beginning : beginnings) {
      if (beginning.isEmpty()) {
        return null;
      }
      int first = kind(beginning.charAt(0)) * KINDS;
      for (int second = 0; second < KINDS; second++) {
        pairs[first + second] |= beginning.length() == 1 || kind(beginning.charAt(1)) == second;
      }
    }
    int count = 0;
    for (boolean pair : pairs) {
      count += pair ? 1 : 0;
    }
    return count > MOST ? null : new Openings(pairs);
  }

  /** The first position from the given one on at which a match can begin, -1 if there is none. */
  int next(String text, int from) {
    int end = text.length();
    if (from >= end) {
      return -1;
    }
    int first = kind(text.charAt(from));
    for (int at = from; at < end; at++) {
      int second = at + 1 < end ? kind(text.charAt(at + 1)) : 0;
      if (pairs[first * KINDS + second]) {
        return at;
      }
      first = second;
    }
    return -1;
  }

  private static int kind(char c) {
    return c < KIND.length ? KIND[c] : KINDS - 1;
  }

  /** 0 is the end of the text and control characters, 1 to 26 the letters. */
  private static byte[] kinds() {
    byte[] kinds = new byte[128];
    for (char c = ' '; c < kinds.length; c++) {
      char folded = Letters.fold(c);
      if (folded >= 'a' && folded <= 'z') {
        kinds[c] = (byte) (folded - 'a' + 1);
      } else if (c >= '0' && c <= '9') {
        kinds[c] = 27;
      } else {
        kinds[c] = (byte) (c == ' ' ? 28 : c == '-' ? 29 : 30);
      }
    }
    return kinds;
  }
}
