package dev.assay;

import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The filings that benchmarks read. */
final class Corpus {
  static final String SAMPLES = "samples/filings";

  private Corpus() {}

  /** Those of the folder that {@code ASSAY_CORPUS} names, else the samples. */
  static List<Document> chosen() throws UnreadableException {
    return of(System.getenv().getOrDefault("ASSAY_CORPUS", SAMPLES));
  }

  /** Those of a folder. */
  static List<Document> of(String folder) throws UnreadableException {
    Source source = new Source(InputStream.nullInputStream());
    List<Document> documents = new ArrayList<>();
    for (Input input : Inputs.of(List.of(folder), path -> true).found()) {
      documents.add(source.read(input));
    }
    return documents;
  }

  /** Their length, in UTF-16 code units. */
  static long characters(List<Document> documents) {
    return documents.stream().mapToLong(document -> document.text().length()).sum();
  }
}
