package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Pipeline;
import dev.assay.text.Document;
import org.jspecify.annotations.Nullable;
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
        "Solvane CEO Jane Roe joined a studio to speak of a deal with Orventis Pharma. | Solvane",
        "We enrolled the first patient. | ",
      })
  void anExcerptIsOfTheCompanyThatSpeaksInIt(String text, String company) {
    assertThat(issuer(text)).isEqualTo(company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Solvane Pharma, Inc. along with its subsidiaries is referenced herein as the 'Company', 'Solvane', 'we' or 'our'. We sell a drug. Orventis Corp. supplies us. | Solvane Pharma",
        "Solvane Pharma, Inc. is referred to throughout this report as 'Solvane,' 'the Company,' 'we' or 'us.' Orventis Corp. supplies us. | Solvane Pharma",
        "In this report the terms 'Company,' 'Solvane,' 'we,' and 'our' mean Solvane Pharma, Inc., a Delaware corporation. Orventis Corp. supplies it. | Solvane Pharma",
        "Under a license with Solvane Pharma, Inc. and others the trial is called a success. Orventis Corp. supplies it. | ",
      })
  void anAnnualReportDefinesWhoSpeaks(String text, String company) {
    assertThat(issuer(text.replace('\'', '"'))).isEqualTo(company);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Solvane Pharma Moves to Another Exchange | Solvane Pharma reached another goal with Orventis Pharma. | Solvane Pharma",
        "Solvane Pharma Pays $1 Billion to Orventis Pharma | Solvane Pharma buys a drug from Orventis Pharma. | ",
      })
  void aHeadlineTellsWhoseReleaseItIs(String headline, String body, String company) {
    assertThat(issuer(headline + "\n\n" + body)).isEqualTo(company);
  }

  private static @Nullable String issuer(String text) {
    return new Pipeline().read(new Document("-", "", "text", text)).document().company().name();
  }
}
