package dev.assay.extract.collaborations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Collaboration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealWordingsTest {
  private static final String DATELINE = "BOSTON, March 3, 2031 -- ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baylane Bio, Inc. (Nasdaq: BYLN), a clinical-stage company, and Orventis Pharma Ltd. today announced a global collaboration to develop antibodies. | Baylane Bio, Orventis Pharma | collaboration | new",
        "Bravura Genetics Inc. (OTCQB: BVGN) today announced that it has granted Solane Labs an option to license its topical gel for rosacea. | Bravura Genetics, Solane Labs | option | new",
        "Novella Therapeutics Inc. today announced it has entered into a cooperative research and development agreement (CRADA) with the National Cancer Institute. | Novella Therapeutics, National Cancer Institute | research | new",
        "Oncura Pharma, Inc. announced today that it has notified Stellan Labs of its decision to terminate the development agreement for its gel. | Oncura Pharma, Stellan Labs | co_development | ended",
        "Quillon Corp. (Nasdaq: QLLN) reported results. In May, Quillon and Dai Tatsu Co., Ltd. amended their collaboration agreement. | Quillon, Dai Tatsu | collaboration | active",
        "Telavance Inc. (Nasdaq: TLVN) and its marketing partner Asterion today announced sales of their antibiotic. | Telavance, Asterion | collaboration | active",
        "Orvane Bio, Inc. today announced a partnership with Sloan Alder Cancer Center Hospital on donor cells. | Orvane Bio, Sloan Alder Cancer Center Hospital | collaboration | new",
        "Orvane Bio, Inc. issued a press release that announced its collaboration with the National Eye Institute. | Orvane Bio, National Eye Institute | collaboration | new",
        "Orvane Bio, Inc. reported results. In May 2030, the Company bought assets under an asset purchase agreement with Cedrane, Inc. | Orvane Bio, Cedrane | acquisition | active",
        "Orvane Bio, Inc. has a joint development and manufacturing/supply agreement with QBL. | Orvane Bio, QBL | co_development | active",
        "Orvane Bio, Inc. reported results. In May 2030, the Company entered into a collaboration agreement with Cedrane, Inc. and granted Cedrane options to obtain exclusive licenses. | Orvane Bio, Cedrane | collaboration | active",
        "Orvane Bio, Inc. reported results. In May 2030, the Group entered into a collaboration with Cedrane, Inc. | Orvane Bio, Cedrane | collaboration | active",
        "Orvane Bio, Inc. today announced that it has linked up with the renowned Mayo Clinic on cells. | Orvane Bio, Mayo Clinic | collaboration | new",
        "Orvane Bio, Inc. reported results. Orvane has cut a deal with Cedrane, Inc. to discover and develop antibodies. | Orvane Bio, Cedrane | collaboration | active",
        "Orvane Bio, Inc. reported results. In May 2030, the Company acquired a license agreement (the “CL Agreement”) with Cedrane, Inc. | Orvane Bio, Cedrane | license | active",
        "Orvane Bio, Inc. reported results. On May 2, 2030, the Company announced a collaboration with Cedrane, Inc. | Orvane Bio, Cedrane | collaboration | active",
        "Orvane Bio, Inc. reported results. Two collaboration agreements are in force. The agreements, whose terms were not told, were signed with Cedrane, Inc. | Orvane Bio, Cedrane | collaboration | active",
        "Orvane Bio, Inc. reported results. We entered into a collaboration agreement with Cedrane, Inc. Data were poor. As a result, the parties terminated the agreement. | Orvane Bio, Cedrane | collaboration | ended",
        "Orvane Bio, Inc. reported results. We entered into a license agreement with Cedrane, Inc. It became effective following termination of the waiting period. | Orvane Bio, Cedrane | license | active",
        "Orvane Bio, Inc. reported results. We entered into a collaboration with Cedrane, Inc. and notified Cedrane that we conclude the collaboration. | Orvane Bio, Cedrane | collaboration | ended",
        "Orvane Bio, Inc. reported results. In May 2030, Solane Labs subsidiary Cedrane, Inc. and Orvane signed a license agreement. | Orvane Bio, Cedrane | license | active",
        "Orvane Bio, Inc. reported results. In May 2030, the Company entered into a license agreement with GlaxoSmithKline Research Development Limited (“GSK”). GSK pays us. | Orvane Bio, GSK | license | active",
        "Orvane Bio, Inc. reported results. The gel is being developed in cooperation with Hartwell University. | Orvane Bio, Hartwell University | collaboration | active",
        "Orvane Bio, Inc. reported results. In May 2030, Orvane entered into a collaboration with Cedrane, Inc.; Cedrane ended the collaboration. | Orvane Bio, Cedrane | collaboration | ended",
        "Orvane Bio, Inc. reported results. Orvane and Cedrane, Inc. have agreed to wind down their combination study. | Orvane Bio, Cedrane | collaboration | ended",
        "Orvane Bio, Inc. reported results. Orvane has selected Cedrane, Inc. as its commercial partner in Japan. | Orvane Bio, Cedrane | collaboration | active",
        "Orvane Bio, Inc. reported results. Orvane returned all rights to the gel to Cedrane, Inc. | Orvane Bio, Cedrane | license | ended",
        "Orvane Bio, Inc. reported results. Through its partnership with Hartwell University, Solane Labs makes gels. | Solane Labs, Hartwell University | collaboration | active",
        "Vexor Pharma, Inc. reported results. In 2027, Vexor entered into a collaboration with Aurelis S.A. The agreement was terminated in 2029. | Vexor Pharma, Aurelis | collaboration | ended",
      })
  void anAgreementIsToldInManyWords(String text, String parties, String kind, String status) {
    assertThat(Told.of(Collaboration.class, DATELINE + text))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.parties()).containsExactlyInAnyOrder(parties.split(", "));
              assertThat(c.kind()).isEqualTo(kind);
              assertThat(c.status()).isEqualTo(status);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Salix Bay Pharma Inc. (TSX: SBP) today announced that it has out-licensed Japanese rights to its gel to Kobay Pharma. | Salix Bay Pharma | Kobay Pharma",
        "Kestrel Pharma (NASDAQ: KSTL) today announced that it has licensed its gel to Merck KGaA. | Kestrel Pharma | Merck KGaA",
        "Kestrel Pharma (NASDAQ: KSTL) today announced that Brightwater Labs has exercised its option to a license. | Kestrel Pharma | Brightwater Labs",
        "Mirax Pharma, Inc. has exclusively licensed from the Dunmore Cancer Institute the worldwide rights to the virus. | Dunmore Cancer Institute | Mirax Pharma",
        "Amaro Pharma, Inc. reported results. The Company has a license and research agreement with Ellison Labs. The Company has been granted exclusive rights to the antibody. | Ellison Labs | Amaro Pharma",
        "Amaro Pharma, Inc. reported results. We have a license from Hartwell Hospital of Paxton (HHP). HHP granted us rights to the cells. | Hartwell Hospital of Paxton | Amaro Pharma",
        "Amaro Pharma, Inc. today announced an exclusive commercial agreement with Ellison Labs. The agreement gives Ellison Labs the exclusive right to sell the gel. | Amaro Pharma | Ellison Labs",
        "Amaro Pharma, Inc. reported results. The Company entered into an agreement with Ellison Labs, pursuant to which the Company received an exclusive license, under certain patents. | Ellison Labs | Amaro Pharma",
        "Amaro Pharma, Inc. reported results. We returned all rights to Ellison Labs, from which we had licensed the gel. | Ellison Labs | Amaro Pharma",
        "Mirax Pharma, Inc. has exercised its option to license the gel from Ellison Labs. | Ellison Labs | Mirax Pharma",
        "The gel of Mirax Pharma, Inc. was licensed to Mirax Pharma by Ellison Labs. | Ellison Labs | Mirax Pharma",
        "This License Agreement is made by and between Hartwell University (the “University”) and Amaro Pharma, Inc. (“Licensee”). | Hartwell University | Amaro Pharma",
        "Amaro Pharma, Inc. (Nasdaq: AMRO) and Ellison Labs announced that they have entered into a license agreement. Under the agreement, Ellison Labs will make a payment of $90 million to Amaro and receive worldwide rights to the drug. | Amaro Pharma | Ellison Labs",
      })
  void rightsGoFromOneToTheOther(String text, String licensor, String licensee) {
    assertThat(Told.of(Collaboration.class, DATELINE + text))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.licensor()).isEqualTo(licensor);
              assertThat(c.licensee()).isEqualTo(licensee);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In May 2030, we entered into a license agreement with Solane Labs, as amended in June 2031. | 2030-05",
        "We entered into a license agreement with Solane Labs, effective as of April 2030, until July 2031. | 2030-04",
        "We have a license agreement with Solane Labs. We granted it an option in a term that ended in May 2031. | ",
      })
  void theDayIsThatOfTheAgreementNotOfItsChangeOrEnd(String text, String date) {
    assertThat(Told.of(Collaboration.class, "Nortica Pharma, Inc. reported. " + text))
        .extracting(Collaboration::date)
        .containsExactly(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We have a collaboration with Solane Labs. Under the agreement, the parties develop NRV-12. | NRV-12",
        "In 2030, Nortica Pharma acquired NRV-12 from Solane Labs. | NRV-12",
        "We have a collaboration with Solane Labs. Our costs rose. NRV-13 failed. | ",
      })
  void theSubjectIsToldInTheSentenceThatGoesOnWithTheAgreement(String text, String subject) {
    String known = "Nortica Pharma, Inc. reported on its product candidates NRV-12 and NRV-13.\n\n";
    assertThat(Told.of(Collaboration.class, known + text))
        .extracting(Collaboration::subject)
        .containsExactly(subject);
  }

  @Test
  void whatAnotherLicensedFromAThirdIsNoLicenseToTheFirst() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Nortica Pharma, Inc. reported. Nortica Pharma obtained a license from Solane Labs for rights that Solane Labs licensed from Ellison Labs."))
        .extracting(c -> Set.copyOf(c.parties()))
        .doesNotContain(Set.of("Nortica Pharma", "Ellison Labs"));
  }

  @Test
  void anExclusiveLicenseAgreementAloneTellsNoDirection() {
    assertThat(
            Told.of(
                Collaboration.class,
                DATELINE
                    + "Nortica Pharma, Inc. today announced it has entered into an exclusive license agreement with Solane Labs for the sale of its gel."))
        .singleElement()
        .satisfies(c -> assertThat(c.licensee()).isNotEqualTo("Nortica Pharma"));
  }

  @Test
  void aCandidateNamedLaterIsNoSubject() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Nortica Pharma, Inc. reported.\n\nWe have a collaboration agreement with Solane Labs.\n\n"
                    + "We are paid.\n\nWe have a license agreement with Ellison Labs for NRV-12, our product candidate."))
        .extracting(Collaboration::subject)
        .containsExactly(null, "NRV-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Section 2. Solane Labs shall supply Ellison Labs. Ellison Labs will pay. Solane Labs shall deliver under this Agreement each purchase order. | Solane Labs, Ellison Labs | supply",
        "Section 2. Ellison Labs hereby exercised its option. Solane Labs shall pay. Solane Labs will collaborate under this Agreement. | Solane Labs, Ellison Labs | collaboration",
        "Section 2. Solane Labs shall co-promote the product. Solane Labs shall pay Company. Solane Labs will report under this Agreement. Company shall train. | Solane Labs | collaboration",
        "This agreement is made by Solane Labs, a corporation having an address at 2 Elm Road, Paxton, and Ellison Labs. | ?, ? | ?",
        "This Supply Agreement (the “Agreement”) is entered into between Solane Labs, a corporation having its principal place of business at 2 Elm Road, Suite 12, Paxton, organized and existing under the laws of the State of Delaware, and Ellison Labs, a company of Norway. | Solane Labs, Ellison Labs | supply",
        "Section 2. Each of Astellas and SL shall pay. SL or Astellas may sell. Those of SL and Astellas count. Under this Agreement SL and Astellas shall use the licensed patents. | Astellas, SL | license",
        "Section 2. CC-Pharming shall pay iSolane under this Agreement. iSolane shall deliver. iSolane shall supply each purchase order. | CC-Pharming, iSolane | supply",
      })
  void aContractIsBetweenThoseWhoOpenItOrShallDoThings(String text, String parties, String kind) {
    List<Collaboration> told = Told.of(Collaboration.class, text);
    if (kind.equals("?")) {
      assertThat(told).isEmpty();
      return;
    }
    assertThat(told)
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.parties()).containsExactlyInAnyOrder(parties.split(", "));
              assertThat(c.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under the Solane Labs License Agreement, we pay a fee. | Solane Labs | license",
        "Either side may end the Solane Labs Agreement. Royalties under the Solane Labs Agreement are low. | Solane Labs | license",
        "Either side may end the Solane Labs Agreement. | Solane Labs | collaboration",
        "We pay a fee under the Solane Labs Credit Agreement. | | ",
        "We have a license agreement with Ellison Labs, a subsidiary of Solane Labs, or the Solane Labs License Agreement. | Ellison Labs | license",
        "We entered into a license agreement with Orvane International Company Limited, or Orvane. | Orvane | license",
        "We license the gel from Ellison Labs. Ellison Labs licenses the toxin to Solane Labs. | Ellison Labs; Ellison Labs, Solane Labs | license",
        "We are to use the rights granted to us by Ellison Labs. | Ellison Labs | license",
        "Our product candidate is ZENTRIX. We obtained a license under the Zentrix Agreement. | | ",
      })
  void aPartOfAFilingTellsAgreementsByTheirNames(String text, String parties, String kind) {
    List<Collaboration> told = Told.of(Collaboration.class, text);
    assertThat(told.stream().map(c -> String.join(", ", c.parties())))
        .containsExactlyInAnyOrder(parties == null ? new String[0] : parties.split("; "));
    assertThat(told).allSatisfy(c -> assertThat(c.kind()).isEqualTo(kind));
  }

  @Test
  void eachOfAListOfLicenseesHasALicenseOfItsOwn() {
    assertThat(
            Told.of(
                Collaboration.class,
                "Nortica Pharma, Inc. reported. Nortica Pharma granted an exclusive license to Solane Labs, Ellison Labs and Pfizer."))
        .extracting(Collaboration::licensee)
        .containsExactlyInAnyOrder("Solane Labs", "Ellison Labs", "Pfizer");
  }

  @Test
  void aNewCollaborationInWhichRightsPassIsALicense() {
    assertThat(
            Told.of(
                Collaboration.class,
                DATELINE
                    + "Nortica Pharma, Inc. today announced a global collaboration with Solane Labs. Solane Labs granted Nortica Pharma an exclusive license to its antibody."))
        .extracting(Collaboration::kind)
        .containsExactly("license");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nortica Pharma, Inc. granted Solane Labs an option to acquire 100,000 shares of its stock.",
        "Nortica Pharma, Inc. may enter into a collaboration with Helvion in the future.",
        "Nortica Pharma, Inc. has engaged Covalance to conduct its study.",
      })
  void noAgreementIsMadeOfSharesPlansOrServices(String text) {
    assertThat(Told.of(Collaboration.class, DATELINE + text)).isEqualTo(List.of());
  }
}
