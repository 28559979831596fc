package dev.assay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a value against as much of JSON Schema as the program's schema uses. */
final class SchemaCheck {
  private final JsonNode root;
  private final List<String> errors = new ArrayList<>();

  private SchemaCheck(JsonNode root) {
    this.root = root;
  }

  static List<String> errors(JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck(schema);
    check.check(schema, value, "");
    return check.errors;
  }

  private void check(JsonNode schema, JsonNode value, String place) {
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").asText().substring(1)), value, place);
      return;
    }
    JsonNode types = schema.path("type");
    boolean fits = types.isTextual() && fits(types.asText(), value);
    for (JsonNode type : types) {
      fits |= fits(type.asText(), value);
    }
    if (!fits) {
      errors.add(place + ": " + value + " is no " + types);
    }
    boolean listed = !schema.has("enum");
    for (JsonNode constant : schema.path("enum")) {
      listed |= constant.equals(value);
    }
    if (!listed) {
      errors.add(place + ": " + value + " is none of " + schema.get("enum"));
    }
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                errors.add(place + ": no " + name);
              }
            });
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      JsonNode of = schema.path("properties").path(property.getKey());
      if (of.isMissingNode()) {
        errors.add(place + ": unknown " + property.getKey());
      } else {
        check(of, property.getValue(), place + "/" + property.getKey());
      }
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(schema.path("items"), value.get(i), place + "/" + i);
    }
  }

  private static boolean fits(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> value.isNull();
    };
  }
}
