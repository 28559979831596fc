package dev.assay.extract.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeExtractorTest {
  private static final String INTRODUCTION =
      "Acmera Therapeutics, Inc. is developing VRX-204, its lead product candidate, for breast cancer.\n\n";

  private static List<Outcome> outcomes(String text) {
    return Told.of(Outcome.class, INTRODUCTION + text + "\n");
  }

  private static String read(String text) {
    return OutcomeLines.compared(INTRODUCTION + text + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Of 22 evaluable patients, five (23%) had an objective response: one complete response and four partial responses. | objective_response 5 of 22 23%; complete_response 1 of 22; partial_response 4 of 22",
        "The ORR was 45% (9/20), the DCR was 80% (16/20), median PFS was 5.6 months and median OS was 12.1 months for VRX-204. | objective_response 9 of 20 45%; disease_control 16 of 20 80%; progression_free_survival 5.6 mo; overall_survival 12.1 mo",
        "The objective response rate was 42% (95% CI: 31, 54) in 81 evaluable patients on VRX-204, including 5 complete responses. | objective_response of 81 42%; complete_response 5",
        "VRX-204 gave an ORR of 38% (n=40) and a clinical benefit rate of 67% and a median PFS of 5.6 months. | objective_response of 40 38%; disease_control 67%; progression_free_survival 5.6 mo",
        "In the VRX-204 arm (n=31), the ORR was 38%. | objective_response of 31 38%",
        "The proportion of patients achieving PASI 75 at week 16 was 68% for VRX-204 versus 8% for placebo (p<0.0001). | other 68% p <0.0001 vs 8 @16 wk",
        "Median PFS and OS with VRX-204 were 5.5 and 12.1 months, respectively. | progression_free_survival 5.5 mo; overall_survival 12.1 mo",
        "Grade 3 fatigue and nausea occurred in 4% and 2% of patients on VRX-204, respectively. | adverse_event 4% Grade 3 fatigue; adverse_event 2% nausea",
        "Median PFS was 7.4 months and median OS was 13.2 months in the 48 patients treated with VRX-204. | progression_free_survival of 48 7.4 mo; overall_survival of 48 13.2 mo",
        "At 24 weeks, 54% of patients treated with 40 mg of VRX-204 and 61% of patients treated with 60 mg of VRX-204 achieved remission. | other 54% @24 wk 40 mg; other 61% @24 wk 60 mg",
        "PASI 75 was achieved by 38%, 57% and 68% of patients on 5 mg, 10 mg and 20 mg of VRX-204, respectively (p<0.001 for all). | other 38% p <0.001 5 mg; other 57% p <0.001 10 mg; other 68% p <0.001 20 mg",
        "Attacks of patients fell 31.4% at the 8 mg dose of VRX-204 and 41.7% at the 16 mg dose. | other 31.4% 8 mg; other 41.7% 16 mg",
        "In the 10 mg cohort, VRX-204 was given to 20 patients. The ORR was 45%. | objective_response 45% 10 mg",
        "VRX-204 700 mg given with VRX-205 500 mg led to a 70% reduction in viral load in the study. | other 70% 700 mg",
        "Of the patients on VRX-204, 79% were alive at 12 months, and 66% were free of disease progression. | overall_survival 79% @12 mo; progression_free_survival 66% @12 mo",
        "Patients receiving VRX-204 lived a median of 14.1 months. | overall_survival 14.1 mo",
        "Six of eight patients on VRX-204 responded and 5 of 6 maintained their response. | objective_response 6 of 8; duration_of_response 5 of 6",
        "At week 48, 93% of patients on VRX-204 had viral RNA below the limit. | other 93% @48 wk",
        "VRX-204 showed 83.7% efficacy in the trial. | other 83.7%",
        "The mean change in the score was -23 points with VRX-204. | other -23 points",
        "The most common events in the study of VRX-204 were nausea (23%) and decreased appetite (11%). | adverse_event 23% nausea; adverse_event 11% decreased appetite",
        "Of 12 patients on VRX-204 1.5% cream, 6 had a complete response. | complete_response 6 of 12",
        "Seroconversion was observed in 96% of participants who received VRX-204. | other 96%",
        "Median time to response with VRX-204 was 1.8 months. | other 1.8 mo",
        "PSA declines of 50% or more were seen in 41% of patients treated with VRX-204. | other 41%",
        "At Month 6, 8 of 10 patients dosed with VRX-204 were seizure free. | other 8 of 10 @6 mo",
        "Adverse events led to discontinuation in 5% of patients in the VRX-204 arm compared to 7% in the placebo arm. | adverse_event 5% vs 7 discontinuation due to adverse events",
        "Four patients discontinued VRX-204 due to drug-related adverse events. | adverse_event 4 discontinuation due to drug-related adverse events",
        "Grade 3 or higher treatment-related adverse events occurred in 18% of patients treated with VRX-204. | adverse_event 18% Grade 3 or higher treatment-related adverse events",
        "VRX-204 met its primary endpoint in the Phase 3 trial (p=0.004). | other p 0.004",
        "VRX-204 showed significant benefits in progression-free survival and overall survival in the Phase 3 trial. | progression_free_survival; overall_survival",
        "Overall, four of 12 patients on VRX-204 had a confirmed PR, six had SD and two had PD. | partial_response 4 of 12; stable_disease 6 of 12",
        "Responses to VRX-204 were observed in 7 of 9 patients with brain metastases. | objective_response 7 of 9",
        "Across all 531 patients on VRX-204, 160 required dose reduction due to adverse events. | adverse_event 160 of 531 dose reduction due to adverse events",
        "Overall survival with VRX-204 at 24 months was 48% versus 31%. | overall_survival 48% vs 31 @24 mo",
        "In the two trials, 46% and 54% of subjects treated with VRX-204, respectively, achieved complete clearance at Day 84 versus 18% and 13% of subjects on vehicle. | other 46% vs 18 @84 d; other 54% vs 13 @84 d",
        "The 12-month progression-free survival rate was 62% with VRX-204 and 40% with docetaxel (p=0.003). | progression_free_survival 62% p 0.003 vs 40 @12 mo",
        "One patient had a partial response lasting 8 months on VRX-204. | partial_response 1 8 mo",
        "VRX-204 reduced LDL cholesterol by a mean of 52% from baseline at week 12 versus 4% for placebo (p<0.001). | other 52% p <0.001 vs 4 @12 wk",
        "54.2% of participants in the VRX-204 group achieved at least a 20% reduction, compared to 7% in the placebo group. | other 54.2% vs 7",
        "The most common adverse events with VRX-204 were fatigue (35%) and vision blurring (10%). | adverse_event 35% fatigue; adverse_event 10% vision blurring",
        "Two of four patients who received 60 mg/m2 of VRX-204 had dose-limiting Grade 4 neutropenia. | adverse_event 2 of 4 Grade 4 neutropenia 60 mg/m2",
        "In the trial, dose-limiting thrombocytopenia was seen at 40 mg of VRX-204. | adverse_event thrombocytopenia 40 mg",
        "VRX-204 prolonged overall survival in the trial. | overall_survival",
      })
  void readsResults(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial will enroll 40 patients and is powered to show a response rate of 30% with VRX-204.",
        "In mice, VRX-204 led to complete responses in 8 of 10 animals.",
        "About 20% of patients with breast cancer are diagnosed each year.",
        "No dose-limiting toxicities were seen with VRX-204.",
        "VRX-204 showed no dose-limiting toxicities or unexpected adverse events in the first ten patients.",
        "The most common adverse events with VRX-204, in 20% of patients or more, were mild.",
        "Another germ is associated with up to 50% mortality.",
        "62% of patients had received prior therapy before VRX-204.",
      })
  void passesOverWhatIsNoResult(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aResultToldTwiceIsOneRecord() {
    String text =
        "The response rate with VRX-204 was 45%.\n\nIn the trial, 9 of 20 patients (45%) had an objective response to VRX-204.";

    assertThat(read(text)).isEqualTo("objective_response 9 of 20 45%");
    assertThat(outcomes(text).get(0).evidence()).hasSize(2);
  }

  @Test
  void aTableOfArmsTellsEachArmOfTheCandidate() {
    assertThat(
            read(
                "Results at week 12 | VRX-204 5 mg | VRX-204 10 mg | Placebo | Weight change | -4.0 kg | -7.5 kg | -1.2 kg |"))
        .isEqualTo("other 4 kg vs 1.2 @12 wk 5 mg; other 7.5 kg vs 1.2 @12 wk 10 mg");
  }

  @Test
  void aTableOfOneRowALineGivesEachArmItsResults() {
    String table =
        """
        Results at week 12:

        | | VRX-204 10 mg (n=60) | Placebo (n=61) | p-value |
        |---|---|---|---|
        | Clinical remission | 34% | 14% | 0.004 |
        | ORR, n (%) | 20 (33) | 9 (15) | |
        | Median PFS (months) | 8.3 | 4.1 | |
        | Male | 30 (50%) | 31 (51%) | |
        | Any TEAE | 12/60 (20%) | 10/61 (16%) | |
        """;

    assertThat(read(table))
        .isEqualTo(
            "other of 60 34% p 0.004 vs 14 10 mg; objective_response 20 of 60 33% vs 15 10 mg; "
                + "progression_free_survival of 60 8.3 mo vs 4.1 10 mg; adverse_event 12 of 60 20% vs 16 Any TEAE 10 mg");
  }

  @Test
  void columnsThatAreGroupsBelongToTheCandidateOfTheText() {
    String table =
        """
        Best responses in the Phase 2 trial of VRX-204:

        | | First line (N=39) | Later lines (N=105) |
        |---|---|---|
        | Objective response rate | 85% | 64% |
        """;

    assertThat(read(table))
        .isEqualTo("objective_response of 39 85%; objective_response of 105 64%");
  }

  @Test
  void aTableOfMoneyGivesNoResults() {
    String table =
        """
        | | VRX-204 (n=2) | Placebo |
        |---|---|---|
        | Change in revenue | $34% | 14% |
        """;

    assertThat(read(table)).isEmpty();
  }

  @Test
  void theOnlyDoseOfTheFilingIsThatOfItsResults() {
    assertThat(read("VRX-204 was given at 10 mg weekly.\n\nThe ORR of VRX-204 was 45%."))
        .isEqualTo("objective_response 45% 10 mg");
    assertThat(read("VRX-204 was given at 10 mg or 20 mg weekly.\n\nThe ORR of VRX-204 was 45%."))
        .isEqualTo("objective_response 45%");
  }

  @Test
  void aNumberOfPatientsToldBeforeIsTheWholeWhereTheShareFits() {
    assertThat(
            read(
                "Of the 20 patients given VRX-204, 4 (20%) had a partial response. Nausea was seen in 3 patients (15%)."))
        .isEqualTo("partial_response 4 of 20 20%; adverse_event 3 of 20 15% Nausea");
  }
}
