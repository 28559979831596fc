package dev.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
  private static final Limits SMALL = new Limits(3L << 20, 100, 6);

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private Path zip(String name, Object... members) throws IOException {
    Path place = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(place))) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) members[i]));
        zip.write(members[i + 1] instanceof byte[] b ? b : bytes((String) members[i + 1]));
      }
    }
    return place;
  }

  private static byte[] header(String name, int size, char type) {
    byte[] header = new byte[512];
    byte[] start = bytes(name);
    System.arraycopy(start, 0, header, 0, Math.min(100, start.length));
    System.arraycopy(bytes(String.format("%011o", size)), 0, header, 124, 11);
    header[156] = (byte) type;
    System.arraycopy(bytes("ustar"), 0, header, 257, 5);
    return header;
  }

  private static void member(ByteArrayOutputStream tar, String name, String text, char type)
      throws IOException {
    tar.write(header(name, text.length(), type));
    tar.write(bytes(text));
    tar.write(new byte[(512 - text.length() % 512) % 512]);
  }

  private List<String> read(Path archive, Predicate<String> chosen) {
    Source source = new Source(InputStream.nullInputStream(), SMALL);
    Inputs inputs = Inputs.of(List.of(archive.toString()), chosen);
    List<String> read = new ArrayList<>();
    for (Input input : new Unpacking(inputs.found(), chosen, SMALL)) {
      String name = input.path().substring(folder.toString().length() + 1);
      try {
        read.add(name + ": " + source.read(input).text());
      } catch (UnreadableException e) {
        read.add(String.valueOf(e.getMessage()).substring(folder.toString().length() + 1));
      }
    }
    return read;
  }

  @Test
  void eachMemberOfAZipIsAFiling() throws IOException {
    Path zip =
        zip(
            "f.zip", "b/x.txt", "one", "a.htm", "<p>two", ".h.txt", "no", "c.png", "no", "d",
            "five");
    assertThat(read(zip, name -> true))
        .containsExactly("f.zip!/b/x.txt: one", "f.zip!/a.htm: two\n", "f.zip!/d: five");
    assertThat(read(zip, Globs.of(List.of("*.htm"), List.of()))).hasSize(1);
  }

  @Test
  void namesOfMembersHarmNobody() throws IOException {
    Path zip = zip("f.zip", "../../up.txt", "one", "two\nlines.txt", "two");
    assertThat(read(zip, name -> true))
        .containsExactly("f.zip!/../../up.txt: one", "f.zip!/two\nlines.txt: two");
    assertThat(folder.getParent().resolve("up.txt")).doesNotExist();
  }

  @Test
  void tarIsReadWithItsLongNames() throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    member(tar, "feed/", "", '5');
    member(tar, "./feed/a.nc", "one", '0');
    String longName = "long/" + "n".repeat(200) + ".txt";
    member(tar, "@LongLink", longName + "\0", 'L');
    member(tar, "cut", "two", '0');
    member(tar, "pax", "16 path=b/c.txt\n", 'x');
    member(tar, "c.txt", "three", '0');
    tar.write(new byte[1024]);
    List<String> expected =
        List.of("!/feed/a.nc: one", "!/" + longName + ": two", "!/b/c.txt: three");
    Path plain = Files.write(folder.resolve("f.tar"), tar.toByteArray());
    assertThat(read(plain, name -> true))
        .isEqualTo(expected.stream().map(e -> "f.tar" + e).toList());
    Path packed = Files.write(folder.resolve("f.tgz"), gzip(tar.toByteArray()));
    assertThat(read(packed, name -> true))
        .isEqualTo(expected.stream().map(e -> "f.tgz" + e).toList());
  }

  @Test
  void gzipIsTakenOffWhereverItIs() throws IOException {
    Path plain = Files.write(folder.resolve("a.txt.gz"), gzip(bytes("one")));
    assertThat(read(plain, name -> true)).containsExactly("a.txt.gz: one");
    Path zip = zip("f.zip", "b.nc.gz", gzip(bytes("two")));
    assertThat(read(zip, name -> true)).containsExactly("f.zip!/b.nc.gz: two");
    byte[] cut = java.util.Arrays.copyOf(gzip(bytes("three three three")), 20);
    assertThat(read(Files.write(folder.resolve("c.gz"), cut), name -> true))
        .singleElement()
        .asString()
        .startsWith("c.gz: broken gzip (");
  }

  @Test
  void whatIsTooLargeIsRefusedByTheOptionThatAllowsIt() throws IOException {
    byte[] zeros = bytes("0".repeat(2 << 20));
    Path bomb = zip("f.zip", "a.txt", zeros, "b.txt", "good");
    assertThat(read(bomb, name -> true))
        .containsExactly(
            "f.zip!/a.txt: a compressed file that grows more than 100 times, expected less, or a higher --max-ratio",
            "f.zip!/b.txt: good");
    Path gzipBomb = Files.write(folder.resolve("a.gz"), gzip(zeros));
    assertThat(read(gzipBomb, name -> true)).singleElement().asString().contains("--max-ratio");
    Path large = Files.write(folder.resolve("l.txt"), bytes("a b ".repeat(1 << 20)));
    assertThat(read(large, name -> true))
        .containsExactly("l.txt: more than 3145728 bytes, expected fewer, or a higher --max-size");
    Path many = zip("m.zip", "1", "1", "2", "2", "3", "3", "4", "4", "5", "5", "6", "6", "7", "7");
    assertThat(read(many, name -> true))
        .hasSize(7)
        .last()
        .asString()
        .isEqualTo("m.zip: more than 6 members, expected fewer, or a higher --max-members");
  }

  @Test
  void aBrokenOrNestedArchiveIsNamed() throws IOException {
    Path broken = Files.write(folder.resolve("f.zip"), bytes("PK no zip"));
    assertThat(read(broken, name -> true))
        .singleElement()
        .asString()
        .startsWith("f.zip: a broken archive (");
    Path tar = Files.write(folder.resolve("f.tar"), header("a.txt", 100, '0'));
    assertThat(read(tar, name -> true))
        .containsExactly(
            "f.tar: a broken archive (it ends in a member), expected a whole .zip, .tar or .tar.gz");
    Path nested = zip("n.zip", "in.zip", "x", "a.txt", "one");
    assertThat(read(nested, name -> true))
        .containsExactly(
            "n.zip!/in.zip: an archive in an archive, expected a filing", "n.zip!/a.txt: one");
  }

  @Test
  void aMemberCanBeReadByItsName() throws IOException, UnreadableException {
    Path zip = zip("f.zip", "a.txt", "one", "b.txt", "two");
    Source source = new Source(InputStream.nullInputStream());
    Input member = Inputs.of(List.of(zip + "!/b.txt"), name -> true).found().get(0);
    assertThat(source.read(member).text()).isEqualTo("two");
    assertThatThrownBy(() -> source.read(new Input("f.zip!/c.txt", Path.of(zip + "!/c.txt"))))
        .hasMessage("f.zip!/c.txt: no such member, expected a filing of the archive");
  }
}
