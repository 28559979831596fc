package dev.assay.extract.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results as releases word them, each with what is read. */
class OutcomeWordingsTest {
  private static final String INTRODUCTION =
      "Acmera Therapeutics, Inc. is developing VRX-204, its lead product candidate, for psoriasis.\n\n";

  private static List<Outcome> outcomes(String text) {
    return Told.of(Outcome.class, INTRODUCTION + text + "\n");
  }

  private static String read(String text) {
    return OutcomeLines.read(INTRODUCTION + text + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At week 12, the response rates in the VRX-204 100 mg arm, 200 mg arm and placebo arm were 28%, 38% and 9%, respectively. | other 28% 100 mg; other 38% 200 mg",
        "The rates of serious adverse events for VRX-204 and methotrexate were 6.0% and 5.1%, respectively. | adverse_event 6% serious adverse events",
        "PASI 75 was achieved by 41% and 8% of patients on VRX-204 and placebo, respectively. | other 41%",
        "In the placebo and VRX-204 groups, 8% and 41% of patients achieved PASI 75, respectively. | other 41%",
      })
  void theControlOfAListOfArmsIsNoResult(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @Test
  void theArmsOfAListGoOnInTheNextSentence() {
    assertThat(
            read(
                "The response rates with VRX-204 and placebo were 38% and 9%, respectively. Nausea was reported in 12% and 4%, respectively."))
        .isEqualTo("other 38%; adverse_event 12% Nausea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the Phase 2 trial of VRX-204, 12 of 30 patients (40%) achieved disease control. | disease_control 12 of 30 40%",
        "Of 30 patients treated with VRX-204, 12 experienced clinical benefit. | disease_control 12 of 30",
        "Of 30 patients treated with VRX-204, 12 experienced a PASI 75 response. | other 12 of 30",
        "In the trial, 12 of 30 patients (40%) on VRX-204 achieved a 50% reduction in seizures. | other 12 of 30 40%",
        "A 50% reduction in seizures was observed in 12 of 30 patients who received VRX-204. | other 12 of 30",
        "Forty percent of patients treated with VRX-204 had nausea. | adverse_event 40% nausea",
        "33.7% of patients in the 250 mg cohort and 44.6% of those in the 500 mg cohort of VRX-204 achieved clear skin. | other 33.7% 250 mg; other 44.6% 500 mg",
        "In the trial, clinical responses to VRX-204 were seen in 3 of 9 patients, corresponding to an objective response rate of 33%. | other 3 of 9 33%",
        "In the trial, VRX-204 cured 94% of patients, compared to methotrexate (Zorin), a standard treatment, which cured 93%. | other 94%",
        "VRX-204 improved the walking distance of patients by 24 meters, and methotrexate, an approved drug, improved it by 29 meters. | other 24 m",
        "VRX-204 met the endpoint of clinical response in the treated population (90.8% vs. 91.2%). | other 90.8%",
        "At week 12, the ACR20 response rates were: 78%, VRX-204 25 mg; 71%, VRX-204 100 mg; 60%, VRX-204 200 mg; v. 39%, methotrexate. | other 78% 25 mg; other 71% 100 mg; other 60% 200 mg",
        "The proportions of patients on VRX-204 who achieved ACR 20 (20% reduction in symptoms) and ACR 50 were 79.5% and 62.2%, respectively. | other 79.5%; other 62.2%",
        "In the trial, neutralizing antibodies were demonstrated in 17% of subjects who received VRX-204. | other 17%",
      })
  void sharesOfSeveralWordingsAreResults(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Median overall survival with VRX-204 was 34.7 v. 30.3 months with placebo. | overall_survival 34.7 mo",
        "On VRX-204 the global assessment of patients improved from 3.50 ± 0.19 at baseline to 2.75 ± 0.31 at week 1 (p=0.031). | other 2.75 points p 0.031",
        "Median PFS with VRX-204 was 5.5 (95% CI 3.1, 8.8) months. | progression_free_survival 5.5 mo",
        "Patients treated with VRX-204 gained a mean of 10.6 letters at 24 weeks, compared to 6.5 letters on placebo (p=0.019), an additional benefit. | other 10.6 letters p 0.019",
        "Treated patients had a greater change in the mean score with VRX-204 (LS mean = -13.8) than with placebo (LS mean = -8.0). | other -13.8 points",
        "The reduction of 12.4% with VRX-204 in the trial reached a p-value for the comparison of 0.19. | other 12.4% p 0.19",
      })
  void valuesOfSeveralWordingsAreResults(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @Test
  void theNextSentenceMayTellThePValue() {
    assertThat(
            read(
                "Median overall survival was 10.2 months in the VRX-204 arm compared to 4.5 months with placebo. The hazard ratio was 0.57 (p=0.093)."))
        .isEqualTo("overall_survival 10.2 mo p 0.093");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Safety was good. Liver function abnormalities (elevated enzymes) occurred in 3% of patients on VRX-204. | adverse_event 3% Liver function abnormalities",
        "Serious adverse events were higher with VRX-204 (7.5%) than with placebo (3.6%). | adverse_event 7.5% Serious adverse events",
        "Treatment-related serious adverse events were reported in 2 of 18 patients on VRX-204. | adverse_event 2 of 18 Treatment-related serious adverse events",
        "Disease control (PR+SD) with VRX-204 was 55%. | disease_control 55%",
      })
  void eventsAndEndpointsAreNamedAsTheyAreTold(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'The study of VRX-204 enrolled adults, among them 228 subjects with transient insomnia.'",
    "'All 44 patients on VRX-204 completed the 12-week study.'",
  })
  void whoTookPartIsNoResult(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aResultOfACombinationIsThatOfTheFirstDrug() {
    assertThat(
            outcomes(
                "Patients receiving the combination of VRX-204 (1.5 mg) and VRX-310, our second product candidate, gained 10.6 letters in the trial."))
        .extracting(Outcome::candidate)
        .containsExactly("VRX-204");
    assertThat(
            outcomes(
                "VRX-204 plus chemotherapy (carboplatin and VRX-310, our second product candidate) gave a response rate of 62% in the trial."))
        .extracting(Outcome::candidate)
        .containsExactly("VRX-204");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Among 26 pretreated patients on VRX-204, 23 were evaluable, 15 had stable disease, and two showed partial responses. | stable_disease 15 of 23; partial_response 2 of 23",
        "There was one partial response in 15 patients with psoriasis treated with VRX-204. | partial_response 1 of 15",
        "VRX-204 produced one complete response and three partial responses among 20 evaluable patients. | complete_response 1 of 20; partial_response 3 of 20",
        "Just two Grade 3 drug-related adverse events were observed among 51 patients who received VRX-204. | adverse_event 2 of 51 Grade 3 drug-related adverse events",
        "Among 38 VRX+BAL-treated patients, approximately 30% achieved a pathologic complete response to VRX-204. | complete_response of 38 30%",
        "In the study, 16 newly diagnosed patients who received VRX-204 demonstrated a one-year overall survival of 100 percent. | overall_survival of 16 100%",
        "The PFS rate with VRX-204 was 54% in the 40 mg cohort (n=22) and 63% in the 60 mg cohort (n=25). | progression_free_survival of 22 54% 40 mg; progression_free_survival of 25 63% 60 mg",
        "We observed a 33% ORR (4/12) with VRX-204 in patients without mutations. | other 4 of 12 33%",
      })
  void ofHowManyPatientsAResultIsToldIsRead(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @Test
  void theItemsOfAListAreOfThePatientsThatItsLeadCounts() {
    assertThat(
            read(
                "Of the patients on VRX-204 (n=375) who finished the study:\n\n* 58% achieved PASI 90.\n\n* 40% achieved PASI 100."))
        .isEqualTo("other of 375 58%; other of 375 40%");
    assertThat(
            read(
                "Of 40 patients on VRX-204 who finished the study:\n\n* 60% achieved PASI 75.\n\n* 40% achieved PASI 90."))
        .isEqualTo("other of 40 60%; other of 40 40%");
    assertThat(
            read(
                "Results of VRX-204 in the arm (n=40) and others:\n\nThe study was in psoriasis.\n\nFinal results were:\n\n* 60% achieved PASI 75."))
        .isEqualTo("other 60%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Median overall survival with VRX-204 was 12.9 vs. 9.0 months, respectively (HR=0.70 [95 percent Confidence Interval (CI): 0.56-0.89], p=0.001). | overall_survival 12.9 mo p 0.001",
        "Patients who received VRX-204 lived a median of 3.9 months longer than those who received chemotherapy. | ''",
        "The 4 mg group on VRX-204 lost 5.2% of body weight, and the placebo group lost 1.0%. | other 5.2% 4 mg",
        "Body weight changed by 2.1% (placebo), 8.4% (2 mg), 12.0% (4 mg) and 14.6% (8 mg) with VRX-204. | other 8.4% 2 mg; other 12% 4 mg; other 14.6% 8 mg",
        "With VRX-204, the mean difference from placebo was 3.2 points (p=0.004). | other 3.2 points p 0.004",
        "Grade 3 or higher TRAEs occurred in 18% of patients on VRX-204, most commonly neutropenia (9%) and anemia (4%). | adverse_event 18% Grade 3 or higher TRAEs; adverse_event 9% neutropenia; adverse_event 4% anemia",
        "Any-grade TRAEs were reported in 84% of patients on VRX-204. | adverse_event 84% TRAEs",
        "No limit was found at 40 mg; one patient at 60 mg of VRX-204 had grade 3 fatigue, an adverse event. | adverse_event 1 grade 3 fatigue 60 mg",
        "On VRX-204, 8 of 10 patients had zero bleeds. | other 8 of 10",
        "All 24 participants developed neutralizing antibodies to VRX-204. | other 24 of 24",
      })
  void moreWordingsOfReleasesAreRead(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected);
  }

  @Test
  void aResultNeedsNoWordOfTheStudyInItsOwnSentence() {
    assertThat(
            read(
                "Acmera reported results of the Phase 2 trial of VRX-204. NT-proBNP was reduced by 22%."))
        .isEqualTo("other 22%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As of March, 24 patients were evaluable for response to VRX-204. The ORR was 38% and the DCR was 63%. | other of 24 38%; disease_control of 24 63%",
        "A total of 40 patients were treated with VRX-204 in the trial. Serious adverse events occurred in 5% of patients. | adverse_event of 40 5% Serious adverse events",
        "As of March, 24 patients were evaluable for response to VRX-204. The DCR was 60%. | disease_control 60%",
        "As of March, 24 patients were evaluable for response to VRX-204. Nausea occurred in 25% of patients. | adverse_event 25% Nausea",
        "In the 10 mg cohort of VRX-204, 24 patients were treated. Nausea occurred in 25% of patients. | adverse_event 25% Nausea 10 mg",
      })
  void patientsOfTheSentenceBeforeAreThoseOfResultsThatCanBeTheirs(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trial has a low dose cohort (5 mg) and a high dose cohort (20 mg) of VRX-204.@@In the high dose group, 60% of patients achieved PASI 75. | other 60% 20 mg",
        "The trial has a low dose cohort (5 mg) and a high dose cohort (20 mg) of VRX-204.@@In the high dose group, 60% of patients achieved PASI 75; the low dose group is yet to be read. | other 60% 20 mg",
        "VRX-204 was given in chronic graft-versus-host disease.@@In this chronic graft-versus-host disease trial of VRX-204, the overall response rate was 74%. | objective_response 74%",
        "Patients received VRX-204 at dose level 1 (5 mg) or dose level 2 (20 mg).@@PASI 75 was achieved by 60% of patients at dose level 2 and by 30% at dose level 1. | other 60% 20 mg; other 30% 5 mg",
        "Patients received 5 mg or 20 mg of VRX-204. PASI 75 was achieved by 30% and 60% of patients, respectively. | other 30% 5 mg; other 60% 20 mg",
        "The low dose of VRX-204 is 5 mg in Japan. In the low dose group, 60% of patients achieved PASI 75. | other 60% 5 mg",
      })
  void dosesAreKnownByTheirLabelsAndOrder(String text, String expected) {
    assertThat(read(text.replace("@@", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There were eight deaths on the VRX-204 arm compared to four deaths on the placebo arm. | adverse_event 8 vs 4 death",
        "One treatment-related death was reported in the trial of VRX-204. | adverse_event 1 treatment-related death",
        "Three patients on VRX-204 had nausea and two deaths were observed. | adverse_event 3 nausea; adverse_event 2 death",
      })
  void deathsAreCounted(String text, String expected) {
    assertThat(OutcomeLines.compared(INTRODUCTION + text + "\n")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were four deaths in the trial of VRX-204, all of them on placebo.",
        "Psoriasis causes two deaths a day worldwide, and VRX-204 treats it.",
        "There were no deaths in the trial of VRX-204.",
      })
  void deathsOfOthersAreNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At week 36, patients on VRX-204 had a mean weight loss of 11.3%. | other 11.3%",
        "The placebo-adjusted weight loss with VRX-204 was 9.4%. | other 9.4%",
        "The most common adverse events with VRX-204 were weight loss (12%) and nausea (10%). | adverse_event 12% weight loss; adverse_event 10% nausea",
      })
  void weightLossIsAnAdverseEventOnlyAmongThem(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "VRX-204 was tested. | | Treatment Naive | Prior Therapy | No. of patients | 39 | 105 | PASI 75 rate | 85 | 64 | Median time to response, months | NR | 17.5 | # other of 39 85%; other of 105 64%; other of 105 17.5 mo",
        "Results: | | Placebo | VRX-204 100 mg | VRX-204 200 mg | PASI 75 | 6.3% | 59.7% | 68.5%; 70.1% | PASI 90 | 1.8% | 36.6% | 42.9% | p<0.001 for all comparisons # other 59.7% p <0.001 100 mg; other 68.5% p <0.001 200 mg; other 70.1% p <0.001 200 mg; other 36.6% p <0.001 100 mg; other 42.9% p <0.001 200 mg",
        "Results: | Region | North | South | Sites | 12 | 14 | # ",
      })
  void tablesRunTogetherAreRead(String text, @Nullable String expected) {
    assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VRX-204 reduced the risk of disease progression or death by 71% versus placebo in the trial. | progression_free_survival 71%",
        "In the trial, VRX-204 reduced the risk of death by 30%. | overall_survival 30%",
        "In the trial, VRX-204 reduced the risk of death or hospitalization by 30%. | other 30%",
      })
  void risksAreThoseOfTheirSurvival(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }
}
