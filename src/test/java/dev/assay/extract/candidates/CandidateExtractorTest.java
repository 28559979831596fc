package dev.assay.extract.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Candidate;
import dev.assay.record.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateExtractorTest {
  private static Candidate read(String sentence) {
    return Told.of(
            Candidate.class,
            "Acmera is developing ZRX-101, its lead product candidate.\n\n" + sentence)
        .stream()
        .filter(candidate -> candidate.name().equals("ZRX-101"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acmera received clearance to initiate a Phase 1 trial of ZRX-101. | ",
        "ZRX-101, a potential first-in-class Phase 2 kinase inhibitor, is taken by mouth. | PHASE_2",
        "An IND filing for ZRX-101 is targeted for the second half of 2025. | PRECLINICAL",
        "In May 2023 the FDA accepted the NDA for ZRX-101. | SUBMITTED",
        "ZRX-101 is authorized for emergency use. | ",
        "An emergency use authorization application for ZRX-101 was submitted. | SUBMITTED",
        "We recognized a milestone of $40 million for the FDA approval of ZRX-101. | APPROVED",
        "We paid $2 million in connection with the initiation of dosing in the Phase 2a SORREL trial of ZRX-101 in July 2022. | PHASE_2",
        "Its subsidiary markets ABX-11 (abelate injection) and ZRX-101. | APPROVED",
      })
  void readsTheStageReached(String sentence, Phase expected) {
    assertThat(read(sentence).phase()).isEqualTo(expected);
  }

  @Test
  void aConjugatesSecondWordIsNoNameOfItsOwn() {
    Candidate conjugate =
        Told.of(
                Candidate.class,
                "Acmera is developing tiravotamab vedotin (ZRX-21), a nectin-4 targeting ADC.")
            .get(0);
    assertThat(conjugate.aliases()).containsExactly("ZRX-21");
  }

  @Test
  void aPayloadGoesByItsOwnNameRatherThanItsClass() {
    assertThat(
            read("ZRX-101 is an antibody conjugated to the topoisomerase I inhibitor exatecan.")
                .payload())
        .isEqualTo("exatecan");
  }

  @Test
  void aBrandsModalityComesFromTheTextAlone() {
    Candidate gleevec =
        Told.of(Candidate.class, "Novartis develops and sells Gleevec. Gleevec sales rose.").get(0);
    assertThat(gleevec.modality()).isNull();
  }
}
