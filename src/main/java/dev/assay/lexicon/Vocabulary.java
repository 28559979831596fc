package dev.assay.lexicon;

import dev.assay.text.Tokenizer;
import java.util.Arrays;

/**
 * Numbers for the words that terms and rules know, found without making a string.
 *
 * <p>Case is folded character by character and without a locale; the typographic apostrophe counts
 * as the plain one.
 */
public final class Vocabulary implements Tokenizer.WordNumbers {
  private String[] words = new String[1 << 13];
  private int[] slots = new int[1 << 15];
  private int size = 1;

  /** The number of the word, given one if it has none yet. */
  public int add(String word) {
    int known = number(word, 0, word.length());
    if (known != 0) {
      return known;
    }
    if (size * 3 > slots.length) {
      grow();
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(fold(word.charAt(i)));
    }
    words[size] = folded.toString();
    place(size);
    return size++;
  }

  @Override
  public int number(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    for (int slot = spread(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      int candidate = slots[slot];
      if (candidate == 0 || isWord(words[candidate], text, start, end)) {
        return candidate;
      }
    }
  }

  /** The number of the word, 0 if it is unknown. */
  public int number(String word) {
    return number(word, 0, word.length());
  }

  /** The folded word of a number. */
  public String word(int number) {
    return words[number];
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int i = 1; i < size; i++) {
      place(i);
    }
  }

  private void place(int number) {
    int slot = spread(words[number].hashCode());
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number;
  }

  private int spread(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private static boolean isWord(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : c == '\u03bc' ? '\u00b5' : Character.toLowerCase(c);
  }
}
