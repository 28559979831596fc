package dev.assay.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.StringJoiner;

/**
 * Writes JSON values as the words that are compared: true is "True", nothing is "None", 1e-5 is
 * "1e-05".
 */
final class Literals {
  private static final ObjectWriter SORTED =
      JsonMapper.builder()
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build()
          .writer();

  private Literals() {}

  /** The value in letters and digits; of a list or an object, all that it holds. */
  static String of(JsonNode value) {
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isFloatingPointNumber()) {
      return Decimals.shortest(value.doubleValue());
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "True" : "False";
    }
    if (value.isContainerNode()) {
      StringJoiner all = new StringJoiner(", ", "{", "}");
      value.properties().forEach(e -> all.add(e.getKey()).add(of(e.getValue())));
      if (value.isArray()) {
        value.forEach(element -> all.add(of(element)));
      }
      return all.toString();
    }
    return value.isNumber() ? value.asText() : "None";
  }

  /** Whether a slot is filled: not missing, null, false, zero or empty. */
  static boolean filled(JsonNode value) {
    if (value.isNumber()) {
      return value.doubleValue() != 0;
    }
    if (value.isTextual()) {
      return !value.textValue().isEmpty();
    }
    return value.isBoolean() ? value.booleanValue() : value.isContainerNode() && !value.isEmpty();
  }

  /** Whether a slot has any value, be it zero or empty. */
  static boolean present(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }

  /** An object's JSON, its keys sorted, letters beyond ASCII escaped. */
  static String json(JsonNode value) {
    try {
      return SORTED.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree that cannot be written", e);
    }
  }
}
