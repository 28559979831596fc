package dev.assay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Stems of international nonproprietary names, by which a drug is known that no list has (WHO, "The
 * use of stems in the selection of INN").
 */
public final class Stems {
  /** Shortest name whose stem tells anything. */
  private static final int SHORTEST = 7;

  /**
   * A stem.
   *
   * @param position suffix, prefix or word
   * @param modality as RECORDS.md's modality
   */
  public record Stem(String stem, String position, String modality) {}

  private final Map<Character, List<Stem>> suffixes = new HashMap<>();
  private final Map<Character, List<Stem>> prefixes = new HashMap<>();
  private final Map<String, Stem> words = new HashMap<>();

  /** Keeps the stems, which come longest first, by the letter that they can be told by. */
  private Stems(List<Stem> stems) {
    for (Stem stem : stems) {
      String text = stem.stem;
      switch (stem.position) {
        case "suffix" ->
            suffixes
                .computeIfAbsent(text.charAt(text.length() - 1), c -> new ArrayList<>())
                .add(stem);
        case "prefix" -> prefixes.computeIfAbsent(text.charAt(0), c -> new ArrayList<>()).add(stem);
        default -> words.put(text, stem);
      }
    }
  }

  static Stems read(String file) {
    List<Stem> stems = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(file, "stem", "position", "modality", "note").rows()) {
      stems.add(new Stem(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1), row.cell(2)));
    }
    stems.sort(Stems::longestFirst);
    return new Stems(List.copyOf(stems));
  }

  private static int longestFirst(Stem a, Stem b) {
    return a.stem.length() != b.stem.length()
        ? Integer.compare(b.stem.length(), a.stem.length())
        : a.stem.compareTo(b.stem);
  }

  /** The longest stem of a single word that is longer than the stem by two letters at least. */
  public Optional<Stem> of(String word) {
    String lower = word.length() < SHORTEST ? "" : word.toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return Optional.empty();
    }
    for (Stem stem : suffixes.getOrDefault(lower.charAt(lower.length() - 1), List.of())) {
      if (lower.endsWith(stem.stem) && lower.length() >= stem.stem.length() + 2) {
        return Optional.of(stem);
      }
    }
    for (Stem stem : prefixes.getOrDefault(lower.charAt(0), List.of())) {
      if (lower.startsWith(stem.stem) && lower.length() >= stem.stem.length() + 3) {
        return Optional.of(stem);
      }
    }
    return Optional.empty();
  }

  /** The stem that stands as a word of its own behind a name, as vedotin in "zorotamab vedotin". */
  public Optional<Stem> secondWord(String word) {
    return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
  }
}
