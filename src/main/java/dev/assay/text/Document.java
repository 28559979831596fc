package dev.assay.text;

/**
 * A document's frozen text, which evidence offsets count in.
 *
 * @param path the argument as it was given and the path below it, with {@code /}; {@code -} for
 *     standard input
 * @param sha256 the hash of the bytes that were read, in lower-case hexadecimal
 * @param format text or html
 * @param text the document text, as the {@code text} command prints it
 * @param codePoints the text's index of code points
 */
public record Document(
    String path, String sha256, String format, String text, CodePoints codePoints) {
  /** A document with its code points indexed. */
  public Document(String path, String sha256, String format, String text) {
    this(path, sha256, format, text, new CodePoints(text));
  }

  /** The slice of the text at the span. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }
}
