package dev.assay.analysis;

import dev.assay.record.FilingInfo;
import dev.assay.text.Document;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Tokens;
import java.util.List;

/**
 * A document read as a filing.
 *
 * @param original the frozen text, which evidence is quoted from
 * @param document the same as it is read, position by position: character references and marks of
 *     Markdown are resolved to characters and blanks
 * @param info what the cover, the dateline and the marks around the text say of the filing
 * @param sections the sections, in order, without gaps
 * @param tokens the tokens of the whole text
 * @param sentences the sentences, headings and table rows of all sections, in order
 */
public record Filing(
    Document original,
    Document document,
    FilingInfo info,
    List<Section> sections,
    Tokens tokens,
    List<Sentence> sentences) {

  /** The sentences whose facts count, in order. */
  public List<Sentence> toldSentences() {
    return sentences.stream().filter(s -> s.section().kind().isTold()).toList();
  }

  /** The same filing with the facts of every section counting. */
  public Filing withAllTold() {
    List<Sentence> open =
        sentences.stream()
            .map(
                s ->
                    new Sentence(
                        s.index(),
                        s.span(),
                        s.firstToken(),
                        s.endToken(),
                        s.paragraph(),
                        counted(s.section()),
                        s.heading()))
            .toList();
    return new Filing(
        original, document, info, sections.stream().map(Filing::counted).toList(), tokens, open);
  }

  private static Section counted(Section section) {
    return section.kind().isTold()
        ? section
        : new Section(SectionKind.OTHER, section.span(), section.heading());
  }

  /**
   * The sentence that holds the position (UTF-16 code units), or the last one that starts before
   * it.
   */
  public Sentence sentenceAt(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** The text of a span, as it is read. */
  public String slice(Span span) {
    return document.slice(span);
  }
}
