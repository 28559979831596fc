package dev.assay.mention;

import dev.assay.text.Span;
import dev.assay.text.Tokens;

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

  @Override
  public int compareTo(Place other) {
    return span.compareTo(other.span);
  }
}
