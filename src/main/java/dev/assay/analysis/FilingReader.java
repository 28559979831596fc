package dev.assay.analysis;

import dev.assay.lexicon.Vocabulary;
import dev.assay.record.FilingInfo;
import dev.assay.text.Document;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Tokenizer;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads a document as a filing: its sections, sentences and tokens, and what it says of itself. */
public final class FilingReader {
  private final Tokenizer tokenizer;

  /** A reader that numbers words by the vocabulary. */
  public FilingReader(Vocabulary vocabulary) {
    this.tokenizer = new Tokenizer(vocabulary);
  }

  /** The document as a filing. */
  public Filing read(Document document) {
    Tokens tokens = tokenizer.tokenize(document.text());
    Section whole = new Section(SectionKind.BODY, new Span(0, document.text().length()), "");
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    int paragraph = 0;
    for (String line : document.text().split("(?<=\n)")) {
      int first = tokens.from(at);
      int end = tokens.from(at + line.length());
      if (end > first) {
        sentences.add(new Sentence(sentences.size(), tokens.span(first, end), first, end, paragraph++, whole, false));
      }
      at += line.length();
    }
    FilingInfo info = new FilingInfo(document.path(), document.sha256(), document.format(), null,
        new FilingInfo.Issuer(null, null, null, null, null), null, null, null, null, List.of());
    return new Filing(document, info, List.of(whole), tokens, sentences);
  }
}
