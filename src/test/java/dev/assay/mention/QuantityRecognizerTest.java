package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRecognizerTest {
  private static String quantities(String text) {
    return String.join(
        "; ",
        Read.mentions(new QuantityRecognizer(), text, Mention.Quantity.class).stream()
            .map(q -> q.value().toPlainString() + " " + q.unit())
            .toList());
  }

  private static String probabilities(String text) {
    return String.join(
        "; ",
        Read.mentions(new QuantityRecognizer(), text, Mention.Probability.class).stream()
            .map(Mention.Probability::text)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a median of 9.60 months | 9.6 mo",
        "HBsAg fell by 1.7 log10 IU/mL | 1.7 log10",
        "the mean change in MADRS of -12.3 from baseline | -12.3 points",
        "ALSFRS-R declined by 3.4 at week 24 | 3.4 points",
        "the 12-month rate | 12 mo",
        "lasting 15 weeks or 2 years | 15 wk; 2 a",
        "166.6 mL of fat | 166.6 mL",
        "gained 3.1 letters | 3.1 letters",
        "a fall of 12 mmHg | 12 mm[Hg]",
        "lost 7.5 kg | 7.5 kg",
        "7.4 versus 3.2 months | 7.4 mo; 3.2 mo",
        "1.4+ to 11.1+ months | 1.4 mo; 11.1 mo",
        "a change of -23 points | -23 points",
        "27.4 events per hour | 27.4 events",
      })
  void readsMeasuredValues(String text, String quantities) {
    assertThat(quantities(text)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VRX-12 months", "5 mg/kg", "$12 months", "12 patients", "40 mL/min"})
  void leavesOtherNumbersAlone(String text) {
    assertThat(quantities(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(p<0.0001) | <0.0001",
        "(p = 0.069) | 0.069",
        "P =.03 | 0.03",
        "a p-value of 0.053 | 0.053",
        "(p< 0.00005) and (p≤0.05) | <0.00005; ≤0.05",
      })
  void readsProbabilities(String text, String probabilities) {
    assertThat(probabilities(text)).isEqualTo(probabilities);
  }

  @ParameterizedTest
  @ValueSource(strings = {"group 0.5", "p53 of 0.5", "p 0.5", "mp=0.5"})
  void leavesOtherLettersAlone(String text) {
    assertThat(probabilities(text)).isEmpty();
  }
}
