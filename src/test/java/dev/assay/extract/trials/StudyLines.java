package dev.assay.extract.trials;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.MentionFinder;
import dev.assay.record.Draft;
import dev.assay.text.Document;
import java.util.List;

/** The trials that a release of a company with one candidate tells. */
final class StudyLines {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final TrialExtractor EXTRACTOR = new TrialExtractor(LEXICON.vocabulary());
  private static final String RELEASE =
      "BOSTON, May 5, 2031 -- Velorix Therapeutics, Inc. (Nasdaq: VLRX), developer of its product candidate ZRX-101, reported on its work.\n\n";

  static List<Draft> read(String text) {
    Filing filing =
        new FilingReader(LEXICON.vocabulary()).read(new Document("-", "", "text", RELEASE + text));
    return EXTRACTOR.extract(
        new GlossaryBuilder(LEXICON.terms())
            .read(filing, new MentionFinder(LEXICON, new Tagger()).find(filing)));
  }

  static List<String> names(String text) {
    return read(text).stream().map(d -> d.text("identifier")).toList();
  }

  private StudyLines() {}
}
