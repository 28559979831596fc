package dev.assay.glossary;

import dev.assay.mention.Mention;
import dev.assay.text.Span;
import java.util.Arrays;
import java.util.List;

/** The places that some mentions cover, to ask whether another lies in one: "ABC1" in "ABC1-GT". */
final class Covered {
  private final int[] starts;

  /** The farthest end of the mentions up to each. */
  private final int[] ends;

  /** The places of the mentions, which are in order. */
  Covered(List<? extends Mention> mentions) {
    starts = new int[mentions.size()];
    ends = new int[mentions.size()];
    int farthest = 0;
    for (int i = 0; i < starts.length; i++) {
      Span span = mentions.get(i).place().span();
      farthest = Math.max(farthest, span.end());
      starts[i] = span.start();
      ends[i] = farthest;
    }
  }

  /** Whether the mention lies in the place of one of them. */
  boolean cover(Mention mention) {
    Span span = mention.place().span();
    int behind = Arrays.binarySearch(starts, span.start() + 1);
    int last = behind >= 0 ? behind : -behind - 1;
    while (last > 0 && starts[last - 1] > span.start()) {
      last--;
    }
    return last > 0 && ends[last - 1] >= span.end();
  }
}
