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

  @Test
  void known_drugs_that_lead_the_rows_of_a_pipeline_are_candidates() {
    assertThat(
            candidates(
                "Phase 2\n\niberdomide\n\n--Multiple Myeloma\n\nbinimetinib\n\n--Melanoma\n\n"
                    + "vorasidenib^\n\n--Glioma\n\nsintilimab\n\n--Lymphoma\n"))
        .containsExactly("iberdomide", "binimetinib", "vorasidenib", "sintilimab");
    assertThat(candidates("Patients had taken:\n\niberdomide\n\nor another drug.\n")).isEmpty();
  }

  @Test
  void a_presented_brand_keeps_the_device_that_it_is_sold_with() {
    assertThat(
            candidates(
                "Our company markets Zelvora\u00ae SymTouch\u00ae and Zelvora SymTouch (sumatriptan"
                    + " injection) for migraine."))
        .doesNotContain("SymTouch");
  }

  @Test
  void a_drug_that_brings_a_company_royalties_is_a_candidate() {
    assertThat(candidates("The increase reflects the royalty sale for vorasidenib."))
        .containsExactly("vorasidenib");
    assertThat(candidates("We earn royalties on binimetinib.")).containsExactly("binimetinib");
    assertThat(candidates("The increase reflects the wide use of vorasidenib.")).isEmpty();
  }
}
