package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Collaboration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our candidates ORVE-101 and ORVE-202 are new. The sale was told to Orves by mail. | Orves",
        "Our candidates ORV-101 and ORV-202 are new. Cells came from Orvane Pharma. | Orvane Pharma",
        "Our candidate ORVE-101 is new. The sale was told to Orves by mail. | ",
        "Our candidates ORVE-101 and ORVE-202 are new. The Orves Territory is large. | ",
        "Our candidates ORVE-101 and ORVE-202 are new. Orves and Orvexin were told. | ",
        "Our candidates ORV-101 and ORV-202 are new. The sale was told to Orves by mail. | ",
      })
  void whoNamesCandidatesAfterItselfIsWe(String text, String company) {
    assertThat(
            Told.of(
                Collaboration.class,
                text + " We entered into a license agreement with Solane Labs."))
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.parties())
                    .isEqualTo(
                        company == null
                            ? List.of("Solane Labs")
                            : List.of(company, "Solane Labs")));
  }
}
