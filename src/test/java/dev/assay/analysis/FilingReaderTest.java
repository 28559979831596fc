package dev.assay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lexicon.Vocabulary;
import dev.assay.record.FilingInfo;
import dev.assay.text.Document;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingReaderTest {
  private static final FilingReader READER = new FilingReader(new Vocabulary());

  private static final String RELEASE =
      """
      Acme Pharma Starts Trial of ACX-101

      - First patient was dosed -

      LAKEWOOD, Ohio, March 3, 2021 (NEWSWIRE) -- Acme Pharma, Inc. (Nasdaq: ACMX) today announced a trial.

      The trial has two arms.

      About Acme Pharma, Inc.

      Acme Pharma makes ACX-101.

      Cautionary Note Regarding Forward-Looking Statements

      Words such as "may" are used here.

      Contacts:

      Jane Roe
      jane@acme.example

      SOURCE Acme Pharma, Inc.
      """;

  private static final String EIGHT_K =
      """
      UNITED STATES SECURITIES AND EXCHANGE COMMISSION

      Washington, D.C. 20549

      FORM 8-K

      Date of Report (Date of earliest event reported): March 2, 2021

      ACME PHARMA, INC.

      (Exact name of registrant as specified in its charter)

      Delaware	0-12345	01-2345678
      (State)	(Commission	(IRS Employer

      ITEM 8.01 - OTHER EVENTS

      Acme Pharma, Inc. (Nasdaq: ACMX) said that a trial began.

      ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS

      Exhibit 99.1 is attached.

      SIGNATURES

      Pursuant to the requirements of the Securities Exchange Act of 1934, the Registrant has signed.

      /s/ Jane K. Roe

      For Immediate Release

      """;

  private static List<SectionKind> kinds(String text) {
    return read(text).sections().stream().map(Section::kind).toList();
  }

  private static Filing read(String text) {
    return READER.read(new Document("a.txt", "0", "text", text));
  }

  private static SectionKind sectionOf(Filing filing, String words) {
    int at = filing.document().text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return filing.sentenceAt(at).section().kind();
  }

  private static FilingInfo info(String text) {
    return read(text).info();
  }

  @Test
  void aPressReleaseHasItsSections() {
    Filing filing = read(RELEASE);
    assertThat(sectionOf(filing, "Acme Pharma Starts")).isEqualTo(SectionKind.HEADLINE);
    assertThat(sectionOf(filing, "First patient")).isEqualTo(SectionKind.HEADLINE);
    assertThat(sectionOf(filing, "LAKEWOOD")).isEqualTo(SectionKind.DATELINE);
    assertThat(sectionOf(filing, "two arms")).isEqualTo(SectionKind.BODY);
    assertThat(sectionOf(filing, "makes ACX-101")).isEqualTo(SectionKind.ABOUT);
    assertThat(sectionOf(filing, "Words such")).isEqualTo(SectionKind.FORWARD_LOOKING);
    assertThat(sectionOf(filing, "Jane Roe")).isEqualTo(SectionKind.CONTACT);
  }

  @Test
  void aCoverItemsAndSignaturesAreToldApart() {
    Filing filing = read(EIGHT_K + RELEASE);
    assertThat(sectionOf(filing, "Washington")).isEqualTo(SectionKind.COVER);
    assertThat(sectionOf(filing, "a trial began")).isEqualTo(SectionKind.ITEM);
    assertThat(sectionOf(filing, "/s/ Jane")).isEqualTo(SectionKind.SIGNATURE);
    assertThat(sectionOf(filing, "Acme Pharma Starts")).isEqualTo(SectionKind.HEADLINE);
  }

  @Test
  void aCoverSaysFormCompanyDatesAndItems() {
    FilingInfo info = info(EIGHT_K + RELEASE);
    assertThat(info.form()).isEqualTo("8-K");
    assertThat(info.company())
        .isEqualTo(new FilingInfo.Issuer("Acme Pharma", "ACMX", "Nasdaq", null, "0-12345"));
    assertThat(info.reportDate()).isEqualTo("2021-03-02");
    assertThat(info.releaseDate()).isEqualTo("2021-03-03");
    assertThat(info.items()).containsExactly("8.01", "9.01");
  }

  @Test
  void itemsOfAnEightKAreNotTakenForThoseOfATenK() {
    Filing filing = read(EIGHT_K.replace("8.01 - OTHER EVENTS", "7.01 Regulation FD Disclosure."));
    assertThat(filing.info().items()).containsExactly("7.01", "9.01");
    assertThat(sectionOf(filing, "a trial began")).isEqualTo(SectionKind.ITEM);
  }

  @Test
  void aReleaseSaysItsCompanyAndDate() {
    FilingInfo info = info(RELEASE);
    assertThat(info.company())
        .isEqualTo(new FilingInfo.Issuer("Acme Pharma", "ACMX", "Nasdaq", null, null));
    assertThat(info.releaseDate()).isEqualTo("2021-03-03");
    assertThat(info.form()).isNull();
  }

  @Test
  void aDatelineWithoutAYearIsStillNoCompany() {
    FilingInfo info =
        info(
            "Acme Pharma, Inc. Starts Trial of a Drug\n\n"
                + "LAKEWOOD, Ohio, June 5 /PRNewswire/ -- Acme Pharma announced it.\n");
    assertThat(info.releaseDate()).isNull();
    assertThat(info.company().name()).isEqualTo("Acme Pharma");
  }

  @Test
  void whatWasPreviouslyAnnouncedIsNoCompany() {
    assertThat(
            info("Acme Starts Trial\n\nPreviously announced results support the trial.\n")
                .company()
                .name())
        .isNull();
  }

  @Test
  void theYearOfADatelineIsNoPartOfTheNameBehindIt() {
    assertThat(
            info("Acme Starts Trial of a Drug\n\nLAKEWOOD, Ohio, August 14, 2018 -- 2018 Acme Pharma, Inc. (NASDAQ: ACME) reported.\n")
                .company()
                .name())
        .isEqualTo("Acme Pharma");
  }

  @Test
  void aTradeMarkIsNoPartOfACompanysName() {
    assertThat(
            info("Acme Starts Trial\n\nLAKEWOOD, Ohio, June 5, 2020 -- Acme Pharma\u00ae, Inc."
                    + " (Nasdaq: ACME) announced it.\n")
                .company()
                .name())
        .isEqualTo("Acme Pharma");
  }

  @Test
  void datelinesOfEveryWireAreRead() {
    for (String dateline :
        List.of(
            "LAKEWOOD, Ohio--(BUSINESS WIRE)--March 3, 2021-- ",
            "LAKEWOOD, Ohio--(BUSINESS WIRE)--March 3, 2021--\n\n",
            "LAKEWOOD, Ohio, March 3, 2021 /PRNewswire/ -- ",
            "LAKEWOOD, OH / ACCESS Newswire / March 3, 2021 / ",
            "Lakewood, Ohio, USA March 3, 2021. ",
            "**LAKEWOOD, Ohio; March 3, 2021 \u2013** **",
            "March 3, 2021 -- Lakewood, Ohio -- ",
            "LAKEWOOD, Ohio and BASEL, Switzerland, 3 March 2021 (GLOBE NEWSWIRE) \u2014 ")) {
      FilingInfo info =
          info(
              "Acme Pharma Starts Trial of a Drug\n\n"
                  + dateline
                  + "Acme Pharma AG, a biotechnology company, today announced it.\n");
      assertThat(info.releaseDate()).as(dateline).isEqualTo("2021-03-03");
      assertThat(info.company().name()).as(dateline).isEqualTo("Acme Pharma");
    }
  }

  @Test
  void justifiedTextNamesItsCompanyAndTicker() {
    FilingInfo info =
        read("Acme Starts Trial\n\nDover,  DE,  July 14,  2000----Acme  Pharma  Systems,  Ltd.  (OTC\n"
                + "Bulletin  Board:   ACMX.OB)  today  said that its trial began.\n")
            .info();
    assertThat(info.company())
        .isEqualTo(
            new FilingInfo.Issuer(
                "Acme Pharma Systems", "ACMX.OB", "OTC Bulletin Board", null, null));
    assertThat(
            kinds("Acme grows.\n\nThis release contains  forward-looking\n statements of Acme.\n"))
        .contains(SectionKind.FORWARD_LOOKING);
  }

  @Test
  void ofTwoCompaniesTheOneCalledTheCompanyReleases() {
    assertThat(
            read("DOVER, Del.--(NEWSWIRE)--May 5, 2031--\n\nHale Capital and Acme Pharma, Inc. (\"Acme\" or the"
                    + " \"company\"), a maker of drugs, announced today a merger.\n")
                .info()
                .company()
                .name())
        .isEqualTo("Acme Pharma");
  }

  @Test
  void evidenceIsQuotedAsItStandsAndReadWithoutItsMarks() {
    Filing filing = read("**Acme** &amp; Hale make \\$5.\n");
    Sentence sentence = filing.sentences().get(0);
    assertThat(filing.original().slice(sentence.span()))
        .isEqualTo("**Acme** &amp; Hale make \\$5.");
    assertThat(filing.slice(sentence.span()).replaceAll(" +", " ").strip())
        .isEqualTo("Acme & Hale make $5.");
  }

  @Test
  void boldHeadingsInsideALineOpenTheirSections() {
    assertThat(
            kinds(
                "Orvex is given daily until progression. **About****Orvex****\u2122** **Orvex is a drug. **About*****RET*****-Driven"
                    + " Cancers **They grow. **Important Safety Information for***Orvex* **Orvex harms.\n"))
        .containsExactly(
            SectionKind.BODY, SectionKind.ABOUT, SectionKind.ABOUT, SectionKind.SAFETY_INFORMATION);
  }

  @Test
  void aTopicOfTheStoryIsNoContactAndAfterContactsTheStoryMayGoOn() {
    assertThat(
            kinds(
                "*Corporate:* Jane Roe, M.D., has informed the company that she will leave the board of directors in May.\n\n"
                    + "Media contact: Jane Roe\n\nKey Upcoming Milestones\n\n"
                    + "Acme expects to reach the following milestones in the coming year:\n"))
        .containsExactly(SectionKind.BODY, SectionKind.CONTACT, SectionKind.BODY);
  }

  @Test
  void theHeadlineHasTheDateWhereTheDatelineIsLost() {
    assertThat(
            read("Acme Starts Trial of ACX-101 May 8, 2031 * * * * * - The trial has two arms/ -- Acme Pharma, Inc."
                    + " today announced a trial.\n")
                .info()
                .releaseDate())
        .isEqualTo("2031-05-08");
  }

  @Test
  void aDateInASentenceIsNoDateline() {
    assertThat(info("On March 3, 2021 \u2014 a cold day \u2014 Acme Pharma began.\n").releaseDate())
        .isNull();
    assertThat(info("The study began. In Ohio, on March 3, 2021, it ended.\n").releaseDate())
        .isNull();
  }

  @Test
  void aTickerWithAHyphenIsRead() {
    FilingInfo.Issuer issuer =
        info("Acme Starts Trial of ACX-101 in Adults\n\nTAIPEI, March 3, 2021 /PRNewswire/ -- Acme Pharma (TWSE-1234) announced it.\n")
            .company();
    assertThat(issuer.ticker()).isEqualTo("1234");
    assertThat(issuer.exchange()).isEqualTo("TWSE");
  }

  @Test
  void aSourceLineSaysFormCompanyAndFilingDate() {
    FilingInfo info =
        info(
            "9.1 Payments. Beta shall pay.\n\nSource: ACME MEDICINES, INC., S-1, 1/7/2020\n\n9.2 More. Beta shall pay.\n");
    assertThat(info.form()).isEqualTo("S-1");
    assertThat(info.company().name()).isEqualTo("Acme Medicines");
    assertThat(info.filedDate()).isEqualTo("2020-01-07");
  }

  @Test
  void theLastLineNamesTheCompanyWhereTheStoryDoesNot() {
    assertThat(
            info("New Drug Works in a Trial\n\nOHIO, March 3, 2021 /W/ -- Zaptirumab led to weight loss.\n\nSOURCE Acme &amp; Co; Beta\n")
                .company()
                .name())
        .isEqualTo("Acme");
  }

  @Test
  void anExcerptSaysNothingOfItself() {
    FilingInfo info =
        info(
            "## *License Agreement*\n\nOn August 7, 2020, we entered into an agreement with Beta (Nasdaq: BETA).\n");
    assertThat(info.company().name()).isNull();
    assertThat(info.company().ticker()).isNull();
    assertThat(info.releaseDate()).isNull();
  }

  @Test
  void forwardLookingTextIsLeftOutWithoutAHeadingToo() {
    Filing filing =
        read(
            "The drug works.\n\nThis press release contains forward-looking statements. ACX-101 may fail.\n\nIt may not work.\n\nAbout Acme Pharma\n\nAcme makes it.\n");
    assertThat(sectionOf(filing, "ACX-101 may")).isEqualTo(SectionKind.FORWARD_LOOKING);
    assertThat(sectionOf(filing, "It may not")).isEqualTo(SectionKind.FORWARD_LOOKING);
    assertThat(sectionOf(filing, "Acme makes")).isEqualTo(SectionKind.ABOUT);
    assertThat(filing.toldSentences()).hasSize(3);
  }

  @Test
  void safetyAndPrescribingInformationAreLeftOutAndIndicationsAreNot() {
    Filing filing =
        read(
            "It works.\n\n**INDICATIONS**\n\nACX is for pain.\n\n**Important Safety Information for ACX**\n\nIt may harm.\n\n"
                + "**Liver Problems**\n\nIt harms.\n\n**DOSAGE AND ADMINISTRATION**\n\nTake 5 mg.\n\n**About Acme**\n\nAcme is.\n");
    assertThat(sectionOf(filing, "for pain")).isEqualTo(SectionKind.BODY);
    assertThat(sectionOf(filing, "may harm")).isEqualTo(SectionKind.SAFETY_INFORMATION);
    assertThat(sectionOf(filing, "It harms")).isEqualTo(SectionKind.SAFETY_INFORMATION);
    assertThat(sectionOf(filing, "Take 5")).isEqualTo(SectionKind.PRESCRIBING_INFORMATION);
    assertThat(sectionOf(filing, "Acme is")).isEqualTo(SectionKind.ABOUT);
  }

  @Test
  void riskFactorsRunToTheNextItem() {
    Filing filing =
        read(
            "### Item 1. Business\n\nWe make ACX.\n\n### Item 1A.\tRisk Factors\n\nWe may fail.\n\n**Risks Related to Us**\n\n**Overview**\n\nWe lose.\n\n### Item 1B. Unresolved Staff Comments\n\nNone at all.\n");
    assertThat(sectionOf(filing, "We make")).isEqualTo(SectionKind.BODY);
    assertThat(sectionOf(filing, "We lose")).isEqualTo(SectionKind.RISK_FACTORS);
    assertThat(sectionOf(filing, "None at all")).isEqualTo(SectionKind.BODY);
  }

  @Test
  void agreementsAndTablesAreToldApart() {
    Filing filing =
        read(
            "9.1 Upfront. Beta shall pay.\n\n9.2 Milestones. Beta shall pay and shall tell.\n\nEvent\tAmount\nFirst\t$5\n\n9.3 More. Acme shall go.\n");
    assertThat(sectionOf(filing, "Beta shall pay and")).isEqualTo(SectionKind.AGREEMENT);
    assertThat(sectionOf(filing, "First\t$5")).isEqualTo(SectionKind.TABLE);
    assertThat(sectionOf(filing, "Acme shall")).isEqualTo(SectionKind.AGREEMENT);
  }

  @Test
  void everyTruncationHasSectionsWithoutGapsAndSentencesInOrder() {
    String text = EIGHT_K + "\ud835\udfd9 " + RELEASE;
    for (int end = 0; end <= text.length(); end += end > 200 && end < 900 ? 7 : 3) {
      Filing filing = read(text.substring(0, end));
      int at = 0;
      for (Section section : filing.sections()) {
        assertThat(section.span().start()).isEqualTo(at);
        at = section.span().end();
      }
      assertThat(at).isEqualTo(end);
      int token = 0;
      for (Sentence sentence : filing.sentences()) {
        assertThat(sentence.firstToken()).isGreaterThanOrEqualTo(token);
        assertThat(sentence.section().span().contains(sentence.span())).isTrue();
        token = sentence.endToken();
      }
    }
  }

  @Test
  void theTaggerCountsWhatItTags() {
    Filing filing = read("The patients received huX901.\n");
    Tagger tagger = new Tagger();
    assertThat(tagger.tags(filing.tokens(), filing.sentences().get(0)))
        .hasSize(5)
        .contains("NOUN", "VERB");
    assertThat(tagger.taggedCharacters()).isEqualTo("The patients received huX901.".length());
  }

  @Test
  void twoExchangesMayShareOneTicker() {
    Filing filing =
        read("HAIFA, Israel, March 3, 2031 -- Vireo Ltd. (NASDAQ/TASE: VREO) announced a trial.\n");
    assertThat(filing.info().company())
        .isEqualTo(new FilingInfo.Issuer("Vireo", "VREO", "NASDAQ/TASE", null, null));
  }
}
