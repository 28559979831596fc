package dev.assay.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule: a name that says what it reads, and its pattern. What it produces is the constant of the
 * extractor that holds it.
 *
 * @param name as records carry it, such as {@code <dose> every <interval>}
 * @param pattern what it looks for in a sentence
 */
public record Rule(String name, TokenPattern pattern) {
  /** Written out, since what Java makes of a record costs a short run milliseconds. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Rule other && pattern == other.pattern && name.equals(other.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
