package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfDescriptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acmera, a clinical-stage company developing therapies for asthma, today announced clearance of its IND for ZRX-101 in gout. | gout",
        "Acmera, Inc., a biotechnology company advancing drugs for transplant rejection, announced today that ZRX-101 is being developed for gout. | gout",
        "Acmera, a leader in medicines for asthma, reported results of ZRX-101 in patients with gout. | gout",
        "Acmera, a company developing ZRX-101 for asthma, today announced its results. | asthma",
      })
  void whatACompanySaysOfItselfOnTheWayToItsNewsIsNotSaidOfTheDrug(String text, String disease) {
    assertThat(Told.of(Candidate.class, text).get(0).indications()).containsExactly(disease);
  }
}
