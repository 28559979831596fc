package dev.assay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir Path folder;

  @Test
  void aFolderNamesItsFilingsByFileFolderByFolder() throws IOException {
    write("b.json", "{}");
    write("a.json", "{}");
    write("a/z.json", "{}");
    write("x/out.json", "{\"document\":{\"path\":\"in/8-K.v2.txt\"}}");
    write("notes.txt", "no JSON");

    assertThat(Documents.load(folder).byName()).containsOnlyKeys("z", "a", "b", "8-K.v2");
    assertThat(Documents.load(folder).byName().keySet()).containsExactly("z", "a", "b", "8-K.v2");
  }

  @Test
  void anArrayAndAnObjectAndLinesNameTheirFilingsByPath() throws IOException {
    String one = "{\"document\":{\"path\":\"in/one.htm\"}}";
    String two = "{\"document\":{\"path\":\"two\"}}";

    assertThat(load("array.json", "[" + one + ",\n" + two + "]").byName())
        .containsOnlyKeys("one", "two");
    assertThat(load("object.json", one).byName()).containsOnlyKeys("one");
    assertThat(load("lines.ndjson", one + "\n\n" + two + "\n").byName())
        .containsOnlyKeys("one", "two");
    assertThat(load("empty.ndjson", "").byName()).isEmpty();
  }

  @Test
  void aPathThatDoesNotExistIsNamed() {
    assertThatThrownBy(() -> Documents.load(folder.resolve("nowhere")))
        .isInstanceOf(DocumentsException.class)
        .hasMessageContaining("nowhere: cannot be read (no such file)")
        .hasMessageContaining("expected JSON or a folder of it");
  }

  @Test
  void aBrokenLineIsNamedByItsNumber() {
    assertThatThrownBy(() -> load("p.ndjson", "{\"document\":{\"path\":\"a\"}}\n{\"document\":\n"))
        .isInstanceOf(DocumentsException.class)
        .hasMessageContaining("p.ndjson:2: found ")
        .hasMessageEndingWith("expected one JSON object a line")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aBrokenFileIsNamedByThePlaceWhereItBreaks() {
    assertThatThrownBy(() -> load("p.json", "{\n \"document\": {,}\n}"))
        .isInstanceOf(DocumentsException.class)
        .hasMessageContaining("p.json:2: found ")
        .hasMessageEndingWith("expected JSON");
  }

  @Test
  void aFileThatIsNotUtf8CannotBeRead() throws IOException {
    Path file = folder.resolve("p.json");
    Files.write(file, new byte[] {'"', (byte) 0xE9, '"'});

    assertThatThrownBy(() -> Documents.load(file))
        .isInstanceOf(DocumentsException.class)
        .hasMessageContaining("p.json: cannot be read (not UTF-8)");
  }

  @Test
  void filingsWithoutNameOrTwiceOrOfAnotherShapeAreErrors() {
    String named = "{\"document\":{\"path\":\"a\"}}";

    assertError("{}", "found a document without document.path, expected it to name the filing");
    assertError(
        "[" + named + "," + named + "]", "found two documents named a, expected each filing once");
    assertError("[3]", "found a number, expected a document as a JSON object");
    assertError(
        "{\"document\":{\"path\":\"a\"},\"dosing\":\"none\"}",
        "a: dosing is a string, expected a list of objects");
    assertError(
        "{\"document\":[]}",
        "found a document without document.path, expected it to name the filing");
  }

  private void assertError(String content, String message) {
    assertThatThrownBy(() -> load("p.json", content))
        .isInstanceOf(DocumentsException.class)
        .hasMessage(folder.resolve("p.json") + ": " + message);
  }

  private Documents load(String name, String content) throws IOException {
    return Documents.load(write(name, content));
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, StandardCharsets.UTF_8);
  }
}
