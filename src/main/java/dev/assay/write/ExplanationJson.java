package dev.assay.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.assay.explain.Explanation;
import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Named;
import dev.assay.explain.Explanation.Supported;
import dev.assay.explain.Explanation.Telling;
import dev.assay.explain.Explanation.Untold;
import dev.assay.record.Draft;
import dev.assay.record.RecordType;
import dev.assay.resolve.Confidence;
import dev.assay.resolve.Resolution;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an explanation as one indented JSON array of sentences: number (from 1), section, left_out
 * (why, null where it counts), start and end (Unicode code points), text, records, mentions,
 * nearest (null where a record stands, or nothing asks for one), would_tell.
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
    for (Line line : explanation.sentences()) {
      sentence(json, line);
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
    sink.commit();
  }

  private void sentence(JsonGenerator json, Line line) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", line.number());
    json.writeStringField("section", line.section());
    json.writeStringField("left_out", line.leftOut());
    json.writeNumberField("start", line.start());
    json.writeNumberField("end", line.end());
    json.writeStringField("text", line.text());
    json.writeArrayFieldStart("records");
    for (Supported record : line.records()) {
      record(json, record, line);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Named mention : line.mentions()) {
      json.writeStartObject();
      json.writeStringField("type", mention.mention().type());
      json.writeStringField("text", mention.text());
      json.writeStringField("stands_for", mention.standsFor());
      json.writeStringField("why", mention.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("nearest");
    nearest(json, line.nearest());
    json.writeArrayFieldStart("would_tell");
    for (Untold untold : line.untold()) {
      json.writeStartObject();
      json.writeStringField("type", untold.type().name());
      telling(json, untold.telling());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void record(JsonGenerator json, Supported record, Line line) throws IOException {
    RecordType<?> type = record.type();
    json.writeStartObject();
    json.writeStringField("type", type.name());
    json.writeStringField("id", record.fact().id());
    json.writeNumberField("main_sentence", record.main());
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
    json.writeArrayFieldStart("read_here");
    for (Telling telling : record.tellings()) {
      json.writeStartObject();
      telling(json, telling);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("linked_here");
    for (Resolution.Link link : record.linked(line)) {
      json.writeStartObject();
      json.writeStringField("slot", link.slot());
      json.writeFieldName("value");
      values.value(json, link.value());
      json.writeStringField("from", link.from());
      json.writeEndObject();
    }
    json.writeEndArray();
    numbers(json, "read_elsewhere", record.elsewhere());
    json.writeStringField("rule", record.fact().rule());
    json.writeFieldName("confidence");
    values.value(json, record.fact().confidence());
    factors(json, record.origin().confidence());
    json.writeFieldName("warnings");
    values.value(json, record.fact().warnings());
    tellings(json, record.origin());
    json.writeEndObject();
  }

  /** What a rule reads in a sentence, as fields of the object that is open. */
  private void telling(JsonGenerator json, Telling telling) throws IOException {
    json.writeStringField("rule", telling.rule());
    json.writeFieldName("words");
    values.value(json, telling.words());
    json.writeNumberField("words_in", telling.at());
    json.writeObjectFieldStart("slots");
    for (Map.Entry<String, Object> slot : telling.slots().entrySet()) {
      json.writeFieldName(slot.getKey());
      values.value(json, slot.getValue());
    }
    json.writeEndObject();
    numbers(json, "named_in", telling.named());
    json.writeObjectFieldStart("goes_on");
    for (Map.Entry<String, String> rest : telling.goesOn().entrySet()) {
      json.writeStringField(rest.getKey(), rest.getValue());
    }
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, String name, Map<String, Integer> numbers)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> number : numbers.entrySet()) {
      json.writeNumberField(number.getKey(), number.getValue());
    }
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

  /** The drafts that a record was merged from, each with how sure it is with those before it. */
  private void tellings(JsonGenerator json, Resolution.Origin origin) throws IOException {
    List<Double> raised = origin.raised();
    json.writeArrayFieldStart("tellings");
    for (int i = 0; i < origin.tellings().size(); i++) {
      Draft telling = origin.tellings().get(i);
      json.writeStartObject();
      json.writeStringField("rule", telling.rule());
      json.writeFieldName("confidence");
      values.value(json, telling.confidence());
      json.writeFieldName("together");
      values.value(json, raised.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void nearest(JsonGenerator json, Explanation.@Nullable Nearest nearest)
      throws IOException {
    if (nearest == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("mention", nearest.trigger());
    json.writeStringField("type", nearest.type());
    json.writeStringField("rule", nearest.rule());
    json.writeFieldName("words");
    values.value(json, nearest.words());
    json.writeStringField("lacks", nearest.lacks());
    json.writeStringField("why", nearest.why());
    json.writeEndObject();
  }
}
