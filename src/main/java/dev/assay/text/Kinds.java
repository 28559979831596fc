package dev.assay.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Kinds of characters: those of one kind are the same to a program. Beyond ASCII there is one. */
final class Kinds {
  private final byte[] kinds;

  /** For each kind a character of it. */
  private final char[] samples;

  private Kinds(byte[] kinds, char[] samples) {
    this.kinds = kinds;
    this.samples = samples;
  }

  /** The kinds that a program tells apart, and letters and ends of lines from the others. */
  static Kinds of(Program program) {
    Set<Chars> sets = new HashSet<>();
    sets.add(Chars.WORD);
    sets.add(Chars.NONE.withRange('\n', '\n').withRange('\r', '\r'));
    for (int step = 0; step < program.size(); step++) {
      if (program.step(step) == Program.Step.CHARS) {
        sets.add(program.chars(step));
      }
    }
    int[] kinds = new int[129];
    int count = 1;
    for (Chars set : sets) {
      Map<Integer, Integer> split = new HashMap<>();
      for (int c = 0; c < kinds.length; c++) {
        int key = kinds[c] * 2 + (set.has(c) ? 1 : 0);
        Integer kind = split.get(key);
        if (kind == null) {
          kind = split.size();
          split.put(key, kind);
        }
        kinds[c] = kind;
      }
      count = split.size();
    }
    byte[] ofAscii = new byte[129];
    char[] samples = new char[count + 1];
    Arrays.fill(samples, (char) 0);
    for (char c = 0; c < 128; c++) {
      ofAscii[c] = (byte) kinds[c];
      samples[kinds[c]] = c;
    }
    ofAscii[128] = (byte) count;
    samples[count] = 128;
    return new Kinds(ofAscii, samples);
  }

  /** The kind of a character; -1 of half a code point. */
  int of(char c) {
    return c < 128 ? kinds[c] : Character.isSurrogate(c) ? -1 : kinds[128];
  }

  /** A character of a kind. */
  char sample(int kind) {
    return samples[kind];
  }

  /** The number after the last kind, which stands for the end of a text. */
  int end() {
    return samples.length;
  }
}
