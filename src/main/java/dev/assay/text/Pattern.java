package dev.assay.text;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only on texts that it may stand in.
 *
 * <p>It finds what {@link java.util.regex.Pattern} finds. Texts that it cannot stand in are turned
 * away ({@link Gate}) at a small part of the cost of a search. It is made ready when it is asked
 * about the first text, since a short run asks few.
 */
public final class Pattern {
  /** Letters match in both cases. */
  public static final int CASE_INSENSITIVE = java.util.regex.Pattern.CASE_INSENSITIVE;

  /** A dot matches line breaks too. */
  public static final int DOTALL = java.util.regex.Pattern.DOTALL;

  /** Needs more letters than any text has, so that it is turned away at once. */
  private static final java.util.regex.Pattern NOWHERE =
      java.util.regex.Pattern.compile("x{2000000000}");

  private record Ready(java.util.regex.Pattern whole, Gate gate) {}

  private final String expression;
  private final int flags;

  /** Made twice by two threads it is the same. */
  private @Nullable Ready ready;

  private Pattern(String expression, int flags) {
    this.expression = expression;
    this.flags = flags;
  }

  private Ready ready() {
    Ready made = ready;
    if (made == null) {
      java.util.regex.Pattern whole = java.util.regex.Pattern.compile(expression, flags);
      made = new Ready(whole, new Gate(whole));
      ready = made;
    }
    return made;
  }

  /** The expression, in the notation of {@link java.util.regex.Pattern}. */
  public static Pattern compile(String expression) {
    return compile(expression, 0);
  }

  /** The expression, with flags as those of {@link java.util.regex.Pattern}. */
  public static Pattern compile(String expression, int flags) {
    return new Pattern(expression, flags);
  }

  /**
   * A matcher for the text, as from {@link java.util.regex.Pattern#matcher}, which is not to be
   * given a region: that is for {@link #matcher(String, int, int)}.
   */
  public Matcher matcher(CharSequence text) {
    Ready made = ready();
    return (made.gate.lets(text, 0, text.length()) ? made.whole : NOWHERE).matcher(text);
  }

  /** A matcher for a part of the text, with the part as its region. */
  public Matcher matcher(String text, int start, int end) {
    Ready made = ready();
    return (made.gate.lets(text, start, end) ? made.whole : NOWHERE)
        .matcher(text)
        .region(start, end);
  }

  /**
   * A matcher with a part of the text as its region, for what stands at the start of it: to be
   * asked whether it is looking at a match or matches the part, and no more.
   */
  public Matcher at(String text, int start, int end) {
    Ready made = ready();
    return made.gate.letsAt(text, start, end)
        ? made.whole.matcher(text).region(start, end)
        : NOWHERE.matcher("");
  }

  /** Whether it stands at the text's beginning. */
  public boolean begins(String text) {
    return at(text, 0, text.length()).lookingAt();
  }

  /** Whether it is the whole text. */
  public boolean matches(String text) {
    return at(text, 0, text.length()).matches();
  }

  /** Whether it stands anywhere in the text. */
  public boolean standsIn(CharSequence text) {
    return mayStandIn(text) && ready().whole.matcher(text).find();
  }

  /** Whether the text may hold a match; where not, nothing matches. */
  public boolean mayStandIn(CharSequence text) {
    return ready().gate.lets(text, 0, text.length());
  }

  /** Whether texts can be turned away before they are searched. */
  boolean isChoosy() {
    return ready().gate.isChoosy();
  }

  @Override
  public String toString() {
    return expression;
  }
}
