package dev.assay.text;

import java.util.regex.Matcher;

/**
 * A regular expression that is tried only on texts that it may stand in.
 *
 * <p>It finds what {@link java.util.regex.Pattern} finds. Texts that it cannot stand in are turned
 * away ({@link Gate}) at a small part of the cost of a search.
 */
public final class Pattern {
  /** Letters match in both cases. */
  public static final int CASE_INSENSITIVE = java.util.regex.Pattern.CASE_INSENSITIVE;

  /** A dot matches line breaks too. */
  public static final int DOTALL = java.util.regex.Pattern.DOTALL;

  /** Needs more letters than any text has, so that it is turned away at once. */
  private static final java.util.regex.Pattern NOWHERE =
      java.util.regex.Pattern.compile("x{2000000000}");

  /** Looks at no match, whoever asks it. */
  private static final Matcher NONE = NOWHERE.matcher("");

  private final java.util.regex.Pattern whole;

  private final Gate gate;

  private Pattern(java.util.regex.Pattern whole) {
    this.whole = whole;
    this.gate = new Gate(whole);
  }

  /** The expression, in the notation of {@link java.util.regex.Pattern}. */
  public static Pattern compile(String expression) {
    return compile(expression, 0);
  }

  /** The expression, with flags as those of {@link java.util.regex.Pattern}. */
  public static Pattern compile(String expression, int flags) {
    return new Pattern(java.util.regex.Pattern.compile(expression, flags));
  }

  /**
   * A matcher for the text, as from {@link java.util.regex.Pattern#matcher}, which is not to be
   * given a region: that is for {@link #matcher(String, int, int)}.
   */
  public Matcher matcher(CharSequence text) {
    return (gate.lets(text, 0, text.length()) ? whole : NOWHERE).matcher(text);
  }

  /** A matcher for a part of the text, with the part as its region. */
  public Matcher matcher(String text, int start, int end) {
    return (gate.lets(text, start, end) ? whole : NOWHERE).matcher(text).region(start, end);
  }

  /**
   * A matcher with a part of the text as its region, for what stands at the start of it: to be
   * asked whether it is looking at a match or matches the part, and no more.
   */
  public Matcher at(String text, int start, int end) {
    return gate.letsAt(text, start, end) ? whole.matcher(text).region(start, end) : NONE;
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
    return gate.letsWhole(text) && whole.matcher(text).find();
  }

  /** Whether the text may hold a match; where not, nothing matches. */
  public boolean mayStandIn(CharSequence text) {
    return gate.lets(text, 0, text.length());
  }

  /** Whether texts can be turned away before they are searched. */
  boolean isChoosy() {
    return gate.isChoosy();
  }

  @Override
  public String toString() {
    return whole.toString();
  }
}
