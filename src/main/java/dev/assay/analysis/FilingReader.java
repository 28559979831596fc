package dev.assay.analysis;

import dev.assay.lexicon.Vocabulary;
import dev.assay.record.FilingInfo;
import dev.assay.text.Document;
import dev.assay.text.Part;
import dev.assay.text.Section;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Tokenizer;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a document as a filing: its sections, sentences and tokens, and what it says of itself.
 * Safe to share between threads.
 */
public final class FilingReader {
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final SectionFinder finder;
  private final ReadingView views = new ReadingView();
  private final CoverReader covers = new CoverReader();

  /** A reader that numbers words by the vocabulary. */
  public FilingReader(Vocabulary vocabulary) {
    HeadingKinds headings = HeadingKinds.load();
    this.tokenizer = new Tokenizer(vocabulary);
    this.splitter = new SentenceSplitter(headings);
    this.finder = new SectionFinder(headings);
  }

  /** The document as a filing; of a submission each part is read as a text of its own. */
  public Filing read(Document document) {
    Document view = document.withText(views.of(document.text()));
    Tokens tokens = tokenizer.tokenize(view.text());
    List<Section> sections = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int paragraphs = 0;
    for (Part part : document.parts()) {
      String text = document.slice(part.span());
      List<Block> blocks = BlockFinder.find(text);
      List<Piece> pieces = splitter.split(text, blocks);
      SectionFinder.Found found = finder.find(text, blocks, pieces);
      Place place = new Place(part.span().start(), paragraphs);
      paragraphs += blocks.size();
      add(place, pieces, found, tokens, sections, sentences);
    }
    FilingInfo info = covers.read(document, sentences);
    return new Filing(document, view, info, List.copyOf(sections), tokens, List.copyOf(sentences));
  }

  /** Where a part begins in the document: at which position, with which paragraph. */
  private record Place(int start, int paragraph) {
    Span of(Span inPart) {
      return new Span(start + inPart.start(), start + inPart.end());
    }
  }

  private static void add(
      Place place,
      List<Piece> pieces,
      SectionFinder.Found found,
      Tokens tokens,
      List<Section> sections,
      List<Sentence> sentences) {
    List<Section> placed =
        found.sections().stream()
            .map(s -> new Section(s.kind(), place.of(s.span()), s.heading()))
            .toList();
    sections.addAll(placed);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Span span = place.of(piece.span());
      int first = tokens.from(span.start());
      int end = tokens.from(span.end());
      if (end > first) {
        sentences.add(
            new Sentence(
                sentences.size(),
                span,
                first,
                end,
                place.paragraph() + piece.block(),
                placed.get(found.ofPiece()[i]),
                piece.isHeading()));
      }
    }
  }
}
