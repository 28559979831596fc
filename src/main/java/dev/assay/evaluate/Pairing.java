package dev.assay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One filing's records of one type as facts, each gold record with at most one predicted record and
 * the other way round.
 *
 * @param gold the facts of each gold record
 * @param predicted the facts of each predicted record
 * @param pairs the records that tell of one thing, best agreement first
 */
record Pairing(List<List<Fact>> gold, List<List<Fact>> predicted, List<Pair> pairs) {
  /**
   * A gold record and the predicted record that tells of the same.
   *
   * @param gold the gold record's place, from 0
   * @param predicted the predicted record's place, from 0
   * @param agreements what both say
   * @param weight how well they agree
   */
  record Pair(int gold, int predicted, List<Agreement> agreements, int weight) {}

  /** Best agreement first, then in the order of the records. */
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt(Pair::weight)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  /** Pairs the records of one type, best agreement first. */
  static Pairing ofRecords(
      String type, List<JsonNode> gold, List<JsonNode> predicted, FilingNames names) {
    List<List<Fact>> ours = gold.stream().map(r -> Facts.of(type, r, names)).toList();
    List<List<Fact>> theirs = predicted.stream().map(r -> Facts.of(type, r, names)).toList();
    boolean named = ScoringTables.NAMED.contains(type);
    List<Pair> possible = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Set<String> known = named ? names.of(type, gold.get(i)) : Set.of();
      for (int j = 0; j < predicted.size(); j++) {
        if (named && disjoint(known, names.of(type, predicted.get(j)))) {
          continue;
        }
        List<Agreement> agreements = Agreement.between(type, ours.get(i), theirs.get(j));
        boolean pairable =
            named
                || sharesKey(type, agreements)
                || Set.copyOf(ours.get(i)).equals(Set.copyOf(theirs.get(j)));
        int weight = weight(type, agreements);
        if (pairable && weight > 0 && sharesParties(type, gold.get(i), agreements)) {
          possible.add(new Pair(i, j, List.copyOf(agreements), weight));
        }
      }
    }
    return new Pairing(ours, theirs, best(possible));
  }

  /**
   * Pairs the two descriptions of a filing; a predicted slot that the gold leaves empty does not
   * count.
   */
  static Pairing ofDescriptions(JsonNode gold, JsonNode predicted, FilingNames names) {
    List<Fact> ours = Facts.of("document", gold, names);
    Set<String> slots = new HashSet<>();
    ours.forEach(fact -> slots.add(fact.slot()));
    List<Fact> theirs =
        Facts.of("document", predicted, names).stream()
            .filter(fact -> slots.contains(fact.slot()))
            .toList();
    List<Agreement> agreements = Agreement.between("document", ours, theirs);
    return new Pairing(
        List.of(ours), List.of(theirs), List.of(new Pair(0, 0, List.copyOf(agreements), 0)));
  }

  private static List<Pair> best(List<Pair> possible) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    for (Pair pair : possible.stream().sorted(BEST_FIRST).toList()) {
      if (!usedGold.contains(pair.gold()) && !usedPredicted.contains(pair.predicted())) {
        usedGold.add(pair.gold());
        usedPredicted.add(pair.predicted());
        pairs.add(pair);
      }
    }
    return List.copyOf(pairs);
  }

  private static int weight(String type, List<Agreement> agreements) {
    Map<String, Integer> weights = ScoringTables.KEYS.getOrDefault(type, Map.of());
    int weight = 0;
    for (Agreement agreement : agreements) {
      weight += weights.getOrDefault(agreement.gold().slot(), 1);
    }
    boolean otherCandidate =
        ScoringTables.OF_A_CANDIDATE.contains(type) && count("candidate", agreements) == 0;
    return otherCandidate ? weight - 2 : weight;
  }

  private static boolean sharesKey(String type, List<Agreement> agreements) {
    Set<String> keys = ScoringTables.KEYS.getOrDefault(type, Map.of()).keySet();
    return agreements.stream().anyMatch(agreement -> keys.contains(agreement.gold().slot()));
  }

  /**
   * Agreements between companies are the same only if two parties are, or the one that is named.
   */
  private static boolean sharesParties(String type, JsonNode gold, List<Agreement> agreements) {
    return !type.equals("collaborations")
        || count("parties", agreements) >= Math.min(2, gold.path("parties").size());
  }

  private static long count(String slot, List<Agreement> agreements) {
    return agreements.stream().filter(a -> a.gold().slot().equals(slot)).count();
  }

  private static boolean disjoint(Set<String> one, Set<String> other) {
    return one.stream().noneMatch(other::contains);
  }
}
