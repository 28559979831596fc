package dev.assay.text;

/**
 * A set of characters, told apart within ASCII; beyond it, it holds all or none.
 *
 * @param low the characters 0 to 63, as bits
 * @param high the characters 64 to 127, as bits
 * @param beyond whether characters beyond ASCII count
 */
record Chars(long low, long high, boolean beyond) {
  static final Chars NONE = new Chars(0, 0, false);
  static final Chars ANY = new Chars(-1, -1, true);
  static final Chars DIGITS = NONE.withRange('0', '9');
  static final Chars WORD = DIGITS.withRange('a', 'z').withRange('A', 'Z').withRange('_', '_');
  static final Chars BLANKS = NONE.withRange('\t', '\r').withRange(' ', ' ');

  /** With the characters from one to another. */
  Chars withRange(char first, char last) {
    long lower = low;
    long higher = high;
    for (int c = first; c <= last && c < 128; c++) {
      lower |= c < 64 ? 1L << c : 0;
      higher |= c < 64 ? 0 : 1L << c;
    }
    return new Chars(lower, higher, beyond || last >= 128);
  }

  /** The characters of both. */
  Chars or(Chars other) {
    return new Chars(low | other.low, high | other.high, beyond || other.beyond);
  }

  /** The other characters; what lies beyond ASCII counts in any case. */
  Chars others() {
    return new Chars(~low, ~high, true);
  }

  /** With each ASCII letter in both cases. */
  Chars inAnyCase() {
    long letters = (1L << 26) - 1;
    long either = (high >>> 'A' | high >>> 'a') & letters;
    return new Chars(low, high | either << 'A' | either << 'a', beyond);
  }

  /** Whether a character counts, of those beyond ASCII any. */
  boolean has(int c) {
    return c >= 128 ? beyond : ((c < 64 ? low : high) >>> c & 1) != 0;
  }

  /** How many ASCII characters count. */
  int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }
}
