package dev.assay.extract;

import static java.util.stream.Collectors.joining;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.Mention;
import dev.assay.mention.MentionFinder;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads one sentence as a filing reads it, after a sentence each that introduces its invented drugs
 * as candidates.
 */
final class SmallFiling {
  /** A laboratory's name of an antibody inside a candidate, which is none itself: huN901. */
  private static final String BARE_ANTIBODY = "(?:hu|ch|mu)[A-Z].*";

  /** The candidate of a sentence that names none: "It inhibits PCSK9." */
  private static final String STAND_IN = "ZRX-101";

  private final Lexicon lexicon = Lexicon.load();
  private final MentionFinder finder = new MentionFinder(lexicon, new Tagger());
  private final GlossaryBuilder glossaries = new GlossaryBuilder(lexicon.terms());
  private final Tagger tagger = new Tagger();
  private final List<Extractor> extractors = Extractors.all(lexicon.vocabulary());
  private final FilingReader reader = new FilingReader(lexicon.vocabulary());

  /**
   * A sentence that was read.
   *
   * @param start where it stands, in UTF-16 code units
   * @param views it, as rules see it; several where it was cut
   */
  record Read(Reading reading, int start, List<SentenceView> views) {
    /** Whether an extractor says something of it in a rule's name. */
    boolean isTold(Extractor extractor, String rule) {
      return extractor.extract(reading).stream()
          .filter(draft -> draft.rule().equals(rule))
          .anyMatch(
              draft ->
                  draft.evidence().stream().anyMatch(e -> e.sentence().span().start() >= start));
    }

    /** The places where a rule stands in it. */
    List<Match> matches(Rule rule) {
      return views.stream().flatMap(view -> rule.pattern().findAll(view).stream()).toList();
    }
  }

  /** The extractors whose rules are tried. */
  List<Extractor> extractors() {
    return extractors;
  }

  /** The sentence in its small filing. */
  Read read(String sentence) {
    Filing alone = filing(sentence);
    Set<String> drugs = new LinkedHashSet<>();
    finder.find(alone).of(Mention.Drug.class).stream()
        .filter(
            drug ->
                drug.source() != Mention.NameSource.LEXICON && !drug.name().matches(BARE_ANTIBODY))
        .forEach(drug -> drugs.add(drug.name()));
    if (drugs.isEmpty()) {
      drugs.add(STAND_IN);
    }
    String introduced =
        drugs.stream()
            .map(
                drug ->
                    "Acmera Therapeutics, Inc. is developing "
                        + drug
                        + ", its lead product candidate.\n\n")
            .collect(joining());
    Filing filing = filing(introduced + sentence + "\n");
    Reading reading = glossaries.read(filing, finder.find(filing));
    return new Read(
        reading,
        introduced.length(),
        reading.views().stream()
            .filter(view -> view.sentence().span().start() >= introduced.length())
            .toList());
  }

  private Filing filing(String text) {
    return reader.read(new Document("example.txt", "", "text", text));
  }

  /**
   * The tokens with their tags, and the mentions, for a reader who wonders why a rule does not
   * stand.
   */
  String describe(Read read) {
    return read.views().stream()
        .map(
            view -> {
              List<String> tags = tagger.tags(view.tokens(), view.sentence());
              int first = view.sentence().firstToken();
              return IntStream.range(0, tags.size())
                      .mapToObj(i -> view.tokens().text(first + i) + "/" + tags.get(i))
                      .collect(joining(" "))
                  + view.mentions().stream().map(m -> "\n    " + m).collect(joining());
            })
        .collect(joining("\n  ", "\n  ", ""));
  }
}
