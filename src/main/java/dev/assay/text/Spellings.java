package dev.assay.text;

import java.util.Arrays;

/** The different spellings of a text's tokens, numbered from 0; each is made a string once. */
final class Spellings {
  private final String text;
  private final Tokenizer.WordNumbers numbers;
  private String[] spellings;
  private int[] words;
  private int[] hashes;

  /** Numbers of spellings plus one, each where its hash says or behind it. */
  private int[] table;

  private int size;

  /** The spellings of a text whose words have numbers. */
  Spellings(String text, Tokenizer.WordNumbers numbers) {
    this.text = text;
    this.numbers = numbers;
    int room = text.length() < 64 ? 16 : 64;
    spellings = new String[room];
    words = new int[room];
    hashes = new int[room];
    table = new int[4 * room];
  }

  /** The number of what stands at a place of the text. */
  int add(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    while (table[slot] != 0) {
      int known = table[slot] - 1;
      if (hashes[known] == hash
          && spellings[known].length() == end - start
          && text.startsWith(spellings[known], start)) {
        return known;
      }
      slot = slot + 1 & table.length - 1;
    }
    if (size == spellings.length) {
      grow();
      slot = free(hash);
    }
    spellings[size] = text.substring(start, end);
    hashes[size] = hash;
    words[size] = numbers.number(text, start, end);
    table[slot] = ++size;
    return size - 1;
  }

  /** The vocabulary's numbers of all spellings. */
  int[] words() {
    return Arrays.copyOf(words, size);
  }

  /** All spellings, by number. */
  String[] all() {
    return Arrays.copyOf(spellings, size);
  }

  private void grow() {
    spellings = Arrays.copyOf(spellings, 2 * size);
    words = Arrays.copyOf(words, 2 * size);
    hashes = Arrays.copyOf(hashes, 2 * size);
    table = new int[2 * table.length];
    for (int i = 0; i < size; i++) {
      table[free(hashes[i])] = i + 1;
    }
  }

  private int free(int hash) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9 >>> 7) & table.length - 1;
  }
}
