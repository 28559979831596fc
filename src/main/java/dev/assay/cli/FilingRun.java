package dev.assay.cli;

import dev.assay.record.FilingRecords;
import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Reads many inputs into records; one that cannot be read is named and passed over. */
final class FilingRun {
  /** Takes a filing's records. */
  interface Taker {
    /** Takes them, in the order of the inputs. */
    void take(FilingRecords filing) throws IOException;
  }

  private final Engine engine;
  private final Source source;
  private final Messages messages;
  private int read;
  private int failed;

  FilingRun(Engine engine, Source source, Messages messages) {
    this.engine = engine;
    this.source = source;
    this.messages = messages;
  }

  /** Reads all inputs with so many threads. */
  void run(Inputs inputs, int jobs, Taker taker) throws IOException, InterruptedException {
    for (UnreadableException e : inputs.failed()) {
      failed++;
      messages.error(e);
    }
    List<Input> found = inputs.found();
    if (found.isEmpty()) {
      return;
    }
    new OrderedRun<Input, FilingRecords>(Math.min(jobs, found.size()), this::read)
        .run(
            found,
            (input, filing, error) -> {
              if (filing == null) {
                failed++;
                report(input, error);
              } else {
                taker.take(filing);
                read++;
                messages.detail(input.path() + ": " + count(filing) + " records");
              }
              messages.progress(read + failed, found.size() + inputs.failed().size(), input.path());
            });
    messages.clear();
  }

  /** How many inputs have been read. */
  int read() {
    return read;
  }

  /** How many arguments and inputs could not be read. */
  int failed() {
    return failed;
  }

  private FilingRecords read(Input input) {
    try {
      Document document = source.read(input);
      if (document.text().isBlank()) {
        throw new UnreadableException(
            input.path(), "no text (an empty file)", "the text of a filing");
      }
      return engine.reader().apply(document);
    } catch (UnreadableException e) {
      throw new CompletionException(e);
    }
  }

  private void report(Input input, @Nullable Throwable error) {
    if (error instanceof CompletionException
        && error.getCause() instanceof UnreadableException unreadable) {
      messages.error(unreadable);
    } else {
      messages.error(
          input.path() + ": " + error + " in the program, expected records (--debug shows where)",
          error);
    }
  }

  private static int count(FilingRecords filing) {
    return filing.records().values().stream().mapToInt(List::size).sum();
  }
}
