package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyRecognizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the study (NCT01234567) | NCT01234567",
        "the study NCT 01234567is open | NCT01234567",
        "see clinicaltrials.gov/study/nct01234567?x=1 | NCT01234567",
        "EudraCT 2019-001234-20 | 2019-001234-20",
        "EU CT number 2022-501234-12-00 | 2022-501234-12-00",
        "ISRCTN12345678 | ISRCTN12345678",
        "ACTRN12620000123456 | ACTRN12620000123456",
        "ChiCTR2000012345 | ChiCTR2000012345",
        "ChiCTR-TRC-10001234 | ChiCTR-TRC-10001234",
        "jRCT2031200123 | jRCT2031200123",
        "jRCTs031190123 | jRCTs031190123",
      })
  void readsRegistryNumbers(String text, String expected) {
    assertThat(Read.mentions(new StudyRecognizer(), text, Mention.Study.class))
        .extracting(Mention.Study::identifier)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NCT0123456", "NCT012345678", "2019-01-20", "call 2025-5551-20", "NCT numbers"})
  void passesOverOtherNumbers(String text) {
    assertThat(Read.mentions(new StudyRecognizer(), text, Mention.Study.class)).isEmpty();
  }
}
