package dev.assay.extract.dosing;

import static dev.assay.extract.dosing.DosesAsText.read;
import static dev.assay.extract.dosing.DosesAsText.slots;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What belongs to a dose: its schedule, its route, its study and the drugs beside it. */
class DoseSurroundingsTest {
  @Test
  void aLoadingDoseHasNotTheScheduleOfWhatFollows() {
    assertThat(
            read(
                "Patients received a 600 mg loading dose of ZRX-101 followed by 300 mg every other week."))
        .containsExactly("level 600 mg", "level 300 mg 14");
  }

  @Test
  void aDoseHasNotTheScheduleOfTheDrugGivenWithIt() {
    assertThat(
            read("ZRX-101 27 mg together with pembrolizumab 200 mg every three weeks was given."))
        .containsExactly("level 27 mg");
  }

  @Test
  void aDoseHasNotTheRouteOfAnotherDrug() {
    assertThat(
            read(
                "Patients received a 450 mg infusion of ZRX-101 every six months or 14 mg of once-daily oral zorotinib."))
        .containsExactly("level 450 mg 180");
  }

  @Test
  void doseStepsBeforeAWeeklyDoseAreNotWeekly() {
    assertThat(
            read(
                "Patients received ZRX-101 weekly at 1.5 mg/kg, preceded by step-up doses of 0.06 and 0.3 mg/kg."))
        .containsExactly("level 1.5 mg/kg 7", "level 0.06 mg/kg", "level 0.3 mg/kg");
  }

  @Test
  void theNextSentenceMayTellTheSchedule() {
    assertThat(
            read(
                "Patients received two infusions of ZRX-101 300 mg. The doses were given two weeks apart."))
        .containsExactly("level 300 mg 14 intravenous");
  }

  @Test
  void aDoseGivenByTwoSchedulesIsTwoRecords() {
    assertThat(read("Patients received ZRX-101 at 150 mg every 8 weeks or every 12 weeks."))
        .containsExactly("level 150 mg 56", "level 150 mg 84");
  }

  @Test
  void theIntervalAtWhichADoseIsRaisedIsNotItsSchedule() {
    assertThat(
            read("The starting dose of 2.5 mg ZRX-101 was increased by 2.5 mg every four weeks."))
        .containsExactly("starting 2.5 mg");
  }

  @Test
  void aScheduleBeforeABracketIsThatOfTheDosesInIt() {
    assertThat(
            read(
                "ZRX-101 was given every 8 weeks (ZRX-101 600 mg plus zorotinib 900 mg) or every 4 weeks (ZRX-101 400 mg plus zorotinib 600 mg)."))
        .containsExactly("level 600 mg 56", "level 400 mg 28");
  }

  @Test
  void aScheduleBehindACommaIsThatOfAllDosesBefore() {
    assertThat(
            read(
                "Patients received ZRX-101 20 mg (Study 1) or aspirin 5 mg (Study 2), once daily."))
        .containsExactly("level 20 mg 1");
  }

  @Test
  void dropsAreGivenByAnotherRoute() {
    assertThat(read("Patients received 1 drop of ZRX-101 in both eyes twice daily."))
        .containsExactly("regimen 0.5 other");
  }

  @Test
  void anIntervalBehindSingleDaysIsNoCycle() {
    assertThat(read("ZRX-101 was given at 12 mg on days 1 and 15 and every 4 months thereafter."))
        .containsExactly("level 12 mg [1, 15]", "level 12 mg 120");
  }

  @Test
  void bareDaysMayFollowTheRoute() {
    assertThat(
            read("Subjects received 2 mg of ZRX-101 by intramuscular injection on Days 1 and 29."))
        .containsExactly("level 2 mg [1, 29] intramuscular");
  }

  @Test
  void theNameOfAStudyIsNoRoute() {
    assertThat(read("In the IM-ABCDE trial patients received 22 mg of ZRX-101."))
        .containsExactly("level 22 mg");
  }

  @Test
  void theNextSentenceMayTellThePhase() {
    assertThat(
            DosingExamplesTest.drafts(
                "Volunteers received 21 mg of ZRX-101 once a day. The Phase 1 trial was performed in Florida."))
        .extracting(d -> slots(d, "low", "phase"))
        .containsExactly("21 PHASE_1");
  }

  @Test
  void drugsGivenTogetherWithTheCandidateAreItsCombination() {
    assertThat(
            DosingExamplesTest.drafts(
                "Patients received ZRX-101 21 mg once daily in combination with paclitaxel and carboplatin."))
        .extracting(d -> slots(d, "low", "combination_with"))
        .containsExactly("21 [paclitaxel, carboplatin]");
  }

  @Test
  void aDrugComparedWithIsNoCombination() {
    assertThat(DosingExamplesTest.drafts("ZRX-101 24 mg was compared with paclitaxel 80 mg."))
        .extracting(d -> slots(d, "low", "combination_with"))
        .containsExactly("24");
  }

  @Test
  void candidatesDosedTogetherAreEachOthersCombination() {
    assertThat(
            DosingExamplesTest.drafts(
                "Patients received ZRX-101 700 mg and ZRX-202 1400 mg together."))
        .extracting(d -> slots(d, "candidate", "low", "combination_with"))
        .containsExactly("ZRX-101 700 [ZRX-202]", "ZRX-202 1400 [ZRX-101]");
    assertThat(
            DosingExamplesTest.drafts("Patients received ZRX-101 700 mg or ZRX-202 1400 mg daily."))
        .extracting(d -> slots(d, "candidate", "low", "combination_with"))
        .containsExactly("ZRX-101 700", "ZRX-202 1400");
  }

  @Test
  void amountsOfAMedicineThatIsTakenAreDoses() {
    assertThat(
            read(
                "ZRX-101 is an oral prescription medicine, 120 mg or 160 mg dependent on weight, taken twice daily."))
        .containsExactly("level 120 mg 0.5 oral", "level 160 mg 0.5 oral");
  }

  @Test
  void aStudyThatIsExpectedHasItsRegimen() {
    assertThat(
            read(
                "The trial of ZRX-101 is expected to enroll 30 patients dosed subcutaneously once weekly."))
        .containsExactly("regimen 7 subcutaneous");
  }

  @Test
  void microgramsAreReadWhereTheirSignWasGarbled() {
    assertThat(read("Patients received 400 \u00ce\u00bcg/kg of ZRX-101."))
        .containsExactly("level 400 ug/kg");
  }
}
