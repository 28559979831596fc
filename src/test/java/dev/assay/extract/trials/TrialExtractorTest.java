package dev.assay.extract.trials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.MentionFinder;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.text.Document;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialExtractorTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final TrialExtractor EXTRACTOR = new TrialExtractor(LEXICON.vocabulary());
  private static final String INTRODUCTION = "We are developing our product candidate ZRX-101.\n\n";

  private static List<Draft> read(String text) {
    Filing filing =
        new FilingReader(LEXICON.vocabulary())
            .read(new Document("-", "", "text", INTRODUCTION + text));
    return EXTRACTOR.extract(
        new GlossaryBuilder(LEXICON.terms())
            .read(filing, new MentionFinder(LEXICON, new Tagger()).find(filing)));
  }

  @Test
  void aStudyToldInSeveralSentencesIsOne() {
    List<Draft> drafts =
        read(
            "We are conducting a Phase 2 trial of ZRX-101 in patients with psoriasis (NCT01234567). "
                + "To date, 40 patients have been enrolled in this trial. The trial is under way at sites in Canada and Spain.");
    assertThat(drafts)
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.get("phase")).isEqualTo(Phase.PHASE_2);
              assertThat(draft.list("indications")).containsExactly("psoriasis");
              assertThat(draft.text("status")).isEqualTo("ongoing");
              assertThat(draft.text("identifier")).isEqualTo("NCT01234567");
              assertThat(draft.get("enrollment")).isEqualTo(new BigDecimal("40"));
              assertThat(draft.list("sites")).containsExactly("Canada", "Spain");
            });
  }

  @Test
  void studiesAreToldApartByPhaseAndDisease() {
    assertThat(
            read(
                "We completed a Phase 1 trial of ZRX-101 in healthy volunteers and plan to begin a Phase 2 trial of ZRX-101 "
                    + "in patients with psoriasis in 2031."))
        .extracting(d -> d.get("phase"), d -> d.text("status"), d -> d.text("date"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Phase.PHASE_1, "completed", null),
            org.assertj.core.groups.Tuple.tuple(Phase.PHASE_2, "planned", "2031"));
  }

  @Test
  void aPaymentUponAStudyTellsNone() {
    assertThat(
            read(
                "Acmera will receive a milestone of $5 million upon the start of a Phase 3 trial of ZRX-101."))
        .isEmpty();
  }

  @Test
  void competitorsStudiesAreNone() {
    assertThat(read("Several competitors are running Phase 3 trials in psoriasis.")).isEmpty();
  }

  @Test
  void twoStudiesNamedInOneBreathShareTheirPhaseAndStatus() {
    assertThat(
            read(
                "Both the GALAXY-1 and GALAXY-2 Phase 3 trials of ZRX-101 in endometriosis met their primary endpoints."))
        .extracting(d -> d.text("identifier"), d -> d.get("phase"), d -> d.text("status"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("GALAXY-1", Phase.PHASE_3, "completed"),
            org.assertj.core.groups.Tuple.tuple("GALAXY-2", Phase.PHASE_3, "completed"));
  }

  @Test
  void namesInBracketsBehindTheDiseaseTellStudiesApart() {
    assertThat(
            read(
                "We are conducting two Phase 3 studies of ZRX-101 in patients with gout (LANTERN and MERIDIAN)."))
        .extracting(d -> d.text("identifier"), d -> d.get("phase"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("LANTERN", Phase.PHASE_3),
            org.assertj.core.groups.Tuple.tuple("MERIDIAN", Phase.PHASE_3));
  }

  @Test
  void aStudyWithASmallLetteredNameNeedsNoPhase() {
    assertThat(read("The KorMMa-3 study of ZRX-101 in follicular lymphoma is enrolling patients."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.text("identifier")).isEqualTo("KorMMa-3");
              assertThat(draft.text("status")).isEqualTo("ongoing");
            });
  }

  @Test
  void aStudyWhoseResultsAreExpectedIsOngoing() {
    assertThat(
            read(
                "Topline results from the Phase 3 trial of ZRX-101 in psoriasis are expected in mid-2031."))
        .extracting(d -> d.text("status"))
        .containsExactly("ongoing");
  }

  @Test
  void aRowOfAPipelineTellsAStudy() {
    assertThat(
            read(
                """
                | Product candidate | Indication | Phase | Status |
                |---|---|---|---|
                | ZRX-101 | Psoriasis | Phase 2 | Enrolling |
                | ZRX-101 | Gout | Preclinical | IND 2031 |
                """))
        .extracting(d -> d.get("phase"), d -> d.list("indications"), d -> d.text("status"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Phase.PHASE_2, List.of("psoriasis"), "ongoing"));
  }

  @Test
  void aPairOfNamesBehindTheWordForStudiesIsTwoStudies() {
    assertThat(
            read(
                "ZRX-101 is being evaluated in two Phase 3 trials (DAWN-1 and DAWN-2) in patients with psoriasis."))
        .extracting(d -> d.text("identifier"), d -> d.get("phase"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("DAWN-1", Phase.PHASE_3),
            org.assertj.core.groups.Tuple.tuple("DAWN-2", Phase.PHASE_3));
  }

  @Test
  void aPivotalStudyWithoutANumberIsAStudy() {
    assertThat(
            read(
                "The company intends to commence a single pivotal trial of ZRX-101 in psoriasis in early 2031."))
        .extracting(d -> d.get("phase"), d -> d.text("status"), d -> d.list("indications"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(null, "planned", List.of("psoriasis")));
  }

  @Test
  void aNamedStudyOfADiseaseNeedsNoPhase() {
    assertThat(read("ZRX-101 was given in the TRANQUIL trial in patients with psoriasis."))
        .extracting(d -> d.text("identifier"))
        .containsExactly("TRANQUIL");
  }

  @Test
  void aStudyInVolunteersNeedsNoPhase() {
    assertThat(
            read("A bioequivalence study of ZRX-101 in healthy volunteers was completed in 2014."))
        .extracting(d -> d.text("status"), d -> d.text("population"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("completed", "healthy volunteers"));
  }

  @Test
  void patientsYetToBeEnrolledBelongToTheStudyThatHasBegun() {
    assertThat(
            read(
                "In January 2019, we initiated a Phase 3 trial of ZRX-101 in patients with psoriasis. "
                    + "We expect to enroll 250 patients in this trial."))
        .extracting(d -> d.text("status"), d -> d.get("enrollment"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("initiated", new BigDecimal("250")));
  }

  @Test
  void aCountInBracketsBehindTheStudyIsItsEnrollment() {
    assertThat(
            read(
                "Data from the Phase 3 GUARD-1 trial (n=310) of ZRX-101 in psoriasis were published."))
        .extracting(d -> d.get("enrollment"))
        .containsExactly(new BigDecimal("310"));
  }

  @Test
  void otherDrugsBehindTheCandidateAndWithAreGivenWithIt() {
    assertThat(
            read(
                "We have begun a Phase 2 trial of ZRX-101 with carboplatin and paclitaxel for ovarian cancer."))
        .extracting(d -> d.list("combination_with"))
        .containsExactly(List.of("carboplatin", "paclitaxel"));
  }

  @Test
  void studiesOfSeveralDiseasesAreOneADisease() {
    assertThat(
            read(
                "We are conducting Phase 2 clinical trials of ZRX-101 in psoriasis and ulcerative colitis."))
        .extracting(d -> d.list("indications"))
        .containsExactly(List.of("psoriasis"), List.of("ulcerative colitis"));
  }

  @Test
  void oneStudyOfSeveralDiseasesIsOne() {
    assertThat(
            read(
                "We are conducting a Phase 2 clinical trial of ZRX-101 in psoriasis and ulcerative colitis."))
        .extracting(d -> d.list("indications"))
        .containsExactly(List.of("psoriasis", "ulcerative colitis"));
  }
}
