package dev.assay.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.assay.record.FilingRecords;
import java.io.IOException;

/** Writes a filing a line, each a JSON object that ends in a line feed and is handed on at once. */
public final class NdjsonWriter implements RecordWriter {
  private final JsonFilings filings = new JsonFilings();
  private final Sink sink;
  private final JsonGenerator json;

  /** A writer of UTF-8. */
  public NdjsonWriter(Sink sink) throws IOException {
    this.sink = sink;
    this.json = new JsonFactory().createGenerator(sink.stream(), JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void write(FilingRecords filing) throws IOException {
    filings.write(json, filing);
    json.writeRaw('\n');
    json.flush();
  }

  /** Writes a line that an earlier run has written, with its line feed. */
  public void keep(byte[] line) throws IOException {
    json.flush();
    sink.stream().write(line);
    sink.stream().flush();
  }

  @Override
  public void finish() throws IOException {
    json.flush();
    sink.commit();
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }
}
