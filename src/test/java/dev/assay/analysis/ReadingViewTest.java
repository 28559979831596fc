package dev.assay.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingViewTest {
  private static final ReadingView VIEWS = new ReadingView();

  /** The view of the text, with runs of blanks as one. */
  private static String read(String text) {
    String view = VIEWS.of(text);
    assertThat(view).hasSameSizeAs(text);
    return view.replaceAll(" +", " ").strip();
  }

  @Test
  void characterReferencesAreTheirCharacter() {
    assertThat(read("Acme &amp; Co&#46; says &quot;p&lt;0.01&quot; &#8217; &#x3b2; &#146; &beta;"))
        .isEqualTo("Acme & Co. says \" p< 0.01\" \u2019 \u03b2 \u2019 \u03b2");
    assertThat(read("A&nbsp;B")).isEqualTo("A B");
  }

  @Test
  void whatOnlyLooksLikeAReferenceStays() {
    for (String text : new String[] {"R&D; x", "AT&T", "&#;", "&#xZZ;", "&#99999999;", "&"}) {
      assertThat(VIEWS.of(text)).isEqualTo(text);
    }
  }

  @Test
  void wordsStandFreeOfTheMarksAroundThem() {
    assertThat(read("in the*Journal of Drugs*published **Safety**data"))
        .isEqualTo("in the Journal of Drugs published Safety data");
    assertThat(read("paid \\$2.5 million on _May 5_")).isEqualTo("paid $2.5 million on May 5");
    assertThat(read("## *Orvex Agreement*")).isEqualTo("Orvex Agreement");
    assertThat(read("168 mg/m<sup>2</sup><br/>daily")).isEqualTo("168 mg/m 2 daily");
    assertThat(read("see [the label](https://orvex.example/a) now")).isEqualTo("see the label now");
  }

  @Test
  void accentsWithoutEndAreBlanks() {
    assertThat(VIEWS.of("cafe\u0301 \u0e17\u0e35\u0e48")).endsWith("\u0301 \u0e17\u0e35\u0e48");
    assertThat(read("e" + "\u0301".repeat(5_000) + " mg"))
        .startsWith("e\u0301")
        .hasSizeLessThan(20)
        .endsWith(" mg");
  }

  @Test
  void starsThatSaySomethingStay() {
    for (String text :
        new String[] {
          "HLA-A*02:01", "5*10", "[***]", "\\[\\*\\*\\*\\]", "* an item", "ACX_101", "<5%", "#1"
        }) {
      assertThat(VIEWS.of(text)).isEqualTo(text.equals("#1") ? " 1" : text);
    }
    assertThat(VIEWS.of("the 48****th** Meeting")).isEqualTo("the 48****th   Meeting");
  }

  @Test
  void everyTruncationHasAViewOfItsLength() {
    String text = "&amp;&#12;**a**[b](c)\\[\\*\\*\\]<sup>2</sup>\\";
    for (int end = 0; end <= text.length(); end++) {
      assertThat(VIEWS.of(text.substring(0, end))).hasSize(end);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "[", "<", "\\[", "\\[\\*", "[a](b", "*", "_", "&amp", "<sup", "**a"})
  void aMillionMarksAreReadInATimeThatGrowsWithThem(String mark) {
    String text = mark.repeat(1_000_000 / mark.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(VIEWS.of(text).length()).isEqualTo(text.length()));
  }
}
