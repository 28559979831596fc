package dev.assay.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every match of a regular expression holds: of each set at least one run of letters, in lower
 * case. Read from the expression by {@link RequiredReader}; what that does not know, requires
 * nothing.
 */
final class Required {
  private static final Required NOTHING = new Required(new String[0][], null);

  private final String[][] sets;
  private final @Nullable Openings openings;

  private Required(String[][] sets, @Nullable Openings openings) {
    this.sets = sets;
    this.openings = openings;
  }

  /** What the expression requires. */
  static Required by(java.util.regex.Pattern expression) {
    int flags =
        java.util.regex.Pattern.CASE_INSENSITIVE
            | java.util.regex.Pattern.DOTALL
            | java.util.regex.Pattern.MULTILINE;
    // Pattern.flags() tells of inline flags too.
    if ((expression.flags() & ~flags) != 0) {
      return NOTHING;
    }
    RequiredReader.Known known = RequiredReader.read(expression.pattern());
    List<Set<String>> sets = known.sets();
    String[][] kept = new String[sets.size()][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = withoutLonger(sets.get(i).toArray(String[]::new));
    }
    Arrays.sort(kept, (a, b) -> Integer.compare(a.length, b.length));
    return new Required(kept, Openings.of(known.beginnings()));
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

  /** Where matches can begin; null if that is not known. */
  @Nullable Openings openings() {
    return openings;
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
