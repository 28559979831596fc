package dev.assay.extract.milestones;

import org.jspecify.annotations.Nullable;

/**
 * A verb of paying or receiving and who stands at its sides.
 *
 * @param at the verb's position in the sentence
 * @param act what it tells
 * @param payer null where the sentence names none, empty for a "we" whose name is unknown
 * @param payee the same
 * @param status achieved or potential, null where it tells neither ("is funding")
 */
record Frame(
    int at, Act act, @Nullable String payer, @Nullable String payee, @Nullable String status) {
  /** What a verb tells. */
  enum Act {
    PAY,
    RECEIVE,
    TRIGGER
  }

  Frame with(@Nullable String otherPayer, @Nullable String otherPayee) {
    return new Frame(at, act, otherPayer, otherPayee, status);
  }
}
