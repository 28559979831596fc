package dev.assay.extract.milestones;

import static dev.assay.extract.milestones.PaymentLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the clauses of a contract owe, whatever it calls its sides. */
class ContractPaymentsTest {
  private static final String CLAUSES =
      "5.1 Notice. Each party shall give notice. It shall be in writing.\n\n5.2 Term. The term shall be ten years. It shall end then.\n\n5.3 ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Licensee shall pay to Licensor a license fee of $5,000,000 within thirty (30) days after the Effective Date. | license_fee ?>? 5000000 signing potential",
        "Company shall pay to University a royalty of three percent (3%) of Net Sales. | royalty ?>? 3% sales potential",
        "Distributor shall pay Supplier a royalty of 4% of Net Sales of the Product. | royalty ?>? 4% sales potential",
      })
  void sidesThatAContractCallsByTheirPartsAlonePayWithoutANameBeingGuessed(
      String clause, String payment) {
    assertThat(read(CLAUSES + clause)).containsExactly(payment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halvane shall pay to Corvistra the upfront amount of $2,000,000. Corvistra hereby accepts. Halvane shall notify Corvistra of sales. Corvistra shall notify Halvane of defects. | upfront Halvane>Corvistra 2000000 signing potential",
        "CORVISTRA hereby accepts. HALVANE shall pay to CORVISTRA all sums due. HALVANE shall reimburse CORVISTRA for shipping. CORVISTRA shall supply to HALVANE the know-how. HALVANE shall pay to CORVISTRA tiered royalties of 7% of Net Sales. | royalty HALVANE>CORVISTRA 7% sales potential",
      })
  void partiesAreKnownByWhatTheyOweAndWhatTheyGet(String clause, String payment) {
    assertThat(read(CLAUSES + clause)).contains(payment);
  }

  @Test
  void theSalesOfATierAreNoPayment() {
    String tiers =
        "Halvane shall pay to Corvistra tiered royalties on annual Net Sales as follows:\n\nUp to $250 million    8%\n\n";
    String rest =
        "5.4 Corvistra hereby accepts. Halvane shall notify Corvistra of sales. Corvistra shall notify Halvane of defects.";
    assertThat(read(CLAUSES + tiers + rest))
        .containsExactly("royalty Halvane>Corvistra 8% sales potential");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) $1,500,000 upon execution of this Agreement; | upfront Halvane>Corvistra 1500000 signing potential",
        "(a) $1,500,000 upon first dosing of a patient in a Phase 2 trial; | milestone Halvane>Corvistra 1500000 trial_initiation potential",
      })
  void aRowThatIsPaidAtSigningIsNoMilestone(String row, String payment) {
    String lead =
        "Halvane Pharma, Inc. shall pay Corvistra Pharma, Inc. the following amounts:\n\n";
    assertThat(read(CLAUSES + lead + row)).containsExactly(payment);
  }
}
