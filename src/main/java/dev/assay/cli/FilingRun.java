package dev.assay.cli;

import dev.assay.record.FilingRecords;
import dev.assay.source.Globs;
import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.Limits;
import dev.assay.source.Source;
import dev.assay.source.Unpacking;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads many inputs into records; one that cannot be read is named and passed over. */
final class FilingRun {
  /** Takes a filing's records. */
  interface Taker {
    /** Takes them, in the order of the inputs. */
    void take(FilingRecords filing) throws IOException;
  }

  /** Takes a line that an earlier run wrote, in place of the filing's records. */
  interface Keeper {
    /** Takes it; the line feed is part of it. */
    void keep(byte[] line) throws IOException;
  }

  /** What the work on an input gives: its records, or the line that is kept. */
  private record Read(
      String sha256, @Nullable FilingRecords filing, Resumption.@Nullable Line kept) {}

  /** Characters of a filing that takes longer than many others together. */
  private static final int LARGE = 200_000;

  private final Engine engine;
  private final Source source;
  private final Messages messages;
  private final Limits limits;
  private final Globs chosen;
  private final Duration timeout;
  private final int jobs;
  private Resumption resumption = Resumption.NONE;
  private Keeper keeper = line -> {};
  private Manifest manifest = Manifest.NONE;
  private boolean alone;
  private int read;
  private int failed;

  FilingRun(Engine engine, Streams streams, Messages messages, Filings filings) {
    this.engine = engine;
    this.limits = filings.limits();
    this.chosen = filings.globs();
    this.timeout = filings.timeout();
    this.jobs = filings.jobs();
    this.source = new Source(streams.in(), limits);
    this.messages = messages;
  }

  /** Keeps what an earlier run wrote. */
  FilingRun resuming(Resumption earlier, Keeper taker) {
    resumption = earlier;
    keeper = taker;
    return this;
  }

  /** Tells the manifest of each input. */
  FilingRun telling(Manifest told) {
    manifest = told;
    return this;
  }

  /** Reads all inputs. */
  void run(Inputs inputs, Taker taker) throws IOException, InterruptedException {
    for (UnreadableException e : inputs.failed()) {
      failed++;
      messages.error(e);
      manifest.refused(e);
    }
    List<Input> found = inputs.found();
    alone = found.size() == 1;
    int total = found.size() + inputs.failed().size();
    new OrderedRun<Input, Read>(jobs, timeout, this::read)
        .run(
            new Unpacking(found, chosen, limits),
            (input, result, error) -> {
              if (result == null) {
                failed++;
                report(input, error);
              } else {
                take(input, result, taker);
                read++;
              }
              messages.progress(read + failed, Math.max(total, read + failed), input.path());
            });
    messages.clear();
  }

  private void take(Input input, Read result, Taker taker) throws IOException {
    Resumption.Line kept = result.kept();
    FilingRecords filing = result.filing();
    int records = 0;
    if (kept != null) {
      byte[] line = kept.bytes();
      keeper.keep(line);
      records = Resumption.count(line);
    } else if (filing != null) {
      taker.take(filing);
      records = filing.records().values().stream().mapToInt(List::size).sum();
    }
    messages.detail(input.path() + ": " + records + " records" + (kept == null ? "" : " (kept)"));
    manifest.read(input.path(), result.sha256(), records);
  }

  /** How many inputs have been read. */
  int read() {
    return read;
  }

  /** How many arguments and inputs could not be read. */
  int failed() {
    return failed;
  }

  private Read read(Input input) {
    try {
      Document document = source.read(input);
      if (document.text().isBlank()) {
        throw UnreadableException.empty(input.path());
      }
      Resumption.Line kept = resumption.line(input.path(), document.sha256());
      return kept != null
          ? new Read(document.sha256(), null, kept)
          : new Read(document.sha256(), records(document), null);
    } catch (UnreadableException e) {
      throw new CompletionException(e);
    }
  }

  /** A filing that others would wait for is read by all cores, if it may take them. */
  private FilingRecords records(Document document) {
    boolean wide = jobs > 1 && (alone || document.text().length() > LARGE);
    return (wide ? engine.wideReader() : engine.reader()).apply(document);
  }

  private void report(Input input, @Nullable Throwable error) throws IOException {
    if (error instanceof CompletionException
        && error.getCause() instanceof UnreadableException unreadable) {
      messages.error(unreadable);
      manifest.refused(input.path(), unreadable);
      return;
    }
    String line = input.path() + ": " + failure(error);
    messages.error(line, error);
    manifest.failed(input.path(), line);
  }

  private String failure(@Nullable Throwable error) {
    if (error instanceof TimeoutException) {
      return "more than "
          + timeout.toSeconds()
          + " s, expected less, or a higher --timeout-per-file";
    } else if (error instanceof OutOfMemoryError) {
      return "not enough memory for it, expected more (ASSAY_JAVA_OPTS=-Xmx4g)";
    }
    return error + " in the program, expected records (--debug shows where)";
  }
}
