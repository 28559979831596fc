package dev.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A word that differs where programs differ: in their rules, their lexicon or the libraries packed
 * with them. It is made from the names and checksums of the program's files; when they were built
 * and in which order they stand does not count.
 */
final class Fingerprint {
  private Fingerprint() {}

  /** That of the running program. */
  static String ofProgram() throws IOException {
    try {
      return of(
          Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** That of a program that stands in an archive or in a folder of classes. */
  static String of(Path program) throws IOException {
    Map<String, Long> sums = Files.isDirectory(program) ? ofFolder(program) : ofArchive(program);
    sums.keySet().removeIf(name -> name.startsWith("META-INF/"));
    return Long.toHexString(sum(sums.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, Long> ofArchive(Path archive) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      entries.filter(e -> !e.isDirectory()).forEach(e -> sums.put(e.getName(), e.getCrc()));
    }
    return sums;
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        sums.put(name, sum(Files.readAllBytes(file)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sums;
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
