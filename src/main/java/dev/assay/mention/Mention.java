package dev.assay.mention;

import dev.assay.record.Phase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a filing names or says at one place. Values are normalised as RECORDS.md asks;
 * offsets are the text's own.
 */
public sealed interface Mention {
  /** Where it stands. */
  Place place();

  /** The type's name in rules: {@code dose}, {@code company}, ... */
  default String type() {
    return MentionType.of(this).value();
  }

  /** Why a token sequence was taken for a drug's name. */
  enum NameSource {
    LEXICON,
    SHAPE,
    STEM,
    COMPOSED,
    CONTEXT
  }

  /**
   * A drug's name, of a candidate or of any other drug.
   *
   * @param name as it is written here
   * @param modality what the lexicon or its stem says it is, null if neither does
   * @param background whether the lexicon knows it as a comparator or background therapy
   * @param inn the nonproprietary name that the lexicon knows it by, null where it doesn't know it
   */
  record Drug(
      Place place,
      String name,
      NameSource source,
      @Nullable String modality,
      boolean background,
      @Nullable String inn)
      implements Mention {}

  /**
   * A candidate of the filing's glossary.
   *
   * @param name the candidate's leading name, also where an alias or a reference stands
   * @param reference whether the text has a reference ("the compound") instead of a name
   */
  record Candidate(Place place, String name, boolean reference) implements Mention {}

  /**
   * A drug target.
   *
   * @param name the name used here, in the singular
   * @param entry what all names of the same target have in common: the lexicon's name, else the
   *     name itself
   * @param symbol the HGNC symbol
   * @param kind what the lexicon says it is: kinase, receptor, ...; empty where it doesn't know it
   */
  record Antigen(Place place, String name, String entry, @Nullable String symbol, String kind)
      implements Mention {}

  /**
   * A disease without its stage and line words.
   *
   * @param name the name that records use
   * @param generic whether it is an umbrella term
   * @param population the stripped words, in order
   */
  record Disease(Place place, String name, boolean generic, List<String> population)
      implements Mention {}

  /**
   * A company or other organisation, without its legal form.
   *
   * @param name empty for a "we" whose issuer the text nowhere names
   * @param kind company, academic, agency, investor, cro or other
   * @param reference whether the text has a reference ("the Company", "Licensee", "we") instead of
   *     a name
   */
  record Company(Place place, String name, String kind, boolean reference) implements Mention {}

  /**
   * An amount of a drug; a single dose has low = high.
   *
   * @param unit UCUM where UCUM has it (RECORDS.md, general rules)
   * @param qualifier up_to, at_least, below, above, approximately, or null
   */
  record Dose(Place place, BigDecimal low, BigDecimal high, String unit, @Nullable String qualifier)
      implements Mention {}

  /**
   * When doses are given; the slots are those of RECORDS.md's dosing, null or empty where it says
   * nothing.
   */
  record Schedule(
      Place place,
      @Nullable BigDecimal intervalDays,
      @Nullable Integer dosesPerCycle,
      @Nullable Integer cycleDays,
      List<Integer> days,
      @Nullable BigDecimal durationDays)
      implements Mention {}

  /** A way of giving a drug. */
  record Route(Place place, String name) implements Mention {}

  /**
   * An amount of money.
   *
   * @param amount null where it is redacted
   * @param high the upper end of a range, else null
   * @param currency ISO 4217, null where the text shows none
   * @param qualifier up_to, at_least, approximately, or null
   */
  record Money(
      Place place,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal high,
      @Nullable String currency,
      @Nullable String qualifier,
      boolean redacted)
      implements Mention {}

  /**
   * A rate.
   *
   * @param low null where it is told in words only or redacted
   * @param words "low double-digit", where it is told so
   */
  record Percent(
      Place place, @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String words)
      implements Mention {}

  /** A stage of development, as in "Phase 1b/2" or "preclinical". */
  record Stage(Place place, Phase phase) implements Mention {}

  /** A day, month, quarter (told as its year) or year, in ISO 8601. */
  record Date(Place place, String iso) implements Mention {}

  /** A registry number of a study. */
  record Study(Place place, String identifier) implements Mention {}

  /**
   * A payload.
   *
   * @param name an agent's name as the lexicon has it, a class in the words used here
   * @param general whether it is a class of agents and no agent
   */
  record Payload(Place place, String name, String payloadClass, boolean general)
      implements Mention {}

  /** The antibody inside a conjugate, by its name. */
  record Antibody(Place place, String name) implements Mention {}

  /** A linker. */
  record Linker(Place place, String name) implements Mention {}

  /** A technology. */
  record Platform(Place place, String name) implements Mention {}

  /** A kind of therapy. */
  record Modality(Place place, String name) implements Mention {}

  /**
   * A scientific meeting, by the name used here.
   *
   * @param society abbreviation of a known society or series that its name holds, else empty
   */
  record Meeting(Place place, String name, String society) implements Mention {}

  /** An animal. */
  record Species(Place place, String name) implements Mention {}

  /** A toxicity. */
  record Toxicity(Place place, String name) implements Mention {}

  /**
   * What a study measures of a disease's course, such as "overall response rate" or "PFS".
   *
   * @param measure as records of outcomes name it
   */
  record Endpoint(Place place, String measure) implements Mention {}

  /**
   * A number of patients, of all or of some: "6 of the 26 evaluable patients", "two patients",
   * "(32/60)".
   *
   * @param of the number of patients that it is told of, null where unsaid
   */
  record Count(Place place, int patients, @Nullable Integer of) implements Mention {}

  /**
   * A measured time, size or score: "9.6 months", "166.6 mL".
   *
   * @param unit UCUM where UCUM has it, counts in their word
   */
  record Quantity(Place place, BigDecimal value, String unit) implements Mention {}

  /** The p-value of a comparison: "0.069", "<0.0001". */
  record Probability(Place place, String text) implements Mention {}
}
