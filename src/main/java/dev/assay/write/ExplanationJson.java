package dev.assay.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.assay.explain.Explanation;
import dev.assay.record.Draft;
import dev.assay.record.RecordType;
import dev.assay.resolve.Confidence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes an explanation as one indented JSON array of sentences: section, told, start and end
 * (Unicode code points), text, records, mentions, nearest (null where a record stands, or nothing
 * asks for one).
 */
public final class ExplanationJson {
  private final JsonFilings values = new JsonFilings();
  private final Sink sink;

  /** A writer of UTF-8. */
  public ExplanationJson(Sink sink) {
    this.sink = sink;
  }

  /** Writes all of it. */
  public void write(Explanation explanation) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(sink.stream(), JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartArray();
    for (Explanation.Line line : explanation.sentences()) {
      sentence(json, line);
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
    sink.commit();
  }

  private void sentence(JsonGenerator json, Explanation.Line line) throws IOException {
    json.writeStartObject();
    json.writeStringField("section", line.section());
    json.writeBooleanField("told", line.told());
    json.writeNumberField("start", line.start());
    json.writeNumberField("end", line.end());
    json.writeStringField("text", line.text());
    json.writeArrayFieldStart("records");
    for (Explanation.Supported record : line.records()) {
      record(json, record, line);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Explanation.Named mention : line.mentions()) {
      json.writeStartObject();
      json.writeStringField("type", mention.mention().type());
      json.writeStringField("text", mention.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("nearest");
    nearest(json, line.nearest());
    json.writeEndObject();
  }

  private void record(JsonGenerator json, Explanation.Supported record, Explanation.Line line)
      throws IOException {
    RecordType<?> type = record.type();
    json.writeStartObject();
    json.writeStringField("type", type.name());
    json.writeStringField("id", record.fact().id());
    json.writeObjectFieldStart("slots");
    for (String slot : type.slots()) {
      Object value = type.value(record.fact(), slot);
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        json.writeFieldName(slot);
        values.value(json, value);
      }
    }
    json.writeEndObject();
    json.writeFieldName("supports");
    values.value(json, record.slots());
    json.writeObjectFieldStart("slots_by_rule");
    for (Map.Entry<String, Set<String>> told : record.slotsByRule(line).entrySet()) {
      json.writeFieldName(told.getKey());
      values.value(json, List.copyOf(told.getValue()));
    }
    json.writeEndObject();
    json.writeStringField("rule", record.fact().rule());
    json.writeFieldName("confidence");
    values.value(json, record.fact().confidence());
    factors(json, record.origin().confidence());
    json.writeFieldName("warnings");
    values.value(json, record.fact().warnings());
    json.writeArrayFieldStart("tellings");
    for (Draft telling : record.origin().tellings()) {
      json.writeStartObject();
      json.writeStringField("rule", telling.rule());
      json.writeFieldName("confidence");
      values.value(json, telling.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What the confidence is the product of. */
  private void factors(JsonGenerator json, Confidence confidence) throws IOException {
    json.writeObjectFieldStart("confidence_factors");
    json.writeFieldName("rules");
    values.value(json, confidence.told());
    json.writeFieldName("whole_record");
    values.value(json, confidence.whole());
    json.writeFieldName("warnings");
    values.value(json, Math.pow(Confidence.LEFT, confidence.warnings()));
    json.writeEndObject();
  }

  private static void nearest(JsonGenerator json, Explanation.@Nullable Nearest nearest)
      throws IOException {
    if (nearest == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("mention", nearest.trigger());
    json.writeStringField("type", nearest.type());
    json.writeStringField("rule", nearest.rule());
    json.writeStringField("lacks", nearest.lacks());
    json.writeEndObject();
  }
}
