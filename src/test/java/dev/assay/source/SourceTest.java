package dev.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.text.Document;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static Document read(String path, byte[] bytes) throws UnreadableException {
    return Source.document(path, bytes);
  }

  private static String text(String text) throws UnreadableException {
    return read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text();
  }

  @Test
  void plainTextIsItsOwnText() throws UnreadableException {
    String text = "Dose: 5 mg/m\u00b2\r\n\r\n  \tTwo \ud835\udfd9 lines\f\n";
    assertThat(text(text)).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsDropped() throws UnreadableException {
    assertThat(text("\ufeffAcme")).isEqualTo("Acme");
  }

  @Test
  void whatIsNotUtf8IsWindows1252() throws UnreadableException {
    byte[] bytes =
        "Acme\u2019s 10 \u00b5g \u2013 \u201cnew\u201d".getBytes(Charset.forName("windows-1252"));
    assertThat(read("a.txt", bytes).text())
        .isEqualTo("Acme\u2019s 10 \u00b5g \u2013 \u201cnew\u201d");
  }

  @Test
  void aFewBrokenBytesDoNotSpoilAUtf8Text() throws UnreadableException {
    byte[] bytes = "\u201cAcme\u201d \u2013 10 \u00b5g x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xe2;
    assertThat(read("a.txt", bytes).text()).isEqualTo("\u201cAcme\u201d \u2013 10 \u00b5g \ufffd");
  }

  @Test
  void utf16IsKnownByItsMark() throws UnreadableException {
    byte[] bytes = "\ufeffAcme \u03b2".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read("a.txt", bytes).text()).isEqualTo("Acme \u03b2");
  }

  @Test
  void aDocumentKnowsPathHashAndFormat() throws UnreadableException {
    Document document = read("in/a.txt", "abc".getBytes(StandardCharsets.UTF_8));
    assertThat(document.path()).isEqualTo("in/a.txt");
    assertThat(document.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(document.format()).isEqualTo("text");
    assertThat(read("a.HTM", new byte[] {'x'}).format()).isEqualTo("html");
  }

  @Test
  void standardInputIsReadForAHyphen() throws UnreadableException {
    Source source = new Source(new ByteArrayInputStream("Acme".getBytes(StandardCharsets.UTF_8)));
    assertThat(source.read(Input.STANDARD).text()).isEqualTo("Acme");
  }

  @Test
  void anEmptyFileHasAnEmptyText() throws UnreadableException {
    assertThat(text("")).isEmpty();
    assertThat(read("a.htm", new byte[0]).text()).isEmpty();
  }

  @Test
  void aBinaryFileIsRefusedByName() {
    assertThatThrownBy(() -> read("in/a.txt", new byte[] {'P', 'K', 3, 4, 0, 1}))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("in/a.txt: a binary file (byte 4 is NUL), expected text or HTML");
    byte[] controls = new byte[100];
    Arrays.fill(controls, (byte) 2);
    assertThatThrownBy(() -> read("b", controls))
        .hasMessageContaining("b: a binary file")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aLongLineIsReadWhole() throws UnreadableException {
    byte[] bytes = new byte[20_000_000];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(read("a.txt", bytes).text()).hasSize(bytes.length);
  }
}
