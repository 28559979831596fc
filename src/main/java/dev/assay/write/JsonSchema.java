package dev.assay.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.record.FilingInfo;
import dev.assay.record.LeftOut;
import dev.assay.record.RecordType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of one filing, read off the record classes; values and meanings
 * from a table.
 */
public final class JsonSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final SlotMeanings meanings = SlotMeanings.load();

  private JsonSchema() {}

  /** The schema of a filing with records of these types. */
  public static ObjectNode of(List<RecordType<?>> types) {
    JsonSchema schema = new JsonSchema();
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "A filing");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    ObjectNode definitions = JSON.objectNode();
    properties.putObject("document").put("$ref", "#/$defs/document");
    definitions.set("document", schema.object("document", FilingInfo.class));
    for (RecordType<?> type : types) {
      ObjectNode list = properties.putObject(type.name()).put("type", "array");
      schema
          .meanings
          .of(type.name(), "")
          .ifPresent(meaning -> list.put("description", meaning.description()));
      list.putObject("items").put("$ref", "#/$defs/" + type.name());
      definitions.set(type.name(), schema.object(type.name(), type.recordClass()));
    }
    root.putArray("required").add("document");
    root.put("additionalProperties", false);
    root.set("$defs", definitions);
    return root;
  }

  private ObjectNode object(String name, Class<?> record) {
    ObjectNode object = JSON.objectNode().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (RecordComponent component : record.getRecordComponents()) {
      String slot = RecordType.snake(component.getName());
      boolean nullable =
          component.getAnnotatedType().isAnnotationPresent(Nullable.class)
              && !component.isAnnotationPresent(LeftOut.class);
      Optional<SlotMeanings.Meaning> meaning = meanings.of(name, slot);
      ObjectNode value =
          value(component.getGenericType(), nullable, meaning.map(SlotMeanings.Meaning::values));
      meaning.ifPresent(said -> value.put("description", said.description()));
      properties.set(slot, value);
      if (!component.isAnnotationPresent(LeftOut.class)) {
        required.add(slot);
      }
    }
    return object.put("additionalProperties", false);
  }

  private ObjectNode value(Type type, boolean nullable, Optional<List<String>> values) {
    if (type instanceof ParameterizedType list) {
      ObjectNode array = JSON.objectNode().put("type", "array");
      array.set("items", value(list.getActualTypeArguments()[0], false, values));
      return array;
    }
    Class<?> of = (Class<?>) type;
    if (of.isRecord()) {
      return object(RecordType.snake(of.getSimpleName()).substring(1), of);
    }
    ObjectNode value = JSON.objectNode();
    if (nullable) {
      value.putArray("type").add(name(of)).add("null");
    } else {
      value.put("type", name(of));
    }
    List<String> names = of.isEnum() ? constants(of) : values.orElse(List.of());
    if (!names.isEmpty()) {
      ArrayNode enumeration = value.putArray("enum");
      names.forEach(enumeration::add);
      if (nullable) {
        enumeration.addNull();
      }
    }
    return value;
  }

  private static List<String> constants(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      names.add(Scalars.name((Enum<?>) constant));
    }
    return names;
  }

  private static String name(Class<?> type) {
    if (type == String.class || type.isEnum()) {
      return "string";
    } else if (type == Integer.class || type == int.class) {
      return "integer";
    } else if (type == Boolean.class || type == boolean.class) {
      return "boolean";
    } else if (type == BigDecimal.class || type == double.class) {
      return "number";
    }
    throw new IllegalStateException(
        "a slot with a " + type.getName() + ", expected a value of records");
  }
}
