package dev.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.assay.text.Document;
import dev.assay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static String text(String html) throws UnreadableException {
    return Source.document("a.htm", html.getBytes(StandardCharsets.UTF_8)).text();
  }

  @Test
  void paragraphsAreApartByABlankLine() throws UnreadableException {
    assertThat(text("<html><body><p>One  \n line</p><p>Two</p><div>Three</div></body></html>"))
        .isEqualTo("One line\n\nTwo\n\nThree\n");
  }

  @Test
  void aBreakIsALineBreakAndTwoAreABlankLine() throws UnreadableException {
    assertThat(text("a<br>b<br/><br/>c<br><br><br>d")).isEqualTo("a\nb\n\nc\n\nd\n");
  }

  @Test
  void superscriptsAndSubscriptsStayAdjacent() throws UnreadableException {
    assertThat(text("<p>168 mg/m<sup>2</sup> and CO<sub>2</sub>.</p>"))
        .isEqualTo("168 mg/m2 and CO2.\n");
  }

  @Test
  void aTableRowIsALineWithItsCellsApartByTabs() throws UnreadableException {
    assertThat(
            text(
                "<p>Doses</p><table><tr><th>Cohort</th><th><p>Dose</p></th></tr>"
                    + "<tr><td>1</td><td>&nbsp;</td><td><div>5</div><div>mg/kg</div></td></tr></table><p>End</p>"))
        .isEqualTo("Doses\n\nCohort\tDose\n1\t5 mg/kg\n\nEnd\n");
  }

  @Test
  void aTableThatIsOnlyLayoutKeepsItsParagraphs() throws UnreadableException {
    assertThat(text("<table><tr><td><p>One</p><p>Two</p></td><td></td></tr></table>"))
        .isEqualTo("One\n\nTwo\n");
    assertThat(
            text(
                "<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"))
        .isEqualTo("x\n\na\tb\n");
  }

  @Test
  void listItemsAreLinesOfTheirOwn() throws UnreadableException {
    assertThat(text("<ul><li>one</li><li><p>two</p></li></ul>")).isEqualTo("- one\n\n- two\n");
  }

  @Test
  void entitiesAreDecodedAndHardBlanksArePlain() throws UnreadableException {
    assertThat(text("<p>A&amp;B&nbsp;&#146;s &beta;&#x1D7D9;</p>"))
        .isEqualTo("A&B \u2019s \u03b2\ud835\udfd9\n");
  }

  @Test
  void whatIsNotShownIsDropped() throws UnreadableException {
    assertThat(
            text(
                "<html><head><title>T</title><style>s</style></head><body><script>x</script>"
                    + "<div style='display: none'><ix:header><ix:hidden>dei</ix:hidden></ix:header></div><ix:header>h</ix:header>"
                    + "<p>Shown <ix:nonNumeric name='a'>too</ix:nonNumeric></p><!-- c --></body></html>"))
        .isEqualTo("Shown too\n");
  }

  @Test
  void preformattedTextKeepsItsLinesAndColumns() throws UnreadableException {
    assertThat(text("<pre>a   b\n  c\r\n\r\nd</pre>")).isEqualTo("a   b\n  c\n\nd\n");
  }

  @Test
  void aClosedTitleOfXhtmlSwallowsNothing() throws UnreadableException {
    assertThat(
            text("<?xml version='1.0'?><html><head><title/></head><body><p>Kept</p></body></html>"))
        .isEqualTo("Kept\n");
  }

  @Test
  void htmlIsKnownByItsBeginningWhateverItsName() throws UnreadableException {
    for (String html :
        new String[] {
          "<HTML><p>x",
          "\ufeff<!DOCTYPE html><p>x",
          "<?xml version='1.0'?>\n<!-- c --><html><p>x",
          "<body><p>x"
        }) {
      assertThat(Source.document("a.txt", html.getBytes(StandardCharsets.UTF_8)).text())
          .isEqualTo("x\n");
    }
    assertThat(Source.document("a.txt", "p <html>".getBytes(StandardCharsets.UTF_8)).format())
        .isEqualTo("text");
  }

  @Test
  void deepNestingDoesNotOverflow() {
    String deep = "<div>".repeat(50_000) + "x" + "</div>".repeat(50_000);
    assertThatCode(() -> text(deep)).doesNotThrowAnyException();
    String tables = "<table><tr><td>".repeat(2_000) + "x";
    assertThatCode(() -> text(tables)).doesNotThrowAnyException();
  }

  @Test
  void everyTruncationIsRead() throws UnreadableException {
    String html =
        "<html><head><title>t</title></head><body><table><tr><td>a&nbsp;</td><td>m<sup>2</sup></td></tr></table>"
            + "<ul><li>\ud835\udfd9</li></ul><ix:header>h</ix:header></body></html>";
    for (int end = 0; end <= html.length(); end++) {
      assertThat(text(html.substring(0, end))).doesNotContain("\u00a0");
    }
  }

  private static String source(String html, String words) throws UnreadableException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Document document = Source.document("a.htm", bytes);
    int at = document.text().indexOf(words);
    int start = Objects.requireNonNull(document.source()).start(at);
    int end = document.source().end(at + words.length());
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  @Test
  void textThatABrowserMovesOutOfATableHasItsBytesInOrder() throws UnreadableException {
    String html = "<table><tr><td>cell</td></tr><p>moved</p></table>";
    Document document = Source.document("a.htm", html.getBytes(StandardCharsets.UTF_8));
    assertThat(document.text()).startsWith("moved").contains("cell");
    Span bytes =
        Objects.requireNonNull(document.source())
            .of(new Span(0, document.text().indexOf("cell") + 4));
    assertThat(html.substring(bytes.start(), bytes.end())).isEqualTo("cell</td></tr><p>moved");
  }

  @Test
  void theTextIsFoundInTheBytes() throws UnreadableException {
    String html =
        "<html><head><title/></head><p>A&amp;B\u2019s&nbsp;<b>R&D</b>\r\n   5 mg/m<sup>2</sup> &copy 2031 &#x1D7D9; \u03b2</p>"
            + "<table><tr><td>x</td><td>y</td></tr></table></html>";
    assertThat(source(html, "A&B\u2019s R&D")).isEqualTo("A&amp;B\u2019s&nbsp;<b>R&D");
    assertThat(source(html, "R&D 5 mg/m2")).isEqualTo("R&D</b>\r\n   5 mg/m<sup>2");
    assertThat(source(html, "\u00a9")).isEqualTo("&copy");
    assertThat(source(html, "2031 \ud835\udfd9 \u03b2")).isEqualTo("2031 &#x1D7D9; \u03b2");
    assertThat(source(html, "x\ty")).isEqualTo("x</td><td>y");
  }

  @Test
  void aTurkishLocaleChangesNothing() throws UnreadableException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(
              Source.document(
                      "A.XHTML",
                      "<DIV>I</DIV><IX:HEADER>h</IX:HEADER>".getBytes(StandardCharsets.UTF_8))
                  .text())
          .isEqualTo("I\n");
    } finally {
      Locale.setDefault(before);
    }
  }
}
