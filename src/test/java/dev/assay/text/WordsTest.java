package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Blanks between words are single ones. */
class WordsTest {
  @Test
  void runsOfWhiteSpaceBecomeOneBlank() {
    assertThat(Words.singleBlanks("once  a\tweek, \r\n for two")).isEqualTo("once a week, for two");
    assertThat(Words.singleBlanks(" \n5 mg ")).isEqualTo(" 5 mg ");
    assertThat(Words.singleSpaced("\n5  mg ")).isEqualTo("5 mg");
  }

  @Test
  void aTextWithSingleBlanksIsGivenBackAsItIs() {
    String text = " 5 mg once a week ";
    assertThat(Words.singleBlanks(text)).isSameAs(text);
  }

  @Test
  void otherCharactersMayCountAsBlanks() {
    assertThat(Words.singleBlanks("5\u00a0 mg* once", "\u00a0*")).isEqualTo("5 mg once");
    assertThat(Words.singleBlanks("5\u00a0mg")).isEqualTo("5\u00a0mg");
  }
}
