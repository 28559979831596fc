package dev.assay.extract.presentations;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.MentionFinder;
import dev.assay.record.Draft;
import dev.assay.text.Document;
import java.util.List;

/** The presentations that a release of May 15, 2031 announces. */
final class Announced {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final PresentationExtractor EXTRACTOR =
      new PresentationExtractor(LEXICON.vocabulary());

  private Announced() {}

  /** The drafts of a release with the headline, whose company has ZRX-101 and QLM-202. */
  static List<Draft> in(String headline, String text) {
    String release =
        headline
            + "\n\nBOSTON, May 15, 2031 -- Acmera Therapeutics, Inc. is developing its product candidates ZRX-101 and"
            + " QLM-202.\n\n"
            + text;
    Filing filing =
        new FilingReader(LEXICON.vocabulary()).read(new Document("-", "", "text", release));
    return EXTRACTOR.extract(
        new GlossaryBuilder(LEXICON.terms())
            .read(filing, new MentionFinder(LEXICON, new Tagger()).find(filing)));
  }
}
