package dev.assay.extract.collaborations;

import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's word of an agreement between two parties.
 *
 * @param party one of them, empty for a "we" whose name is unknown
 * @param other the other
 * @param licensor which of the two gives rights; null where this statement doesn't say
 * @param kind as the statement calls it (RECORDS.md, collaborations)
 * @param also whether it is told as a further agreement beside another of the same parties
 * @param standing whether it tells of the two as partners already, not of their agreeing
 * @param span where it stands, in UTF-16 code units
 */
record Statement(
    String party,
    String other,
    @Nullable String licensor,
    String kind,
    boolean also,
    boolean standing,
    Rule rule,
    SentenceView view,
    Span span) {
  private static final int NEAR = 4;

  /** Whether it names both sides of what another tells of one side only, near by. */
  boolean completes(Statement half) {
    String side = half.party().isEmpty() ? half.other() : half.party();
    int apart = view.sentence().paragraph() - half.view().sentence().paragraph();
    // "we license it from Acme" is no telling of "Acme licenses it to Zent"
    boolean another = licensor != null && half.licensor() != null;
    return !party.isEmpty()
        && !other.isEmpty()
        && !another
        && (side.equals(party) || side.equals(other))
        && Math.abs(apart) <= NEAR;
  }

  /** The same with the other of two companies where it names one of them alone. */
  Statement between(String one, String another) {
    String side = party.isEmpty() ? other : party;
    boolean half = party.isEmpty() != other.isEmpty();
    String name = side.equals(one) ? another : side.equals(another) ? one : "";
    return !half || name.isEmpty() ? this : with(name);
  }

  /** The same with the side that it leaves out. */
  Statement completedBy(Statement full) {
    String side = party.isEmpty() ? other : party;
    return with(full.party().equals(side) ? full.other() : full.party());
  }

  private Statement with(String name) {
    @Nullable String giver = licensor != null && licensor.isEmpty() ? name : licensor;
    return new Statement(
        party.isEmpty() ? name : party,
        other.isEmpty() ? name : other,
        giver,
        kind,
        also,
        standing,
        rule,
        view,
        span);
  }

  /** Who gets the rights, null where the statement doesn't say. */
  @Nullable String licensee() {
    return licensor == null ? null : licensor.equals(party) ? other : party;
  }
}
