package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyRecognizerTest {
  private static List<Mention.Money> amounts(String text) {
    return Read.mentions(new MoneyRecognizer(), text, Mention.Money.class);
  }

  private static String read(String text) {
    return String.join(
        "; ",
        amounts(text).stream()
            .map(
                m ->
                    (m.qualifier() == null ? "" : m.qualifier() + " ")
                        + (m.redacted() ? "redacted" : m.amount().toPlainString())
                        + (m.high() == null ? "" : ".." + m.high().toPlainString())
                        + " "
                        + m.currency())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a payment of $2 million | 2000000 USD",
        "a payment of$47.5 millionand royalties | 47500000 USD",
        "up to$375 millionin sales milestones | up_to 375000000 USD",
        "a fee of \\$2.25 million | 2250000 USD",
        "US$1.5 billion | 1500000000 USD",
        "U.S. $3 million | 3000000 USD",
        "a $150K fee | 150000 USD",
        "potential $7M cash | 7000000 USD",
        "raised $1.2B | 1200000000 USD",
        "€20 million | 20000000 EUR",
        "EUR 20 million | 20000000 EUR",
        "EUR20 million | 20000000 EUR",
        "CHF5.5 million | 5500000 CHF",
        "20 million euros | 20000000 EUR",
        "a loan of £4.5 million | 4500000 GBP",
        "a payment of ¥3 billion | 3000000000 JPY",
        "JPY 500 million | 500000000 JPY",
        "RMB 100 million | 100000000 CNY",
        "HK$40 million | 40000000 HKD",
        "C$12 million | 12000000 CAD",
        "A$12 million | 12000000 AUD",
        "A $5 million payment | 5000000 USD",
        "a payment of $50,000,000 within | 50000000 USD",
        "five million U.S. dollars (US$5,000,000) | 5000000 USD",
        "One Hundred Twenty-Five Thousand Dollars ($125,000) | 125000 USD",
        "five million (US$5,000,000) | 5000000 USD",
        "€20 million (approximately $22 million) | 20000000 EUR",
        "$10 million to $20 million | 10000000..20000000 USD",
        "$10 to $20 million | 10000000..20000000 USD",
        "$500,000 to $2 million | 500000..2000000 USD",
        "between $10 million and $20 million | 10000000..20000000 USD",
        "10 to 20 million euros | 10000000..20000000 EUR",
        "$10 million and $20 million | 10000000 USD; 20000000 USD",
        "was increased from $10 million to $20 million | 10000000 USD; 20000000 USD",
        "up to $500 million | up_to 500000000 USD",
        "up to approximately$1.6 billionfor three | up_to 1600000000 USD",
        "up to an additional aggregate of $80 million | up_to 80000000 USD",
        "no more than $5 million | up_to 5000000 USD",
        "at least $5 million | at_least 5000000 USD",
        "more than $5 million | at_least 5000000 USD",
        "$5 million or more | at_least 5000000 USD",
        "nearly $5 million | approximately 5000000 USD",
        "a maximum of $5 million | up_to 5000000 USD",
        "a price of $4.25 per share | 4.25 USD",
        "a payment of $[***] within | redacted USD",
        "a payment of \\$\\[\\*\\*\\*\\] within | redacted USD",
        "a payment of [***] million upon | redacted null",
        "a payment of [*] Dollars ($[*]) | redacted USD",
        "greater than $[***] and less than or equal to $[***] [***]% | at_least redacted USD; up_to redacted USD",
        "paid $10 million to Orvane Therapeutics | 10000000 USD",
      })
  void readsTheManySpellingsOfMoney(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 million shares",
        "within [***] days",
        "[***]% of net sales",
        "[***] million shares",
        "Brisbane, CA 94005",
        "in 2024",
        "ten patients",
        "80 pounds",
        "five million cells",
        "CAD 5 patients",
        "10 mg",
      })
  void passesOverOtherNumbers(String text) {
    assertThat(amounts(text)).isEmpty();
  }

  @Test
  void coversSignNumberAndMultiplier() {
    String text =
        "receive up to US$2.5 million on approval and five million dollars ($5,000,000) later";
    assertThat(amounts(text))
        .extracting(m -> text.substring(m.place().span().start(), m.place().span().end()))
        .containsExactly("US$2.5 million", "five million dollars ($5,000,000)");
  }
}
