package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountRecognizerTest {
  private static String read(String text) {
    return String.join(
        "; ",
        Read.mentions(new CountRecognizer(), text, Mention.Count.class).stream()
            .map(c -> c.of() == null ? "" + c.patients() : c.patients() + "/" + c.of())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seen in 6 of the 26 evaluable patients | 6/26",
        "8 out of 11 patients had a response | 8/11",
        "Nine of 31 patients responded | 9/31",
        "a rate of 53% (32/60) | 32/60",
        "an ORR of 41% (N= 24/ 58) in adults | 24/58",
        "among two heavily pretreated patients | 2",
        "five (23%) had a response | 5",
        "three had a partial response and seven had stable disease | 3; 7",
        "one complete response and two confirmed partial responses | 1; 2",
        "a remission in a patient with lymphoma | 1",
        "All six patients had a response | 6/6",
        "1,204 participants were followed | 1204",
        "of these, 27 were evaluable for response | 27",
      })
  void readsNumbersOfPatients(String text, String counts) {
    assertThat(read(text)).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phase 2 patients were followed",
        "at Week 12 patients were seen",
        "on 9/30 the trial began",
        "another of the three patients left",
        "12% of patients had a rash",
        "VRX-204 patients did well",
        "the patient was seen",
        "$5 was paid per patient",
        "26 months"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(read(text)).isEmpty();
  }
}
