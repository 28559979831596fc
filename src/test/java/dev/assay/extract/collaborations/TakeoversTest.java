package dev.assay.extract.collaborations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Collaboration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeoversTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orvane Bio, Inc. is buying the privately held vaccine maker Cedrane Labs. | Orvane Bio, Cedrane Labs",
        "Orvane Bio, Inc. is paying $3 million in cash to buy Cedrane Labs. | Orvane Bio, Cedrane Labs",
        "By acquiring rare disease specialist Cedrane Labs, Orvane Bio, Inc. gains a gel. | Orvane Bio, Cedrane Labs",
        "Orvane Bio, Inc. (Nasdaq: ORVB) reported results. On May 2, 2030, we completed the acquisition of Cedrane Labs. | Orvane Bio, Cedrane Labs",
        "Orvane Bio, Inc. will acquire all the outstanding shares of diagnostics firm Cedrane Labs. | Orvane Bio, Cedrane Labs",
      })
  void aCompanyIsBoughtWhateverDescribesIt(String text, String parties) {
    List<Collaboration> deals = Told.of(Collaboration.class, text);
    assertThat(deals).hasSize(1);
    assertThat(deals.get(0).parties()).containsExactlyInAnyOrder(parties.split(", "));
    assertThat(deals.get(0).kind()).isEqualTo("acquisition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane Bio, Inc. will acquire inventory from Cedrane Labs.",
        "Orvane Bio, Inc. bought equipment made by Cedrane Labs.",
        "Orvane Bio, Inc. paid for the purchase of services of Cedrane Labs.",
      })
  void whatIsBoughtFromACompanyIsNotTheCompany(String text) {
    assertThat(Told.of(Collaboration.class, text))
        .noneMatch(deal -> "acquisition".equals(deal.kind()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orvane Bio, Inc. is buying Cedrane Labs. | new",
        "Orvane Bio, Inc. has signed a license agreement with Cedrane Labs. | new",
        "We have signed a license agreement with Cedrane Labs. | active",
        "Orvane Bio, Inc. has signed a license agreement with Cedrane Labs in May 2019. | active",
      })
  void newsTellFromOutsideWhatIsNew(String text, String status) {
    assertThat(Told.of(Collaboration.class, text))
        .singleElement()
        .extracting(Collaboration::status)
        .isEqualTo(status);
  }

  @Test
  void aUniversityGivesTheLicense() {
    Collaboration deal =
        Told.of(
                Collaboration.class,
                "Orvane Bio, Inc. entered into a license agreement with Hartwell University for the use of its receptors.")
            .get(0);
    assertThat(deal.licensor()).isEqualTo("Hartwell University");
    assertThat(deal.licensee()).isEqualTo("Orvane Bio");
  }

  @Test
  void partnersOfOneListHaveNoAgreementWithEachOther() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Orvane Bio, Inc. (Nasdaq: ORVB) reported. We have agreements with Cedrane Labs for Europe and Solane Labs for Asia, as well as a license agreement with Cedrane Labs for Japan."))
        .noneMatch(d -> d.parties().containsAll(List.of("Cedrane Labs", "Solane Labs")));
  }

  @Test
  void whatIsReceivedUnderOurAgreementIsReceivedByUs() {
    assertThat(
            Told.of(
                Collaboration.class,
                "We pay Hartwell University a share of what we received from Cedrane Labs under our license agreement."))
        .noneMatch(d -> d.parties().containsAll(List.of("Hartwell University", "Cedrane Labs")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane Bio, Inc. has purchased an exclusive license to a gel from US privately-held firm Cedrane Labs.",
        "Privately-held Cedrane Labs has granted an exclusive license to clinical-stage biotech Orvane Bio, Inc.",
      })
  void whoGivesAndGetsALicenseMayBeDescribed(String text) {
    Collaboration deal = Told.of(Collaboration.class, text).get(0);
    assertThat(deal.licensor()).isEqualTo("Cedrane Labs");
    assertThat(deal.licensee()).isEqualTo("Orvane Bio");
  }

  @Test
  void theBuyerIsTheCompanyNextToTheVerb() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Solane Labs works with Hartwell Labs, and Orvane Bio, Inc. will acquire Cedrane Labs."))
        .filteredOn(d -> "acquisition".equals(d.kind()))
        .extracting(Collaboration::parties)
        .containsExactly(List.of("Orvane Bio", "Cedrane Labs"));
  }

  @Test
  void twoPartnersMayBeDescribedBeforeTheyAgree() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Orvane Bio, Inc. and Cedrane Labs, a firm that works in early research on recombinant proteins and on gene and cell therapies, have entered into an exclusive license agreement."))
        .hasSize(1);
  }

  @Test
  void whoRegainsRightsHadGivenThem() {
    Collaboration deal =
        Told.of(
                Collaboration.class,
                "Orvane Bio, Inc. regained worldwide rights to its gel from Cedrane Labs.")
            .get(0);
    assertThat(deal.licensor()).isEqualTo("Orvane Bio");
    assertThat(deal.licensee()).isEqualTo("Cedrane Labs");
    assertThat(deal.status()).isEqualTo("ended");
  }

  @Test
  void aCompanySetUpToBuyIsNoParty() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Orvane Bio, Inc. entered into a merger agreement with Cedrane Labs and Solane Acquisition Corporation, a wholly owned subsidiary of Cedrane Labs."))
        .noneMatch(d -> d.parties().contains("Solane Acquisition"));
  }

  @Test
  void ofTwoCompaniesEachIsThePartnerOfTheOther() {
    Collaboration deal =
        Told.of(
                Collaboration.class,
                "Orvane Bio, Inc. is a small firm. In return, Cedrane Labs gains an exclusive license to its gel.")
            .get(0);
    assertThat(deal.licensor()).isEqualTo("Orvane Bio");
    assertThat(deal.licensee()).isEqualTo("Cedrane Labs");
  }

  @Test
  void aPaymentUnderAnAgreementTellsOfTheAgreement() {
    assertThat(
            Told.of(
                Collaboration.class,
                "We received a milestone payment from Cedrane Labs for the first patient under the CD70 Agreement."))
        .singleElement()
        .extracting(Collaboration::parties)
        .isEqualTo(List.of("Cedrane Labs"));
  }

  @Test
  void whoIsATradeNameOfAnotherIsTheParty() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Orvane Bio, Inc. entered into a license agreement with Cedrane Labs, the tradename of Solane Labs, Inc."))
        .noneMatch(d -> d.parties().contains("Solane Labs"));
  }
}
