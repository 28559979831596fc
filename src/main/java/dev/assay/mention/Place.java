package dev.assay.mention;

import dev.assay.text.Span;
import dev.assay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where a mention stands, in code units and in tokens.
 *
 * @param span from its first token's start to its last token's end, in UTF-16 code units
 * @param first its first token
 * @param end the token after its last
 */
public record Place(Span span, int first, int end) implements Comparable<Place> {
  /** The place of the tokens from {@code first} up to {@code end}. */
  public static Place of(Tokens tokens, int first, int end) {
    return new Place(tokens.span(first, end), first, end);
  }

  /** Written out, since what Java makes of a record costs a short run milliseconds. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Place other
        && span.equals(other.span)
        && first == other.first
        && end == other.end;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * span.hashCode() + first) + end;
  }

  @Override
  public int compareTo(Place other) {
    return span.compareTo(other.span);
  }
}
