package dev.assay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a text, a table's entry a character, whether an expression may stand in
 * it: where it says no, none stands there. The table is filled as texts ask for its entries.
 *
 * <p>Threads share it without a lock: an entry that is missing, or not seen yet, is worked out
 * again under one, and an entry never changes.
 */
final class Automaton {
  /** Entries that the table may have; what would need more is taken to stand. */
  private static final int MOST = Short.MAX_VALUE;

  private static final int UNKNOWN = 0;
  private static final int FOUND = -1;
  private static final int LOST = -2;

  /** What stands beside a place in the text, for its edges. */
  private enum Beside {
    NOTHING,
    WORD,
    OTHER,
    LINE_END,
    BEYOND
  }

  private record Key(int[] steps, Beside before) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Key other && before == other.before && Arrays.equals(steps, other.steps);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(steps) * 31 + before.ordinal();
    }
  }

  private final Program program;
  private final Kinds kinds;

  /**
   * For each row and each kind of character where the row after it begins, row by row; the first
   * row is none. A longer table takes its place when it is full.
   */
  private volatile short[] table;

  /** Entries of a row. */
  private final int width;

  private final Map<Key, Integer> rows = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private final boolean[] reached;

  /** The steps that an entry leads to, while it is worked out. */
  private final int[] coming;

  /** Whether nothing begins behind a text's beginning. */
  private final boolean atStart;

  /** Whether only what begins at a text's beginning is asked about. */
  private final boolean anchored;

  private boolean full;

  private Automaton(Program program, boolean anchored) {
    this.program = program;
    this.kinds = Kinds.of(program);
    this.width = kinds.end() + 1;
    this.table = new short[width * 8];
    this.reached = new boolean[program.size()];
    this.coming = new int[program.size()];
    this.anchored = anchored;
    this.atStart = anchored || program.isAtStart();
    Key beginning = new Key(new int[0], Beside.NOTHING);
    keys.add(beginning);
    row(beginning);
  }

  /** The automaton of an expression; of one that is null, or long, one that lets all through. */
  static Automaton of(@Nullable Expression expression) {
    return new Automaton(Program.of(expression), false);
  }

  /** One that tells whether the expression may begin where a text begins. */
  static Automaton atStartOf(@Nullable Expression expression) {
    return new Automaton(Program.of(expression), true);
  }

  /** Whether the expression may stand in a part of the text. */
  boolean mayStandIn(String text, int start, int end) {
    short[] known = table;
    int row = width;
    for (int i = start; i < end; i++) {
      int kind = kinds.of(text.charAt(i));
      if (kind < 0) {
        return true;
      }
      int next = known[row + kind];
      if (next <= 0) {
        next = next == UNKNOWN ? next(row, kind) : next;
        if (next < 0) {
          return next == FOUND;
        }
        known = table;
      }
      row = next;
    }
    int last = known[row + kinds.end()];
    return (last == UNKNOWN ? next(row, kinds.end()) : last) == FOUND;
  }

  /** Works out an entry. */
  private synchronized int next(int row, int kind) {
    if (full) {
      return FOUND;
    }
    Key from = keys.get(row / width);
    Beside before = from.before();
    Beside behind = kind == kinds.end() ? Beside.NOTHING : beside(kinds.sample(kind));
    Arrays.fill(reached, false);
    boolean found = (!anchored || row == width) && reach(0, before, behind);
    for (int step : from.steps()) {
      found |= reach(step, before, behind);
    }
    int next = found ? FOUND : kind == kinds.end() ? LOST : row(after(kind, behind));
    table[row + kind] = (short) next;
    return next;
  }

  private static Beside beside(char c) {
    if (c >= 128) {
      return Beside.BEYOND;
    }
    if (Character.isLetterOrDigit(c) || c == '_') {
      return Beside.WORD;
    }
    return c == '\n' || c == '\r' ? Beside.LINE_END : Beside.OTHER;
  }

  /** Marks all steps that can come next from a step on; whether the last is among them. */
  private boolean reach(int step, Beside before, Beside behind) {
    if (reached[step]) {
      return false;
    }
    reached[step] = true;
    return switch (program.step(step)) {
      case ACCEPT -> true;
      case CHARS -> false;
      case EDGE ->
          is(program.edge(step), before, behind) && reach(program.next(step), before, behind);
      case EITHER -> {
        boolean found = reach(program.next(step), before, behind);
        yield reach(program.other(step), before, behind) || found;
      }
    };
  }

  /** Whether the edge may be between the two. */
  private static boolean is(Expression.Edge edge, Beside before, Beside behind) {
    return switch (edge) {
      case START -> before == Beside.NOTHING;
      case END -> behind != Beside.WORD && behind != Beside.OTHER;
      case WORD -> isOpen(before) || isOpen(behind) || isWord(before) != isWord(behind);
      case NO_WORD -> isOpen(before) || isOpen(behind) || isWord(before) == isWord(behind);
    };
  }

  /** Whether what stands beside is not known, so that either may be. */
  private static boolean isOpen(Beside beside) {
    return beside == Beside.NOTHING || beside == Beside.BEYOND;
  }

  private static boolean isWord(Beside beside) {
    return beside == Beside.WORD;
  }

  /** The steps that come after the marked ones once a character of the kind has been read. */
  private Key after(int kind, Beside read) {
    int count = 0;
    for (int step = 0; step < reached.length; step++) {
      if (reached[step]
          && program.step(step) == Program.Step.CHARS
          && program.chars(step).has(kinds.sample(kind))) {
        coming[count++] = program.next(step);
      }
    }
    return new Key(Arrays.copyOf(coming, count), read);
  }

  private int row(Key key) {
    if (atStart && key.steps().length == 0 && key.before() != Beside.NOTHING) {
      return LOST;
    }
    Integer known = rows.get(key);
    if (known != null) {
      return known;
    }
    int row = keys.size() * width;
    if (row + width > MOST) {
      full = true;
      return FOUND;
    }
    rows.put(key, row);
    keys.add(key);
    if (table.length < row + width) {
      table = Arrays.copyOf(table, table.length * 2);
    }
    return row;
  }
}
