package dev.assay.mention;

import dev.assay.text.Pattern;
import java.util.regex.Matcher;

/** The sign of a trade mark behind a name: "Zorovax®", "Zorovax(TM)". */
public final class Mark {
  private static final Pattern SIGN =
      Pattern.compile(
          "[ *]{0,4}(?:[\u00ae\u2122\u2120]|\\((?:R|r|TM|tm|SM)\\))\\*{0,4}| TM(?=[ ,.;)]|$)");

  /** What {@link #SIGN} can begin with. */
  private static final String FIRST = " *(\u00ae\u2122\u2120";

  private Mark() {}

  /**
   * The position behind the mark that stands at a position of the text, or the position itself
   * (UTF-16 code units).
   */
  public static int end(String text, int position) {
    if (position >= text.length() || FIRST.indexOf(text.charAt(position)) < 0) {
      return position;
    }
    Matcher matcher = SIGN.at(text, position, text.length());
    return matcher.lookingAt() ? matcher.end() : position;
  }
}
