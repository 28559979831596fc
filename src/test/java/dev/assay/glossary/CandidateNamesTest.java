package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.MentionFinder;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateNamesTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final FilingReader READER = new FilingReader(LEXICON.vocabulary());
  private static final MentionFinder FINDER = new MentionFinder(LEXICON, new Tagger());

  private static List<String> candidates(String text) {
    Filing filing = READER.read(new Document("-", "", "text", text));
    return new CandidateFinder(filing, FINDER.find(filing))
        .candidates().stream().map(Glossary.NamedCandidate::name).toList();
  }

  @Test
  void a_code_in_capitals_with_a_number_is_a_drug_where_the_text_presents_it_as_one() {
    assertThat(
            candidates(
                "QRTX-104, a cell therapy, is our lead product candidate QRTX-104. "
                    + "The QRTX-104 trial began in May."))
        .containsExactly("QRTX-104");
    assertThat(candidates("The BLAZER-2 trial began in May. The BLAZER-2 study has two arms."))
        .isEmpty();
  }

  @Test
  void a_known_drug_is_a_candidate_where_the_filing_keeps_speaking_of_its_use_and_approval() {
    assertThat(
            candidates(
                "The trial showed that Reblozyl reduced anemia. The agency gave approval of"
                    + " Reblozyl in May. The filing rests on the safety of Reblozyl."))
        .containsExactly("Reblozyl");
    assertThat(candidates("The trial showed that Reblozyl reduced anemia.")).isEmpty();
  }
}
