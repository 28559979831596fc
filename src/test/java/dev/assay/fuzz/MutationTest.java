package dev.assay.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A short look in each build, the same each time: samples with some of their bytes changed. */
class MutationTest {
  private static final String[] PIECES = {
    "<",
    ">",
    "&",
    "&#",
    ";",
    "**",
    "\\[",
    "<DOCUMENT>",
    "<TEXT>",
    "</TEXT>",
    "begin 644 a\nM",
    "\0",
    "\ud83e\uddec",
    "<table><tr><td>",
    "</p>",
    "5 mg/kg",
    "|",
    "\n\n",
    "(",
    "\u00a0",
    "--",
    "<pre>\t"
  };

  private final Random random = new Random(5);

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples/filings"))) {
      return files.sorted().toList();
    }
  }

  /** Some kilobytes of a sample with a few places cut out, doubled or overwritten. */
  private byte[] changed(byte[] sample) {
    int from = random.nextInt(Math.max(1, sample.length - 4000));
    byte[] bytes = Arrays.copyOfRange(sample, from, Math.min(sample.length, from + 4000));
    for (int change = random.nextInt(12); change >= 0; change--) {
      int at = random.nextInt(bytes.length);
      byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> System.arraycopy(piece, 0, bytes, at, Math.min(piece.length, bytes.length - at));
        default -> {
          int length = Math.min(random.nextInt(300), bytes.length - at);
          System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length), length);
        }
      }
    }
    return bytes;
  }

  @Test
  void changedSamplesAreReadOrRefused() throws IOException {
    for (Path sample : samples()) {
      byte[] bytes = Files.readAllBytes(sample);
      for (int i = 0; i < 40; i++) {
        byte[] changed = changed(bytes);
        FuzzTargets.read("a.htm", changed);
        FuzzTargets.read("a.txt", changed);
        FuzzTargets.unzip(broken(gzip(changed)));
        FuzzTargets.unpack("a.zip", broken(zip(changed)));
        FuzzTargets.unpack("a.tar", changed);
      }
      FuzzTargets.extract(changed(bytes));
    }
  }

  @Test
  void keptCasesAreReadOrRefused() throws IOException {
    try (Stream<Path> kept = Files.walk(Path.of("src/test/resources/dev/assay/fuzz"))) {
      for (Path file : kept.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        FuzzTargets.read("a.htm", bytes);
        FuzzTargets.unzip(bytes);
        FuzzTargets.unpack("a.tar", bytes);
        FuzzTargets.unpack("a.zip", bytes);
        FuzzTargets.extract(bytes);
      }
    }
  }

  private byte[] broken(byte[] packed) {
    if (random.nextBoolean()) {
      packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return packed;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
