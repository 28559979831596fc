package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Dosing;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDiscourseTest {
  @Test
  void theBodyOfAReleaseGoesOnFromItsDateline() {
    String release =
        """
        SAN DIEGO, March 3, 2026 (GLOBE NEWSWIRE) -- Corvane Therapeutics, Inc. (Nasdaq: CRVN) today announced that the first patient has been dosed in a Phase 1 trial of its product candidate CVT-4417.

        The trial will evaluate once-daily oral doses of 50 mg and 100 mg.

        About CVT-902
        CVT-902 is a product candidate in Phase 2 trials.
        """;
    List<String> doses =
        Told.of(Dosing.class, release).stream()
            .map(dose -> dose.candidate() + " " + dose.low())
            .toList();
    assertThat(doses).containsExactly("CVT-4417 50", "CVT-4417 100");
  }
}
