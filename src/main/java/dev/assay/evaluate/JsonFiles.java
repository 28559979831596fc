package dev.assay.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads JSON and newline-delimited JSON; errors name the path and the place. */
final class JsonFiles {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Folder by folder, as a listing of names would be sorted; not by the letters of the whole path.
   */
  private static final Comparator<Path> BY_PARTS =
      (one, other) -> {
        Iterator<Path> ours = one.iterator();
        Iterator<Path> theirs = other.iterator();
        while (ours.hasNext() && theirs.hasNext()) {
          int order = ours.next().toString().compareTo(theirs.next().toString());
          if (order != 0) {
            return order;
          }
        }
        return Boolean.compare(ours.hasNext(), theirs.hasNext());
      };

  private JsonFiles() {}

  /** All files below a folder that end in {@code .json}. */
  static List<Path> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.getFileName().toString().endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted(BY_PARTS)
          .toList();
    } catch (UncheckedIOException e) {
      throw unreadable(folder, e.getCause());
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** The one JSON value of a file, or none of an empty file. */
  static List<JsonNode> read(Path file) {
    try {
      return parse(content(file)).stream().toList();
    } catch (JsonProcessingException e) {
      throw unreadable(file, e.getLocation().getLineNr(), "JSON", e);
    }
  }

  /** The elements of a file's array, its one value, or the values of its lines. */
  static List<JsonNode> readDocuments(Path file) {
    String content = content(file);
    try {
      List<JsonNode> documents = new ArrayList<>();
      Optional<JsonNode> value = parse(content);
      value.ifPresent(
          json -> {
            if (json.isArray()) {
              json.forEach(documents::add);
            } else {
              documents.add(json);
            }
          });
      return documents;
    } catch (JsonProcessingException e) {
      return lines(file, content, e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static List<JsonNode> lines(Path file, String content, JsonProcessingException whole) {
    List<JsonNode> documents = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      try {
        parse(line).ifPresent(documents::add);
      } catch (JsonProcessingException e) {
        if (documents.isEmpty()) {
          throw unreadable(file, whole.getLocation().getLineNr(), "JSON", whole);
        }
        throw unreadable(file, number, "one JSON object a line", e);
      }
    }
    return documents;
  }

  private static Optional<JsonNode> parse(String content) throws JsonProcessingException {
    if (content.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(READER.readValue(content));
  }

  private static DocumentsException unreadable(
      Path file, int line, String expected, JsonProcessingException cause) {
    String found = cause.getOriginalMessage().replaceAll("\\s+", " ");
    return new DocumentsException(
        file + ":" + line + ": found " + found + ", expected " + expected, cause);
  }

  private static DocumentsException unreadable(Path path, IOException cause) {
    String reason = cause.toString();
    if (cause instanceof NoSuchFileException) {
      reason = "no such file";
    } else if (cause instanceof CharacterCodingException) {
      reason = "not UTF-8";
    }
    return new DocumentsException(
        path + ": cannot be read (" + reason + "), expected JSON or a folder of it", cause);
  }
}
