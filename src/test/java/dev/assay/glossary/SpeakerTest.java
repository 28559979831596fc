package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Pipeline;
import dev.assay.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We enrolled the first patient. Orventis believes that the data are sound. | Orventis",
        "Orventis Therapeutics plans a study. We are glad. Orventis has two drugs. | Orventis Therapeutics",
        "We work with Orventis Therapeutics. Solvane Pharma expects to start. | ",
        "We enrolled the first patient. | ",
      })
  void anExcerptIsOfTheCompanyThatSpeaksInIt(String text, String company) {
    assertThat(new Pipeline().read(new Document("-", "", "text", text)).document().company().name())
        .isEqualTo(company);
  }
}
