package dev.assay.extract.trials;

import static dev.assay.extract.trials.StudyLines.names;
import static dev.assay.extract.trials.StudyLines.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialWordingsTest {
  @Test
  void aStudysNameMayBeOfTwoWords() {
    assertThat(
            names(
                "The Phase 3 CLEAR SKY trial of ZRX-101 in patients with psoriasis is under way."))
        .containsExactly("CLEAR SKY");
    assertThat(
            names(
                "Results from a second Phase 3 study, AMBER MONO-2, of ZRX-101 in patients with psoriasis were positive."))
        .containsExactly("AMBER MONO-2");
    assertThat(
            names(
                "DAWN UP, a phase 3b trial of ZRX-101 in patients with psoriasis, met its primary endpoint."))
        .containsExactly("DAWN UP");
  }

  @Test
  void aStudysNameMayEndInANumberOrBeExplainedInBrackets() {
    assertThat(
            names("The Phase 3 HARBOR4 trial of ZRX-101 in patients with psoriasis is under way."))
        .containsExactly("HARBOR4");
    assertThat(
            names(
                "The Phase 3 GLbreeze210 study of ZRX-101 in patients with psoriasis is under way."))
        .containsExactly("GLbreeze210");
    assertThat(
            names(
                "The pivotal Phase III QUARTZ-2 (Zorexin To Relieve Itching) trial of ZRX-101 in patients with psoriasis is under way."))
        .containsExactly("QUARTZ-2");
  }

  @Test
  void aStudysNameMayHaveAHyphenOrStandBehindDubbed() {
    assertThat(
            names("The Phase 2 Zor-RP study of ZRX-101 in patients with psoriasis is under way."))
        .containsExactly("Zor-RP");
    assertThat(
            names(
                "Data came from a Phase 3 trial dubbed AURELIA comparing ZRX-101 with placebo in psoriasis."))
        .containsExactly("AURELIA");
  }

  @Test
  void aStudyWithAnInterimAnalysisAheadIsUnderWay() {
    assertThat(
            read(
                "A committee will do the planned interim analysis of the Phase 3 HARBOR trial of ZRX-101 in patients with psoriasis."))
        .extracting(d -> d.text("status"))
        .containsExactly("ongoing");
  }

  @Test
  void aNumberedNameMakesItsSiblingsKnown() {
    assertThat(
            names(
                "The Phase 3 HARBOR-2 trial of ZRX-101 in patients with psoriasis is under way. "
                    + "Data of ZRX-101 in psoriasis came earlier from HARBOR-1."))
        .contains("HARBOR-1", "HARBOR-2");
  }

  @Test
  void eachOfTwoStudiesHasItsOwnDiseaseWhereTheyAreToldRespectively() {
    assertThat(
            read(
                "Results from the HARBOR and TIDALIS Phase 3 trials of ZRX-101 in patients with psoriasis and asthma, respectively, will be shown."))
        .extracting(d -> d.text("identifier"), d -> d.list("indications"))
        .containsExactlyInAnyOrder(
            tuple("HARBOR", List.of("psoriasis")), tuple("TIDALIS", List.of("asthma")));
  }

  @Test
  void theFilingsCompanySponsorsWhatItTellsAsItsOwnDeed() {
    assertThat(read("Initiated a Phase 2 trial of ZRX-101 in patients with psoriasis."))
        .extracting(d -> d.text("sponsor"))
        .containsExactly("Velorix Therapeutics");
    assertThat(
            read(
                "The Company reported results from a Phase 2 trial of ZRX-101 in patients with psoriasis."))
        .extracting(d -> d.text("sponsor"))
        .containsExactly("Velorix Therapeutics");
    assertThat(read("Approval rests on a Phase 2 trial of ZRX-101 in patients with psoriasis."))
        .extracting(d -> d.text("sponsor"))
        .containsOnlyNulls();
  }

  @Test
  void aCompanySponsorsTheStudyOfItsCandidate() {
    assertThat(
            read(
                "A Phase 2 trial evaluating Quellmed Therapeutics' ZRX-101 in patients with psoriasis was positive."))
        .extracting(d -> d.text("sponsor"))
        .containsExactly("Quellmed Therapeutics");
  }

  @Test
  void theSizeOfAStudyMayLeadItIn() {
    assertThat(read("We completed a 278-patient Phase 3 trial of ZRX-101 in psoriasis."))
        .extracting(d -> d.get("enrollment"))
        .containsExactly(new BigDecimal("278"));
  }

  @Test
  void preliminaryDataAreThoseOfAStudyUnderWay() {
    assertThat(
            read(
                "We reported preliminary data from a Phase 1 trial of ZRX-101 in patients with psoriasis."))
        .extracting(d -> d.text("status"))
        .containsExactly("ongoing");
  }

  @Test
  void whatACompanyDoesNotPlanIsNotPlanned() {
    assertThat(
            read(
                "Velorix does not plan to conduct a further Phase 3 trial of ZRX-101 in patients with psoriasis."))
        .noneMatch(d -> "planned".equals(d.text("status")));
  }

  @Test
  void drugsInBracketsBehindPlusAreGivenWithTheCandidate() {
    assertThat(
            read(
                "A Phase 3 trial of ZRX-101 plus chemotherapy (carboplatin and paclitaxel) in lung cancer is under way."))
        .singleElement()
        .satisfies(
            d -> assertThat(d.list("combination_with")).contains("carboplatin", "paclitaxel"));
  }

  private static List<List<String>> diseases(String text) {
    return read(text).stream().map(d -> d.<String>list("indications")).toList();
  }

  @Test
  void whomAStudyTreatsGoesBeforeTheDiseaseInItsName() {
    assertThat(
            diseases(
                "The Phase 1/2 BEACON CLL 004 trial evaluates ZRX-101 in adults with chronic lymphocytic leukemia or small lymphocytic lymphoma."))
        .containsExactly(List.of("chronic lymphocytic leukemia", "small lymphocytic lymphoma"));
  }

  @Test
  void whatPatientsAreTreatedForIsNoToxicity() {
    assertThat(
            diseases(
                "We are conducting a Phase 3 trial of ZRX-101 in patients with atrial fibrillation."))
        .containsExactly(List.of("atrial fibrillation"));
    assertThat(
            diseases(
                "In the Phase 3 trial of ZRX-101 in patients with psoriasis, adverse events were patients with atrial fibrillation."))
        .containsExactly(List.of("psoriasis"));
  }

  @Test
  void aShortenedListOfDiseasesIsSpeltOut() {
    assertThat(
            diseases(
                "We are conducting a Phase 3 trial of ZRX-101 in adults with alpha- or beta-thalassemia."))
        .containsExactly(List.of("alpha thalassemia", "beta-thalassemia"));
    assertThat(
            diseases(
                "We are conducting a Phase 3 trial of ZRX-101 in adults with chronic and episodic migraine."))
        .containsExactly(List.of("chronic migraine", "episodic migraine"));
    assertThat(
            diseases(
                "We are conducting a Phase 3 trial of ZRX-101 in adults with asthma and episodic migraine."))
        .containsExactly(List.of("asthma", "episodic migraine"));
  }

  @Test
  void theDiseaseInOneSentenceIsThatOfItsKindInAnother() {
    assertThat(
            diseases(
                "We are conducting a Phase 2 trial of ZRX-101 in prostate cancer. The Phase 2 trial of ZRX-101 enrolls men with castration-resistant prostate cancer."))
        .containsExactly(List.of("castration-resistant prostate cancer"));
  }

  @Test
  void anApprovalIsBasedOnAStudyOfWhatItIsFor() {
    assertThat(
            diseases(
                "ZRX-101 is studied in psoriasis and asthma. The agency approved ZRX-101 for the treatment of adults with gout. The approval was based on the Phase 3 LEDGER trial."))
        .containsExactly(List.of("gout"));
    assertThat(
            diseases(
                "ZRX-101 is studied in psoriasis and asthma. The agency approved ZRX-101 for the treatment of adults with gout. Sites of the Phase 3 LEDGER trial are open."))
        .containsExactly(List.of());
  }

  private static List<String> statuses(String text) {
    return read(text).stream().map(d -> d.text("status")).toList();
  }

  @Test
  void aStartThatLiesBackIsAStudyUnderWay() {
    assertThat(
            statuses("In June 2030, the first patient was dosed in the Phase 3 trial of ZRX-101."))
        .containsExactly("ongoing");
    assertThat(
            statuses("In March 2031, the first patient was dosed in the Phase 3 trial of ZRX-101."))
        .containsExactly("initiated");
  }

  @Test
  void aVerbThatTellsLittleGivesWayToAnother() {
    assertThat(statuses("ZRX-101 was shown to lower relapses in a Phase 3 trial in psoriasis."))
        .containsExactly("completed");
    assertThat(
            statuses(
                "ZRX-101 was shown to lower relapses in a Phase 3 trial in psoriasis. The Phase 3 trial of ZRX-101 in psoriasis is ongoing."))
        .containsExactly("ongoing");
    assertThat(statuses("A board has set the size of a study of ZRX-101 of this kind.")).isEmpty();
    assertThat(statuses("The design of a study of ZRX-101 has been agreed upon.")).isEmpty();
  }

  @Test
  void aBlankMayStandBeforeTheHyphenOfAStudysNumber() {
    assertThat(
            names(
                "The Phase 3 MarkPoint -9LA trial of ZRX-101 in patients with psoriasis is under way."))
        .containsExactly("MarkPoint -9LA");
  }

  @Test
  void enrollmentThatIsToBeCompletedIsGoingOn() {
    assertThat(
            statuses(
                "Enrollment of approximately 300 patients is expected to be completed in 2032 in the Phase 3 trial of ZRX-101 in asthma."))
        .containsExactly("ongoing");
    assertThat(
            statuses(
                "The Phase 1b/2a study (ACM-201) of ZRX-101 for patients with relapsed or refractory ovarian cancer is enrolling at 12 sites."))
        .containsExactly("ongoing");
    assertThat(
            statuses(
                "Phase 3 BEACON trial of ZRX-101 in gastroparesis: enrollment complete; data expected in 2032."))
        .containsExactly("ongoing");
  }

  @Test
  void whatAClearanceEnablesIsPlanned() {
    assertThat(
            statuses(
                "The agency cleared the application for ZRX-101, enabling initiation of a Phase 1 trial in patients with gout."))
        .containsExactly("planned");
  }

  @Test
  void whatWasEvaluatedIsCompleted() {
    assertThat(
            statuses(
                "ZRX-101 was evaluated in a randomized Phase 2a study in 45 patients with celiac disease."))
        .containsExactly("completed");
  }

  @Test
  void aPartThatIsCompletedDoesNotEndTheStudy() {
    assertThat(
            statuses(
                "We completed the Phase 1b portion of the Phase 1b/2 trial of ZRX-101 in asthma. The Phase 1b/2 trial of ZRX-101 in asthma is ongoing."))
        .containsExactly("ongoing");
  }

  @Test
  void registryNumbersBehindTheNamesOfTwoStudiesKeepThemTogether() {
    assertThat(
            read(
                "ZRX-101 is being evaluated in two Phase 3 trials, BRAVE-1 (NCT05551234) and BRAVE-2 (NCT05551235), in patients with asthma."))
        .extracting(d -> d.get("phase"), d -> d.text("identifier"))
        .containsExactly(
            tuple(dev.assay.record.Phase.PHASE_3, "NCT05551234"),
            tuple(dev.assay.record.Phase.PHASE_3, "NCT05551235"));
  }

  @Test
  void aStudyWithoutAPhaseIsOneByItsKindOrItsStatus() {
    assertThat(
            diseases(
                "An investigator-sponsored trial of ZRX-101 in glioblastoma is being conducted in Canada."))
        .containsExactly(List.of("glioblastoma"));
    assertThat(statuses("The first cohort of the ongoing ZRX-101 clinical study has been filled."))
        .containsExactly("ongoing");
  }

  @Test
  void smallLettersMayStandAmongTheCapitalsOfAStudysName() {
    assertThat(
            names("The Phase 2 RAdIANT-Pilot study of ZRX-101 in patients with gout is under way."))
        .containsExactly("RAdIANT-Pilot");
  }
}
