package dev.assay.cli;

import dev.assay.Pipeline;
import dev.assay.explain.Explanation;
import dev.assay.record.FilingRecords;
import dev.assay.record.RecordType;
import dev.assay.text.Document;
import java.util.List;
import java.util.function.Function;

/**
 * What turns documents into records, and says why. All of it is safe to share between threads.
 *
 * @param types the types of its records, in the output's order
 * @param reader a document's records
 * @param wideReader the same records, read by all cores together
 * @param explainer a document's sentences beside their records
 */
public record Engine(
    List<RecordType<?>> types,
    Function<Document, FilingRecords> reader,
    Function<Document, FilingRecords> wideReader,
    Function<Document, Explanation> explainer) {
  /** Keeps its own copy of the types. */
  public Engine {
    types = List.copyOf(types);
  }

  /** The program's own. */
  public static Engine ofPipeline() {
    Pipeline pipeline = new Pipeline();
    return new Engine(pipeline.types(), pipeline::read, pipeline::readWide, pipeline::explain);
  }
}
