package dev.assay.evaluate;

/**
 * A predicted record against the gold.
 *
 * @param confidence what it says of itself, 0 to 1
 * @param right whether it agrees in every slot that matters (RECORDS.md, "How it is scored")
 */
public record Judged(double confidence, boolean right) {}
