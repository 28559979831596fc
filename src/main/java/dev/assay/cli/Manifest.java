package dev.assay.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.assay.source.UnreadableException;
import dev.assay.write.OutputFile;
import dev.assay.write.Sink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says of each input what became of it, in a file of JSON: read (with its hash, its number of
 * records, and the input that has the same bytes, if there is one), empty, refused or failed (and
 * why), and how many of each. It appears when the run is over, whole or not at all.
 */
final class Manifest implements Closeable {
  /** Nobody wants to know. */
  static final Manifest NONE = new Manifest(null, null);

  private final @Nullable Sink sink;
  private final @Nullable JsonGenerator json;
  private final Map<String, String> byHash = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  private Manifest(@Nullable Sink sink, @Nullable JsonGenerator json) {
    this.sink = sink;
    this.json = json;
  }

  /**
   * Starts a manifest.
   *
   * @param settings what makes outputs alike: the program's version and what it writes
   */
  static Manifest at(Path place, String version, String settings) throws IOException {
    Sink sink = OutputFile.at(place);
    JsonGenerator json = new JsonFactory().createGenerator(sink.stream(), JsonEncoding.UTF8);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("program", version);
    json.writeStringField("settings", settings);
    json.writeArrayFieldStart("files");
    return new Manifest(sink, json);
  }

  /** The settings that a manifest names, empty if there is none. */
  static String settings(Path place) throws IOException {
    if (!Files.isRegularFile(place)) {
      return "";
    }
    try (JsonParser in = new JsonFactory().createParser(place.toFile())) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.FIELD_NAME && in.currentName().equals("settings")) {
          return String.valueOf(in.nextTextValue());
        } else if (token == JsonToken.START_ARRAY) {
          return "";
        }
      }
    } catch (JsonProcessingException e) {
      return ""; // no manifest of ours
    }
    return "";
  }

  /** An input was read. */
  void read(String path, String sha256, int records) throws IOException {
    JsonGenerator out = begin(path, "read");
    if (out == null) {
      return;
    }
    out.writeStringField("sha256", sha256);
    out.writeNumberField("records", records);
    String same = byHash.putIfAbsent(sha256, path);
    if (same != null) {
      out.writeStringField("duplicate_of", same);
      counts.merge("duplicates", 1, Integer::sum);
    }
    counts.merge("records", records, Integer::sum);
    out.writeEndObject();
  }

  /** An argument names nothing that can be read. */
  void refused(UnreadableException e) throws IOException {
    refused(e.path(), e);
  }

  /** An input was not taken. */
  void refused(String path, UnreadableException e) throws IOException {
    end(begin(path, e.isEmpty() ? "empty" : "refused"), e.getMessage());
  }

  /** The work on an input failed. */
  void failed(String path, String reason) throws IOException {
    end(begin(path, "failed"), reason);
  }

  private @Nullable JsonGenerator begin(String path, String status) throws IOException {
    if (json != null) {
      counts.merge(status, 1, Integer::sum);
      json.writeStartObject();
      json.writeStringField("path", path);
      json.writeStringField("status", status);
    }
    return json;
  }

  private static void end(@Nullable JsonGenerator out, @Nullable String reason) throws IOException {
    if (out != null) {
      out.writeStringField("reason", reason);
      out.writeEndObject();
    }
  }

  /** Says that the run is over. */
  void finish() throws IOException {
    if (json != null && sink != null) {
      json.writeEndArray();
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
      sink.commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (sink != null) {
      sink.close();
    }
  }
}
