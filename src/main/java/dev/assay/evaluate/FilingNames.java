package dev.assay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names that the gold of one filing gives its candidates and antigens, each with the name that
 * leads.
 */
final class FilingNames {
  private final Map<String, String> candidates = new HashMap<>();
  private final Map<String, String> antigens = new HashMap<>();

  /**
   * Reads the names and aliases of one filing's gold; where two records claim a name, the first has
   * it.
   *
   * @throws DocumentsException if a candidate or antigen of the gold has no name
   */
  FilingNames(String document, JsonNode gold) {
    for (JsonNode antigen : gold.path("antigens")) {
      String lead = AntigenNames.of(lead(document, "antigens", antigen));
      antigens.putIfAbsent(lead, lead);
      if (Literals.filled(antigen.path("symbol"))) {
        antigens.putIfAbsent(AntigenNames.of(Literals.of(antigen.get("symbol"))), lead);
      }
      for (JsonNode alias : antigen.path("aliases")) {
        antigens.putIfAbsent(AntigenNames.of(Literals.of(alias)), lead);
      }
    }
    for (JsonNode candidate : gold.path("candidates")) {
      String lead = Wording.of(lead(document, "candidates", candidate));
      for (JsonNode name : names(candidate)) {
        candidates.putIfAbsent(Wording.of(Literals.of(name)), lead);
      }
    }
  }

  /** The leading name of the candidate that a value names, or the value's own words. */
  String candidate(String value) {
    String words = Wording.of(value);
    return candidates.getOrDefault(words, words);
  }

  /** The leading name of the antigen that a value names, or the value's own words. */
  String antigen(String value) {
    String words = AntigenNames.of(value);
    return antigens.getOrDefault(words, words);
  }

  /** The leading name of an antigen of the gold, empty for another. */
  String knownAntigen(String value) {
    return antigens.getOrDefault(AntigenNames.of(value), "");
  }

  /** All names of a candidate or an antigen in the form in which they are compared. */
  Set<String> of(String type, JsonNode record) {
    Set<String> normalised = new HashSet<>();
    if (type.equals("candidates")) {
      names(record).forEach(name -> normalised.add(candidate(Literals.of(name))));
      return normalised;
    }
    Stream.concat(names(record).stream(), Stream.of(record.path("symbol")))
        .filter(Literals::filled)
        .forEach(name -> normalised.add(AntigenNames.of(Literals.of(name))));
    return normalised;
  }

  private static List<JsonNode> names(JsonNode record) {
    List<JsonNode> names = new ArrayList<>();
    names.add(record.has("name") ? record.get("name") : TextNode.valueOf(""));
    record.path("aliases").forEach(names::add);
    return names;
  }

  private static String lead(String document, String type, JsonNode record) {
    if (!record.has("name")) {
      throw new DocumentsException(
          document + ": " + type + ": a gold record without a name, expected each to have one");
    }
    return Literals.of(record.get("name"));
  }
}
