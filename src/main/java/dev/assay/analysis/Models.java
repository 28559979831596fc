package dev.assay.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** Loads OpenNLP's models from the class path, each by its own file name. */
final class Models {
  private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TAGS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private Models() {}

  /** The model of English sentence ends. */
  static SentenceModel sentences() {
    return read(SENTENCES, SentenceModel::new);
  }

  /** The model of English part-of-speech tags. */
  static POSModel tags() {
    return read(TAGS, POSModel::new);
  }

  /** Makes a model of a stream. */
  private interface Reading<T> {
    T of(InputStream stream) throws IOException;
  }

  private static <T> T read(String name, Reading<T> reading) {
    try (InputStream stream = Models.class.getClassLoader().getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            name + ": not found on the class path, expected an OpenNLP model");
      }
      return reading.of(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(
          name + ": " + e.getMessage() + ", expected an OpenNLP model", e);
    }
  }
}
