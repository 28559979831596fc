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
  private String[] words = new String[1 << 14];
  private int[] slots = new int[1 << 16];
  private int size = 1;

  /** The number of the word, given one if it has none yet. */
  public int add(String word) {
    return add(word, 0, word.length());
  }

  /** The number of the word that stands there in the text, given one if it has none yet. */
  int add(String text, int start, int end) {
    int slot = slot(text, start, end);
    if (slots[slot] == 0) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
      }
      words[size] = folded(text.substring(start, end));
      slots[slot] = size++;
      if (size * 3 > slots.length) {
        grow();
        return size - 1;
      }
    }
    return slots[slot];
  }

  @Override
  public int number(CharSequence text, int start, int end) {
    return slots[slot(text, start, end)];
  }

  /** Where the word has its number, or would have it. */
  private int slot(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    int slot = spread(hash);
    while (slots[slot] != 0 && !isWord(words[slots[slot]], text, start, end)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
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

  private static String folded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(word.charAt(i))) {
        char[] folded = word.toCharArray();
        for (int k = i; k < folded.length; k++) {
          folded[k] = fold(folded[k]);
        }
        return new String(folded);
      }
    }
    return word;
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
