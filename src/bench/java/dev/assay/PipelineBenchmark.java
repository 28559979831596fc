package dev.assay;

import dev.assay.record.FilingRecords;
import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.io.InputStream;
import java.util.ArrayList;
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
  private final List<Document> documents = new ArrayList<>();
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
    String corpus = System.getenv().getOrDefault("ASSAY_CORPUS", "samples/filings");
    Source source = new Source(InputStream.nullInputStream());
    for (Input input : Inputs.of(List.of(corpus), path -> true).found()) {
      documents.add(source.read(input));
    }
  }

  /** Says what share of the text the part-of-speech tagger was asked about, in one pass over all filings. */
  @TearDown
  public void share() {
    Pipeline fresh = new Pipeline();
    long characters = 0;
    for (Document document : documents) {
      fresh.read(document);
      characters += document.text().length();
    }
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

  /** Runs the benchmark, with JMH's plain report. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(PipelineBenchmark.class.getName()).build()).run();
  }
}
