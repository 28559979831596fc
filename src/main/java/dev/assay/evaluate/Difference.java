package dev.assay.evaluate;

import java.util.List;

/**
 * What one record of the gold has beyond its predicted counterpart, or the other way round.
 *
 * @param document the filing's name
 * @param type the record type
 * @param index the record's place among the filing's records of that type, from 0
 * @param label the record's name or candidate; empty if it has neither
 * @param missed true for facts of the gold that were missed, false for predicted ones that are
 *     wrong
 * @param facts the facts without counterpart, at least one
 */
public record Difference(
    String document, String type, int index, String label, boolean missed, List<Fact> facts) {
  /** Keeps its own copy of the facts. */
  public Difference {
    facts = List.copyOf(facts);
  }

  /** One line, such as {@code - harrow-2031 dosing[0] hb 12: missed [('low', 3.0)]}. */
  @Override
  public String toString() {
    String place = document + " " + type + "[" + index + "] " + label;
    return missed ? "- " + place + ": missed " + facts : "+ " + place + ": wrong " + facts;
  }
}
