package dev.assay.extract.collaborations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Collaboration;
import java.util.List;
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
