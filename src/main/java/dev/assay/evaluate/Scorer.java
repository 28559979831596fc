package dev.assay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Scores predicted records against gold (RECORDS.md, "How it is scored").
 *
 * <p>Every filled slot is a fact. Within a filing each predicted record is paired with at most one
 * gold record of its type, best agreement first, and only if both share a slot that tells which
 * record it is. Facts of a pair that agree are right; all others of the gold are missed, all others
 * of the prediction are wrong.
 */
public final class Scorer {
  private Scorer() {}

  /**
   * The record types that can be scored, {@code document} for the filing's own description first.
   */
  public static List<String> types() {
    return ScoringTables.TYPES;
  }

  /**
   * Scores all types, or one.
   *
   * @throws IllegalArgumentException if there is no such type; its one-line message lists the types
   * @throws DocumentsException if a candidate or antigen of the gold has no name
   */
  public static Evaluation evaluate(Documents gold, Documents predicted, Optional<String> type) {
    type.ifPresent(Scorer::check);
    List<TypeScore> scores = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, JsonNode> document : gold.byName().entrySet()) {
      String name = document.getKey();
      JsonNode prediction = predicted.byName().get(name);
      if (prediction == null) {
        missing.add(name);
        prediction = MissingNode.getInstance();
      }
      FilingNames names = new FilingNames(name, document.getValue());
      for (String each : type.map(List::of).orElse(ScoringTables.TYPES)) {
        Pairing pairing = pair(each, document.getValue(), prediction, names);
        scores.add(TypeScore.of(name, each, pairing, confidences(prediction, each)));
      }
    }
    List<String> unexpected = new ArrayList<>(predicted.byName().keySet());
    unexpected.removeAll(gold.byName().keySet());
    return new Evaluation(scores, missing, unexpected);
  }

  private static List<OptionalDouble> confidences(JsonNode prediction, String type) {
    return type.equals("document")
        ? List.of()
        : records(prediction, type).stream()
            .map(record -> record.path("confidence"))
            .map(c -> c.isNumber() ? OptionalDouble.of(c.doubleValue()) : OptionalDouble.empty())
            .toList();
  }

  private static Pairing pair(String type, JsonNode gold, JsonNode predicted, FilingNames names) {
    if (type.equals("document")) {
      return Pairing.ofDescriptions(gold.path(type), predicted.path(type), names);
    }
    return Pairing.ofRecords(type, records(gold, type), records(predicted, type), names);
  }

  private static List<JsonNode> records(JsonNode document, String type) {
    List<JsonNode> records = new ArrayList<>();
    document.path(type).forEach(records::add);
    return records;
  }

  private static void check(String type) {
    if (!ScoringTables.TYPES.contains(type)) {
      throw new IllegalArgumentException(
          "no record type " + type + ", expected one of " + String.join(", ", types()));
    }
  }
}
