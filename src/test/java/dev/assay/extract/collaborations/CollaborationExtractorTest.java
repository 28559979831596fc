package dev.assay.extract.collaborations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.MentionFinder;
import dev.assay.record.Draft;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollaborationExtractorTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final CollaborationExtractor EXTRACTOR =
      new CollaborationExtractor(LEXICON.vocabulary());

  private static List<Draft> read(String text) {
    Filing filing =
        new FilingReader(LEXICON.vocabulary()).read(new Document("-", "", "text", text));
    return EXTRACTOR.extract(
        new GlossaryBuilder(LEXICON.terms())
            .read(filing, new MentionFinder(LEXICON, new Tagger()).find(filing)));
  }

  @Test
  void twoAgreementsOfOnePairAreToldApartByTheirDays() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (the \"Company\") develops medicines.\n\n"
                    + "In February 2031, the Company entered into an exclusive license agreement with Zentara Pharma for ZRX-101.\n\n"
                    + "In March 2032, the Company entered into a license agreement with Zentara Pharma for QLM-202.\n\n"
                    + "In May 2033, the Company entered into an amendment to the license agreement with Zentara Pharma."))
        .extracting(d -> d.list("parties"), d -> d.text("date"))
        .containsExactly(
            tuple(List.of("Acmera Therapeutics", "Zentara Pharma"), "2031-02"),
            tuple(List.of("Acmera Therapeutics", "Zentara Pharma"), "2032-03"));
  }

  @Test
  void whatTheOtherPartyReceivedUnderTheAgreementTellsTheDirection() {
    assertThat(
            read(
                "In November 2030, we entered into a Collaboration and License Agreement with Zentara Pharma. Under the terms of "
                    + "the agreement, Zentara received exclusive development and commercialization rights to ZRX-101.\n\n"
                    + "Acmera's Approach to Drug Discovery\n\nAcmera Therapeutics is built on chemistry, and we are proud of it."))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.text("licensor")).isEqualTo("Acmera Therapeutics");
              assertThat(d.text("licensee")).isEqualTo("Zentara Pharma");
            });
  }

  @Test
  void weIsTheCompanyWhoseOfficerSpeaks() {
    assertThat(
            read(
                "\"Our pipeline grows,\" said Ann Lee, Chief Medical Officer, Acmera Therapeutics. We licensed ZRX-101 from "
                    + "Zentara Pharma."))
        .extracting(d -> d.text("licensee"))
        .containsExactly("Acmera Therapeutics");
  }

  @Test
  void aHoldingOfOwnRightsIsNoLicense() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (\"Acmera\" or \"we\") met Zentara Pharma. We hold exclusive commercialization rights to "
                    + "ZRX-101 worldwide."))
        .isEmpty();
  }

  @Test
  void theWordsBeforeItsNameAreNotTheAgreement() {
    assertThat(
            read(
                "Acmera Therapeutics accelerates the manufacturing of ZRX-101 in collaboration with Zentara Pharma."))
        .extracting(d -> d.text("kind"), d -> d.list("parties"))
        .containsExactly(tuple("collaboration", List.of("Acmera Therapeutics", "Zentara Pharma")));
  }

  @Test
  void theSidesOfAContractAreWhoShallDoThings() {
    assertThat(
            read(
                "DEVELOPMENT AGREEMENT\n\n1.1 \"Net Sales\" means sales of Licensed Products under this Agreement.\n\n"
                    + "2.1 Acmera Therapeutics shall conduct the trials. Zentara Pharma shall keep records.\n\n"
                    + "2.2 Zentara Pharma shall supply drug. Acmera Therapeutics shall report each year under this Agreement."))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.list("parties"))
                    .containsExactlyInAnyOrder("Acmera Therapeutics", "Zentara Pharma"));
  }

  @Test
  void agreementsOfRivalsAreNotTold() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (\"Acmera\" or \"we\") develops ZRX-101. We are aware of several companies in this "
                    + "field, including Brintel Biosciences in partnership with Zentara Pharma."))
        .isEmpty();
  }

  @Test
  void aDefinedShortNameIsTheSameParty() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (\"Acmera\" or \"we\") develops ZRX-101.\n\nIn February 2031, we granted Hangzhou "
                    + "Velun Pharmaceutical Co., Ltd. (\"Velun\") exclusive rights to ZRX-101 in Asia.\n\nWe granted Velun "
                    + "exclusive rights to ZRX-101. Velun paid us $5 million under the Velun Agreement."))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.list("parties"))
                    .containsExactly("Acmera Therapeutics", "Hangzhou Velun Pharmaceutical"));
  }

  @Test
  void anAgreementNamesAPartyThatNoListKnows() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (\"Acmera\" or \"we\") entered into a research collaboration with Vall Oren, which was "
                    + "announced last year."))
        .extracting(d -> d.list("parties"))
        .containsExactly(List.of("Acmera Therapeutics", "Vall Oren"));
  }

  @Test
  void aSubsidiaryNamedBesideItsParentIsNoFurtherParty() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (\"Acmera\" or \"we\") entered into a license agreement with Velunix AG and Velunix US "
                    + "Inc. for ZRX-101."))
        .extracting(d -> d.list("parties"))
        .containsExactly(List.of("Acmera Therapeutics", "Velunix"));
  }

  @Test
  void anAgreementEndsWhenItIsSaidToHaveEndedNotWhenItMay() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (\"Acmera\" or \"we\") has a license agreement with Zentara Pharma, which expires unless "
                    + "terminated earlier.\n\nThe collaboration agreement with Brintel Biosciences was terminated in 2030."))
        .extracting(d -> d.list("parties").get(1), d -> d.text("status"))
        .containsExactly(tuple("Zentara Pharma", "active"), tuple("Brintel Biosciences", "ended"));
  }

  @Test
  void anAgreementToAcquireIsAnAcquisition() {
    assertThat(
            read(
                "BOSTON, May 5, 2031 -- Acmera Therapeutics, Inc. today announced that it has entered into an agreement to acquire "
                    + "Zentara Pharma, a privately held company."))
        .extracting(d -> d.text("kind"), d -> d.list("parties"))
        .containsExactly(tuple("acquisition", List.of("Acmera Therapeutics", "Zentara Pharma")));
  }

  @Test
  void capitalsThatAreObligedAreTheSidesOfAContract() {
    assertThat(
            read(
                "4.1 VELAR shall indemnify ZENTO against losses under this Agreement. ZENTO shall indemnify VELAR. ZENTO will "
                    + "provide assistance. VELAR shall inform ZENTO of filings.\n\n4.2 ZENTO shall observe the law in its "
                    + "Detailing of the Product. VELAR shall bear the costs of its promotion. VELAR shall pay ZENTO."))
        .singleElement()
        .satisfies(d -> assertThat(d.list("parties")).containsExactlyInAnyOrder("VELAR", "ZENTO"));
  }

  @Test
  void whatAnAgreementIsForMayStandBeforeItsParty() {
    assertThat(
            read(
                "Acmera Therapeutics, Inc. (\"Acmera\" or \"we\") signed a licensing and collaboration agreement for ZRX-101 outside "
                    + "of Greater China with Zentara Pharma."))
        .extracting(d -> d.text("kind"), d -> d.list("parties"))
        .containsExactly(tuple("license", List.of("Acmera Therapeutics", "Zentara Pharma")));
  }
}
