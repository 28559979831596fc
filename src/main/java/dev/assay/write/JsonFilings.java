package dev.assay.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.record.RecordType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filing as JSON: {@code {"document": {...}, "candidates": [...], ...}}, every slot in its order,
 * null or [] where it is empty. Written without data binding, which would cost a short run more
 * than the reading does.
 */
final class JsonFilings {
  private final Components components = new Components();

  /** Writes one filing as an object. */
  void write(JsonGenerator json, FilingRecords filing) throws IOException {
    json.writeStartObject();
    json.writeFieldName("document");
    value(json, filing.document());
    for (Map.Entry<RecordType<?>, List<Fact>> records : filing.records().entrySet()) {
      json.writeFieldName(records.getKey().name());
      value(json, records.getValue());
    }
    json.writeEndObject();
  }

  /** Writes a value of a slot, or a record with its components. */
  void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Number number) {
      json.writeNumber(Scalars.number(number));
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(Scalars.name(constant));
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Record record) {
      json.writeStartObject();
      for (Components.Value component : components.of(record)) {
        json.writeFieldName(component.name());
        value(json, component.value());
      }
      json.writeEndObject();
    } else {
      throw new IllegalStateException(
          "a slot with a " + value.getClass().getName() + ", expected a value of records");
    }
  }
}
