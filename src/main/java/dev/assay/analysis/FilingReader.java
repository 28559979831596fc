package dev.assay.analysis;

import dev.assay.lexicon.Vocabulary;
import dev.assay.record.FilingInfo;
import dev.assay.text.Document;
import dev.assay.text.Section;
import dev.assay.text.Sentence;
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
  private final CoverReader covers = new CoverReader();

  /** A reader that numbers words by the vocabulary. */
  public FilingReader(Vocabulary vocabulary) {
    HeadingKinds headings = HeadingKinds.load();
    this.tokenizer = new Tokenizer(vocabulary);
    this.splitter = new SentenceSplitter(headings);
    this.finder = new SectionFinder(headings);
  }

  /** The document as a filing. */
  public Filing read(Document document) {
    String text = document.text();
    Tokens tokens = tokenizer.tokenize(text);
    List<Block> blocks = BlockFinder.find(text);
    List<Piece> pieces = splitter.split(text, blocks);
    SectionFinder.Found found = finder.find(text, blocks, pieces);
    List<Sentence> sentences = sentences(pieces, found, tokens);
    FilingInfo info = covers.read(document, sentences);
    return new Filing(document, info, found.sections(), tokens, sentences);
  }

  private static List<Sentence> sentences(
      List<Piece> pieces, SectionFinder.Found found, Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int first = tokens.from(piece.span().start());
      int end = tokens.from(piece.span().end());
      if (end > first) {
        Section section = found.sections().get(found.ofPiece()[i]);
        sentences.add(
            new Sentence(
                sentences.size(),
                piece.span(),
                first,
                end,
                piece.block(),
                section,
                piece.isHeading()));
      }
    }
    return List.copyOf(sentences);
  }
}
