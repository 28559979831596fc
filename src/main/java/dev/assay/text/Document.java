package dev.assay.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's frozen text, which evidence offsets count in.
 *
 * @param path the argument as it was given and the path below it, with {@code /}; {@code -} for
 *     standard input
 * @param sha256 the hash of the bytes that were read, in lower-case hexadecimal
 * @param format text, html or submission
 * @param text the document text, as the {@code text} command prints it
 * @param codePoints the text's index of code points
 * @param source where the text stands in the file's bytes, null for a plain text, which is the file
 * @param header the header of a submission, null without one
 * @param parts the documents of a submission, in order; of any other form one, without a type
 */
public record Document(
    String path,
    String sha256,
    String format,
    String text,
    CodePoints codePoints,
    @Nullable SourceMap source,
    @Nullable SubmissionHeader header,
    List<Part> parts) {
  /** Keeps its own copy of the parts. */
  public Document {
    parts = List.copyOf(parts);
  }

  /** A document of one part, with its code points indexed. */
  public Document(String path, String sha256, String format, String text) {
    this(
        path,
        sha256,
        format,
        text,
        new CodePoints(text),
        null,
        null,
        List.of(new Part("", new Span(0, text.length()))));
  }

  /** The same document with another text of the same length. */
  public Document withText(String view) {
    return new Document(path, sha256, format, view, codePoints, source, header, parts);
  }

  /** The slice of the text at the span. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }
}
