package dev.assay.explain;

import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Supported;
import dev.assay.explain.Explanation.Telling;
import dev.assay.explain.Explanation.Untold;
import dev.assay.extract.Extractor;
import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.record.Fact;
import dev.assay.record.RecordType;
import dev.assay.resolve.Resolution;
import dev.assay.text.CodePoints;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the records of a filing beside the sentences that they stand on. */
public final class Explainer {
  private final NearestRules nearest;
  private final RuleWords words;

  /** An explainer of what these extractors read. */
  public Explainer(List<Extractor> extractors) {
    nearest = new NearestRules(extractors);
    words = new RuleWords(extractors);
  }

  /**
   * The filing's sentences with the records of the resolution.
   *
   * @param all the same filing read as if every section counted
   * @param drafts what the extractors tell of that
   */
  public Explanation explain(
      Reading reading, Resolution resolution, Reading all, List<Draft> drafts) {
    Names names = new Names(reading);
    Tellings tellings = new Tellings(reading, names, words);
    Map<Integer, List<Supported>> records = records(reading, resolution, tellings);
    Map<Integer, List<Untold>> untold = untold(all, drafts);
    Meanings meanings = new Meanings(reading, names);
    Meanings others = new Meanings(all, new Names(all));
    CodePoints points = reading.filing().document().codePoints();
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : reading.filing().sentences()) {
      int number = sentence.index() + 1;
      int view = reading.viewAt(sentence.index());
      List<Supported> supported = records.getOrDefault(number, List.of());
      lines.add(
          new Line(
              number,
              sentence.section().kind().value(),
              LeftOutSections.why(sentence.section().kind()),
              points.fromUnits(sentence.span().start()),
              points.fromUnits(sentence.span().end()),
              reading.filing().original().slice(sentence.span()),
              supported,
              view < 0
                  ? others.of(all.mentions().in(sentence.span()))
                  : meanings.of(reading.mentions().in(sentence.span())),
              view < 0 || !supported.isEmpty()
                  ? null
                  : nearest.of(reading, reading.views().get(view)).orElse(null),
              view < 0 ? untold.getOrDefault(number, List.of()) : List.of()));
    }
    return new Explanation(reading.filing().document().path(), lines);
  }

  /** The records by the number of each sentence that supports them. */
  private static Map<Integer, List<Supported>> records(
      Reading reading, Resolution resolution, Tellings tellings) {
    Map<Integer, Integer> numbers = numbers(reading);
    Map<Integer, List<Supported>> bySentence = new HashMap<>();
    for (Map.Entry<RecordType<?>, List<Fact>> records : resolution.records().records().entrySet()) {
      for (Fact fact : records.getValue()) {
        Resolution.Origin origin = Objects.requireNonNull(resolution.origins().get(fact.id()));
        Map<Integer, List<Telling>> told = tellings.of(origin.tellings());
        Map<Integer, Set<String>> slots = slots(fact, numbers);
        int main = main(fact, slots.keySet(), told);
        slots.forEach(
            (number, supported) ->
                bySentence
                    .computeIfAbsent(number, n -> new ArrayList<>())
                    .add(
                        new Supported(
                            records.getKey(),
                            fact,
                            List.copyOf(supported),
                            main,
                            told.getOrDefault(number, List.of()),
                            number == main ? List.of() : repeated(told, number, main),
                            elsewhere(slots, supported),
                            origin)));
      }
    }
    return bySentence;
  }

  /** The number of each sentence by its first position, in Unicode code points. */
  private static Map<Integer, Integer> numbers(Reading reading) {
    CodePoints points = reading.filing().document().codePoints();
    return reading.filing().sentences().stream()
        .collect(Collectors.toMap(s -> points.fromUnits(s.span().start()), s -> s.index() + 1));
  }

  private static Map<Integer, Set<String>> slots(Fact fact, Map<Integer, Integer> numbers) {
    Map<Integer, Set<String>> slots = new TreeMap<>();
    fact.evidence()
        .forEach(
            piece ->
                slots
                    .computeIfAbsent(
                        Objects.requireNonNull(numbers.get(piece.start())),
                        s -> new LinkedHashSet<>())
                    .addAll(piece.slots()));
    return slots;
  }

  /**
   * The sentence in which the rule that a record is named for reads most of it, at best by words
   * that stand there; the first of equals.
   */
  private static int main(Fact fact, Set<Integer> sentences, Map<Integer, List<Telling>> tellings) {
    int main = 0;
    int most = -1;
    for (int number : sentences) {
      int read = 0;
      for (Telling telling : tellings.getOrDefault(number, List.of())) {
        boolean here = telling.at() == number && !telling.words().isEmpty();
        if (telling.rule().equals(fact.rule())) {
          read = Math.max(read, 2 * telling.slots().size() + (here ? 1 : 0));
        }
      }
      if (read > most) {
        most = read;
        main = number;
      }
    }
    return main;
  }

  private static List<String> repeated(Map<Integer, List<Telling>> told, int number, int main) {
    Map<String, Object> before = values(told.getOrDefault(main, List.of()));
    Map<String, Object> here = values(told.getOrDefault(number, List.of()));
    return here.keySet().stream()
        .filter(slot -> Objects.equals(here.get(slot), before.get(slot)))
        .toList();
  }

  /** What the tellings of a sentence give to each slot, the first of them that gives it. */
  private static Map<String, Object> values(List<Telling> tellings) {
    Map<String, Object> values = new LinkedHashMap<>();
    tellings.forEach(telling -> telling.slots().forEach(values::putIfAbsent));
    return values;
  }

  private static Map<String, Integer> elsewhere(
      Map<Integer, Set<String>> slots, Set<String> supported) {
    Map<String, Integer> elsewhere = new LinkedHashMap<>();
    slots.forEach(
        (number, others) ->
            others.stream()
                .filter(slot -> !supported.contains(slot))
                .forEach(slot -> elsewhere.putIfAbsent(slot, number)));
    return elsewhere;
  }

  /** What each sentence would tell if its section counted, by its number. */
  private Map<Integer, List<Untold>> untold(Reading all, List<Draft> drafts) {
    Tellings tellings = new Tellings(all, new Names(all), words);
    Map<Integer, List<Untold>> untold = new HashMap<>();
    Map<RecordType<?>, List<Draft>> byType =
        drafts.stream()
            .collect(Collectors.groupingBy(Draft::type, LinkedHashMap::new, Collectors.toList()));
    byType.forEach(
        (type, told) ->
            tellings
                .of(told)
                .forEach(
                    (number, here) ->
                        here.forEach(
                            telling ->
                                untold
                                    .computeIfAbsent(number, n -> new ArrayList<>())
                                    .add(new Untold(type, telling)))));
    return untold;
  }
}
