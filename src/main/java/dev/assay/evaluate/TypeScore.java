package dev.assay.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * The score of one filing's records of one type.
 *
 * @param document the filing's name
 * @param type the record type
 * @param facts filled slots, an element of a list each
 * @param records whole records; right are those that agree in every slot that matters
 * @param paired how many records have a counterpart
 * @param slots the facts by slot, in the order of the slots' names
 * @param differences missed and wrong facts, those of the gold first
 * @param judged the predicted records that say how sure they are, with whether they are right
 */
public record TypeScore(
    String document,
    String type,
    Tally facts,
    Tally records,
    int paired,
    Map<String, Tally> slots,
    List<Difference> differences,
    List<Judged> judged) {
  /** Keeps its own copies. */
  public TypeScore {
    slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    differences = List.copyOf(differences);
    judged = List.copyOf(judged);
  }

  /**
   * Counts what a pairing holds.
   *
   * @param confidences of the predicted records in their order; absent for those without
   */
  static TypeScore of(
      String document, String type, Pairing pairing, List<OptionalDouble> confidences) {
    Map<String, Tally> slots = new TreeMap<>();
    pairing.gold().forEach(record -> count(record, new Tally(0, 1, 0), slots));
    pairing.predicted().forEach(record -> count(record, new Tally(0, 0, 1), slots));
    Map<Integer, Set<Fact>> found = new HashMap<>();
    Map<Integer, Set<Fact>> used = new HashMap<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      List<Fact> gold = pair.agreements().stream().map(Agreement::gold).toList();
      count(gold, new Tally(1, 0, 0), slots);
      found.put(pair.gold(), new HashSet<>(gold));
      used.put(
          pair.predicted(),
          new HashSet<>(pair.agreements().stream().map(Agreement::predicted).toList()));
    }
    List<Difference> differences = new ArrayList<>();
    differ(document, type, pairing.gold(), found, true, differences);
    differ(document, type, pairing.predicted(), used, false, differences);
    Set<Integer> right = right(type, pairing);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < confidences.size(); i++) {
      if (confidences.get(i).isPresent()) {
        judged.add(new Judged(confidences.get(i).getAsDouble(), right.contains(i)));
      }
    }
    return new TypeScore(
        document,
        type,
        slots.values().stream().reduce(Tally.NONE, Tally::plus),
        new Tally(right.size(), pairing.gold().size(), pairing.predicted().size()),
        pairing.pairs().size(),
        slots,
        differences,
        judged);
  }

  private static void count(List<Fact> facts, Tally one, Map<String, Tally> slots) {
    facts.forEach(fact -> slots.merge(fact.slot(), one, Tally::plus));
  }

  private static void differ(
      String document,
      String type,
      List<List<Fact>> records,
      Map<Integer, Set<Fact>> agreed,
      boolean missed,
      List<Difference> differences) {
    for (int i = 0; i < records.size(); i++) {
      List<Fact> record = records.get(i);
      Set<Fact> same = agreed.getOrDefault(i, Set.of());
      List<Fact> rest = record.stream().filter(fact -> !same.contains(fact)).toList();
      if (!rest.isEmpty()) {
        differences.add(new Difference(document, type, i, label(record), missed, rest));
      }
    }
  }

  private static String label(List<Fact> record) {
    String name = last("name", record);
    return name.isEmpty() ? last("candidate", record) : name;
  }

  private static String last(String slot, List<Fact> record) {
    return record.stream()
        .filter(fact -> fact.slot().equals(slot))
        .reduce((before, fact) -> fact)
        .filter(fact -> !(fact.numeric() && fact.value().equals("0.0")))
        .map(Fact::value)
        .orElse("");
  }

  /** The predicted records that agree in every slot that matters. */
  private static Set<Integer> right(String type, Pairing pairing) {
    Set<String> strict = ScoringTables.STRICT.getOrDefault(type, Set.of());
    Set<Integer> right = new HashSet<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      long gold = strictFacts(pairing.gold().get(pair.gold()), strict);
      long predicted = strictFacts(pairing.predicted().get(pair.predicted()), strict);
      long agreed = strictFacts(pair.agreements().stream().map(Agreement::gold).toList(), strict);
      if (!strict.isEmpty() && gold == predicted && gold == agreed) {
        right.add(pair.predicted());
      }
    }
    return right;
  }

  private static long strictFacts(List<Fact> facts, Set<String> strict) {
    return facts.stream().filter(fact -> strict.contains(fact.slot())).count();
  }
}
