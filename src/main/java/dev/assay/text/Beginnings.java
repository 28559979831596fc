package dev.assay.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first two letters that a sequence of parts of an expression can match, in the making. */
final class Beginnings {
  private static final int LETTERS = 2;

  /** More than these tell nothing. */
  private static final int MOST = 200;

  private @Nullable Set<String> all = Set.of("");

  /** Whether what follows adds nothing. */
  private boolean settled;

  /** The beginnings of runs of letters. */
  static @Nullable Set<String> of(Set<String> runs) {
    Beginnings beginnings = new Beginnings();
    beginnings.follow(runs, false);
    return beginnings.all;
  }

  /**
   * Adds the part that follows.
   *
   * @param next what it begins with, null if that is not known
   * @param open whether it can match more than that
   */
  void follow(@Nullable Set<String> next, boolean open) {
    Set<String> before = all;
    if (settled || before == null) {
      return;
    }
    Set<String> longer = next == null ? before : joined(before, next);
    boolean empty = longer.contains("");
    all =
        empty && (next == null || open && next.size() > 1) || longer.size() > MOST ? null : longer;
    settled = next == null || open || shortest(longer) == LETTERS;
  }

  /** The beginnings, one of them empty where the sequence can be; null where they are not known. */
  @Nullable Set<String> all() {
    return all;
  }

  private static Set<String> joined(Set<String> before, Set<String> next) {
    Set<String> joined = new LinkedHashSet<>();
    for (String first : before) {
      if (first.length() >= LETTERS) {
        joined.add(first);
        continue;
      }
      for (String second : next) {
        String both = first + second;
        joined.add(both.length() > LETTERS ? both.substring(0, LETTERS) : both);
      }
    }
    return joined;
  }

  private static int shortest(Set<String> beginnings) {
    int shortest = LETTERS;
    for (String beginning : beginnings) {
      shortest = Math.min(shortest, beginning.length());
    }
    return shortest;
  }
}
