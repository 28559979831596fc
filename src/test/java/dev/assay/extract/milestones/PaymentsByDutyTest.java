package dev.assay.extract.milestones;

import static dev.assay.extract.milestones.PaymentLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments as notes to accounts tell them; names and sentences are invented. */
class PaymentsByDutyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We entered into a license agreement with Hartwell University. Royalties in the mid-single digits are due on net sales. | royalty ?>Hartwell - sales potential",
        "Under the research agreement, Halvorsen Pharma, Inc. was required to pay Hartwell University $386,000. | research_funding Halvorsen>Hartwell 386000 other achieved",
        "For the three months ended March 31, 2016, Halvorsen Pharma, Inc. paid $457,000 to Hartwell University under the research agreement. | research_funding Halvorsen>Hartwell 457000 other achieved",
        "Under the agreement, Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. $250 million over five years. | license_fee Halvorsen>Corvane 250000000 null potential",
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. an extension fee of $75 million. | option_fee Halvorsen>Corvane 75000000 signing potential",
        "Halvorsen Pharma, Inc. paid Corvane Pharma, Inc. an upfront payment of $5 million, which is being amortized. | upfront Halvorsen>Corvane 5000000 signing achieved",
        "Halvorsen Pharma, Inc. paid Corvane Pharma, Inc. an upfront payment of \u20ac10 million, or $14.5 million at the exchange rate of that day. | upfront Halvorsen>Corvane 10000000 signing achieved",
        "Halvorsen Pharma, Inc. paid Corvane Pharma, Inc. a milestone payment of $5 million. The payment was triggered by the dosing of the first patient. | milestone Halvorsen>Corvane 5000000 trial_initiation achieved",
      })
  void aPaymentHasItsKindAndItsEvent(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corvane Pharma, Inc. may opt in to a 40% U.S. cost-profit share with Halvorsen Pharma, Inc. | cost_share ?>? 40% null potential",
        "Corvane Pharma, Inc. has an option to participate in a percentage of the U.S. economics. | cost_share ?>? - null potential",
        "Corvane Pharma, Inc. is financially responsible for all costs of development. | cost_share Corvane>? - null potential",
        "Corvane Pharma, Inc. and Halvorsen Pharma, Inc. agreed on a profit/loss split. | cost_share ?>? - null potential",
      })
  void costsAndProfitsAreSharedByManyNames(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void anOptionToDevelopAndToPromoteIsOneToPromote() {
    assertThat(
            read(
                "Corvane Pharma, Inc. retained options to co-develop and to co-promote the gel with Halvorsen Pharma, Inc."))
        .containsExactly("co_promotion Halvorsen>Corvane - null potential");
  }

  @Test
  void datesAndSumsArePairedByRespectively() {
    assertThat(
            Told.of(
                Milestone.class,
                "In March 2020 and October 2021, Halvorsen Pharma, Inc. paid Corvane Pharma, Inc. milestones of $2 million and $4 million, respectively."))
        .extracting(Milestone::date)
        .containsExactly("2020-03", "2021-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvorsen Pharma, Inc. is obligated to make milestone payments to Corvane Pharma, Inc. and to report its gross proceeds in all countries of the world once in each year. | milestone Halvorsen>Corvane - other potential",
        "Halvorsen Pharma, Inc. will pay Corvane Pharma, Inc. royalties on net sales of the gel in Europe, and either party may give ninety days of notice before it terminates the agreement. | royalty Halvorsen>Corvane - sales potential",
      })
  void whatTheSentenceSaysElsewhereDoesNotTakeThePayment(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halvorsen Pharma, Inc. expensed royalties that it had paid to Corvane Pharma, Inc.",
        "Upfront fees received by Halvorsen Pharma, Inc. from a sublicensee will be treated as net sales by Corvane Pharma, Inc.",
        "Halvorsen Royalty Partners, Inc. will pay the staff of Corvane Pharma, Inc.",
      })
  void accountsAndNamesAreNoPayments(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aPaymentFromSomebodyIsPaidByHim() {
    assertThat(
            read(
                "Corvane Pharma, Inc. incurred fees related to the $40 million milestone payment from Halvorsen Pharma, Inc."))
        .containsExactly("milestone Halvorsen>Corvane 40000000 other achieved");
  }

  @Test
  void bySoMuchASumIsChangedNotPaid() {
    assertThat(
            read(
                "We pay Corvane Pharma, Inc. milestones of $3 million. The milestone payments to Corvane were decreased by $0.5 million."))
        .containsExactly("milestone ?>Corvane 3000000 other potential");
  }

  @Test
  void theGroupThatSpeaksIsNotItsPartner() {
    assertThat(
            read(
                "In July 2030, the Group entered into a license agreement with Corvane Pharma, Inc. Corvane Pharma is eligible to receive up to $15 million in milestones. Corvane Pharma will receive royalties."))
        .containsExactly(
            "milestone ?>Corvane 15000000 other potential", "royalty ?>Corvane - sales potential");
  }
}
