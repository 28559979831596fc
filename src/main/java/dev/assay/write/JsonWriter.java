package dev.assay.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.assay.record.FilingRecords;
import java.io.IOException;

/** Writes one indented JSON array of all filings. */
public final class JsonWriter implements RecordWriter {
  private final JsonFilings filings = new JsonFilings();
  private final Sink sink;
  private final JsonGenerator json;

  /** A writer of UTF-8 that begins the array. */
  public JsonWriter(Sink sink) throws IOException {
    this.sink = sink;
    this.json = new JsonFactory().createGenerator(sink.stream(), JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartArray();
  }

  @Override
  public void write(FilingRecords filing) throws IOException {
    filings.write(json, filing);
    json.flush();
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
    sink.commit();
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}
