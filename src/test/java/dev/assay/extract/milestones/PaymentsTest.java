package dev.assay.extract.milestones;

import static dev.assay.extract.milestones.PaymentLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who pays whom, how much and what for, told in many ways; names and sentences are invented. */
class PaymentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. will pay Corvane Therapeutics, Inc. an upfront payment of $30 million. | upfront Halvorsen>Corvane 30000000 signing potential",
        "Halvorsen Pharma, Inc. paid Corvane Therapeutics, Inc. an upfront fee of $30 million. | upfront Halvorsen>Corvane 30000000 signing achieved",
        "Corvane Therapeutics, Inc. will receive an upfront payment of $30 million from Halvorsen Pharma, Inc. | upfront Halvorsen>Corvane 30000000 signing potential",
        "Corvane Therapeutics, Inc. received a $5 million milestone payment from Halvorsen Pharma, Inc. | milestone Halvorsen>Corvane 5000000 other achieved",
        "Halvorsen Pharma, Inc. has agreed to make an equity investment of $20 million in Corvane Therapeutics, Inc. | equity Halvorsen>Corvane 20000000 signing potential",
        "Corvane Therapeutics, Inc. is eligible to receive from Halvorsen Pharma, Inc. up to $90 million in sales milestones. | milestone Halvorsen>Corvane 90000000 sales potential",
        "Halvorsen Pharma, Inc. shall pay to Corvane Therapeutics, Inc. $4 million upon dosing of the first patient in a Phase 2 trial. | milestone Halvorsen>Corvane 4000000 trial_initiation potential",
        "Halvorsen Pharma, Inc. acquired Corvane Therapeutics, Inc. for $85 million in cash. | total Halvorsen>Corvane 85000000 other achieved",
        "Corvane Therapeutics, Inc. was acquired by Halvorsen Pharma, Inc. for $85 million. | total Halvorsen>Corvane 85000000 other achieved",
        "Halvorsen Pharma, Inc. will pay Corvane Therapeutics, Inc. royalties of 8% on net sales. | royalty Halvorsen>Corvane 8% sales potential",
      })
  void tellsWhoPaysWhom(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void takesThePaymentsOfOneSentenceApart() {
    assertThat(
            read(
                "Under the terms of the agreement, Halvorsen Pharma, Inc. will pay Corvane Therapeutics, Inc. an upfront payment of"
                    + "$47.5 millionand Corvane may be eligible for up to$575 millionin potential development and regulatory milestones and tiered"
                    + " royalties ranging from the high-single to low-double digits."))
        .containsExactly(
            "upfront Halvorsen>Corvane 47500000 signing potential",
            "milestone Halvorsen>Corvane 575000000 other potential",
            "royalty Halvorsen>Corvane - sales potential");
  }

  @Test
  void carriesTheOtherSideOnFromTheSentenceBefore() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will pay Corvane Therapeutics, Inc. $30 million upfront. Corvane may also receive up to "
                    + "$450 million in development and sales milestones."))
        .containsExactly(
            "upfront Halvorsen>Corvane 30000000 signing potential",
            "milestone Halvorsen>Corvane 450000000 other potential");
  }

  @Test
  void aUniversityNamedByItsPlaceIsPaid() {
    assertThat(
            read(
                "Corvane Therapeutics, Inc. paid the University of Hartwell an upfront license fee of $0.5 million."))
        .singleElement()
        .asString()
        .contains("Corvane>University 500000");
  }

  @Test
  void leavesAnUnnamedIssuerEmpty() {
    assertThat(
            read(
                "We made an initial payment of \\$250,000 to Halvorsen Pharma, Inc. when we signed the license agreement."))
        .containsExactly("upfront ?>Halvorsen 250000 signing achieved");
  }

  @Test
  void readsEachRowOfATable() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. shall pay Corvane Therapeutics, Inc. the following milestone payments:\n\n"
                    + "Initiation of the first Phase 2 trial          $4,000,000\n\nFirst marketing approval in Japan          $[***]\n"))
        .contains(
            "milestone Halvorsen>Corvane 4000000 trial_initiation potential",
            "milestone Halvorsen>Corvane - regulatory_approval potential");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halvorsen Pharma, Inc. had revenues of $12 million and a net loss of $3 million in 2020.",
        "Corvane Therapeutics, Inc. sold shares of common stock for net proceeds of $40 million in a public offering.",
        "As of June 30, 2020, Corvane Therapeutics, Inc. had cash of $90 million.",
        "The market is expected to reach $4 billion, and Corvane Therapeutics, Inc. leads it.",
        "Corvane Therapeutics, Inc. could suffer a loss of its market share, which would negatively affect revenues.",
        "Corvane Therapeutics, Inc. received a grant of $2 million from a foundation.",
      })
  void passesOverOtherSums(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lilly paid Corvane Therapeutics, Inc. an upfront fee of $30 million. | upfront Lilly>Corvane 30000000 signing achieved",
        "Eli Lilly and Company paid Corvane Therapeutics, Inc. an upfront fee of $30 million. | upfront Eli>Corvane 30000000 signing achieved",
        "Eli Lilly and Company licensed ZRX-101. Lilly paid Corvane Therapeutics, Inc. an upfront fee of $30 million. | upfront Eli>Corvane 30000000 signing achieved",
      })
  void namesAKnownCompanyAsTheTextDoes(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. licensed ZRX-101 from Corvane Therapeutics, Inc. The transaction included an upfront payment of $30 million. | upfront Halvorsen>Corvane 30000000 signing achieved",
        "Halvorsen Pharma, Inc. licensed ZRX-101 from Corvane Therapeutics, Inc. A $30 million upfront fee was expensed in 2021. | upfront Halvorsen>Corvane 30000000 signing achieved",
        "Halvorsen Pharma, Inc. was required to pay Corvane Therapeutics, Inc. a milestone payment of $2 million. | milestone Halvorsen>Corvane 2000000 other achieved",
        "Halvorsen Pharma, Inc. is responsible for the trials and will pay Corvane Therapeutics, Inc. an upfront fee of $30 million. | upfront Halvorsen>Corvane 30000000 signing potential",
        "Upfront Payment. Halvorsen Pharma, Inc. shall pay Corvane Therapeutics, Inc. a license fee of $3 million. | upfront Halvorsen>Corvane 3000000 signing potential",
      })
  void readsPaymentsThatAreBookedCaptionedOrShareASubject(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void tellsRatesOfTwoTerritoriesApartAndTiersTogether() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will pay Corvane Therapeutics, Inc. royalties of 4% in North America and 15% in Europe."))
        .containsExactly(
            "royalty Halvorsen>Corvane 4% sales potential",
            "royalty Halvorsen>Corvane 15% sales potential");
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will pay Corvane Therapeutics, Inc. royalties of 4% on net sales up to $100 million and 6% above that."))
        .contains("royalty Halvorsen>Corvane 4% sales potential")
        .doesNotContain("royalty Halvorsen>Corvane 6% sales potential");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Upon closing, Corvane Therapeutics, Inc. received $30 million from Halvorsen Pharma, Inc. | upfront Halvorsen>Corvane 30000000 signing achieved",
        "Halvorsen Pharma, Inc. is required to share a percentage of non-royalty income from sublicensees with Corvane Therapeutics, Inc. | license_fee Halvorsen>Corvane - other potential",
        "Halvorsen Pharma, Inc. paid Corvane Therapeutics, Inc. an upfront fee of $12 million. In thousands: Halvorsen Pharma, Inc. paid Corvane Therapeutics, Inc. an upfront fee of $12,000. | upfront Halvorsen>Corvane 12000000 signing achieved",
      })
  void readsSumsAtClosingSharesOfIncomeAndNotesInThousands(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In May 2021 Halvorsen Pharma, Inc. issued 2,000,000 shares of common stock for an aggregate purchase price of $20 million.",
        "Halvorsen Pharma, Inc. intends to retain all available funds and to finance the development of our business.",
        "Halvorsen Pharma, Inc. receives a portion of all amounts, excluding royalties, from its distributors.",
        "Halvorsen Pharma, Inc. shall notify Corvane Therapeutics, Inc. within 30 days of receipt by Corvane Therapeutics, Inc. of an invoice for the corresponding milestone payment.",
      })
  void passesOverCapitalThatIsRaisedAndPaymentsTakenForGranted(String text) {
    assertThat(read(text)).isEmpty();
  }
}
