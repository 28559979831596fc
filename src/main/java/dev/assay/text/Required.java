package dev.assay.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every match of a regular expression holds: of each set at least one run of letters, in lower
 * case. What cannot be read, requires nothing.
 */
final class Required {
  private static final Required NOTHING = new Required(new String[0][]);

  private final String[][] sets;

  private Required(String[][] sets) {
    this.sets = sets;
  }

  /** What the expression requires; one that cannot be read is null. */
  static Required by(@Nullable Expression expression) {
    if (expression == null) {
      return NOTHING;
    }
    List<Set<String>> sets = RequiredRuns.of(expression);
    String[][] kept = new String[sets.size()][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = withoutLonger(sets.get(i).toArray(String[]::new));
    }
    Arrays.sort(kept, (a, b) -> Integer.compare(a.length, b.length));
    return new Required(kept);
  }

  /** Where a run is in the set, the longer ones that hold it tell nothing more. */
  private static String[] withoutLonger(String[] runs) {
    int kept = 0;
    String[] shortest = new String[runs.length];
    for (int i = 0; i < runs.length; i++) {
      if (!holdsOther(runs, i)) {
        shortest[kept++] = runs[i];
      }
    }
    return Arrays.copyOf(shortest, kept);
  }

  private static boolean holdsOther(String[] runs, int run) {
    for (int i = 0; i < runs.length; i++) {
      if (i != run && runs[i].length() < runs[run].length() && runs[run].contains(runs[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is known that a match must hold. */
  boolean isNothing() {
    return sets.length == 0;
  }

  /** Whether a text with these letters may hold a match. */
  boolean isIn(Letters letters) {
    for (String[] set : sets) {
      if (!anyIn(set, letters)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyIn(String[] set, Letters letters) {
    for (String run : set) {
      if (letters.mayHold(run)) {
        return true;
      }
    }
    return false;
  }
}
