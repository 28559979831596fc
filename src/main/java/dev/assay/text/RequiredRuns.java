package dev.assay.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in an expression the runs of letters, in lower case, that every match must hold. */
final class RequiredRuns {
  /** Runs that one set may have, and letters of one run. */
  private static final int MOST = 80;

  private static final int LONGEST = 12;
  private static final String END = "";

  /** Characters of a set that are listed. */
  private static final int LISTED = 12;

  /**
   * A part of an expression.
   *
   * @param runs all that it can match, in lower case; null if that is too much to list
   * @param open whether it can match more than the runs, behind one of them
   * @param sets of each, at least one run stands in every match
   */
  private record Part(@Nullable Set<String> runs, boolean open, List<Set<String>> sets) {
    static final Part EMPTY = of(Set.of(END));
    static final Part ANYTHING = new Part(null, true, List.of());

    static Part of(Set<String> runs) {
      return new Part(runs, false, List.of());
    }
  }

  private RequiredRuns() {}

  /** Of each set, at least one run stands in every match. */
  static List<Set<String>> of(Expression expression) {
    return withRuns(part(expression));
  }

  private static Part part(Expression expression) {
    if (expression instanceof Expression.Run run) {
      return Part.of(Set.of(folded(run.letters())));
    } else if (expression instanceof Expression.One one) {
      return one(one.chars());
    } else if (expression instanceof Expression.Sequence sequence) {
      return sequence(sequence.parts());
    } else if (expression instanceof Expression.Choice choice) {
      return either(choice.parts());
    } else if (expression instanceof Expression.Repeated repeated) {
      return repeated(repeated);
    }
    return Part.EMPTY;
  }

  private static String folded(String letters) {
    char[] folded = letters.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Letters.fold(folded[i]);
    }
    return new String(folded);
  }

  private static Part one(Chars chars) {
    if (chars.beyond() || chars.size() > 2 * LISTED) {
      return Part.ANYTHING;
    }
    Set<String> letters = new LinkedHashSet<>();
    for (char c = 0; c < 128; c++) {
      if (chars.has(c)) {
        letters.add(String.valueOf(Letters.fold(c)));
      }
    }
    return letters.size() > LISTED ? Part.ANYTHING : Part.of(letters);
  }

  private static Part either(List<Expression> expressions) {
    Set<String> runs = new LinkedHashSet<>();
    Set<String> best = new LinkedHashSet<>();
    boolean all = true;
    boolean required = true;
    for (Expression expression : expressions) {
      Part part = part(expression);
      if (part.runs() == null || part.open()) {
        all = false;
      } else {
        runs.addAll(part.runs());
      }
      List<Set<String>> sets = withRuns(part);
      if (sets.isEmpty()) {
        required = false;
      } else {
        best.addAll(sharpest(sets));
      }
    }
    if (all && runs.size() <= MOST) {
      return Part.of(runs);
    }
    return new Part(null, true, required && best.size() <= 2 * MOST ? List.of(best) : List.of());
  }

  /** The set whose shortest run is longest; of such the smallest. */
  private static Set<String> sharpest(List<Set<String>> sets) {
    Set<String> best = sets.get(0);
    for (Set<String> set : sets) {
      int shorter = Integer.compare(shortest(set), shortest(best));
      if (shorter > 0 || shorter == 0 && set.size() < best.size()) {
        best = set;
      }
    }
    return best;
  }

  private static int shortest(Set<String> set) {
    int shortest = 4;
    for (String run : set) {
      shortest = Math.min(shortest, run.length());
    }
    return shortest;
  }

  private static List<Set<String>> withRuns(Part part) {
    if (part.runs() == null || part.runs().isEmpty() || part.runs().contains(END)) {
      return part.sets();
    }
    List<Set<String>> sets = new ArrayList<>(part.sets());
    sets.add(part.runs());
    return sets;
  }

  private static Part sequence(List<Expression> expressions) {
    List<Set<String>> sets = new ArrayList<>();
    Set<String> runs = Set.of(END);
    boolean whole = true;
    for (Expression expression : expressions) {
      Part part = part(expression);
      sets.addAll(part.sets());
      Set<String> longer = part.runs() == null ? null : joined(runs, part.runs());
      if (longer == null) {
        sets.addAll(withRuns(Part.of(runs)));
        runs = part.runs() == null ? Set.of(END) : part.runs();
      } else {
        runs = longer;
      }
      whole &= longer != null && !part.open();
      if (part.open()) {
        sets.addAll(withRuns(Part.of(runs)));
        runs = Set.of(END);
      }
    }
    if (whole) {
      return new Part(runs, false, sets);
    }
    sets.addAll(withRuns(Part.of(runs)));
    return new Part(null, true, sets);
  }

  /** Each run followed by each; null if that is too much. */
  private static @Nullable Set<String> joined(Set<String> before, Set<String> behind) {
    if (before.size() * behind.size() > MOST) {
      return null;
    }
    Set<String> joined = new LinkedHashSet<>();
    for (String first : before) {
      for (String second : behind) {
        if (first.length() + second.length() > LONGEST && !first.isEmpty()) {
          return null;
        }
        joined.add(first + second);
      }
    }
    return joined;
  }

  private static Part repeated(Expression.Repeated repeated) {
    Part part = part(repeated.part());
    boolean more = repeated.most() > 1;
    if (repeated.least() > 0) {
      return more ? new Part(part.runs(), true, part.sets()) : part;
    }
    if (!more && !part.open() && part.runs() != null && part.runs().size() < MOST) {
      Set<String> runs = new LinkedHashSet<>(part.runs());
      runs.add(END);
      return Part.of(runs);
    }
    return Part.ANYTHING;
  }
}
