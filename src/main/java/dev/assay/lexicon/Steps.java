package dev.assay.lexicon;

/**
 * The steps from state to state that the words of terms make, in one table without objects. State 0
 * is the beginning and no step leads to it.
 */
final class Steps {
  /** State and word of a step, each where its hash says or behind it; 0 is free. */
  private long[] keys = new long[1 << 17];

  /** Where the step leads. */
  private int[] states = new int[keys.length];

  private int size;

  /** Where a word leads from a state, 0 if no term goes on with it. */
  int next(int state, int word) {
    return states[slot(key(state, word))];
  }

  /**
   * Where a word leads from a state; if no term went on with it so far, a new state, which has the
   * next number.
   */
  int add(int state, int word) {
    long key = key(state, word);
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      states[slot] = ++size;
    }
    return states[slot];
  }

  private void grow() {
    long[] before = keys;
    int[] led = states;
    keys = new long[2 * before.length];
    states = new int[keys.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int slot = slot(before[i]);
        keys[slot] = before[i];
        states[slot] = led[i];
      }
    }
  }

  private int slot(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static long key(int state, int word) {
    return (long) state << 32 | word;
  }
}
