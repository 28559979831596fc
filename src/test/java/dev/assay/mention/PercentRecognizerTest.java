package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentRecognizerTest {
  private static List<Mention.Percent> rates(String text) {
    return Read.mentions(new PercentRecognizer(), text, Mention.Percent.class);
  }

  private static String read(String text) {
    return String.join(
        "; ",
        rates(text).stream()
            .map(
                p ->
                    p.words() != null
                        ? p.words()
                        : p.low().toPlainString()
                            + (p.high() == null ? "" : ".." + p.high().toPlainString()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a royalty of 12% | 12",
        "a royalty of 12.50 % of | 12.5",
        "8% to 14% of net sales | 8..14",
        "8 to 14% of net sales | 8..14",
        "5-10 percent | 5..10",
        "5%–10% | 5..10",
        "between 5% and 10% | 5..10",
        "in 12% and 20% of patients | 12; 20",
        "in 45 versus 23% | 45; 23",
        "38, 57 and 68 percent | 38; 57; 68",
        "at week 12 and 45% | 45",
        "rose from 12% to 20% | 12; 20",
        "five percent (5%) of net sales | 5",
        "twenty-five per cent | 25",
        "12 percentof sales | 12",
        ".5% | 0.5",
        "a rate of [***]% of net sales | [***]",
        "[*] percent ([*]%) | [***]",
        "[***]% to [***]% | [***]",
        "royalties ranging from mid-single digit to high-teens | mid-single digit to high-teens",
        "low double-digit percentage royalties | low double-digit",
        "from the high-single to low-double digits | high-single to low-double digits",
        "royalties in the low-to-mid teens | low-to-mid teens",
        "percentage range of the mid-30s to the mid-40s of net sales | mid-30s to the mid-40s",
        "net sales in the low double digits to the mid-teens | low double digits to the mid-teens",
        "high single-digit to low double-digit percentages | high single-digit to low double-digit",
        "mid to high single-digit royalties | mid to high single-digit",
        "tiered single-digit royalties | single-digit",
      })
  void readsTheManySpellingsOfARate(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "low-single digit nanomolar affinity",
        "a woman in her mid-40s",
        "low doses",
        "high levels",
        "the 75th percentile",
        "ten patients",
        "within [***] days",
        "a double-blind study",
        "5 to 10 patients",
      })
  void passesOverOtherNumbers(String text) {
    assertThat(rates(text)).isEmpty();
  }

  @Test
  void coversNumberAndSign() {
    String text = "royalties of 8% to 14%, then low double-digit percentages and five percent (5%)";
    assertThat(rates(text))
        .extracting(p -> text.substring(p.place().span().start(), p.place().span().end()))
        .containsExactly("8% to 14%", "low double-digit percentages", "five percent (5%)");
  }
}
