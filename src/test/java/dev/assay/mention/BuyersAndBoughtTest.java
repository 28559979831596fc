package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuyersAndBoughtTest {
  private static List<String> companies(String text) {
    return Read.mentions(new PartyRecognizer(), text, Mention.Company.class).stream()
        .map(Mention.Company::name)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Solvane to acquire Orventis for $32 million | Solvane, Orventis",
        "The deal was told to the staff of drugmaker Solvane on Monday. | Solvane",
        "They bought Orventis for about $3 million in May. | Orventis",
        "Orventis inks a pact on antibodies | Orventis",
      })
  void aPurchaseAndATradeTellCompanies(String text, String names) {
    assertThat(companies(text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They acquired Zenith in May.",
        "The chief executive of the biotech is Morland Crane.",
        "Patients to acquire tablets for $3 at a pharmacy",
      })
  void aNameAloneTellsNone(String text) {
    assertThat(companies(text)).isEmpty();
  }
}
