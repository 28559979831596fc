package dev.assay.extract.dosing;

import static dev.assay.extract.dosing.DosesAsText.read;
import static dev.assay.extract.dosing.DosesAsText.slots;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosingExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A vaccine ZRX-101 with 25 mcg of antigen and 50 mcg of AS01 adjuvant was given. | level 25 ug",
        "ZRX-101 at 5 mcg of protein antigen with 0.5 mg aluminum hydroxide was given. | level 5 ug",
        "Two doses of ZRX-101, 10 mcg with 3 mg CpG adjuvant, were given. | level 10 ug"
      })
  void theAmountOfAdjuvantIsNoDose(String text, String dose) {
    assertThat(read(text)).containsExactly(dose);
  }

  @Test
  void whatACapsuleContainsIsNoDose() {
    assertThat(read("ZRX-101 contains 40 mg of drug per capsule.")).isEmpty();
  }

  @Test
  void ofAListTheHighestDoseWithoutDoseLimitingToxicityIsTolerated() {
    assertThat(read("ZRX-101 was dosed at 1, 3 and 10 mg/kg without a DLT."))
        .containsExactly("level 1 mg/kg", "level 3 mg/kg", "tolerated 10 mg/kg");
  }

  @Test
  void singleAndMultipleDosesUpToAnAmountAreToleratedTogether() {
    assertThat(
            read(
                "Single doses of ZRX-101 up to 1,200 mg and multiple doses up to 400 mg twice daily for 14 days were well tolerated."))
        .containsExactly("tolerated 1200 mg", "tolerated 400 mg 0.5");
  }

  @Test
  void aDoseThatExceededTheMaximumToleratedDoseIsNotIt() {
    assertThat(read("The MTD of ZRX-101 was exceeded at 12 mg/kg.")).contains("level 12 mg/kg");
  }

  @Test
  void theMaximumDoseWithoutDoseLimitingToxicityIsTolerated() {
    assertThat(
            read(
                "ZRX-101 was safe with no dose-limiting toxicity observed up to the maximum dose of 5 mg/kg."))
        .containsExactly("tolerated 5 mg/kg");
  }

  @Test
  void limitsMayStandInAListOfDoses() {
    assertThat(
            read(
                "Individuals received a single dose of ZRX-101 (30 mg, 100 mg, \u2264 300 mg or \u2264 600 mg)."))
        .containsExactly("level 30 mg", "level 100 mg", "level 300 mg", "level 600 mg");
  }

  @Test
  void theApprovedDoseThatAnotherIsComparedWithIsNone() {
    assertThat(
            read(
                "ZRX-101 8 mg was better compared to the currently approved 2 mg dose of ZRX-101."))
        .containsExactly("level 8 mg");
  }

  @Test
  void aDoseLimitingDoseBehindTheMaximumToleratedOneIsNotIt() {
    assertThat(
            read(
                "ZRX-101 at 2 mg/kg was declared the MTD after two patients had dose-limiting thrombocytopenia at 2.7 mg/kg."))
        .containsExactly("mtd 2 mg/kg established", "dlt 2.7 mg/kg thrombocytopenia");
  }

  @Test
  void whatTheStartingDoseIsRaisedToIsNotIt() {
    assertThat(read("The starting dose of ZRX-101 was doubled to 10 mg in the Phase 1 trial."))
        .containsExactly("level 10 mg");
  }

  @Test
  void aConcentrationOfHalfTheEffectIsNoDose() {
    assertThat(read("ZRX-101 has an IC50 of 5 ng.")).isEmpty();
  }

  @Test
  void aWordBehindAListSpeaksOfAllItsDoses() {
    assertThat(
            read("Escalation of ZRX-101 followed the clearance of the 1, 3 and 6 mg/kg cohorts."))
        .containsExactly("level 1 mg/kg", "level 3 mg/kg", "level 6 mg/kg");
  }

  @Test
  void eachAmountOfAListIsARecord() {
    assertThat(read("Patients received ZRX-101 at 3, 6 or 12 mg once daily."))
        .containsExactly("level 3 mg 1", "level 6 mg 1", "level 12 mg 1");
  }

  @Test
  void theDiseaseOfAnotherCandidateIsNotTheDoses() {
    assertThat(
            DosingExamplesTest.drafts(
                "Patients in the Phase 1 trial of ZRX-202 have lymphoma.\n\n"
                    + "ZRX-101 is taken at 120 mg twice daily."))
        .extracting(d -> slots(d, "candidate", "low", "indication"))
        .containsExactly("ZRX-101 120");
  }

  @Test
  void theStageOfAnotherCandidatesNamedStudyIsNotTheDoses() {
    assertThat(
            DosingExamplesTest.drafts(
                "Patients with lymphoma were treated in the Phase 2 SUNRISE trial of ZRX-202.\n\n"
                    + "Dosing began in a Phase 1/2 study of ZRX-101. The study will evaluate doses"
                    + " of 3 and 6 mg/kg of ZRX-101."))
        .extracting(d -> slots(d, "candidate", "low", "phase", "indication"))
        .containsExactly("ZRX-101 3 PHASE_1_2", "ZRX-101 6 PHASE_1_2");
  }

  @Test
  void schedulesAreDistributed() {
    assertThat(read("Patients receive ZRX-101 5 mg/kg every 2 weeks or 10 mg/kg every 4 weeks."))
        .containsExactly("level 5 mg/kg 14", "level 10 mg/kg 28");
  }

  @Test
  void routesAreDistributed() {
    assertThat(
            read(
                "Volunteers received ZRX-101 1 mg/kg or 3 mg/kg IV and ZRX-101 5 mg/kg subcutaneously."))
        .containsExactly(
            "level 1 mg/kg intravenous", "level 3 mg/kg intravenous", "level 5 mg/kg subcutaneous");
  }

  @Test
  void aDoseFormTellsTheRoute() {
    assertThat(read("Patients took ZRX-101 75 mg tablets once daily."))
        .containsExactly("level 75 mg 1 oral");
    assertThat(read("ZRX-101 was given as a one-hour infusion of 5 mg/kg."))
        .containsExactly("level 5 mg/kg intravenous");
    assertThat(read("ZRX-101 5 mg/kg was given. Doses were injected subcutaneously."))
        .containsExactly("level 5 mg/kg subcutaneous");
    assertThat(read("ZRX-101 5 mg/kg was given. All had earlier had intravenous therapy."))
        .containsExactly("level 5 mg/kg");
  }

  @Test
  void aRangeIsAnEscalation() {
    assertThat(
            read(
                "The dose of ZRX-101 was escalated from 4 mg/m² to 48 mg/m², given daily for three consecutive days in a 21-day cycle."))
        .containsExactly("escalation 4 48 mg/m2 1 3 21");
    assertThat(read("Single oral doses of 5 to 200 mg of ZRX-101 were studied."))
        .containsExactly("escalation 5 200 mg oral");
  }

  @Test
  void aDoseBelowWhichNoToxicityWasLimitingIsTheToxicDose() {
    assertThat(
            read("ZRX-101 was given without dose limiting toxicities below a daily dose of 90mg."))
        .containsExactly("dlt 90 mg 1");
  }

  @Test
  void toxicityBelongsToItsDose() {
    assertThat(
            read(
                "Dose-limiting thrombocytopenia was seen at 7 mg of ZRX-101, and the recommended Phase 2 dose is 5 mg."))
        .containsExactly("dlt 7 mg thrombocytopenia", "rp2d 5 mg established");
  }

  @Test
  void aLimitNotFoundHasNoAmount() {
    assertThat(
            read(
                "The maximum tolerated dose of ZRX-101 has not been reached, and a cohort at 3 mg/kg is open."))
        .containsExactly("level 3 mg/kg", "mtd not_established");
  }

  @Test
  void dosesOfOtherDrugsAreLeftOut() {
    assertThat(read("Patients received ZRX-101 (1 mg) or aflibercept (2 mg)."))
        .containsExactly("level 1 mg");
    assertThat(read("Patients receive ZRX-101 in combination with gemcitabine (1,000 mg/m²)."))
        .isEmpty();
    assertThat(read("ZRX-101 is tested against apremilast 30 mg twice daily.")).isEmpty();
  }

  @Test
  void strengthsAndStepsAreNoDoses() {
    assertThat(read("ZRX-101 is sold in strengths of 50 mg and 100 mg.")).isEmpty();
    assertThat(
            read("The dose of ZRX-101 was increased by 5 mg every four weeks.").stream()
                .filter(d -> d.contains("mg")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The recommended Phase 2 dose of ZRX-101 has not been determined, and a cohort at 40 mg is open. | rp2d 40",
        "ZRX-101 was raised to the maximum tolerated dose of 10 mg or 15 mg. | mtd",
        "No dose-limiting toxicity of ZRX-101 was seen at 12 mg/kg. | dlt",
        "Patients received 60 mg of ZRX-101 without dose-limiting toxicity. | dlt",
        "ZRX-101 at 60 mg was not well tolerated. | tolerated",
        "Patients received dexamethasone 20 mg before ZRX-101. | level",
        "The dose of ZRX-101 was raised every four weeks until the maximum tolerated dose was reached. | mtd",
        "ZRX-101 is compared with aspirin, given daily. | regimen",
        "Perform blood counts in patients who receive ZRX-101 at least monthly. | regimen",
        "ZRX-101 may be suited for use as a once-daily oral drug. | regimen",
        "ZRX-101 could move care away from daily dosing. | regimen",
      })
  void passesOverWhatOnlyLooksLikeIt(String text, String kind) {
    assertThat(read(text)).noneMatch(record -> record.startsWith(kind));
  }

  @Test
  void aScheduleOfTheStudyGoesToItsDoses() {
    assertThat(
            read(
                "In this study, ZRX-101 is given weekly for two consecutive weeks in a three-week cycle. "
                    + "Two dose levels have been tested: 40 mg/m² and 60 mg/m²."))
        .containsExactly("level 40 mg/m2 7 2 21", "level 60 mg/m2 7 2 21");
  }

  @Test
  void daysOfOneCycleShareIt() {
    assertThat(
            read(
                "ZRX-101 is given in step-up doses: 1 mg on Day 1 and 5 mg on Day 8 of the first 28-day cycle."))
        .containsExactly("level 1 mg 28 [1]", "level 5 mg 28 [8]");
  }

  @Test
  void aScheduleAloneIsARegimen() {
    assertThat(
            read(
                "In this study, ZRX-101 is administered by intravenous infusion every three weeks."))
        .containsExactly("regimen 21 intravenous");
  }

  @Test
  void dosesOfAnimalsHaveTheirSpecies() {
    assertThat(read("In rats, ZRX-101 was given at 0.6 mg/kg."))
        .containsExactly("level 0.6 mg/kg rat");
  }

  @Test
  void wordsOfPatientsAreNewsOnlyWhereNothingElseTellsTheDose() {
    assertThat(
            read(
                "Patients received ZRX-101 at 40 mg. Of the patients who received 40 mg, nine responded."))
        .containsExactly("level 40 mg");
  }

  @Test
  void tablesTellDosesUnderTheirHeading() throws UnreadableException {
    String html =
        "<p>Patients were treated with our product candidate ZRX-101.</p><table>"
            + "<tr><th>ZRX-101 dose (mg/m<sup>2</sup>)</th><th>Patients</th><th>Patients with DLT</th><th>Kind of DLT</th></tr>"
            + "<tr><td>15</td><td>3</td><td>0</td><td>None</td></tr>"
            + "<tr><td>45</td><td>6</td><td>1</td><td>Grade 3 diarrhea</td></tr></table>";
    assertThat(
            read(
                DosingExamplesTest.drafts(
                    Source.document("a.htm", html.getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("level 15 mg/m2", "dlt 45 mg/m2 diarrhea");
  }

  @Test
  void tablesTellDosesInCellsOfTheirOwn() throws UnreadableException {
    String html =
        "<p>Patients were treated with our product candidate ZRX-101.</p><table>"
            + "<tr><th>Cohort</th><th>Dose</th><th>Patients</th></tr><tr><td>1</td><td>2 &times; 10<sup>10</sup>&nbsp;vg/eye</td><td>6</td></tr>"
            + "</table>";
    assertThat(
            read(
                DosingExamplesTest.drafts(
                    Source.document("a.htm", html.getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("level 20000000000 vg/eye");
  }
}
