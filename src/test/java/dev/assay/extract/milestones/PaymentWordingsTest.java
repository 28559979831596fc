package dev.assay.extract.milestones;

import static dev.assay.extract.milestones.PaymentLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments in the many ways that filings word them; names and sentences are invented. */
class PaymentWordingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corvane Pharma, Inc. will pay Halvorsen Pharma, Inc. a non-refundable, non-creditable payment of $4 million within 30 days of the effective date of the license. | upfront Corvane>Halvorsen 4000000 signing potential",
        "In 2016, Halvorsen Pharma, Inc. made a payment of $25 million to Corvane Pharma, Inc. in consideration of the exclusive rights in Japan. | upfront Halvorsen>Corvane 25000000 signing achieved",
        "Under the agreement, Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. $30 million in cash. | upfront Halvorsen>Corvane 30000000 signing potential",
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. up to $30 million under the license. | milestone Halvorsen>Corvane 30000000 other potential",
        "If Halvorsen Pharma, Inc. starts a Phase 2 study in Japan, it will pay Corvane Pharma, Inc. a further $3 million. | milestone Halvorsen>Corvane 3000000 trial_initiation potential",
        "Corvane Pharma, Inc. sold its rights to royalties on Zentara to Halvorsen Pharma, Inc. for $11 million under the agreement. | upfront Halvorsen>Corvane 11000000 signing achieved",
        "Halvorsen Pharma, Inc. will fund up to $45 million of research at Corvane Pharma, Inc. | research_funding Halvorsen>Corvane 45000000 other potential",
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. option fees of up to $2 million. | option_fee Halvorsen>Corvane 2000000 signing potential",
        "Halvorsen Pharma, Inc. acquired Corvane Pharma, Inc. for a total equity value of $90 million. | total Halvorsen>Corvane 90000000 other achieved",
        "Halvorsen Pharma, Inc. may exercise the option on the gel of Corvane Pharma, Inc. by paying Corvane Pharma, Inc. $20 million. | option_fee Halvorsen>Corvane 20000000 option_exercise potential",
        "Halvorsen Pharma, Inc. bought Corvane Pharma, Inc. for $200 million. | total Halvorsen>Corvane 200000000 other achieved",
        "Halvorsen Pharma, Inc. will acquire Corvane Pharma, Inc. for $12.00 per share, or approximately $480 million. | total Halvorsen>Corvane 480000000 other potential",
        "Under the agreement Corvane Pharma, Inc. gets $20 million upfront from Halvorsen Pharma, Inc. | upfront Halvorsen>Corvane 20000000 signing potential",
        "Halvorsen Pharma, Inc. may be required to pay up to $75 million on regulatory approvals to Corvane Pharma, Inc. | milestone Halvorsen>Corvane 75000000 regulatory_approval potential",
        "If Halvorsen Pharma, Inc. opts in, it will pay Corvane Pharma, Inc. an opt-in fee of $35 million. | option_fee Halvorsen>Corvane 35000000 option_exercise potential",
        "Corvane Pharma, Inc. licensed its gel to Halvorsen Pharma, Inc. in exchange for an upfront payment of $5 million. | upfront Halvorsen>Corvane 5000000 signing potential",
        "Corvane Pharma, Inc. and Halvorsen Pharma, Inc. announced a license deal worth up to $600 million. | total ?>? 600000000 other potential",
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. a maintenance fee of $10,000, increasing to $50,000 in the fifth year. | license_fee Halvorsen>Corvane 10000 null potential",
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. up to $1.2 billion for rights to its gel. | total Halvorsen>Corvane 1200000000 other potential",
        "Corvane Pharma, Inc. and Halvorsen Pharma, Inc. agreed, with Corvane Pharma, Inc. retaining 45% of such profits. | cost_share ?>? 45% null potential",
        "Halvorsen Pharma, Inc. bought Corvane Pharma, Inc. for up to $150 million in contingent payments. | milestone Halvorsen>Corvane 150000000 other potential",
        "Halvorsen Pharma, Inc. is handing over $40 million upfront to Corvane Pharma, Inc. | upfront Halvorsen>Corvane 40000000 signing potential",
        "Halvorsen Pharma, Inc. shelled out $40 million upfront to Corvane Pharma, Inc. | upfront Halvorsen>Corvane 40000000 signing achieved",
        "Corvane Pharma, Inc. could be in line for $40 million in milestones from Halvorsen Pharma, Inc. | milestone Halvorsen>Corvane 40000000 other potential",
        "Corvane Pharma, Inc. will pocket $40 million upfront from Halvorsen Pharma, Inc. | upfront Halvorsen>Corvane 40000000 signing potential",
        "Regulatory approval would bring Corvane Pharma, Inc. $12 million from Halvorsen Pharma, Inc. | milestone Halvorsen>Corvane 12000000 regulatory_approval potential",
      })
  void readsSumsThatNoWordNames(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. 3% of net sales. | royalty Halvorsen>Corvane 3% sales potential",
        "Corvane Pharma, Inc. is entitled to 12% of annual net sales from Halvorsen Pharma, Inc. | royalty Halvorsen>Corvane 12% sales potential",
        "Halvorsen Pharma, Inc. shall pay Corvane Pharma, Inc. seven percent (7%) of product sales. | royalty Halvorsen>Corvane 7% sales potential",
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. 20% of any consideration received from sublicensees. | license_fee Halvorsen>Corvane 20% other potential",
      })
  void readsSharesOfSalesThatAreNotCalledRoyalties(String text, String expected) {
    assertThat(read(text)).contains(expected);
  }

  @Test
  void tellsARoyaltyFromAShareOfSublicenseFees() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. shall pay Corvane Pharma, Inc. 3% of net sales and 15% of sublicense fees."))
        .containsExactlyInAnyOrder(
            "license_fee Halvorsen>Corvane 15% other potential",
            "royalty Halvorsen>Corvane 3% sales potential");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(i) [***] on initiation of the first trial;^(ii) [***] on approval of the product; and | trial_initiation, regulatory_approval",
        "Development Milestone Event^[*] = confidential information that has been omitted.^Sales Milestone Event | other, sales",
        "(i) [***] on initiation of the first trial;^(ii) [***] on initiation of the second trial; | trial_initiation, trial_initiation",
        "(i) [***] on initiation of a trial;^(ii) [***] on initiation of a trial; | trial_initiation",
        "[***] shall be told in a notice to the other party. | other",
      })
  void aContractOwesEachPaymentWhoseSumIsLeftOut(String rows, String events) {
    String lead =
        "1.1 Notice. Each party shall give notice. It shall be in writing.\n\n1.2 Term. The term shall be ten years. It shall end then.\n\n"
            + "1.3 Milestones. Corvane Pharma, Inc. shall pay Halvorsen Pharma, Inc. the milestone payments set forth below under this Agreement:";
    assertThat(
            Told.of(Milestone.class, lead + "\n\n" + rows.replace("^", "\n\n")).stream()
                .map(Milestone::event))
        .containsExactlyInAnyOrder(events.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We recognized $158.8 million of Zentara net product sales, a 51.6% increase compared to $104.8 million in 2024.",
        "Corvane Pharma, Inc. said that Halvorsen Pharma, Inc. had 12% of net sales in Japan.",
        "Halvorsen Pharma, Inc. paid Corvane Pharma, Inc. $3 million for consulting services under the agreement.",
        "At December 31, 2022, $253 million of accrued royalties were included in liabilities of Corvane Pharma, Inc.",
        "Corvane Pharma, Inc. granted 250,000 restricted stock units to Halvorsen Pharma, Inc.",
      })
  void passesOverSharesAndSumsThatAreNoPaymentOfADeal(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corvane Pharma, Inc. incurred a $2 million milestone obligation to Halvorsen Pharma, Inc. | milestone Corvane>Halvorsen 2000000 other achieved",
        "Corvane Pharma, Inc. had accrued a milestone payment of $10 million to Halvorsen Pharma, Inc. | milestone Corvane>Halvorsen 10000000 other achieved",
        "Corvane Pharma, Inc. gains a $5 million milestone payment from Halvorsen Pharma, Inc. | milestone Halvorsen>Corvane 5000000 other achieved",
        "Its partner, Halvorsen Pharma, Inc., has made a milestone payment of $1.5 million to Corvane Pharma, Inc. | milestone Halvorsen>Corvane 1500000 other achieved",
        "Cash rose by proceeds of an offering and by milestone payments received from Halvorsen Pharma, Inc. to Corvane Pharma, Inc. | milestone Halvorsen>Corvane - other achieved",
        "Corvane Pharma, Inc. granted Halvorsen Pharma, Inc. 250,000 shares of common stock. | equity Corvane>Halvorsen - null achieved",
        "Corvane Pharma, Inc. received a $2 million milestone from Halvorsen Pharma, Inc. following clearance by the FDA of the IND. | milestone Halvorsen>Corvane 2000000 ind achieved",
        "Corvane Pharma, Inc. received a $2 million milestone from Halvorsen Pharma, Inc. upon validation of the MAA. | milestone Halvorsen>Corvane 2000000 regulatory_submission achieved",
        "Corvane Pharma, Inc. paid Halvorsen Pharma, Inc. an initial license fee of $50,000. | license_fee Corvane>Halvorsen 50000 signing achieved",
      })
  void readsTheVerbsOfTheAccounts(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void keepsTheKindOfEachSumOfASentence() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. paid Corvane Pharma, Inc. $29 million upfront and may pay up to $78 million in milestone payments."))
        .containsExactly(
            "upfront Halvorsen>Corvane 29000000 signing achieved",
            "milestone Halvorsen>Corvane 78000000 other potential");
    assertThat(
            read(
                "Corvane Pharma, Inc. will receive from Halvorsen Pharma, Inc. a $25 million upfront payment, $15 million upon IND clearance and $90 million in milestones."))
        .containsExactly(
            "upfront Halvorsen>Corvane 25000000 signing potential",
            "milestone Halvorsen>Corvane 15000000 ind potential",
            "milestone Halvorsen>Corvane 90000000 other potential");
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. an upfront payment of $175 million and a $100 million equity investment."))
        .containsExactly(
            "upfront Halvorsen>Corvane 175000000 signing potential",
            "equity Halvorsen>Corvane 100000000 signing potential");
  }

  @Test
  void takesPartsOfASumForItsKind() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. milestone payments of $90 million, of which $55 million relate to approvals."))
        .containsExactly(
            "milestone Halvorsen>Corvane 90000000 other potential",
            "milestone Halvorsen>Corvane 55000000 regulatory_approval potential");
    assertThat(
            read(
                "We must pay Halvorsen Pharma, Inc. milestones of up to $41 million, of which we have paid $2 million, and royalties on sales."))
        .containsExactly(
            "milestone ?>Halvorsen 41000000 other potential",
            "milestone ?>Halvorsen 2000000 other achieved",
            "royalty ?>Halvorsen - sales potential");
  }

  @Test
  void followsAnEnumerationBeyondItsSemicolons() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. shall pay Corvane Pharma, Inc. (a) $2,000,000 upon dosing of the first patient; (b) $5,000,000 upon filing of an NDA; and (c) $20,000,000 upon approval."))
        .containsExactly(
            "milestone Halvorsen>Corvane 2000000 trial_initiation potential",
            "milestone Halvorsen>Corvane 5000000 regulatory_submission potential",
            "milestone Halvorsen>Corvane 20000000 regulatory_approval potential");
  }

  @Test
  void tellsThePriceOfASharefromItsContingentRight() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. will acquire Corvane Pharma, Inc. for $18.50 per share in cash plus one contingent value right of up to $3.00 per share."))
        .containsExactly(
            "total Halvorsen>Corvane 18.5 other potential",
            "milestone Halvorsen>Corvane 3 other potential");
  }

  @Test
  void paysTheFormerOwnersOfACompany() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. may be required to pay milestones of up to $35 million to the former shareholders of Corvane Pharma, Inc."))
        .containsExactly("milestone Halvorsen>Corvane 35000000 other potential");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. is responsible for 25% of the commercialization costs. | cost_share Halvorsen>? 25% null potential",
        "Halvorsen Pharma, Inc. will co-fund 35% of the global development costs. | cost_share Halvorsen>? 35% null potential",
        "Halvorsen Pharma, Inc. shall reimburse Corvane Pharma, Inc. for 50% of the costs of the trials. | cost_share Halvorsen>Corvane 50% null potential",
        "Halvorsen Pharma, Inc. shall pay [***] of the development costs. | cost_share Halvorsen>? - null potential",
      })
  void readsSharesOfCosts(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void readsRedactedSumsThatAreSaidToBePaid() {
    assertThat(
            read(
                "Under this license Halvorsen Pharma, Inc. shall pay Corvane Pharma, Inc. [***] upon the first approval of the product."))
        .containsExactly("milestone Halvorsen>Corvane - regulatory_approval potential");
    assertThat(
            read(
                "Halvorsen Pharma, Inc. shall pay Corvane Pharma, Inc. within [***] days of the first approval of the product."))
        .isEmpty();
  }

  @Test
  void readsTablesWhoseEventsStandInTheLineBeforeTheirSum() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. shall make the following milestone payments to Corvane Pharma, Inc.:\n\n"
                    + "Amount    Initiation of Phase 1\n\n$10 Million   Initiation of Phase 3\n\n$25 Million   Launch\n\nU.S.\n\n"
                    + "$30 Million   Europe\n\n$15 Million\n"))
        .containsExactly(
            "milestone Halvorsen>Corvane 10000000 trial_initiation potential",
            "milestone Halvorsen>Corvane 25000000 trial_initiation potential",
            "milestone Halvorsen>Corvane 30000000 sales potential",
            "milestone Halvorsen>Corvane 15000000 sales potential");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zentara will pay Corvane Pharma, Inc. an upfront payment of $30 million. | upfront Zentara>Corvane 30000000 signing potential",
        "Corvane Pharma, Inc. received a milestone payment from Zentara. | milestone Zentara>Corvane - other achieved",
        "Under the license, Halvorsen Pharma, Inc. will pay Zentara $30 million. Zentara is eligible for milestones. | upfront Halvorsen>Zentara 30000000 signing potential",
      })
  void knowsAPartyByItsPayment(String text, String expected) {
    assertThat(read(text)).contains(expected);
  }

  @Test
  void knowsTheShortFormOfANameInCapitals() {
    assertThat(
            read(
                "CORVANE PHARMA, INC.\n\nCorvane will receive an upfront payment of $30 million from Halvorsen Pharma, Inc."))
        .singleElement()
        .asString()
        .startsWith("upfront Halvorsen>C");
  }

  @Test
  void readsEachLineOfATableThatIsOneSentence() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. shall pay to Corvane Pharma, Inc. the following milestone payments:\n\n"
                    + "Milestone Event     Payment\nDosing of the first patient in a Phase 3 study     $[***]\n"
                    + "First acceptance of an NDA     $4,000,000\nFirst approval in\nJapan     $[***]\n"))
        .containsExactly(
            "milestone Halvorsen>Corvane - trial_initiation potential",
            "milestone Halvorsen>Corvane 4000000 regulatory_submission potential",
            "milestone Halvorsen>Corvane - regulatory_approval potential");
  }

  @Test
  void joinsTheLinesOfANumberedRow() {
    assertThat(
            read(
                "Halvorsen Pharma, Inc. shall pay to Corvane Pharma, Inc. the following milestone payments:\n\n"
                    + "(a) Acceptance of an       $2,000,000\n    NDA by the FDA\n"
                    + "(b) Receipt of marketing   $20,000,000\n    approval in Japan\n"))
        .containsExactly(
            "milestone Halvorsen>Corvane 2000000 regulatory_submission potential",
            "milestone Halvorsen>Corvane 20000000 regulatory_approval potential");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under the license, a payment of $20 million was received by Corvane Pharma, Inc. from Halvorsen Pharma, Inc. in October 2004 when the first patient entered a Phase 2 trial. | milestone Halvorsen>Corvane 20000000 trial_initiation achieved",
        "Halvorsen Pharma, Inc., which paid Corvane Pharma, Inc. $5 million upon signing of the license, has an option. | upfront Halvorsen>Corvane 5000000 signing achieved",
        "Halvorsen Pharma, Inc. agreed to an upfront fee of $10 million to Corvane Pharma, Inc. | upfront Halvorsen>Corvane 10000000 signing potential",
        "Halvorsen Pharma, Inc. bought $20 million of the common stock of Corvane Pharma, Inc. | equity Halvorsen>Corvane 20000000 null achieved",
        "Under the manufacturing agreement, Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. a further $4 million per batch. | manufacturing Halvorsen>Corvane 4000000 null potential",
        "Halvorsen Pharma, Inc. has an obligation to make payments to Corvane Pharma, Inc. of $500,000 upon filing of an IND. | milestone Halvorsen>Corvane 500000 ind potential",
        "Halvorsen Pharma, Inc. will be responsible for all development, manufacturing and commercialization costs. | cost_share Halvorsen>? - null potential",
        "Halvorsen Pharma, Inc. will bear all launch costs. | cost_share Halvorsen>? - null potential",
        "Corvane Pharma, Inc. will get $15 million from Halvorsen Pharma, Inc. under the deal when the first trial begins. | milestone Halvorsen>Corvane 15000000 trial_initiation potential",
      })
  void readsStepsSigningsStockAndSupply(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void takesThePayeeBehindEachSum() {
    assertThat(
            read(
                "Expenses of Corvane Pharma, Inc. included a $10 million upfront payment to Halvorsen Pharma, Inc. and a $2 million milestone payment to Zymera Bio, Inc."))
        .anyMatch(line -> line.contains(">Halvorsen 10000000"))
        .anyMatch(line -> line.contains(">Zymera 2000000"));
  }

  @Test
  void seesWhatHasBeenReceivedOfAPromise() {
    assertThat(
            read(
                "Milestones payable by Halvorsen Pharma, Inc. to Corvane Pharma, Inc. amount to $26 million, of which $5 million has been received."))
        .containsExactly(
            "milestone Halvorsen>Corvane 26000000 other potential",
            "milestone Halvorsen>Corvane 5000000 other achieved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Corvane Pharma, Inc. had $14.9 million of unrecognized stock-based compensation, to be recognized over 2 years.",
        "Upon receipt of marketing approval, Corvane Pharma, Inc. will hire staff in Japan.",
      })
  void passesOverStockForTheStaffAndReceiptOfApprovals(String text) {
    assertThat(read(text)).isEmpty();
  }
}
