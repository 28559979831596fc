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

  /** Flags at an expression's beginning: "(?i)". */
  private static final java.util.regex.Pattern FLAGS =
      java.util.regex.Pattern.compile("^(?:\\(\\?[a-z]+\\))+");

  private final java.util.regex.Pattern whole;
  private final Required required;

  /** Whether it can stand nowhere but at the text's beginning. */
  private final boolean atStart;

  private Pattern(java.util.regex.Pattern whole) {
    this.whole = whole;
    this.required = Required.by(whole);
    this.atStart = isAtStart(whole);
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
    if (atStart) {
      return whole.matcher(text).lookingAt();
    }
    Openings openings = required.openings();
    if (openings != null && text instanceof String string && !LETTERS.get().areOf(string)) {
      return standsIn(string, openings);
    }
    return mayStandIn(text) && whole.matcher(text).find();
  }

  /** Whether it stands where a match can begin. */
  private boolean standsIn(String text, Openings openings) {
    int at = openings.next(text, 0);
    if (at < 0) {
      return false;
    }
    Matcher matcher = whole.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (; at >= 0; at = openings.next(text, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
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

  /** Whether each of the expression's alternatives begins with the text's beginning. */
  private static boolean isAtStart(java.util.regex.Pattern expression) {
    String source = FLAGS.matcher(expression.pattern()).replaceFirst("");
    if ((expression.flags() & java.util.regex.Pattern.MULTILINE) != 0
        || !source.startsWith("^")
        || source.contains("\\Q")) {
      return false;
    }
    int depth = 0;
    boolean listed = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (listed || c == '[') {
        listed = c != ']';
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == '|' && depth == 0 && !source.startsWith("^", i + 1)) {
        return false;
      }
    }
    return depth == 0 && !listed;
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
