package dev.assay.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slots as the text of one cell: lists joined by "; ", a record in a slot as "first (second,
 * third)".
 */
final class Cells {
  private final Components components = new Components();

  /** The text of a value, empty for none. */
  String text(@Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Number number) {
      return Scalars.number(number);
    } else if (value instanceof Enum<?> constant) {
      return Scalars.name(constant);
    } else if (value instanceof List<?> list) {
      return String.join("; ", list.stream().map(this::text).toList());
    } else if (value instanceof Record record) {
      return record(record);
    }
    return value.toString();
  }

  private String record(Record record) {
    List<String> filled = new ArrayList<>();
    for (Components.Value component : components.of(record)) {
      String text = text(component.value());
      if (!text.isEmpty()) {
        filled.add(text);
      }
    }
    return filled.size() < 2
        ? String.join("", filled)
        : filled.get(0) + " (" + String.join(", ", filled.subList(1, filled.size())) + ")";
  }
}
