package dev.assay;

import dev.assay.record.FilingRecords;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The whole way of the data over the filings of {@code ASSAY_CORPUS} (else the samples), on one core, in MB of text a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@Threads(1)
public class PipelineBenchmark {
  private final Pipeline pipeline = new Pipeline();
  private List<Document> documents = List.of();
  private int next;

  /** Millions of characters of text read; JMH gives them a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Text, in millions of UTF-16 code units. */
    public double megabytes;
  }

  /** Reads the filings into memory. */
  @Setup
  public void read() throws UnreadableException {
    documents = Corpus.chosen();
  }

  /** Says what share of the text the part-of-speech tagger was asked about, in one pass over all filings. */
  @TearDown
  public void share() {
    Pipeline fresh = new Pipeline();
    documents.forEach(fresh::read);
    long characters = Corpus.characters(documents);
    System.out.printf(Locale.ROOT, "%nTagged: %.2f%% of %.1f million characters%n",
        100.0 * fresh.taggedCharacters() / Math.max(1, characters), characters / 1e6);
  }

  /** One filing after the other. */
  @Benchmark
  public FilingRecords filing(Read read) {
    Document document = documents.get(next);
    next = (next + 1) % documents.size();
    read.megabytes += document.text().length() / 1e6;
    return pipeline.read(document);
  }

  /** Runs this benchmark and that of the stages, with JMH's plain report. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include("dev\\.assay\\..*Benchmark").build()).run();
  }
}
