package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageRecognizerTest {
  private static String read(String text) {
    return String.join(
        " ",
        Read.mentions(new StageRecognizer(), text, Mention.Stage.class).stream()
            .map(s -> s.phase().value())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a Phase 1 study | phase_1",
        "a Phase I study | phase_1",
        "a phase Ib/II trial | phase_1_2",
        "the Phase 1/2 trial | phase_1_2",
        "Phase 1b | phase_1",
        "Phase 2a | phase_2",
        "a Phase 2b/3 trial | phase_2_3",
        "PHASE III | phase_3",
        "a Phase 1a/1b study | phase_1",
        "Phases I and II | phase_1 phase_2",
        "Phase 2 and Phase 3 trials | phase_2 phase_3",
        "Phase 2 and 3 trials | phase_2 phase_3",
        "preclinical models | preclinical",
        "non-clinical data | preclinical",
        "a pivotal study | clinical",
        "a pivotal Phase 3 study | phase_3",
        "its first-in-human trial | clinical",
        "a Phase II/III trial | phase_2_3",
        "Phase 1-2 | phase_1_2",
        "the Phase-2 trial | phase_2",
      })
  void readsStages(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a Phase 2-ready asset",
        "the recommended Phase 2 dose",
        "a Phase 4 study",
        "the next phase in our growth",
        "Phase 10",
        "a clinical-stage company",
        "this phase is over"
      })
  void passesOverWhatIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }
}
