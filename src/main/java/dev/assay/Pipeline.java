package dev.assay;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.explain.Explainer;
import dev.assay.explain.Explanation;
import dev.assay.extract.Extractor;
import dev.assay.extract.Extractors;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Lexicon;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.MentionFinder;
import dev.assay.mention.Mentions;
import dev.assay.record.Draft;
import dev.assay.record.FilingRecords;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.resolve.Resolution;
import dev.assay.resolve.Resolver;
import dev.assay.text.Ahead;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The way of the data: a document is read as a filing, its mentions are found, who is who is
 * settled, each extractor says what it reads, and what they say is resolved into records. Immutable
 * and safe to share between threads.
 */
public final class Pipeline {
  private final Tagger tagger = new Tagger();
  private final FilingReader reader;
  private final MentionFinder finder;
  private final GlossaryBuilder glossaries;
  private final List<Extractor> extractors;
  private final Resolver resolver;

  /** A pipeline over the program's own lexicon. */
  public Pipeline() {
    Vocabulary vocabulary = new Vocabulary();
    reader = new FilingReader(vocabulary);
    Lexicon lexicon = Lexicon.load(vocabulary);
    Ahead<MentionFinder> recognizers = Ahead.begin(() -> new MentionFinder(lexicon, tagger));
    glossaries = new GlossaryBuilder(lexicon.terms());
    extractors = Extractors.all(vocabulary);
    resolver = new Resolver(mergings(extractors));
    finder = recognizers.get();
  }

  /** The types of its records, in the output's order. */
  public List<RecordType<?>> types() {
    List<RecordType<?>> types = new ArrayList<>();
    extractors.forEach(extractor -> types.add(extractor.type()));
    return types;
  }

  /** How many characters the part-of-speech tagger was asked about so far, in UTF-16 code units. */
  public long taggedCharacters() {
    return tagger.taggedCharacters();
  }

  /** The records of a document. */
  public FilingRecords read(Document document) {
    return resolve(reading(reader.read(document), false), false).records();
  }

  /** The same records, found by all cores together: for one long document, or one alone. */
  public FilingRecords readWide(Document document) {
    return resolve(reading(reader.read(document), true), true).records();
  }

  /** The sentences of a document beside the records that stand on them, with the reasons. */
  public Explanation explain(Document document) {
    Filing filing = reader.read(document);
    Reading reading = reading(filing, true);
    Reading all = reading(filing.withAllTold(), true);
    return new Explainer(extractors)
        .explain(reading, resolve(reading, true), all, drafts(all, true));
  }

  private Reading reading(Filing filing, boolean wide) {
    Mentions found = wide ? finder.findWide(filing) : finder.find(filing);
    return glossaries.read(filing, found);
  }

  private Resolution resolve(Reading reading, boolean wide) {
    return resolver.resolve(reading, drafts(reading, wide));
  }

  private List<Draft> drafts(Reading reading, boolean wide) {
    Stream<Extractor> all = wide ? extractors.parallelStream() : extractors.stream();
    return all.flatMap(extractor -> extractor.extract(reading).stream()).toList();
  }

  private static Map<RecordType<?>, Merging> mergings(List<Extractor> extractors) {
    Map<RecordType<?>, Merging> mergings = new LinkedHashMap<>();
    extractors.forEach(extractor -> mergings.put(extractor.type(), extractor.merging()));
    return mergings;
  }
}
