package dev.assay.text;

import java.util.Arrays;

/** Turns positions of a text in UTF-16 code units into Unicode code points and back. */
public final class CodePoints {
  /**
   * Positions of the second halves of surrogate pairs, ascending; empty for nearly every filing.
   */
  private final int[] lowSurrogates;

  /** Indexes the text once. */
  public CodePoints(CharSequence text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, count);
  }

  /** The code points before the position, which is given in UTF-16 code units. */
  public int fromUnits(int position) {
    int index = Arrays.binarySearch(lowSurrogates, position);
    int before = index >= 0 ? index : -index - 1;
    return position - before;
  }

  /** The position in UTF-16 code units before which the given number of code points stand. */
  public int toUnits(int codePoints) {
    int low = codePoints;
    int high = codePoints + lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fromUnits(middle) < codePoints) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
