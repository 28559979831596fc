package dev.assay.rule;

import dev.assay.text.Span;
import java.util.List;

/**
 * A place where a pattern stands, with the words that stand for it.
 *
 * @param match the place
 * @param words those that stand for the pattern's words and slots, side by side as one, in UTF-16
 *     code units; what fills its gaps is left out
 */
public record Standing(Match match, List<Span> words) {
  /** Keeps its own copy. */
  public Standing {
    words = List.copyOf(words);
  }
}
