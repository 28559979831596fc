package dev.assay.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the scorer knows of record types and slots; all else of it is the same for every type
 * (RECORDS.md, "How it is scored").
 */
final class ScoringTables {
  /**
   * The record types and, before them, the filing's own description; in the order of the score
   * table.
   */
  static final List<String> TYPES =
      List.of(
          "document",
          "candidates",
          "antigens",
          "dosing",
          "milestones",
          "collaborations",
          "trials",
          "outcomes",
          "presentations");

  /** The types that the figure {@code core} sums up. */
  static final List<String> CORE = List.of("candidates", "antigens", "dosing", "milestones");

  /** Slots, one of which two records must share to be paired, and their weight in the pairing. */
  static final Map<String, Map<String, Integer>> KEYS =
      Map.of(
          "candidates", Map.of("name", 5),
          "antigens", Map.of("name", 5),
          "dosing", Map.of("low", 3, "high", 3, "kind", 2, "cycle_days", 1, "interval_days", 1),
          "milestones", Map.of("amount", 3, "kind", 2),
          "collaborations", Map.of("parties", 3),
          "trials", Map.of("identifier", 3, "phase", 2, "indications", 2),
          "outcomes", Map.of("measure", 2, "patients", 2, "percent", 2, "value", 2),
          "presentations", Map.of("abstract", 4, "title", 4, "meeting", 1));

  /** Slots that must all agree, on both sides, for a record to be right as a whole. */
  static final Map<String, Set<String>> STRICT =
      Map.of(
          "candidates", Set.of("name", "antibody", "payload", "targets", "phase"),
          "antigens", Set.of("name", "symbol", "targeted_by"),
          "dosing", Set.of("candidate", "kind", "low", "high", "unit", "status"),
          "milestones",
              Set.of("kind", "payer", "payee", "amount", "amount_high", "percent", "status"),
          "collaborations", Set.of("parties", "kind", "licensor", "licensee"),
          "trials", Set.of("candidate", "phase", "indications", "identifier"),
          "outcomes",
              Set.of("candidate", "measure", "patients", "evaluable", "percent", "value", "event"),
          "presentations", Set.of("meeting", "candidates"));

  /** Slots that are not compared. */
  static final Set<String> UNSCORED =
      Set.of(
          ("evidence confidence trigger population path sha256 format id exhibits "
                  + "comparator_value timepoint warnings rule dar payload_class rate_text redacted "
                  + "per_share shares aggregate territory exclusive endpoint arm duration_days "
                  + "dose_stage")
              .split(" "));

  /** Slots of free wording, and the share of words that two wordings must have in common. */
  static final Map<String, Double> FUZZY =
      Map.of(
          "title", 0.8,
          "meeting", 0.7,
          "toxicity", 0.5,
          "sites", 0.5,
          "subject", 0.5,
          "technology", 0.5,
          "event", 0.7,
          "investigators", 0.8);

  /** Slots of company names. */
  static final Set<String> COMPANY =
      Set.of(
          "payer",
          "payee",
          "parties",
          "licensor",
          "licensee",
          "sponsor",
          "companies",
          "company_name");

  /** Slots of candidate names. */
  static final Set<String> CANDIDATE =
      Set.of("candidate", "candidates", "targeted_by", "combination_with", "subject");

  /** Slots of disease names. */
  static final Set<String> DISEASE = Set.of("indications", "indication", "expressed_in");

  /** Slots of units and of amounts with their unit. */
  static final Set<String> UNIT = Set.of("unit", "value_unit", "dose");

  /** Types whose records are paired by their names alone. */
  static final Set<String> NAMED = Set.of("candidates", "antigens");

  /** Types in which a pair that agrees on no candidate is a worse pair. */
  static final Set<String> OF_A_CANDIDATE = Set.of("dosing", "outcomes", "trials");

  private ScoringTables() {}
}
