package dev.assay.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What every match of a regular expression holds: of each set at least one run of letters, in lower
 * case. Read from the expression by {@link RequiredReader}; what that does not know, requires
 * nothing.
 */
final class Required {
  private static final Required NOTHING = new Required(List.of());

  private final String[][] sets;

  private Required(List<Set<String>> sets) {
    this.sets = sets.stream().map(set -> set.toArray(String[]::new)).toArray(String[][]::new);
  }

  /** What the expression requires. */
  static Required by(java.util.regex.Pattern expression) {
    int known =
        java.util.regex.Pattern.CASE_INSENSITIVE
            | java.util.regex.Pattern.DOTALL
            | java.util.regex.Pattern.MULTILINE;
    // Pattern.flags() tells of inline flags too.
    if ((expression.flags() & ~known) != 0) {
      return NOTHING;
    }
    List<Set<String>> sets = RequiredReader.read(expression.pattern());
    List<Set<String>> kept = new ArrayList<>();
    for (Set<String> set : sets) {
      kept.add(withoutLonger(set));
    }
    kept.sort((a, b) -> Integer.compare(a.size(), b.size()));
    return kept.isEmpty() ? NOTHING : new Required(kept);
  }

  /** Where a run is in the set, the longer ones that hold it tell nothing more. */
  private static Set<String> withoutLonger(Set<String> set) {
    Set<String> kept = new LinkedHashSet<>();
    for (String run : set) {
      if (set.stream().noneMatch(other -> !other.equals(run) && run.contains(other))) {
        kept.add(run);
      }
    }
    return kept;
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
