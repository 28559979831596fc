package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.lexicon.Tsv;
import dev.assay.lexicon.Vocabulary;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the mentions of a sentence with one recognizer alone. */
final class Read {
  private Read() {}

  /** The mentions of one type that a recognizer finds without terms, in order. */
  static <M extends Mention> List<M> mentions(Recognizer recognizer, String text, Class<M> type) {
    return mentions(recognizer, text, type, new TermIndex(new Vocabulary()));
  }

  /** The mentions of one type that a recognizer finds with the terms of one table, in order. */
  static <M extends Mention> List<M> mentions(
      Recognizer recognizer,
      String text,
      Class<M> type,
      String table,
      Function<String, Term> term) {
    TermIndex index = new TermIndex(new Vocabulary());
    for (Tsv.Row row : Tsv.read("lexicon/" + table, "name", "spellings").rows()) {
      row.parts(1).forEach(spelling -> index.add(spelling, term.apply(row.cell(0))));
    }
    return mentions(recognizer, text, type, index);
  }

  private static <M extends Mention> List<M> mentions(
      Recognizer recognizer, String text, Class<M> type, TermIndex index) {
    Filing filing = new FilingReader(index.vocabulary()).read(new Document("-", "", "text", text));
    List<TermIndex.Hit> hits = new ArrayList<>();
    index.find(filing.tokens(), (first, hit) -> hits.add(hit));
    List<Mention> found = new ArrayList<>();
    recognizer.find(filing, new TermHits(hits), found::add);
    return new Mentions(found).of(type);
  }
}
