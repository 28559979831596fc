package dev.assay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Filings' records, gold or predicted, by the filing's name: its file's name without folders and
 * ending.
 *
 * @param byName each filing's JSON object, in the order in which they were read
 */
public record Documents(Map<String, JsonNode> byName) {
  /** Keeps its own copy of the map. */
  public Documents {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /**
   * Reads a folder of {@code NAME.json}, one {@code .json} file with a document or an array of
   * them, or {@code .ndjson}. In a folder the file's name is the filing's, but for {@code
   * out.json}; elsewhere the file stem of {@code document.path} is.
   *
   * @throws DocumentsException if the path cannot be read, is no JSON, or holds a document without
   *     name, a name twice or something other than records
   */
  public static Documents load(Path path) {
    return Files.isDirectory(path)
        ? folder(path)
        : of(JsonFiles.readDocuments(path), path.toString());
  }

  /**
   * Takes documents as they were extracted, each named by its {@code document.path}.
   *
   * @param origin where they come from, for error messages
   * @throws DocumentsException as {@link #load} does
   */
  public static Documents of(Collection<JsonNode> documents, String origin) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    for (JsonNode document : documents) {
      put(byName, nameWithin(document), document, origin);
    }
    return new Documents(byName);
  }

  private static Documents folder(Path folder) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    for (Path file : JsonFiles.below(folder)) {
      List<JsonNode> values = JsonFiles.read(file);
      if (values.size() != 1) {
        throw new DocumentsException(
            file + ": found " + values.size() + " documents, expected one in a file of a folder");
      }
      String stem = stem(file.getFileName().toString());
      String name = stem.equals("out") ? nameWithin(values.get(0)) : stem;
      put(byName, name, values.get(0), file.toString());
    }
    return new Documents(byName);
  }

  private static void put(
      Map<String, JsonNode> byName, String name, JsonNode document, String origin) {
    if (!document.isObject()) {
      throw new DocumentsException(
          origin + ": found " + kind(document) + ", expected a document as a JSON object");
    }
    if (name.isEmpty()) {
      throw new DocumentsException(
          origin + ": found a document without document.path, expected it to name the filing");
    }
    checkRecords(document, origin + ": " + name);
    if (byName.put(name, document) != null) {
      throw new DocumentsException(
          origin + ": found two documents named " + name + ", expected each filing once");
    }
  }

  private static void checkRecords(JsonNode document, String origin) {
    for (String type : ScoringTables.TYPES) {
      JsonNode value = document.path(type);
      boolean description = type.equals("document");
      boolean empty = value.isMissingNode() || value.isNull();
      if (!empty && !(description ? value.isObject() : isListOfObjects(value))) {
        throw new DocumentsException(
            String.format(
                "%s: %s is %s, expected %s",
                origin, type, kind(value), description ? "an object" : "a list of objects"));
      }
    }
  }

  private static boolean isListOfObjects(JsonNode value) {
    for (JsonNode element : value) {
      if (!element.isObject()) {
        return false;
      }
    }
    return value.isArray();
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "a truth value";
      default -> "null";
    };
  }

  private static String nameWithin(JsonNode document) {
    return stem(document.path("document").path("path").asText(""));
  }

  /** The last part of a path without its ending: "8-K" of "in/2031/8-K.txt", ".rc" of ".rc". */
  private static String stem(String path) {
    String name = "";
    for (String part : path.split("/")) {
      name = part.isEmpty() || part.equals(".") ? name : part;
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
  }
}
