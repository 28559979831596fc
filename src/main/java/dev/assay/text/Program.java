package dev.assay.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression as steps: at each of them the text may go on in some ways. Instructions are numbers
 * in parallel arrays; the last accepts.
 */
final class Program {
  /** Steps that a program may have. */
  private static final int MOST = 4_000;

  /** Steps that a part may have when it is written out as often as it may stand. */
  private static final int WRITTEN_OUT = 12;

  /** What a step asks for. */
  enum Step {
    CHARS,
    EITHER,
    EDGE,
    ACCEPT
  }

  /** Thrown at an expression that takes too many steps. */
  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Step[] steps = new Step[64];
  private Object[] asked = new Object[64];
  private int[] next = new int[64];
  private int[] other = new int[64];
  private int size;

  private Program() {}

  /** The program of an expression; for one that is null, or long, one that accepts anything. */
  static Program of(@Nullable Expression expression) {
    Program program = new Program();
    try {
      if (expression != null) {
        program.write(expression);
      }
    } catch (TooLong e) {
      program = new Program();
    }
    program.add(Step.ACCEPT, Step.ACCEPT);
    return program;
  }

  /** Whether every way begins at a text's beginning. */
  boolean isAtStart() {
    return isAtStart(0, new boolean[size]);
  }

  private boolean isAtStart(int step, boolean[] seen) {
    if (seen[step]) {
      return true;
    }
    seen[step] = true;
    return switch (steps[step]) {
      case CHARS, ACCEPT -> false;
      case EDGE -> asked[step] == Expression.Edge.START || isAtStart(next[step], seen);
      case EITHER -> isAtStart(next[step], seen) && isAtStart(other[step], seen);
    };
  }

  /** How many steps there are. */
  int size() {
    return size;
  }

  Step step(int at) {
    return steps[at];
  }

  /** The characters that may stand there. */
  Chars chars(int at) {
    return (Chars) asked[at];
  }

  /** The edge that has to be there. */
  Expression.Edge edge(int at) {
    return (Expression.Edge) asked[at];
  }

  int next(int at) {
    return next[at];
  }

  /** The other step that may follow where either may. */
  int other(int at) {
    return other[at];
  }

  private int add(Step step, Object what) {
    if (size >= MOST && step != Step.ACCEPT) {
      throw new TooLong();
    }
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, size * 2);
      asked = Arrays.copyOf(asked, size * 2);
      next = Arrays.copyOf(next, size * 2);
      other = Arrays.copyOf(other, size * 2);
    }
    steps[size] = step;
    asked[size] = what;
    next[size] = size + 1;
    return size++;
  }

  /** Writes the steps of an expression, which lead on to the step written next. */
  private void write(Expression expression) {
    if (expression instanceof Expression.Run run) {
      for (int i = 0; i < run.letters().length(); i++) {
        Chars letter = Chars.NONE.withRange(run.letters().charAt(i), run.letters().charAt(i));
        add(Step.CHARS, run.anyCase() ? letter.inAnyCase() : letter);
      }
    } else if (expression instanceof Expression.One one) {
      add(Step.CHARS, one.chars());
    } else if (expression instanceof Expression.Sequence sequence) {
      sequence.parts().forEach(this::write);
    } else if (expression instanceof Expression.Choice choice) {
      write(choice.parts());
    } else if (expression instanceof Expression.Repeated repeated) {
      write(repeated);
    } else {
      add(Step.EDGE, expression);
    }
  }

  private void write(List<Expression> alternatives) {
    int[] ends = new int[alternatives.size() - 1];
    for (int i = 0; i < ends.length; i++) {
      int fork = add(Step.EITHER, Step.EITHER);
      write(alternatives.get(i));
      ends[i] = add(Step.EITHER, Step.EITHER);
      other[fork] = size;
    }
    write(alternatives.get(ends.length));
    for (int end : ends) {
      next[end] = size;
      other[end] = size;
    }
  }

  /**
   * Written out as often as it may stand, or, where that is long, as standing any number of times.
   */
  private void write(Expression.Repeated repeated) {
    int start = size;
    int least = repeated.least();
    if (least == 0) {
      int fork = add(Step.EITHER, Step.EITHER);
      write(repeated.part());
      more(repeated, 1, start + 1);
      other[fork] = size;
    } else {
      write(repeated.part());
      more(repeated, 1, start);
    }
  }

  /** What follows once the part stood: it goes on as often as it must and may. */
  private void more(Expression.Repeated repeated, int stood, int start) {
    int length = size - start;
    boolean out =
        repeated.most() != Integer.MAX_VALUE && (long) length * repeated.most() <= WRITTEN_OUT;
    if (!out && repeated.most() > 1) {
      int fork = add(Step.EITHER, Step.EITHER);
      other[fork] = start;
      return;
    }
    int[] forks = new int[Math.max(0, repeated.most())];
    int count = 0;
    for (int i = stood; i < repeated.most(); i++) {
      if (i >= repeated.least()) {
        forks[count++] = add(Step.EITHER, Step.EITHER);
      }
      write(repeated.part());
    }
    for (int i = 0; i < count; i++) {
      other[forks[i]] = size;
    }
  }
}
