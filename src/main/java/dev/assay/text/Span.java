package dev.assay.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of a document's text.
 *
 * @param start first position, in UTF-16 code units
 * @param end position after the last, in UTF-16 code units
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Checks that the range does not run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + ", expected 0 <= start <= end");
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether every position of the other span lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the position lies in this span. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Whether the two spans share a position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Positions between the two spans, 0 where they touch or overlap, in UTF-16 code units. */
  public int distance(Span other) {
    return Math.max(0, Math.max(start - other.end, other.start - end));
  }

  /** Written out, since what Java makes of a record costs a short run milliseconds. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Span other && start == other.start && end == other.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
