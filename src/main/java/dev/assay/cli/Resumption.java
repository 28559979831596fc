package dev.assay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs with the same settings have written of an output: its lines in the output
 * itself, and in the parts that runs have left behind that were killed. A line counts only if it is
 * whole. Each run writes a part of its own; all go when the output is done.
 */
final class Resumption {
  /** Nothing was written. */
  static final Resumption NONE = new Resumption(null, List.of());

  /**
   * A line of an earlier output.
   *
   * @param sha256 the hash of the filing that it tells of
   */
  record Line(String sha256, Path file, long start, int length) {
    /** The line with its line feed. */
    byte[] bytes() throws IOException {
      byte[] line = new byte[length];
      try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
        open.seek(start);
        open.readFully(line);
      }
      return line;
    }
  }

  /** What the part of a run with any settings has in its name, behind that of the output. */
  private static final Pattern PART = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}\\.\\d+\\.part");

  private final @Nullable Path part;
  private final List<Path> left;
  private final Map<String, Line> lines = new HashMap<>();

  private Resumption(@Nullable Path part, List<Path> left) {
    this.part = part;
    this.left = left;
  }

  /**
   * What is there of an output.
   *
   * @param settings a word that differs where the settings differ
   * @param finished whether the output itself has these settings
   */
  static Resumption of(Path output, String settings, boolean finished) throws IOException {
    Path place = output.toAbsolutePath();
    String name = "." + place.getFileName() + ".";
    List<Path> left = left(place.resolveSibling(name));
    List<Path> parts =
        left.stream().filter(p -> p.getFileName().toString().startsWith(name + settings)).toList();
    int next = 0;
    while (parts.contains(place.resolveSibling(name + settings + "." + next + ".part"))) {
      next++;
    }
    Path part = place.resolveSibling(name + settings + "." + next + ".part");
    Resumption resumption = new Resumption(part, left);
    if (finished && Files.isRegularFile(place)) {
      resumption.index(place);
    }
    for (Path earlier : parts) {
      resumption.index(earlier);
    }
    return resumption;
  }

  /** What runs with any settings have left behind, whose names begin like this. */
  private static List<Path> left(Path beginning) throws IOException {
    String name = beginning.getFileName().toString();
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(
            beginning.getParent(), file -> isPart(file.getFileName().toString(), name))) {
      found.forEach(left::add);
    }
    left.sort(null);
    return List.copyOf(left);
  }

  private static boolean isPart(String name, String beginning) {
    return name.startsWith(beginning) && PART.matcher(name.substring(beginning.length())).matches();
  }

  private void index(Path file) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long start = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        line.write(b);
        if (b == '\n') {
          index(factory, file, start, line.toByteArray());
          start += line.size();
          line.reset();
        }
      }
    }
  }

  /** Each line begins with its document, which begins with its path and hash. */
  private void index(JsonFactory factory, Path file, long start, byte[] line) throws IOException {
    try (JsonParser json = factory.createParser(line)) {
      String path = null;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("path")) {
          path = json.nextTextValue();
        } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("sha256")) {
          String sha256 = json.nextTextValue();
          if (path != null && sha256 != null) {
            lines.put(path, new Line(sha256, file, start, line.length));
          }
          return;
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return; // no line of an output: the filing is read anew
    }
  }

  /** The line of a filing whose bytes have this hash, null if it must be read. */
  @Nullable Line line(String path, String sha256) {
    Line line = lines.get(path);
    return line != null && line.sha256().equals(sha256) ? line : null;
  }

  /** Where this run writes until it is done. */
  @Nullable Path part() {
    return part;
  }

  /** Removes what runs have left behind, those with other settings too. */
  void finish() throws IOException {
    for (Path part : left) {
      Files.deleteIfExists(part);
    }
  }

  /** How many records a line holds. */
  static int count(byte[] line) {
    int records = 0;
    int depth = 0;
    try (JsonParser json = new JsonFactory().createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        records += depth == 3 && token == JsonToken.START_OBJECT && inList(json) ? 1 : 0;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private static boolean inList(JsonParser json) {
    return json.getParsingContext().getParent().inArray();
  }
}
