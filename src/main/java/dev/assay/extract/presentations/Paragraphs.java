package dev.assay.extract.presentations;

import dev.assay.glossary.Reading;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The told sentences by paragraph: an abstract's title and its number may be cut into two
 * sentences.
 */
final class Paragraphs {
  private Paragraphs() {}

  /** Where a paragraph stands, in UTF-16 code units. */
  static Span span(List<SentenceView> paragraph) {
    return paragraph
        .get(0)
        .sentence()
        .span()
        .cover(paragraph.get(paragraph.size() - 1).sentence().span());
  }

  static List<List<SentenceView>> of(Reading reading) {
    List<List<SentenceView>> paragraphs = new ArrayList<>();
    int last = -1;
    for (SentenceView view : reading.views()) {
      if (view.sentence().paragraph() != last) {
        paragraphs.add(new ArrayList<>());
        last = view.sentence().paragraph();
      }
      paragraphs.get(paragraphs.size() - 1).add(view);
    }
    return paragraphs;
  }
}
