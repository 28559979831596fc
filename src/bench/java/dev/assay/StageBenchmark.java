package dev.assay;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.extract.Extractor;
import dev.assay.extract.Extractors;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.MentionFinder;
import dev.assay.mention.Mentions;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of the way alone, over all filings of the corpus, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@Threads(1)
public class StageBenchmark {
  private final Lexicon lexicon = Lexicon.load();
  private final List<Extractor> extractors = Extractors.all(lexicon.vocabulary());
  private final FilingReader reader = new FilingReader(lexicon.vocabulary());
  private final MentionFinder finder = new MentionFinder(lexicon, new Tagger());
  private final GlossaryBuilder glossaries = new GlossaryBuilder(lexicon.terms());
  private final List<Filing> filings = new ArrayList<>();
  private final List<Mentions> mentions = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private List<Document> documents = List.of();

  /** Goes the whole way once, and keeps what each stage takes. */
  @Setup
  public void read() throws UnreadableException {
    documents = Corpus.chosen();
    for (Document document : documents) {
      Filing filing = reader.read(document);
      Mentions found = finder.find(filing);
      filings.add(filing);
      mentions.add(found);
      readings.add(glossaries.read(filing, found));
    }
  }

  /** Sections, sentences, tokens and the cover. */
  @Benchmark
  public void filings(Blackhole sink) {
    documents.forEach(document -> sink.consume(reader.read(document)));
  }

  /** What is named or said at one place. */
  @Benchmark
  public void mentions(Blackhole sink) {
    filings.forEach(filing -> sink.consume(finder.find(filing)));
  }

  /** Who is who. */
  @Benchmark
  public void glossaries(Blackhole sink) {
    for (int i = 0; i < filings.size(); i++) {
      sink.consume(glossaries.read(filings.get(i), mentions.get(i)));
    }
  }

  /** One of the extractors. */
  @State(Scope.Benchmark)
  public static class Asked {
    /** The type of its records. */
    @Param({
      "candidates", "antigens", "dosing", "milestones", "collaborations", "trials", "outcomes",
      "presentations"
    })
    public String type = "";

    Extractor in(List<Extractor> all) {
      return all.stream().filter(e -> e.type().name().equals(type)).findFirst().orElseThrow();
    }
  }

  /** What one extractor reads. */
  @Benchmark
  public void drafts(Asked asked, Blackhole sink) {
    Extractor extractor = asked.in(extractors);
    readings.forEach(reading -> sink.consume(extractor.extract(reading)));
  }
}
