package dev.assay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(HeadingKinds.load());

  private static List<Piece> pieces(String text) {
    return SPLITTER.split(text, BlockFinder.find(text));
  }

  private static List<String> split(String text) {
    return pieces(text).stream()
        .map(p -> text.substring(p.span().start(), p.span().end()))
        .toList();
  }

  private static List<String> headings(String text) {
    return pieces(text).stream()
        .filter(Piece::isHeading)
        .map(p -> text.substring(p.span().start(), p.span().end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report was signed by Marlene K. Oberholt of Acme Pharma, Inc. in Boston.",
        "Acme Pharma Corp. (Nasdaq: ACMX) and Beta Co., Ltd. said so.",
        "Dr. Smith, Ph.D. Chairman, said that No. 5 was best.",
        "See General Instruction A.2. below for U.S. and U.K. sites.",
        "Doses, e.g. 5 mg, i.e. low ones vs. Placebo, are shown in Fig. 2 by St. Mary approx. Four times.",
        "It was reported by Lee et al. In mice and at 3.5 mg/kg.",
        "On Feb. 10, 2025 at 8 a.m. ET the call begins."
      })
  void anAbbreviationDoesNotEndASentence(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void anAbbreviationMayStandAtTheEndOfASentence() {
    assertThat(split("It is made by Acme, Inc. The drug is new. It is sold in the U.S. We agree."))
        .containsExactly(
            "It is made by Acme, Inc.", "The drug is new.", "It is sold in the U.S.", "We agree.");
    assertThat(split("Patients received 5 mg/kg. Two responded.")).hasSize(2);
  }

  @Test
  void aSentenceMayBeginWithADrugsNameInSmallLetters() {
    assertThat(
            split(
                "The compound was well tolerated by all of the patients. huX901-DM1 binds to the antigen."))
        .hasSize(2);
  }

  @Test
  void quotesAndBracketsCloseTheirSentence() {
    assertThat(
            split(
                "\u201cIt works.\u201d She left. (It was late.) \"Good.\" They said &quot;so.&quot; The end."))
        .containsExactly(
            "\u201cIt works.\u201d",
            "She left.",
            "(It was late.)",
            "\"Good.\"",
            "They said &quot;so.&quot;",
            "The end.");
  }

  @Test
  void aFootnotesMarkOrATitleInItalicsMayFollowTheSentence() {
    assertThat(
            split(
                "Tumors spread to the brain.3Among ten patients two responded in trials.*Drugs*published it."))
        .containsExactly(
            "Tumors spread to the brain.3",
            "Among ten patients two responded in trials.*",
            "Drugs*published it.");
  }

  @Test
  void aSentenceGluedToTheNextIsCut() {
    assertThat(
            split(
                "It is given with paclitaxel.About Acme Pharma Acme is new. See www.acme.example.The trial began."))
        .contains(
            "It is given with paclitaxel.", "About Acme Pharma Acme is new.", "The trial began.");
    assertThat(split("Write to ir@acme.Example or see www.Acme.Example.com now.")).hasSize(1);
  }

  @Test
  void linesOfAParagraphJoinAndBlankLinesPart() {
    assertThat(split("The dose was\n5 mg/kg in all\r\npatients. It\nworked.\n\nNext one"))
        .containsExactly("The dose was\n5 mg/kg in all\r\npatients.", "It\nworked.", "Next one");
  }

  @Test
  void aPageMarkInsideASentenceDoesNotCutIt() {
    for (String mark :
        List.of(
            "-more-",
            "{12}--------------------",
            "14",
            "- 3 -",
            "Source: ACME, INC., 8-K, 2/5/2020")) {
      assertThat(
              split(
                  "Patients were eligible for\n\n"
                      + mark
                      + "\n\nenrollment in the study. It began."))
          .hasSize(2)
          .last()
          .isEqualTo("It began.");
      assertThat(split("It ended.\n\n" + mark + "\n\nNext began."))
          .containsExactly("It ended.", "Next began.");
    }
  }

  @Test
  void headingLinesAreHeadings() {
    assertThat(
            headings(
                "## *Phase 1 Trial*\n\nText is here.\n\n**Bold Heading**\n\nText.\n\nResults of the Study\n\nText.\n\n"
                    + "ALL CAPITALS HERE\n\nAbout Acme, Inc.\n\nAcme is small.\n\nItem 8.01\tOther Events.\n\nShort line with a period.\n\nnot a title line here"))
        .containsExactly(
            "Phase 1 Trial",
            "Bold Heading",
            "Results of the Study",
            "ALL CAPITALS HERE",
            "About Acme, Inc.",
            "Item 8.01\tOther Events.");
  }

  @Test
  void listItemsAndTableRowsAreOnesOfTheirOwn() {
    assertThat(split("- first item\n- second item\n  goes on\n\u2022 third\n1. fourth\n(b) fifth"))
        .containsExactly("first item", "second item\n  goes on", "third", "fourth", "fifth");
    assertThat(split("| Dose | N |\n|---|---|\n| 5 mg. Daily | 3 |\na\tb. C"))
        .containsExactly("| Dose | N |", "| 5 mg. Daily | 3 |", "a\tb. C");
  }

  @Test
  void aReleaseInOneLineIsCutAtItsDatelineAndHeadings() {
    String text =
        "Acme and Beta Agree March 3, 2021 * * * * * LAKEWOODandSAN JOSE, Calif.,March 3, 2021// -- Acme today agreed. "
            + "It pays. **About Acme **Acme is small. **About Gamma **About Beta **Beta is big. **Acme Forward-Looking Statement **This is.";
    assertThat(split(text))
        .contains(
            "Acme and Beta Agree March 3, 2021",
            "LAKEWOODandSAN JOSE, Calif.,March 3, 2021// -- Acme today agreed.",
            "It pays. **".replace(" **", ""));
    assertThat(headings(text))
        .containsExactly(
            "About Acme", "About Gamma", "About Beta", "Acme Forward-Looking Statement");
  }

  @Test
  void marksAndImagesAreNoSentences() {
    assertThat(
            split(
                "###\n\n* * * * *\n\n[![](https://a.example/x.jpg)](https://a.example)\n\n------\n\n7"))
        .isEmpty();
  }

  @Test
  void everyTruncationIsSplitIntoPiecesInOrder() {
    String text =
        "# Acme \ud835\udfd9\n\nLAKEWOOD, Ohio, March 3, 2021 (NEWSWIRE) -- Acme, Inc. (Nasdaq: A) said\nso. **About A **A is.\n\n- i\n"
            + "| a | b |\n\n-more-\n\nsmall. \u2022 x \u201cy.\u201d\n\nItem 1A. Risk\r\n\r\nSOURCE Acme";
    for (int end = 0; end <= text.length(); end++) {
      int last = 0;
      for (Piece piece : pieces(text.substring(0, end))) {
        assertThat(piece.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(piece.span().length()).isPositive();
        last = piece.span().end();
      }
    }
  }

  @Test
  void aRunOfWordsWithoutEndIsCut() {
    assertThat(split("word ".repeat(5_000)))
        .hasSize(3)
        .allSatisfy(piece -> assertThat(piece.length()).isLessThan(10_010));
  }

  @Test
  void aLongRunWithoutBlanksIsOneSentence() {
    assertThat(split("a.".repeat(500_000))).hasSize(1);
    assertThat(split("One is here. ".repeat(20_000))).hasSize(20_000);
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(
              split(
                  "It is made there by Acme INC. In all these years. ITEM 9.01. FINANCIAL STATEMENTS"))
          .hasSize(3);
      assertThat(HeadingKinds.load().of("IMPORTANT SAFETY INFORMATION")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }
}
