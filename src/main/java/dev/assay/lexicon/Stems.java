package dev.assay.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stems of international nonproprietary names, by which a drug is known that no list has (WHO, "The use of stems in
 * the selection of INN").
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

  private final List<Stem> stems;

  private Stems(List<Stem> stems) {
    this.stems = stems;
  }

  static Stems read(String file) {
    List<Stem> stems = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(file, "stem", "position", "modality", "note").rows()) {
      stems.add(new Stem(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1), row.cell(2)));
    }
    stems.sort(Comparator.comparing((Stem s) -> -s.stem.length()).thenComparing(Stem::stem));
    return new Stems(List.copyOf(stems));
  }

  /** The longest stem of a single word that is longer than the stem by two letters at least. */
  public Optional<Stem> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < SHORTEST) {
      return Optional.empty();
    }
    return stems.stream()
        .filter(s -> s.position.equals("suffix") && lower.endsWith(s.stem) && lower.length() >= s.stem.length() + 2
            || s.position.equals("prefix") && lower.startsWith(s.stem) && lower.length() >= s.stem.length() + 3)
        .findFirst();
  }

  /** The stem that stands as a word of its own behind a name, as vedotin in "zorotamab vedotin". */
  public Optional<Stem> secondWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stems.stream().filter(s -> s.position.equals("word") && lower.equals(s.stem)).findFirst();
  }
}
