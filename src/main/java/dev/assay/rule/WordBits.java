package dev.assay.rule;

import java.util.Set;

/** A set of numbers of words that may hold a few more, quick to compare with another. */
final class WordBits {
  private static final int LONGS = 4;

  private final long[] bits = new long[LONGS];

  /** The set of the words. */
  static WordBits of(Set<Integer> words) {
    WordBits set = new WordBits();
    words.forEach(set::add);
    return set;
  }

  /** Adds a word; the unknown word 0 is none. */
  void add(int word) {
    if (word != 0) {
      int bit = word * 0x9E3779B9 >>> 24;
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** Whether a word can be in both. */
  boolean mayShare(WordBits other) {
    long shared = 0;
    for (int i = 0; i < LONGS; i++) {
      shared |= bits[i] & other.bits[i];
    }
    return shared != 0;
  }
}
