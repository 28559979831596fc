package dev.assay.extract.presentations;

import dev.assay.glossary.Reading;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;

/**
 * The told sentences by paragraph: an abstract's title and its number may be cut into two
 * sentences.
 */
final class Paragraphs {
  private Paragraphs() {}

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
