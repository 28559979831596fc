package dev.assay.mention;

/**
 * White space as patterns write it: filings wrap lines, "up to\n60 mg", and hold numbers to units
 * with no-break spaces.
 */
final class Blanks {
  private Blanks() {}

  /** The text, as long as before, with a plain blank for every white-space character. */
  static String plain(String text) {
    return text.replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\t', ' ')
        .replace('\u00a0', ' ')
        .replace('\u2009', ' ')
        .replace('\u202f', ' ');
  }
}
