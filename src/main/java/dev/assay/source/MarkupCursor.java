package dev.assay.source;

/**
 * Walks the markup of a text node beside its decoded characters, to tell which stretch of the
 * markup each of them stems from: "&amp;nbsp;" is one character, "&amp;#8217;" another.
 */
final class MarkupCursor {
  private static final int LONGEST_REFERENCE = 40;

  /** The parser drops carriage returns and NULs; not more than so many at one place are sought. */
  private static final int LONGEST_GAP = 64;

  private final String markup;
  private final int to;
  private int start;
  private int end;

  /** A cursor over the markup of one text node. */
  MarkupCursor(String markup, int from, int to) {
    this.markup = markup;
    this.to = Math.min(to, markup.length());
    this.start = Math.min(from, this.to);
    this.end = this.start;
  }

  /** Goes to the next decoded character, which another may follow (else NUL). */
  void next(char c, char following) {
    if (Character.isLowSurrogate(c) && end > start && markup.charAt(start) == '&') {
      return;
    }
    start = end;
    if (start >= to) {
      return;
    }
    char raw = markup.charAt(start);
    if (raw == '&') {
      end = Math.min(to, endOfReference(c, following));
    } else if (raw == c) {
      end = start + 1;
    } else {
      skipTo(c);
    }
  }

  private void skipTo(char c) {
    for (int at = start; at < to && at - start < LONGEST_GAP; at++) {
      if (markup.charAt(at) == c) {
        start = at;
        end = at + 1;
        return;
      }
    }
    end = start;
  }

  /** Where the character reference ends that the character stems from; an ampersand may be one. */
  private int endOfReference(char c, char following) {
    int at = start + 1;
    while (at < to && at - start < LONGEST_REFERENCE && isReferenceChar(markup.charAt(at))) {
      at++;
    }
    boolean closed = at < to && markup.charAt(at) == ';';
    if (c == '&' && !isAmpersand(start, closed ? at : to)) {
      return start + 1;
    }
    if (closed) {
      return at + 1;
    }
    for (int stop = start + 3; stop < at; stop++) {
      if (markup.charAt(stop) == following) {
        return stop;
      }
    }
    return at;
  }

  /** "&amp;amp;", "&amp;#38;": the reference is an ampersand's own. */
  private boolean isAmpersand(int from, int until) {
    String name = markup.substring(from + 1, Math.min(until, Math.min(to, from + 8)));
    return name.regionMatches(true, 0, "amp", 0, 3)
        || name.startsWith("#38")
        || name.regionMatches(true, 0, "#x26", 0, 4)
        || name.startsWith("#038");
  }

  private static boolean isReferenceChar(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '#');
  }

  /** Where the character begins in the markup. */
  int start() {
    return start;
  }

  /** Where the character ends in the markup. */
  int end() {
    return end;
  }
}
