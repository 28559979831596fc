package dev.assay.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are written into a text as uuencoded lines, between "begin 644 logo.gif" and "end".
 */
final class Uuencoding {
  private static final Pattern BEGIN =
      Pattern.compile("(?m)^begin [0-7]{3,4} \\S[^\\r\\n]{0,200}\\r?\\n[M!-`]");
  private static final Pattern END = Pattern.compile("(?m)^end[ \\t]{0,4}\\r?$");

  private Uuencoding() {}

  /** Where the next such file begins, -1 if none does. */
  static int begin(String text, int from, int to) {
    Matcher matcher = BEGIN.matcher(text).region(Math.min(from, to), to);
    return matcher.find() ? matcher.start() : -1;
  }

  /** The position after the file that begins there; the end of the range if its end is missing. */
  static int end(String text, int begin, int to) {
    Matcher matcher = END.matcher(text).region(begin, to);
    return matcher.find() ? matcher.end() : to;
  }
}
