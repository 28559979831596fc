package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Collaboration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidOfItselfTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zentara Therapeutics announced today that it has licensed ZRX-12 to Acmera Pharma.",
        "Zentara Therapeutics (Nasdaq: ZNTR), a biotechnology company, today announced it has"
            + " licensed ZRX-12 to Acmera Pharma.",
        "In May, Zentara Therapeutics reported that it licensed ZRX-12 to Acmera Pharma.",
      })
  void aCompanyMeansItselfByIt(String text) {
    assertThat(Told.of(Collaboration.class, text + " ZRX-12 is a drug candidate."))
        .singleElement()
        .satisfies(c -> assertThat(c.licensor()).isEqualTo("Zentara Therapeutics"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zentara Therapeutics and Brintel Biosciences announced today that it was licensed to"
            + " Acmera Pharma.",
      })
  void whereTwoSpeakItIsNeitherForSure(String text) {
    assertThat(Told.of(Collaboration.class, text))
        .noneSatisfy(c -> assertThat(c.licensor()).isEqualTo("Zentara Therapeutics"));
  }
}
