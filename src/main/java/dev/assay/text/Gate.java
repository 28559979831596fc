package dev.assay.text;

import org.jspecify.annotations.Nullable;

/**
 * Turns away the texts that an expression cannot stand in: by the letters that each match holds,
 * and once it has been asked about much text, by an automaton, which is sharper, and quicker once
 * made. The letters of the text asked about last are kept, so that many expressions asked about one
 * sentence read it once.
 */
final class Gate {
  /** Shorter texts cost less to search than to look over. */
  private static final int SHORTEST = 6;

  /** Longer texts have the letters of nearly every expression. */
  private static final int LONGEST = 2500;

  /** Characters after which an automaton is worth its making. */
  private static final int WORTH = 20_000;

  /** What a question for a place counts as, in characters: few are looked at. */
  private static final int PLACE = 20;

  /** The text asked about last; it spares reading it again and changes no answer. */
  private static final ThreadLocal<Letters> LETTERS = ThreadLocal.withInitial(Letters::new);

  private final java.util.regex.Pattern whole;
  private final Required required;

  /** Characters it was asked about, up to {@link #WORTH}; threads may lose some of each other's. */
  private int asked;

  private volatile @Nullable Automaton automaton;
  private volatile @Nullable Automaton anchored;

  Gate(java.util.regex.Pattern whole) {
    this.whole = whole;
    this.required = Required.by(ExpressionReader.read(whole));
  }

  /** Whether the expression may stand in a part of the text. */
  boolean lets(CharSequence text, int start, int end) {
    int length = end - start;
    if (length < SHORTEST) {
      return true;
    }
    boolean worth = asked >= WORTH;
    if (!worth) {
      asked += length;
    }
    if (length > LONGEST) {
      return !worth
          || !(text instanceof String string)
          || automaton().mayStandIn(string, start, end);
    }
    return worth && text instanceof String string
        ? letsByAutomaton(string, start, end)
        : letsByLetters(text, start, end);
  }

  /** Whether the expression may begin at the start of the part of the text. */
  boolean letsAt(String text, int start, int end) {
    if (asked < WORTH) {
      asked += PLACE;
      return true;
    }
    Automaton made = anchored;
    if (made == null) {
      made = Automaton.atStartOf(ExpressionReader.read(whole));
      anchored = made;
    }
    return made.mayStandIn(text, start, end);
  }

  private boolean letsByLetters(CharSequence text, int start, int end) {
    if (required.isNothing()) {
      return true;
    }
    Letters letters = LETTERS.get();
    letters.read(text, start, end);
    return required.isIn(letters);
  }

  private boolean letsByAutomaton(String text, int start, int end) {
    Letters letters = LETTERS.get();
    if (letters.areOf(text, start, end)) {
      letters.read(text, start, end);
      if (!required.isIn(letters)) {
        return false;
      }
    }
    return automaton().mayStandIn(text, start, end);
  }

  private Automaton automaton() {
    Automaton made = automaton;
    if (made == null) {
      made = Automaton.of(ExpressionReader.read(whole));
      automaton = made;
    }
    return made;
  }

  /** Whether the letters alone turn texts away. */
  boolean isChoosy() {
    return !required.isNothing();
  }
}
