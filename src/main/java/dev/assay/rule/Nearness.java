package dev.assay.rule;

import java.util.List;

/**
 * How near a sentence comes to a pattern.
 *
 * @param matched how many of the pattern's items stand in the sentence, one after another from the
 *     first
 * @param items how many the pattern has, without gaps and what may be missing
 * @param lacking in words: the first item that does not stand behind them, then those after it that
 *     stand nowhere in the sentence; none if the whole pattern stands
 */
public record Nearness(int matched, int items, List<String> lacking) {
  /** Keeps its own copy. */
  public Nearness {
    lacking = List.copyOf(lacking);
  }

  /** Whether the whole pattern stands. */
  public boolean isWhole() {
    return matched == items;
  }
}
