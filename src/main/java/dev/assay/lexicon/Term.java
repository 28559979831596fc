package dev.assay.lexicon;

import org.jspecify.annotations.Nullable;

/** What a lexicon row says of a word or phrase. A term may normalise a value, never add a fact. */
public sealed interface Term {
  /** The form that records use. */
  String name();

  /**
   * A drug target.
   *
   * @param symbol the HGNC symbol, null where there is none or several
   */
  record Antigen(String name, @Nullable String symbol, String kind) implements Term {}

  /**
   * A disease.
   *
   * @param generic whether it is an umbrella term (RECORDS.md, general rules)
   * @param ambiguous whether this spelling often means something else
   */
  record Disease(String name, boolean generic, boolean ambiguous) implements Term {}

  /** A word of stage, line, severity, age or setting, which goes to a record's population. */
  record Population(String name, String kind) implements Term {}

  /**
   * A drug known by its INN or brand.
   *
   * @param background whether it is nearly always a comparator or background therapy
   * @param inn the international nonproprietary name, also where {@code name} is a brand
   */
  record Drug(String name, String modality, boolean background, String inn) implements Term {}

  /**
   * The cell-killing or otherwise active part of a conjugate.
   *
   * @param general whether it is a class of agents and no agent
   */
  record Payload(String name, String payloadClass, boolean general) implements Term {}

  /** The part of a conjugate between antibody and payload. */
  record Linker(String name) implements Term {}

  /** A technology that makes drugs, never a candidate. */
  record Platform(String name) implements Term {}

  /** A company, university, agency or investor; {@code kind} says which. */
  record Company(String name, String kind) implements Term {}

  /** A congress of the field, or the society that holds it. */
  record Meeting(String name) implements Term {}

  /** A word that looks like a drug code and is none; {@code name} says what it is. */
  record NoName(String name) implements Term {}

  /** A way of giving a drug: RECORDS.md's {@code route}. */
  record Route(String name) implements Term {}

  /** An animal, as RECORDS.md's {@code species}. */
  record Species(String name) implements Term {}

  /** A kind of therapy: RECORDS.md's {@code modality}. */
  record Modality(String name) implements Term {}

  /** A kind of dose-limiting toxicity or adverse event. */
  record Toxicity(String name) implements Term {}

  /** What a study measures: RECORDS.md's {@code measure}. */
  record Endpoint(String name) implements Term {}
}
