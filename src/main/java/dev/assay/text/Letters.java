package dev.assay.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which letters, and which of two and three in a row, a text has; the latter as a set that may hold
 * a few more. ASCII letters count in lower case. Not safe to share between threads.
 */
final class Letters {
  private static final int BITS = 13;

  /** A text is worth reading once it is asked about more often. */
  private static final int MANY = 2;

  private final long[] rows = new long[1 << BITS - 6];
  private long low;
  private long high;
  private @Nullable CharSequence text;
  private int start;
  private int end;

  /** Whether it has been read, or only asked about. */
  private boolean read;

  /** How often the text was asked about before it was read. */
  private int asked;

  /** Reads a part of the text, unless it is the one read last. */
  void read(CharSequence next, int from, int to) {
    if (next == text && from == start && to == end && read) {
      return;
    }
    text = next instanceof String ? next : null;
    start = from;
    end = to;
    read = true;
    Arrays.fill(rows, 0);
    low = 0;
    high = 0;
    int before = 0;
    int last = 0;
    for (int i = from; i < to; i++) {
      int c = fold(next.charAt(i));
      if (c < 64) {
        low |= 1L << c;
      } else if (c < 128) {
        high |= 1L << c;
      } else {
        set(two(0, c));
      }
      set(two(last, c));
      set(three(before, last, c));
      before = last;
      last = c;
    }
  }

  /** Whether that part of the text is asked about often, so that it is worth reading. */
  boolean areOf(CharSequence other, int from, int to) {
    if (other != text || from != start || to != end) {
      text = other;
      start = from;
      end = to;
      read = false;
      asked = 0;
    }
    return read || ++asked > MANY;
  }

  private void set(int bit) {
    rows[bit >>> 6] |= 1L << bit;
  }

  /** Whether the text may hold the run of letters, which is in lower case. */
  boolean mayHold(String run) {
    int c = run.charAt(0);
    if (c < 64 ? (low >>> c & 1) == 0 : c < 128 ? (high >>> c & 1) == 0 : !has(two(0, c))) {
      return false;
    }
    if (run.length() == 2) {
      return has(two(c, run.charAt(1)));
    }
    for (int i = 2; i < run.length(); i++) {
      if (!has(three(run.charAt(i - 2), run.charAt(i - 1), run.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int bit) {
    return (rows[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int two(int a, int b) {
    return (a * 0x2F0B4C47 + b * 0x9E3779B1) >>> 32 - BITS;
  }

  private static int three(int a, int b, int c) {
    return (a * 0x85EBCA6B + b * 0xC2B2AE35 + c * 0x27D4EB2F) >>> 32 - BITS;
  }

  /** The character with an ASCII capital made small. */
  static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
