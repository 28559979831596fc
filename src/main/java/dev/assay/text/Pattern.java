package dev.assay.text;

import java.util.regex.Matcher;

/**
 * A regular expression that is tried only on texts that hold the letters it cannot do without.
 *
 * <p>It finds what {@link java.util.regex.Pattern} finds. What every match must hold is read out of
 * the expression once ({@link Required}); a text that lacks it is turned away at a small part of
 * the cost of a search. The letters of the text asked about last are kept, so that many expressions
 * asked about one sentence read it once.
 */
public final class Pattern {
  /** Letters match in both cases. */
  public static final int CASE_INSENSITIVE = java.util.regex.Pattern.CASE_INSENSITIVE;

  /** A dot matches line breaks too. */
  public static final int DOTALL = java.util.regex.Pattern.DOTALL;

  /** Shorter texts cost less to search than to look over. */
  private static final int SHORTEST = 6;

  /** Longer texts hold nearly every pair of letters. */
  private static final int LONGEST = 2500;

  /** The text asked about last; it spares reading it again and changes no answer. */
  private static final ThreadLocal<Letters> LETTERS = ThreadLocal.withInitial(Letters::new);

  /** Needs more letters than any text has, so that it is turned away at once. */
  private static final java.util.regex.Pattern NOWHERE =
      java.util.regex.Pattern.compile("x{2000000000}");

  private final java.util.regex.Pattern whole;
  private final Required required;

  /** Whether it can stand nowhere but at the text's beginning. */
  private final boolean atStart;

  private Pattern(java.util.regex.Pattern whole) {
    this.whole = whole;
    this.required = Required.by(whole);
    this.atStart = isAtStart(whole.pattern());
  }

  /** The expression, in the notation of {@link java.util.regex.Pattern}. */
  public static Pattern compile(String expression) {
    return compile(expression, 0);
  }

  /** The expression, with flags as those of {@link java.util.regex.Pattern}. */
  public static Pattern compile(String expression, int flags) {
    return new Pattern(java.util.regex.Pattern.compile(expression, flags));
  }

  /** A matcher for the text, as from {@link java.util.regex.Pattern#matcher}. */
  public Matcher matcher(CharSequence text) {
    return (mayStandIn(text) ? whole : NOWHERE).matcher(text);
  }

  /** A matcher for a part of the text, with the part as its region. */
  public Matcher matcher(String text, int start, int end) {
    return (mayStandIn(text, start, end) ? whole : NOWHERE).matcher(text).region(start, end);
  }

  /** Whether it stands anywhere in the text. */
  public boolean standsIn(CharSequence text) {
    if (!mayStandIn(text)) {
      return false;
    }
    Matcher matcher = whole.matcher(text);
    return atStart ? matcher.lookingAt() : matcher.find();
  }

  /** Whether the text holds what every match must hold; where it does not, nothing matches. */
  boolean mayStandIn(CharSequence text) {
    return mayStandIn(text, 0, text.length());
  }

  private boolean mayStandIn(CharSequence text, int start, int end) {
    if (end - start < SHORTEST || end - start > LONGEST || required.isNothing()) {
      return true;
    }
    Letters letters = LETTERS.get();
    letters.read(text, start, end);
    return required.isIn(letters);
  }

  private static boolean isAtStart(String expression) {
    return expression.startsWith("^") && expression.indexOf('|') < 0 && !expression.contains("(?m");
  }

  /** Whether texts can be turned away before they are searched. */
  boolean isChoosy() {
    return !required.isNothing();
  }

  @Override
  public String toString() {
    return whole.toString();
  }
}
