package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.mention.Mention;
import dev.assay.mention.Place;
import dev.assay.text.Tokenizer;
import dev.assay.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveredTest {
  private static final Tokens TOKENS =
      new Tokenizer((text, start, end) -> 0).tokenize("ABC1-GT targets ABC1 and QRX7 as XQ-1");

  @Test
  void whatLiesInsideANameIsCovered() {
    Covered names = new Covered(List.of(company(0, 3), company(6, 7), company(8, 11)));
    assertThat(names.cover(company(0, 1))).isTrue();
    assertThat(names.cover(company(2, 3))).isTrue();
    assertThat(names.cover(company(6, 7))).isTrue();
    assertThat(names.cover(company(4, 5))).isFalse();
    assertThat(names.cover(company(2, 4))).isFalse();
    assertThat(new Covered(List.of()).cover(company(0, 1))).isFalse();
  }

  private static Mention.Company company(int first, int end) {
    return new Mention.Company(Place.of(TOKENS, first, end), "", "company", false);
  }
}
