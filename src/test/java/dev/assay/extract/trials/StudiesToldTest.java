package dev.assay.extract.trials;

import static dev.assay.extract.trials.StudyLines.names;
import static dev.assay.extract.trials.StudyLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StudiesToldTest {
  private static List<String> told(String text) {
    return read(text).stream()
        .map(
            d ->
                d.text("candidate")
                    + " "
                    + d.text("status")
                    + " "
                    + d.list("indications")
                    + (d.text("identifier") == null ? "" : " " + d.text("identifier")))
        .toList();
  }

  @Test
  void studiesAreNamedInMoreWays() {
    assertThat(names("ZRX101-201 Phase 2 clinical trial of ZRX-101 in psoriasis has begun."))
        .containsExactly("ZRX101-201");
    assertThat(names("The Phase 3 ZV-301 trial of ZRX-101 in patients with psoriasis is ongoing."))
        .containsExactly("ZV-301");
    assertThat(names("The Phase 3 INNER2SKIN trial of ZRX-101 in psoriasis is ongoing."))
        .containsExactly("INNER2SKIN");
    assertThat(names("The Phase 3 SKINFUL AD 004 trial of ZRX-101 in psoriasis is ongoing."))
        .containsExactly("SKINFUL AD 004");
    assertThat(names("The Phase 2 trial of ZRX-101 in psoriasis (CTR20301234) is ongoing."))
        .containsExactly("CTR20301234");
  }

  @Test
  void anAbbreviationThatTheFilingSpellsOutIsNoStudysName() {
    assertThat(
            names(
                "ZRX-101 is for acute cold skin (ACS). The Phase 2 ACS trial of ZRX-101 is ongoing."))
        .doesNotContain("ACS");
    assertThat(
            names(
                "The Phase 3 Adjuvant Trial in Old Men (ATOM) of ZRX-101 in psoriasis goes on. The ATOM trial of ZRX-101 is ongoing."))
        .contains("ATOM");
  }

  @Test
  void twoThatAreStudiedAlikeAreARecordEach() {
    assertThat(
            told(
                "ZRX-202 is our second product candidate. A Phase 2 trial of ZRX-101 + ZRX-202 in psoriasis is ongoing."))
        .containsExactly("ZRX-101 ongoing [psoriasis]", "ZRX-202 ongoing [psoriasis]");
  }

  @Test
  void studiesWithoutAPhaseAreToldByTheirCandidateAndDisease() {
    assertThat(told("ZRX-101 is in clinical trials in both psoriasis and lupus."))
        .containsExactly("ZRX-101 ongoing [psoriasis]", "ZRX-101 ongoing [lupus]");
    assertThat(told("The company has entered a first-in-human study of ZRX-101 in psoriasis."))
        .containsExactly("ZRX-101 ongoing [psoriasis]");
    assertThat(
            told(
                "We have two programs: ZRX-101 for psoriasis, and ZRX-202 for gout. Both programs are in IND-enabling studies, with clinical trials expected to begin in 2032."))
        .containsExactly("ZRX-101 planned [psoriasis]", "ZRX-202 planned [gout]");
  }

  @Test
  void whatIsPreparedOrListedAsToDoIsPlanned() {
    assertThat(
            told(
                "Activities are underway in support of initiating a Phase 2 trial of ZRX-101 in psoriasis."))
        .containsExactly("ZRX-101 planned [psoriasis]");
    assertThat(told("Initiate a Phase 2 trial of ZRX-101 in psoriasis in mid-2032"))
        .containsExactly("ZRX-101 planned [psoriasis]");
  }

  @Test
  void whatACompanyDiscontinuesBesideAStudyIsNotTheStudy() {
    assertThat(
            told(
                "As part of its focus on the Phase 2 trial of ZRX-101 in psoriasis, Velorix discontinued its work in gout."))
        .containsExactly("ZRX-101 null [psoriasis]");
    assertThat(told("The Phase 2 trial of ZRX-101 in psoriasis was discontinued."))
        .containsExactly("ZRX-101 terminated [psoriasis]");
  }

  @Test
  void aStudyOfAnotherSponsorIsAnotherStudy() {
    assertThat(
            told(
                "Velorix Therapeutics completed a Phase 1 trial of ZRX-101 in psoriasis. Janver Biotech, Inc., is conducting a Phase 1 trial of ZRX-101 in psoriasis."))
        .containsExactly("ZRX-101 completed [psoriasis]", "ZRX-101 ongoing [psoriasis]");
  }

  @Test
  void whatAStudyMeasuredOrSawAsAHarmIsNoDiseaseOfItsPatients() {
    assertThat(
            told(
                "The Phase 3 HARBOR trial of ZRX-101 in psoriasis showed a lower incidence of lupus."))
        .containsExactly("ZRX-101 completed [psoriasis] HARBOR");
    assertThat(
            told(
                "The Phase 3 HARBOR trial of ZRX-101 in psoriasis is ongoing. In the HARBOR trial, the most frequent adverse events were influenza and gout."))
        .containsExactly("ZRX-101 ongoing [psoriasis] HARBOR");
  }

  @Test
  void studiesCountedBesideAnotherAreOthers() {
    assertThat(
            told(
                "Velorix is conducting a Phase 3 study of ZRX-101 in psoriasis of all kinds (HARBOR) as well as two Phase 3 studies in gout (TIDAL and RIVER)."))
        .containsExactly(
            "ZRX-101 ongoing [psoriasis] HARBOR",
            "ZRX-101 null [gout] TIDAL",
            "ZRX-101 null [gout] RIVER");
  }
}
