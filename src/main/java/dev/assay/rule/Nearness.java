package dev.assay.rule;

import dev.assay.text.Span;
import java.util.List;

/**
 * How near a sentence comes to a pattern.
 *
 * @param matched how many of the pattern's items stand in the sentence, one after another: all, all
 *     but one, or those from the first
 * @param items how many the pattern has, without gaps and what may be missing
 * @param words where those stand, in UTF-16 code units
 * @param lacking in words: the one item that is missing, or the first that does not stand behind
 *     them, then those after it that stand nowhere in the sentence; none if the whole pattern
 *     stands
 */
public record Nearness(int matched, int items, List<Span> words, List<String> lacking) {
  /** Keeps its own copies. */
  public Nearness {
    words = List.copyOf(words);
    lacking = List.copyOf(lacking);
  }

  /** Whether the whole pattern stands. */
  public boolean isWhole() {
    return matched == items;
  }
}
