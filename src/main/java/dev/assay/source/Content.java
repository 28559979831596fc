package dev.assay.source;

import dev.assay.text.Part;
import dev.assay.text.SourceMap;
import dev.assay.text.Span;
import dev.assay.text.SubmissionHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a container holds.
 *
 * @param text the document text
 * @param source where it stands in the bytes, null if it is the bytes
 * @param header the submission's header, if there is one
 * @param parts the documents in it
 */
record Content(
    String text, @Nullable SourceMap source, @Nullable SubmissionHeader header, List<Part> parts) {
  /** The content of a container that is one document. */
  static Content of(String text, @Nullable SourceMap source) {
    return new Content(text, source, null, List.of(new Part("", new Span(0, text.length()))));
  }
}
