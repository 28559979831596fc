package dev.assay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tolvara® (R) plus HB‑12 | tolvara plus hb 12",
        "12.5% + rest, etc. | 12.5% + rest etc.",
        "ﬁrst STRASSE straße ẞ | first strasse strasse ss",
        "ΣΑΣ σας | σασ σασ",
        "K① e\u0301 | k1 é",
        "phase_1/2 | phase 1 2",
      })
  void wordsGoWithoutCaseMarksAndPunctuation(String value, String words) {
    assertThat(Wording.of(value)).isEqualTo(words);
  }

  @Test
  void caseIsFoldedTheSameWhereverTheProgramRuns() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Wording.of("INHIBITOR")).isEqualTo("inhibitor");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harrow Bio Co., Inc. | harrow bio",
        "Ashby & Rowe LLC | ashby and rowe",
        "Nordfell Pharma A/S | nordfell pharma",
        "Inc. | inc.",
        "Velmora S.p.A. | velmora",
      })
  void companiesGoWithoutArticleAndLegalForm(String value, String name) {
    assertThat(CompanyNames.of(value)).isEqualTo(name);
  }

  @Test
  void aCompanyIsTheSameWithAndWithoutTheWordForItsTradeIfTheRoleIs() {
    assertThat(CompanyNames.same("harrow", "harrow pharmaceuticals")).isTrue();
    assertThat(CompanyNames.same("harrow:owner", "harrow therapeutics:owner")).isTrue();
    assertThat(CompanyNames.same("harrow:owner", "harrow therapeutics:licensee")).isFalse();
    assertThat(CompanyNames.same("harrow biosciences", "harrow therapeutics")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SCLC | small cell lung cancer",
        "relapsed or refractory small-cell lung carcinomas | small cell lung cancer",
        "hormone receptor-positive breast cancer | hormone-receptor-plus breast cancer",
        "Alzheimer’s disease | alzheimer disease",
        "acute myelogenous leukaemia | acute myeloid leukemia",
        "psoriasis and lupus | psoriasis lupus",
      })
  void diseasesGoWithoutStageAndLineWords(String value, String name) {
    assertThat(DiseaseNames.of(value)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"VEGF Receptors,vegf receptor", "CDX9 antigens,cdx9", "proteinase K,proteinase k"})
  void antigensAreSingular(String value, String name) {
    assertThat(AntigenNames.of(value)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mg/m² | mg m2",
        "mg / m ^ 2 / day | mg m2 d",
        "µg/kg | ug kg",
        "mcg | ug",
        "10 * 6 cells | 10e6 cells",
        "10*6 | 10e6",
      })
  void unitsGoWithoutTheChoiceOfSigns(String value, String unit) {
    assertThat(Quantities.unit(value)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "P = 0.050,0.05",
    "p<.0010,<0.001",
    "0.00001,1e-05",
    "n.s.,n.s.",
    "=0.2,0.2",
    "1.2.3,1.2.3"
  })
  void pValuesAreNumbersWithASign(String value, String number) {
    assertThat(Quantities.pValue(value)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "3,3.0",
    "0.1,0.1",
    "1e16,1e+16",
    "0.00001,1e-05",
    "1234567.5,1234567.5",
    "1e23,1e+23",
    "0.0001,0.0001"
  })
  void numbersAreWrittenInTheirShortestForm(double value, String written) {
    assertThat(Decimals.shortest(value)).isEqualTo(written);
  }

  @Test
  void halvesAreRoundedToEvenAndOnlyTrueHalvesAreHalves() {
    assertThat(Decimals.fixed(0.0625, 3)).isEqualTo("0.062");
    assertThat(Decimals.fixed(0.1875, 3)).isEqualTo("0.188");
    assertThat(Decimals.round(2.675, 2)).isEqualTo(2.67);
  }

  @Test
  void wordingsAreAlikeIfTheirNumbersAreTheSameAndMostWordsAre() {
    assertThat(
            Wording.alike(
                "43rd annual meeting of the northern society", "43rd northern society", 0.7))
        .isTrue();
    assertThat(Wording.alike("43rd northern society", "44th northern society", 0.7)).isFalse();
    assertThat(Wording.alike("northern society", "southern union", 0.5)).isFalse();
    assertThat(Wording.alike("the meeting", "a meeting", 0.5)).isFalse();
  }
}
