package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Collaboration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbridgedTest {
  @ParameterizedTest
  @CsvSource({
    "acmera bio, acmera biosciences, true",
    "acmera pharma, acmera pharmaceuticals, true",
    "acmera, acmera biosciences, false",
    "acmera bio, acmera biosciences holding, false",
    "acmera bi, acmera biosciences, false",
  })
  void theWordForTheTradeMayBeCut(String brief, String full, boolean same) {
    assertThat(Abridged.is(brief, full)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "acmera biopharma global, acmera biopharma, true",
    "acmera global, acmera, false",
    "acmera biopharma japan, acmera biopharma, false",
  })
  void aGroupIsNamedForItsCompany(String group, String company, boolean same) {
    assertThat(Abridged.isOfGroup(group, company)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acmera Biosciences, Inc. reports. The collaboration between Acmera Bio and Zentara Pharma, Inc. goes on.",
        "Acmera Biosciences, Inc. has a collaboration with Zentara Pharma, Inc. and a license from Zentara Pharma Global, Inc.",
      })
  void oneCompanyHasOneRecord(String text) {
    assertThat(Told.of(Collaboration.class, text)).hasSize(1);
    assertThat(Told.of(Collaboration.class, text).get(0).parties())
        .containsExactlyInAnyOrder("Acmera Biosciences", "Zentara Pharma");
  }
}
