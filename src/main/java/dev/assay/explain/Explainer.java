package dev.assay.explain;

import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Named;
import dev.assay.explain.Explanation.Supported;
import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Fact;
import dev.assay.record.RecordType;
import dev.assay.resolve.Resolution;
import dev.assay.rule.SentenceView;
import dev.assay.text.CodePoints;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Puts the records of a filing beside the sentences that they stand on. */
public final class Explainer {
  private final NearestRules nearest;

  /** An explainer of what these extractors read. */
  public Explainer(List<Extractor> extractors) {
    nearest = new NearestRules(extractors);
  }

  /** The filing's sentences with the records of the resolution. */
  public Explanation explain(Reading reading, Resolution resolution) {
    Map<Integer, List<Supported>> byStart = byStart(resolution);
    Map<Sentence, SentenceView> views = new HashMap<>();
    reading.views().forEach(view -> views.put(view.sentence(), view));
    CodePoints points = reading.filing().document().codePoints();
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : reading.filing().sentences()) {
      int start = points.fromUnits(sentence.span().start());
      List<Supported> records = byStart.getOrDefault(start, List.of());
      SentenceView view = views.get(sentence);
      List<Mention> mentions = view == null ? List.of() : view.mentions();
      lines.add(
          new Line(
              sentence.index(),
              sentence.section().kind().value(),
              sentence.section().kind().isTold(),
              start,
              points.fromUnits(sentence.span().end()),
              reading.filing().original().slice(sentence.span()),
              records,
              mentions.stream()
                  .map(m -> new Named(m, reading.filing().slice(m.place().span())))
                  .toList(),
              view == null || !records.isEmpty() ? null : nearest.of(view).orElse(null)));
    }
    return new Explanation(reading.filing().document().path(), lines);
  }

  /**
   * The records by the first position of each sentence that supports them, in Unicode code points.
   */
  private static Map<Integer, List<Supported>> byStart(Resolution resolution) {
    Map<Integer, List<Supported>> byStart = new HashMap<>();
    for (Map.Entry<RecordType<?>, List<Fact>> records : resolution.records().records().entrySet()) {
      for (Fact fact : records.getValue()) {
        Resolution.Origin origin = Objects.requireNonNull(resolution.origins().get(fact.id()));
        Map<Integer, Set<String>> slots = new TreeMap<>();
        fact.evidence()
            .forEach(
                piece ->
                    slots
                        .computeIfAbsent(piece.start(), s -> new LinkedHashSet<>())
                        .addAll(piece.slots()));
        slots.forEach(
            (start, supported) ->
                byStart
                    .computeIfAbsent(start, s -> new ArrayList<>())
                    .add(new Supported(records.getKey(), fact, List.copyOf(supported), origin)));
      }
    }
    return byStart;
  }
}
