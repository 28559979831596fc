package dev.assay.rule;

import java.util.List;
import java.util.Set;

/** What can stand first in a match of a pattern: a word, a mention of a type, or anything. */
final class Beginning {
  private final boolean anything;
  private final WordSet words;
  private final int[] bits;
  private final int types;

  private Beginning(boolean anything, WordSet words, int types) {
    this.anything = anything;
    this.words = words;
    this.bits = WordBits.of(words.words());
    this.types = types;
  }

  /** What a match of the node and all that follows it can begin with. */
  static Beginning of(PatternNode node) {
    if (node instanceof PatternNode.Word word) {
      return new Beginning(false, word.words(), 0);
    }
    if (node instanceof PatternNode.Slot slot) {
      return new Beginning(false, new WordSet(Set.of(), List.of()), slot.types());
    }
    Beginning all = new Beginning(false, new WordSet(Set.of(), List.of()), 0);
    if (node instanceof PatternNode.Choice choice) {
      for (PatternNode alternative : choice.alternatives()) {
        all = all.or(of(alternative));
      }
      return all;
    }
    return new Beginning(true, all.words, 0);
  }

  private Beginning or(Beginning other) {
    return new Beginning(anything || other.anything, words.or(other.words), types | other.types);
  }

  /** The first position from the given one on at which it stands, -1 where there is none. */
  int next(SentenceView view, int from) {
    if (anything) {
      return from < view.size() ? from : -1;
    }
    boolean byWord = words.hasBeginnings() || view.words().anyOf(bits);
    boolean byType = (view.types() & types) != 0;
    if (!byWord && !byType) {
      return -1;
    }
    for (int position = from; position < view.size(); position++) {
      if (byType && (view.typesAt(position) & types) != 0
          || byWord && words.stand(view, position)) {
        return position;
      }
    }
    return -1;
  }
}
