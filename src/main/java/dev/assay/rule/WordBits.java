package dev.assay.rule;

import java.util.Arrays;
import java.util.Set;

/** The words of a sentence, as a set of bits that may hold a few more; quick to ask. */
final class WordBits {
  private static final int SHIFT = 21;

  private final long[] rows = new long[1 << 32 - SHIFT - 6];

  /** The bits of the words; the unknown word 0 has none. */
  static int[] of(Set<Integer> words) {
    int[] bits = new int[words.size()];
    int count = 0;
    for (int word : words) {
      if (word != 0) {
        bits[count++] = bit(word);
      }
    }
    Arrays.sort(bits, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || bits[i] != bits[i - 1]) {
        bits[kept++] = bits[i];
      }
    }
    return Arrays.copyOf(bits, kept);
  }

  private static int bit(int word) {
    return word * 0x9E3779B9 >>> SHIFT;
  }

  /** Adds a word; the unknown word 0 is none. */
  void add(int word) {
    if (word != 0) {
      int bit = bit(word);
      rows[bit >>> 6] |= 1L << bit;
    }
  }

  /** Whether one of the bits is set. */
  boolean anyOf(int[] bits) {
    for (int bit : bits) {
      if ((rows[bit >>> 6] >>> bit & 1) != 0) {
        return true;
      }
    }
    return false;
  }
}
