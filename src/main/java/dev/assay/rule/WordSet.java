package dev.assay.rule;

import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that stand in for one another in a pattern: by their numbers, or by how they begin. */
final class WordSet {
  private final Set<Integer> words;
  private final List<String> beginnings;

  /** The numbers in a table of a power of two, each where its hash says or behind it; 0 is free. */
  private final int[] table;

  /** The first letters of the beginnings: bit 0 is a, bit 31 any that is no ASCII letter. */
  private final int letters;

  WordSet(Collection<Integer> words, Collection<String> beginnings) {
    this.words = Set.copyOf(words);
    this.beginnings = List.copyOf(beginnings);
    this.table = new int[Integer.highestOneBit(Math.max(1, this.words.size())) * 4];
    for (int word : this.words) {
      int slot = slot(word);
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = word;
    }
    int first = 0;
    for (String beginning : this.beginnings) {
      first |= letter(beginning.charAt(0));
    }
    letters = first;
  }

  /** The words of both. */
  WordSet or(WordSet other) {
    Set<Integer> both = new HashSet<>(words);
    both.addAll(other.words);
    List<String> begun = new ArrayList<>(beginnings);
    begun.addAll(other.beginnings);
    return new WordSet(both, begun);
  }

  /** The numbers of the words that count as they are. */
  Set<Integer> words() {
    return words;
  }

  /** Whether words count that only begin like one of the set. */
  boolean hasBeginnings() {
    return letters != 0;
  }

  /** Whether one of the words stands at a position of the view. */
  boolean stand(SentenceView view, int position) {
    int token = view.token(position);
    return has(view.tokens().word(token)) || letters != 0 && begins(view.tokens(), token);
  }

  /** Whether the word of the number is one of those that count as they are. */
  boolean has(int word) {
    if (word == 0) {
      return false;
    }
    int slot = slot(word);
    while (table[slot] != 0) {
      if (table[slot] == word) {
        return true;
      }
      slot = slot + 1 & table.length - 1;
    }
    return false;
  }

  private int slot(int word) {
    return (word * 0x9E3779B9 >>> 8) & table.length - 1;
  }

  private boolean begins(Tokens tokens, int token) {
    char first = Character.toLowerCase(tokens.firstChar(token));
    if ((letters & letter(first)) == 0) {
      return false;
    }
    for (String beginning : beginnings) {
      if (beginning.charAt(0) == first
          && tokens.end(token) - tokens.start(token) >= beginning.length()
          && tokens
              .document()
              .regionMatches(true, tokens.start(token), beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? 1 << c - 'a' : 1 << 31;
  }
}
