package dev.assay.extract.milestones;

import static dev.assay.extract.milestones.PaymentLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What companies and whole deals cost, as news tell it; names and sentences are invented. */
class DealPricesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. is acquiring the privately held vaccine maker Corvane Pharma, Inc. for $880 million. | total Halvorsen>Corvane 880000000 other potential",
        "Halvorsen Pharma, Inc. announced that it was buying Phase II-stage drug developer Corvane Pharma, Inc. for up to $1.1 billion. | total Halvorsen>Corvane 1100000000 other potential",
        "Halvorsen Pharma, Inc. announced plans to acquire radiopharmaceutical company Corvane Pharma, Inc. for $90 million. | total Halvorsen>Corvane 90000000 other potential",
        "Halvorsen Pharma, Inc. has acquired all the outstanding shares of the diagnostics unit Corvane Pharma, Inc. for $70 million. | total Halvorsen>Corvane 70000000 other achieved",
      })
  void aCompanyIsBoughtWhateverDescribesIt(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void aPriceThatMilestonesAreAddedToIsTheTotal() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. has acquired Corvane Pharma, Inc. for $35 million in cash, plus potential milestone payments of $130 million."))
        .containsExactly(
            "total Halvorsen>Corvane 35000000 other achieved",
            "milestone Halvorsen>Corvane 130000000 other achieved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. and Corvane Pharma, Inc. signed a $600 million antibody pact. | total ?>? 600000000 other potential",
        "Halvorsen Pharma, Inc. and Corvane Pharma, Inc. entered a deal that could be valued at up to $700 million. | total ?>? 700000000 other potential",
        "Halvorsen Pharma, Inc. and Corvane Pharma, Inc. formed an alliance potentially worth as much as $80 million. | total ?>? 80000000 other potential",
        "Halvorsen Pharma, Inc. is buying Corvane Pharma, Inc. in a $1.05 billion deal. | total Halvorsen>Corvane 1050000000 other potential",
      })
  void aDealIsWorthWhatItsOwnNounSays(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. and Corvane Pharma, Inc. formed an alliance. The market is worth $80 million.",
        "Halvorsen Pharma, Inc. and Corvane Pharma, Inc. formed an alliance. Halvorsen has a $50 million loan agreement.",
        "Halvorsen Pharma, Inc. formed an alliance. Its revenue from the collaboration was $13 million.",
      })
  void aSumBesideADealIsNotItsWorth(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void whoHasPaidBeforePaysTheNextPartnerToo() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. an upfront payment of $55 million. In May the drugmaker signed a deal worth up to $90 million with Zentara Biosciences, Inc."))
        .containsExactly(
            "upfront Halvorsen>Corvane 55000000 signing potential",
            "total Halvorsen>Zentara 90000000 other potential");
  }

  @Test
  void theOnlyOtherCompanyOfATextIsThePartner() {
    assertThat(
            read(
                "Solvane partners with Corvane Pharma, Inc. on antibodies.\n\nThe drugmaker will pay Corvane Pharma $37 million upfront."))
        .containsExactly("upfront Solvane>Corvane 37000000 signing potential");
  }

  @Test
  void whoLicensesOutIsPaid() {
    assertThat(
            read(
                "Corvane Pharma, Inc. has out-licensed its gel to Halvorsen Pharma, Inc. for $40 million up front."))
        .containsExactly("upfront Halvorsen>Corvane 40000000 signing potential");
  }

  @Test
  void royaltiesThatAreAddedToMilestonesAreAPaymentOfTheirOwn() {
    assertThat(
            read(
                "Corvane Pharma, Inc. is eligible to receive from Halvorsen Pharma, Inc. up to $148 million in milestone payments plus royalties on net sales."))
        .containsExactly(
            "milestone Halvorsen>Corvane 148000000 other potential",
            "royalty Halvorsen>Corvane - sales potential");
  }

  @Test
  void thePriceOfACompanyIsTheTotalAlsoWhereItIsPaidUpFront() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will acquire Corvane Pharma, Inc. for $925 million upfront."))
        .containsExactly("total Halvorsen>Corvane 925000000 other potential");
  }

  @Test
  void thePriceOfACompanyIsAboutNoOneCandidate() {
    assertThat(
            Told.of(
                Milestone.class,
                "Halvorsen Pharma, Inc. will acquire Corvane Pharma, Inc. and its lead product candidate VRX-204. Shareholders of Corvane will receive an upfront payment of $25 million from Halvorsen."))
        .singleElement()
        .extracting(Milestone::candidate)
        .isNull();
  }

  @Test
  void anEarlierAgreementThatIsRecalledDoesNotBringItsCandidate() {
    assertThat(
            Told.of(
                Milestone.class,
                "Halvorsen Pharma, Inc. licensed VRX-204 from Corvane Pharma, Inc. It follows a similar agreement of last year for QLM-118. Halvorsen will pay Corvane an upfront payment of $25 million."))
        .filteredOn(m -> m.amount() != null)
        .extracting(Milestone::candidate)
        .containsExactly("VRX-204");
  }

  @Test
  void aStakeInACompanyIsEquity() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will acquire a 35% stake in Corvane Pharma, Inc. for $105 million."))
        .containsExactly("equity Halvorsen>Corvane 105000000 signing potential");
  }

  @Test
  void aSumOverOptionFeesAndMilestonesIsOfMilestones() {
    assertThat(
            read(
                "Corvane Pharma, Inc. is eligible to receive from Halvorsen Pharma, Inc. up to $1.7 billion in option fees and development and sales milestones."))
        .containsExactly("milestone Halvorsen>Corvane 1700000000 other potential");
  }

  @Test
  void aPaymentUnderAnotherAgreementIsNotAboutTheCandidateToldBefore() {
    assertThat(
            Told.of(
                Milestone.class,
                "Halvorsen Pharma, Inc. licensed VRX-204 from Corvane Pharma, Inc.\n\nIn May, Halvorsen paid an upfront payment of $80 million under its agreement with Zentara Biosciences, Inc."))
        .filteredOn(m -> m.amount() != null)
        .extracting(Milestone::candidate)
        .containsExactly((String) null);
  }

  @Test
  void theOnlyCandidateOfATextOfManyDealsIsNotAssumed() {
    assertThat(
            Told.of(
                Milestone.class,
                "VRX-204 is in a trial.\n\nHalvorsen Pharma, Inc. reports. Corvane Pharma, Inc. grew. Zentara Biosciences, Inc. shrank. Merelis Pharma, Inc. stayed.\n\nHalvorsen will pay Corvane an upfront payment of $80 million."))
        .extracting(Milestone::candidate)
        .containsExactly((String) null);
  }

  @Test
  void anOfferPriceOfEachShareIsTheTotal() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will commence a tender offer to acquire all of the outstanding shares of common stock of Corvane Pharma, Inc. at an offer price of (i) $12.50 per share in cash, plus (ii) one contingent value right per share, which is the right to receive up to $3.00 per CVR."))
        .contains("total Halvorsen>Corvane 12.5 other potential");
  }

  @Test
  void aPartnerInAppositionPays() {
    assertThat(
            read(
                "Our licensee in China, Halvorsen Pharma, Inc., is responsible for all development costs in its territory and will pay Corvane Pharma, Inc. royalties."))
        .containsExactly(
            "royalty Halvorsen>Corvane - sales potential",
            "cost_share Halvorsen>? - null potential");
  }
}
