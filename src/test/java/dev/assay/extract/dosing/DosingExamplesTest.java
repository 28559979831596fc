package dev.assay.extract.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Lexicon;
import dev.assay.lexicon.Tsv;
import dev.assay.mention.MentionFinder;
import dev.assay.record.Draft;
import dev.assay.text.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DosingExamplesTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final DosingExtractor EXTRACTOR = new DosingExtractor(LEXICON.vocabulary());
  private static final String INTRODUCTION = "We are developing our product candidate ZRX-101.\n\n";

  static Stream<Tsv.Row> examples() {
    return Tsv.read("examples/dosing.tsv", "rule", "expect", "sentence").rows().stream()
        .filter(row -> row.cell(1).equals("yes") && !row.cell(0).endsWith("in a table"));
  }

  static List<Draft> drafts(String text) {
    return drafts(new Document("-", "", "text", INTRODUCTION + text));
  }

  static List<Draft> drafts(Document document) {
    Filing filing = new FilingReader(LEXICON.vocabulary()).read(document);
    Reading reading =
        new GlossaryBuilder(LEXICON.terms())
            .read(filing, new MentionFinder(LEXICON, new Tagger()).find(filing));
    return EXTRACTOR.extract(reading);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatARuleReadsBecomesARecord(Tsv.Row row) {
    List<Draft> drafts = drafts(row.cell(2).replace("[[", "").replace("]]", ""));
    assertThat(drafts).as(row.cell(2)).anyMatch(draft -> draft.rule().equals(row.cell(0)));
  }
}
