package dev.assay.extract.milestones;

import static dev.assay.extract.milestones.PaymentLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments as notes to accounts, asset purchases and short news tell them; all invented. */
class PaymentNotesTest {
  private static final String COVER =
      "SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nFORM %s\n\nHALVORSEN PHARMA, INC.\n(Exact name of registrant as specified in its charter)\n\n";

  private static java.util.List<String> readNote(String form, String note) {
    return read(COVER.formatted(form) + note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corvane Therapeutics, Inc. announced today that it will receive its third milestone payment from Halvorsen Pharma, Inc. | milestone Halvorsen>Corvane - other achieved",
        "Corvane Therapeutics, Inc. will receive a $5 million milestone payment from Halvorsen Pharma, Inc. as a result of the dosing of the first patient in a Phase 2 trial. | milestone Halvorsen>Corvane 5000000 trial_initiation achieved",
        "Halvorsen Pharma, Inc. will make a milestone payment of $7 million to Corvane Therapeutics, Inc. in connection with the acceptance of the NDA for review. | milestone Halvorsen>Corvane 7000000 regulatory_submission achieved",
        "Halvorsen Pharma, Inc. selected a candidate, generating a $3 million milestone payment to Corvane Therapeutics, Inc. | milestone Halvorsen>Corvane 3000000 other achieved",
        "Corvane Therapeutics, Inc. will receive a $5 million milestone payment from Halvorsen Pharma, Inc. upon dosing of the first patient in a Phase 2 trial. | milestone Halvorsen>Corvane 5000000 trial_initiation potential",
        "Corvane Therapeutics, Inc. is eligible to receive a $5 million milestone payment from Halvorsen Pharma, Inc. in connection with the approval of the product. | milestone Halvorsen>Corvane 5000000 regulatory_approval potential",
      })
  void seesWhetherAPromisedMilestoneHasBeenReached(String text, String expected) {
    assertThat(read(text)).containsExactly(expected);
  }

  @Test
  void takesAMilestonePaymentInAHeadlineForReached() {
    assertThat(
            read(
                "Corvane Therapeutics Announces $15 Million Milestone Payment from Halvorsen Pharma\n\nBoston, MA - May 4, 2021 - Corvane Therapeutics, Inc. "
                    + "(Nasdaq: CRVN) today reported on its work with Halvorsen Pharma, Inc."))
        .contains("milestone Halvorsen>Corvane 15000000 other achieved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Group", "Corporation", "Registrant", "Company"})
  void knowsWhatAnIssuerCallsItself(String self) {
    assertThat(
            readNote(
                "20-F",
                "In May 2020, the "
                    + self
                    + " paid Corvane Therapeutics, Inc. an upfront payment of $3 million."))
        .containsExactly("upfront Halvorsen>Corvane 3000000 signing achieved");
  }

  @ParameterizedTest
  @ValueSource(strings = {", or CT,", ", which we refer to as CT,", ", referred to as CT,"})
  void knowsAShortNameThatNoBracketsDefine(String called) {
    assertThat(
            readNote(
                "10-K",
                "In 2019 we licensed ZRX-101 from Corvane Therapeutics, Inc."
                    + called
                    + " for use in Asia. We will pay CT an upfront payment of $3 million."))
        .containsExactly("upfront Halvorsen>Corvane 3000000 signing potential");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Company will pay Corvane Therapeutics, Inc. 25% of any upfront, milestone or maintenance payment received by the Company from sublicensees. | license_fee Halvorsen>Corvane 25% other potential",
        "The Company agreed to pay Corvane Therapeutics, Inc. 40% of all royalties received by the Company from its partner in Asia. | license_fee Halvorsen>Corvane 40% other potential",
        "The Company will pay Corvane Therapeutics, Inc. a royalty of 4% of net sales up to $200,000,000 and 6% of net sales in excess of $200,000,000. | royalty Halvorsen>Corvane 4% sales potential",
        "The Company will pay Corvane Therapeutics, Inc. royalties of 3% of net sales until the later of ten years from launch or the expiration of the last patent. | royalty Halvorsen>Corvane 3% sales potential",
        "The Company will pay Corvane Therapeutics, Inc. tiered royalties until the latest of ten years from launch and the end of exclusivity. | royalty Halvorsen>Corvane - sales potential",
        "Corvane Therapeutics, Inc. will pay the Company potential payments of up to $90 million related to development and sales milestones. | milestone Corvane>Halvorsen 90000000 other potential",
        "The agreement provides for payments to Corvane Therapeutics, Inc. for the achievement of certain development milestone events. | milestone Halvorsen>Corvane - other potential",
        "The Company learned that ZRX-101 is a compound for which payments are required and has made three milestone payments for an aggregate amount of $1.0 million to Corvane Therapeutics, Inc. | milestone Halvorsen>Corvane 1000000 other achieved",
        "We must pay Corvane Therapeutics, Inc. royalties based on annual sales. | royalty Halvorsen>Corvane - sales potential",
        "The Company is required to reimburse Corvane Therapeutics, Inc. for any costs of ongoing development activities. | cost_share Halvorsen>Corvane - null potential",
        "Corvane Therapeutics, Inc. paid the Company an upfront payment of $35 million ($2 million of which was placed in escrow). | upfront Corvane>Halvorsen 35000000 signing achieved",
      })
  void readsNotesOfAgreements(String text, String expected) {
    assertThat(readNote("10-Q", text)).containsExactly(expected);
  }

  @Test
  void paysTheSellerOfAssetsRatherThanWhoWasNamedLast() {
    assertThat(
            readNote(
                "10-Q",
                "The Company entered into an agreement with Corvane Therapeutics, Inc. (the \"Seller\"). The Company also took over a license to Zentara Pharma, Inc. "
                    + "In consideration of the assets, the Company paid $500,000 at closing."))
        .containsExactly("upfront Halvorsen>Corvane 500000 signing achieved");
  }

  @Test
  void takesThePriceOfACompanyForATotal() {
    assertThat(
            readNote(
                "10-K",
                "Corvane Therapeutics, Inc. has agreed to acquire the Company in a merger. Under the agreement, Corvane will pay $10.00 per share in cash, or approximately $614 million."))
        .containsExactly("total Corvane>Halvorsen 614000000 other potential");
  }

  @Test
  void readsThePriceOfEachShareAndItsContingentRight() {
    assertThat(
            read(
                "Boston, MA - May 4, 2021 - Halvorsen Pharma, Inc. announced today that it has entered into a merger agreement to acquire Corvane Therapeutics, Inc. "
                    + "Each share of Corvane stock will be converted into the right to receive an upfront payment of $2.00. "
                    + "Each share will also receive a contingent value right of up to $4.00 per share upon approval of the product."))
        .containsExactly(
            "upfront Halvorsen>Corvane 2 signing potential",
            "milestone Halvorsen>Corvane 4 regulatory_approval potential");
  }

  @Test
  void carriesTheSubjectOfAListOnToItsLaterClauses() {
    assertThat(
            readNote(
                "10-Q",
                "In 2014 the Company entered into a license with the University of Hartwell, under which the Company (i) licensed the rights to patents, and "
                    + "(ii) is solely responsible for all development and commercialization activities and costs."))
        .containsExactly("cost_share Halvorsen>? - null potential");
  }

  @Test
  void leavesTheDrugOfANeighbouringDealOut() {
    assertThat(
            dev.assay.Told.of(
                    dev.assay.record.Milestone.class,
                    COVER.formatted("10-K")
                        + "In 2018 we licensed ZRX-101, an oral kinase inhibitor, from Corvane Therapeutics, Inc. and paid it an upfront fee of $2 million. ZRX-102 is in Phase 1.\n\n"
                        + "In 2019 Zentara Pharma, Inc. paid us an upfront payment of $9 million under our discovery collaboration.")
                .stream()
                .filter(m -> "Zentara Pharma".equals(m.payer()))
                .map(dev.assay.record.Milestone::candidate))
        .containsExactly((String) null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Company will also pay Corvane Therapeutics, Inc. a portion of any sublicense income. | license_fee Halvorsen>Corvane - other potential",
        "The Company agreed to pay Corvane Therapeutics, Inc. a percentage of any cash payments received from sub-licences of the rights. | license_fee Halvorsen>Corvane - other potential",
        "The Company granted Corvane Therapeutics, Inc. an exclusive license to ZRX-101 in exchange for royalty payments on its sales. | royalty Corvane>Halvorsen - sales potential",
        "Corvane Therapeutics, Inc. exercised its option and paid the Company $11.5 million. | option_fee Corvane>Halvorsen 11500000 option_exercise achieved",
        "The Company may receive research, development and regulatory milestone payments from Corvane Therapeutics, Inc. | milestone Corvane>Halvorsen - other potential",
        "The Company is entitled to receive funding from Corvane Therapeutics, Inc. for up to five full-time employees. | research_funding Corvane>Halvorsen - other potential",
        "Corvane Therapeutics, Inc. is required to pay an annual license fee in the low five digits to the Company. | license_fee Corvane>Halvorsen - null potential",
      })
  void readsSharesRightsAndFundingWithoutASum(String text, String expected) {
    assertThat(readNote("10-Q", text)).containsExactly(expected);
  }

  @Test
  void takesTheKindOfEachMilestoneFromTheWordsBeforeIt() {
    assertThat(
            readNote(
                "10-Q",
                "The Company is eligible for regulatory milestones of $20 million and sales milestones of up to $35 million from Corvane Therapeutics, Inc."))
        .containsExactly(
            "milestone Corvane>Halvorsen 20000000 other potential",
            "milestone Corvane>Halvorsen 35000000 sales potential");
  }

  @Test
  void readsAPriceItsContingentRightAndTheWholeValue() {
    assertThat(
            read(
                "Boston, MA - May 4, 2021 - Halvorsen Pharma, Inc. and Corvane Therapeutics, Inc. announced that they have signed a merger agreement under which Halvorsen will "
                    + "acquire all of the outstanding shares of Corvane for $10.75 per share in cash, or approximately $535 million. In addition to the upfront cash payment, "
                    + "each stockholder of Corvane will receive a Contingent Value Right (CVR) of up to $5.00 for each share if net sales are achieved, or a total transaction value of up to $801 million."))
        .containsExactly(
            "total Halvorsen>Corvane 535000000 other potential",
            "milestone Halvorsen>Corvane 5 sales potential",
            "total Halvorsen>Corvane 801000000 other potential");
  }

  @Test
  void takesNoCapForAPayment() {
    assertThat(
            readNote(
                "10-Q",
                "Corvane Therapeutics, Inc. will also contribute 25 percent of clinical trial costs, up to a cap of $10 million per year, to the Company."))
        .noneMatch(line -> line.contains("10000000"));
  }

  @Test
  void namesAnInstituteByItsPurpose() {
    assertThat(
            readNote(
                "10-Q",
                "The Company received a $5.0 million upfront payment from Hartwell Institutes for Medical Research, Inc."))
        .containsExactly("upfront Hartwell>Halvorsen 5000000 signing achieved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As partial consideration for the license, we paid $10,000 to Corvane Therapeutics, Inc. upon full execution of the license agreement. | upfront Halvorsen>Corvane 10000 signing achieved",
        "The license agreement with Corvane Therapeutics, Inc. contains provisions for royalty payments to Corvane. | royalty Halvorsen>Corvane - sales potential",
        "Corvane Therapeutics, Inc. has committed to providing up to $75 million in funding of the research to the Company. | research_funding Corvane>Halvorsen 75000000 other potential",
        "The Company announced that it entered into an agreement to divest the remaining rights to its product to Corvane Therapeutics, Inc., for an upfront consideration of $55 million. | upfront Corvane>Halvorsen 55000000 signing potential",
        "The transaction between the Company and Corvane Therapeutics, Inc. included an upfront payment of $90 million to Corvane which was expensed in the quarter. | upfront Halvorsen>Corvane 90000000 signing achieved",
        "Corvane Therapeutics, Inc. is also obligated to provide funding for all collaboration program development costs. | cost_share Corvane>? - null potential",
        "The Company may receive aggregate up-front and milestone payments of up to $2 million from Corvane Therapeutics, Inc. | total Corvane>Halvorsen 2000000 other potential",
      })
  void readsWhatIsPaidAtSigningProvidedForAndFunded(String text, String expected) {
    assertThat(readNote("10-Q", text)).containsExactly(expected);
  }

  @Test
  void addsUpEachWholeValueOfADeal() {
    assertThat(
            readNote(
                "10-Q",
                "The Company will receive from Corvane Therapeutics, Inc. a total potential deal value of up to $2.7 billion, and up to $3.6 billion if two more programs are chosen."))
        .containsExactly(
            "total Corvane>Halvorsen 2700000000 other potential",
            "total Corvane>Halvorsen 3600000000 other potential");
  }

  @Test
  void tellsSharesFromTheCashPaidBesideThem() {
    assertThat(
            readNote(
                "10-Q",
                "The Company issued 3,000,000 shares of common stock to Corvane Therapeutics, Inc. under the license and paid $382,275 in cash."))
        .containsExactly(
            "upfront Halvorsen>Corvane 382275 signing achieved",
            "equity Halvorsen>Corvane - null achieved");
  }

  @Test
  void noPaymentsWerePaid() {
    assertThat(
            readNote(
                "10-Q",
                "No payments related to milestones were paid to Corvane Therapeutics, Inc. in the three months ended March 31, 2023."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "University of Texas at Austin | University of Texas at Austin",
        "University of Florida Research Foundation | University of Florida Research Foundation",
        "University of Texas at ASCO | University of Texas",
      })
  void aCampusOrAFoundationBelongsToTheNameOfAUniversity(String written, String named) {
    assertThat(
            dev.assay.Told.of(
                    dev.assay.record.Milestone.class,
                    COVER.formatted("10-Q")
                        + "The Company paid the "
                        + written
                        + " an upfront fee of $2 million.")
                .stream()
                .map(dev.assay.record.Milestone::payee))
        .containsExactly(named);
  }

  @Test
  void knowsANameMadeOfTheBeginningsOfItsWords() {
    assertThat(
            readNote(
                "10-Q",
                "In March 2023, we entered into an agreement with Corvane Bio Co. (CBIO). We made an upfront payment to CBIO of $40 million."))
        .containsExactly("upfront Halvorsen>Corvane 40000000 signing achieved");
  }

  @Test
  void findsTheSubjectOfAList() {
    assertThat(
            readNote(
                "10-Q",
                "In 2014 the Company entered into a license with the University of Hartwell. The Company: (i) shall pay an annual license maintenance fee of $10,000, and "
                    + "(ii) is required to pay low single digit royalties on net sales."))
        .containsExactly(
            "license_fee Halvorsen>University 10000 null potential",
            "royalty Halvorsen>University - sales potential");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As of March 31, 2021, the Company had not triggered or made any milestone payments to Corvane Therapeutics, Inc.",
        "The milestone payments to Corvane Therapeutics, Inc. are payable in cash, common stock, or any combination of them.",
      })
  void passesOverPaymentsThatNobodyMade(String text) {
    assertThat(readNote("10-Q", text)).isEmpty();
  }

  @Test
  void theOnlyCandidateIsNotPutOnADealThatItWasNeverNamedIn() {
    assertThat(
            Told.of(
                Milestone.class,
                "Acmera Therapeutics, Inc. is developing VRX-204.\n\nAcmera Therapeutics will pay Orventis Pharma an"
                    + " upfront fee of $5 million for a license to its vectors."))
        .extracting(Milestone::candidate)
        .containsOnlyNulls();
  }
}
