package dev.assay.rule;

/**
 * How near a sentence comes to a pattern.
 *
 * @param matched how many of the pattern's items stand in the sentence, one after another from the first
 * @param items how many the pattern has, without gaps and what may be missing
 * @param lacking the first item that does not stand behind them, in words; empty if the whole pattern stands
 */
public record Nearness(int matched, int items, String lacking) {
  /** Whether the whole pattern stands. */
  public boolean isWhole() {
    return matched == items;
  }
}
