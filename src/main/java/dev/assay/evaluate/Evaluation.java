package dev.assay.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How predicted records agree with the gold.
 *
 * @param scores a score for each filing of the gold and each record type, in that order
 * @param missing filings of the gold that have no prediction; they count as empty
 * @param unexpected predicted filings that the gold lacks; they do not count
 */
public record Evaluation(List<TypeScore> scores, List<String> missing, List<String> unexpected) {
  /** The label of the row that sums up candidates, antigens, dosing and milestones. */
  public static final String CORE = "core";

  /** The label of the row that sums up everything. */
  public static final String ALL = "all";

  /** Keeps its own copies. */
  public Evaluation {
    scores = List.copyOf(scores);
    missing = List.copyOf(missing);
    unexpected = List.copyOf(unexpected);
  }

  /** A row for each type with facts on either side, then {@link #CORE} and {@link #ALL}. */
  public List<ScoreRow> rows() {
    List<ScoreRow> rows = new ArrayList<>();
    for (String type : ScoringTables.TYPES) {
      List<TypeScore> ofType = scores.stream().filter(s -> s.type().equals(type)).toList();
      ScoreRow sum = sum(type, ofType);
      boolean records = ScoringTables.STRICT.containsKey(type);
      int paired = ofType.stream().mapToInt(TypeScore::paired).sum();
      if (sum.facts().gold() + sum.facts().predicted() > 0) {
        rows.add(
            records
                ? new ScoreRow(type, sum.facts(), sum.records(), paired)
                : new ScoreRow(type, sum.facts(), null, null));
      }
    }
    rows.add(sum(CORE, filtered(score -> ScoringTables.CORE.contains(score.type()))));
    ScoreRow records = sum(ALL, filtered(s -> ScoringTables.STRICT.containsKey(s.type())));
    rows.add(new ScoreRow(ALL, sum(ALL, scores).facts(), records.records(), null));
    return List.copyOf(rows);
  }

  /** The row of a label; empty if it is a type without facts on either side. */
  public Optional<ScoreRow> row(String label) {
    return rows().stream().filter(row -> row.label().equals(label)).findFirst();
  }

  /**
   * The facts by record type and slot, both in the order of their names; a slot without facts has
   * no entry.
   */
  public Map<String, Map<String, Tally>> slots() {
    Map<String, Map<String, Tally>> slots = new TreeMap<>();
    for (TypeScore score : scores) {
      Map<String, Tally> ofType = slots.computeIfAbsent(score.type(), type -> new TreeMap<>());
      score.slots().forEach((slot, tally) -> ofType.merge(slot, tally, Tally::plus));
    }
    return slots;
  }

  /** All missed and wrong facts, by filing, then type, then record. */
  public List<Difference> differences() {
    return scores.stream().flatMap(score -> score.differences().stream()).toList();
  }

  private List<TypeScore> filtered(Predicate<TypeScore> condition) {
    return scores.stream().filter(condition).toList();
  }

  private static ScoreRow sum(String label, List<TypeScore> scores) {
    Tally facts = scores.stream().map(TypeScore::facts).reduce(Tally.NONE, Tally::plus);
    Tally records = scores.stream().map(TypeScore::records).reduce(Tally.NONE, Tally::plus);
    return new ScoreRow(label, facts, records, null);
  }
}
