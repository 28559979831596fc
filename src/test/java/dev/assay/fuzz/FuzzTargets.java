package dev.assay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Pipeline;
import dev.assay.record.Evidence;
import dev.assay.record.Fact;
import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.Limits;
import dev.assay.source.Source;
import dev.assay.source.Unpacking;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import dev.assay.text.SourceMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What must hold of any bytes: they are read or refused in the program's own words, and what is
 * said of them stands in them.
 */
final class FuzzTargets {
  private static final Limits LIMITS = new Limits(1 << 20, 100, 100);
  private static final Pipeline PIPELINE = new Pipeline();

  private FuzzTargets() {}

  /** Bytes that are read as the container of the name. */
  static void read(String name, byte[] bytes) {
    try {
      check(Source.document(name, bytes), bytes.length);
    } catch (UnreadableException refused) {
      assertThat(refused).hasMessageContaining(", expected ");
    }
  }

  private static void check(Document document, int bytes) {
    SourceMap source = document.source();
    for (int at = 1; source != null && at <= document.text().length(); at++) {
      assertThat(source.start(at - 1)).isBetween(0, bytes);
      assertThat(source.end(at)).isBetween(source.start(at - 1), bytes);
    }
  }

  /** Bytes that may be gzip, as standard input gives them. */
  static void unzip(byte[] bytes) {
    try {
      new Source(new ByteArrayInputStream(bytes), LIMITS).read(Input.STANDARD);
    } catch (UnreadableException refused) {
      assertThat(refused).hasMessageContaining(", expected ");
    }
  }

  /** Bytes of an archive of the name. */
  static void unpack(String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      Path archive = Files.write(folder.resolve(name), bytes);
      Source source = new Source(InputStream.nullInputStream(), LIMITS);
      Inputs inputs = Inputs.of(List.of(archive.toString()), below -> true);
      for (Input member : new Unpacking(inputs.found(), below -> true, LIMITS)) {
        try {
          source.read(member);
        } catch (UnreadableException refused) {
          assertThat(refused).hasMessageContaining(", expected ");
        }
      }
      Files.delete(archive);
    } finally {
      Files.delete(folder);
    }
  }

  /** Bytes of a filing, all the way to its records. */
  static void extract(byte[] bytes) {
    Document document;
    try {
      document = Source.document("a.txt", bytes);
    } catch (UnreadableException refused) {
      return;
    }
    for (List<Fact> facts : PIPELINE.read(document).records().values()) {
      for (Fact fact : facts) {
        for (Evidence piece : fact.evidence()) {
          int start = document.codePoints().toUnits(piece.start());
          int end = document.codePoints().toUnits(piece.end());
          assertThat(document.text().substring(start, end)).isEqualTo(piece.text());
        }
      }
    }
  }
}
