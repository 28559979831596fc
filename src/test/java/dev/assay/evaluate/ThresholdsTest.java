package dev.assay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {
  @Test
  void shortfallsAreListedInTheOrderOfTheThresholds() {
    Evaluation evaluation = ScoringCase.own("doses-on-another-drug").evaluate();

    List<Thresholds.Shortfall> shortfalls =
        Thresholds.parse("dosing.strict_f1=0.7, candidates.f1=1,dosing.f1=0.9")
            .shortfalls(evaluation);

    assertThat(shortfalls)
        .extracting(Thresholds.Shortfall::toString)
        .containsExactly(
            "dosing.strict_f1: found 0.0, expected at least 0.7",
            "dosing.f1: found 0.8261, expected at least 0.9");
  }

  @Test
  void aFigureThatIsPrintedAsTheThresholdReachesIt() {
    Evaluation evaluation = ScoringCase.own("doses-on-another-drug").evaluate();

    assertThat(Thresholds.parse("dosing.f1=0.8261").shortfalls(evaluation)).isEmpty();
    assertThat(Thresholds.parse("dosing.f1=0.8262").shortfalls(evaluation)).hasSize(1);
  }

  @Test
  void aTypeThatNeitherSideHasFallsShort() {
    Documents none = new Documents(Map.of());
    Evaluation evaluation = Scorer.evaluate(none, none, Optional.empty());

    assertThat(Thresholds.parse("trials.f1=0.5").shortfalls(evaluation))
        .extracting(Thresholds.Shortfall::toString)
        .containsExactly("trials.f1: found nothing to score, expected at least 0.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "core | threshold core: found \"core\", expected TYPE.FIGURE=NUMBER such as core.f1=0.9",
        "'' | threshold : found \"\", expected TYPE.FIGURE=NUMBER such as core.f1=0.9",
        "core=0.9 | threshold core=0.9: found \"core=0.9\", expected TYPE.FIGURE=NUMBER such as"
            + " core.f1=0.9",
        "doses.f1=1 | threshold doses.f1=1: found type \"doses\", expected one of core, all,"
            + " document, candidates, antigens, dosing, milestones, collaborations, trials,"
            + " outcomes, presentations",
        "core.f2=1 | threshold core.f2=1: found figure \"f2\", expected one of precision, recall,"
            + " f1, strict_precision, strict_recall, strict_f1",
        "document.strict_f1=1 | threshold document.strict_f1=1: found figure \"strict_f1\","
            + " expected one of precision, recall, f1",
        "core.f1=90% | threshold core.f1=90%: found \"90%\", expected a number from 0 to 1",
        "core.f1=1.5 | threshold core.f1=1.5: found \"1.5\", expected a number from 0 to 1",
        "core.f1=nan | threshold core.f1=nan: found \"nan\", expected a number from 0 to 1",
      })
  void aWrongThresholdIsNamedTogetherWithWhatWasExpected(String list, String message) {
    assertThatThrownBy(() -> Thresholds.parse(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
