package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.analysis.Tagger;
import dev.assay.lexicon.Lexicon;
import dev.assay.lexicon.TermIndex;
import dev.assay.lexicon.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds all mentions of a filing; each kind of mention has its recognizer. */
public final class MentionFinder {
  private final Lexicon lexicon;
  private final List<Recognizer> recognizers;

  /** A finder over a lexicon; the tagger is asked only where a name hangs on it. */
  public MentionFinder(Lexicon lexicon, Tagger tagger) {
    this.lexicon = lexicon;
    this.recognizers =
        List.of(
            new DrugRecognizer(lexicon.stems(), tagger),
            new AntigenRecognizer(lexicon.terms()),
            new DiseaseRecognizer(lexicon.terms()),
            new CompanyRecognizer(),
            new PartyRecognizer(),
            new DoseRecognizer(Units.load()),
            new ScheduleRecognizer(),
            new StageRecognizer(),
            new MoneyRecognizer(),
            new PercentRecognizer(),
            new DateRecognizer(),
            new CountRecognizer(),
            new QuantityRecognizer(),
            new StudyRecognizer(),
            new MeetingRecognizer(),
            new PlatformRecognizer(),
            new TermRecognizer());
  }

  /** The mentions of the filing's told sections, sorted. */
  public Mentions find(Filing filing) {
    return find(filing, recognizers.stream());
  }

  /** The same mentions, found by all cores together. */
  public Mentions findWide(Filing filing) {
    return find(filing, recognizers.parallelStream());
  }

  private Mentions find(Filing filing, Stream<Recognizer> all) {
    List<TermIndex.Hit> hits = new ArrayList<>();
    lexicon.terms().find(filing.tokens(), (first, hit) -> hits.add(hit));
    TermHits terms = new TermHits(hits);
    return new Mentions(all.flatMap(recognizer -> found(recognizer, filing, terms)).toList());
  }

  private static Stream<Mention> found(Recognizer recognizer, Filing filing, TermHits terms) {
    List<Mention> found = new ArrayList<>();
    recognizer.find(filing, terms, found::add);
    return found.stream();
  }
}
