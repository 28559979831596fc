package dev.assay.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every match of a part of a pattern holds.
 *
 * @param words of each set, one word at least
 * @param types the bits of the types of mentions, all of them
 */
record Needed(List<Set<Integer>> words, int types) {
  static final Needed NOTHING = new Needed(List.of(), 0);

  /** One of the words. */
  static Needed oneOf(Set<Integer> words) {
    return new Needed(List.of(words), 0);
  }

  /** What all the items hold together. */
  static Needed ofAll(List<PatternItem> items) {
    List<Set<Integer>> words = new ArrayList<>();
    int types = 0;
    for (PatternItem item : items) {
      words.addAll(item.needed().words());
      types |= item.needed().types();
    }
    return new Needed(List.copyOf(words), types);
  }

  /** What each of the alternatives holds: of every one of them its smallest set, as one set. */
  static Needed ofEach(List<List<PatternItem>> alternatives) {
    Set<Integer> either = new HashSet<>();
    boolean everyHasWords = true;
    int types = -1;
    for (List<PatternItem> alternative : alternatives) {
      Needed needed = ofAll(alternative);
      types &= needed.types();
      everyHasWords &= !needed.words().isEmpty();
      either.addAll(needed.smallest());
    }
    return new Needed(everyHasWords ? List.of(either) : List.of(), types);
  }

  private Set<Integer> smallest() {
    Set<Integer> smallest = words.isEmpty() ? Set.of() : words.get(0);
    for (Set<Integer> set : words) {
      smallest = set.size() < smallest.size() ? set : smallest;
    }
    return smallest;
  }

  /** The sets, each as bits to look for in a sentence. */
  int[][] bits() {
    int[][] bits = new int[words.size()][];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = WordBits.of(words.get(i));
    }
    return bits;
  }
}
