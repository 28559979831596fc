package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Range;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads payments that no verb of paying governs but that the text tells as part of a deal or of the
 * accounts: "the transaction included an upfront payment of $90 million", "a $650 million upfront
 * fee was expensed", "research and development expenses rose due to a $75 million upfront payment".
 */
final class Bookings {
  private static final Set<String> HELD = Set.of("included", "comprised", "consisted", "involved");
  private static final Set<String> WAS = Set.of("was", "were", "been", "is", "are");
  private static final Set<String> BOOKED =
      Set.of(
          ("expensed recorded recognized recognised capitalized capitalised charged paid received "
                  + "earned deferred accrued allocated invoiced credited triggered booked")
              .split(" "));
  private static final Set<String> CAUSE =
      Set.of("due", "attributable", "driven", "related", "resulting", "reflecting", "reflects");
  private static final Set<String> PROMISED =
      Set.of("will", "would", "may", "could", "if", "upon", "potential", "future", "contingent");
  private static final int BEFORE = 30;
  private static final int BEHIND = 22;
  private static final int ACCOUNT = 60;

  private Bookings() {}

  /**
   * The frame of a sum without a verb: achieved where it is told as done; its side of the accounts
   * is that of the company whose they are.
   *
   * @param issuer null where the text does not name whose accounts they are
   */
  static Frame of(Wording sentence, Range sum, @Nullable String issuer) {
    boolean caused = causes(sentence, sum.first());
    boolean done =
        caused || !isPromised(sentence, sum) && (isHeld(sentence, sum) || isBooked(sentence, sum));
    String ours = Objects.requireNonNullElse(issuer, "");
    String payer = caused && tells(sentence, sum.first(), "expense") ? ours : null;
    String payee = caused && payer == null && tells(sentence, sum.first(), "revenue") ? ours : null;
    return new Frame(-1, Frame.Act.PAY, payer, payee, done ? "achieved" : null);
  }

  private static boolean isHeld(Wording sentence, Range sum) {
    for (int i = sum.first() - 1; i >= 0 && i > sum.first() - BEFORE; i--) {
      if (sentence.is(i, HELD)) {
        return true;
      }
      if (sentence.at(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBooked(Wording sentence, Range sum) {
    for (int i = sum.end(); i < Math.min(sentence.size(), sum.end() + BEHIND); i++) {
      if (sentence.at(i).equals(";") || sentence.at(i).equals("$")) {
        return false;
      }
      if (sentence.is(i, WAS)
          && (sentence.is(i + 1, BOOKED) || sentence.is(i + 2, BOOKED))
          && !sentence.is(i - 1, PROMISED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPromised(Wording sentence, Range sum) {
    for (int i = Math.max(0, sum.first() - 5); i < sum.first(); i++) {
      if (sentence.is(i, PROMISED)
          || sentence.at(i).equals("up") && sentence.at(i + 1).equals("to")) {
        return true;
      }
    }
    for (int i = sum.end(); i < Math.min(sentence.size(), sum.end() + 4); i++) {
      if (sentence.is(i, PROMISED)) {
        return true;
      }
    }
    return false;
  }

  /** "the increase was primarily due to a $75 million upfront payment". */
  private static boolean causes(Wording sentence, int sum) {
    boolean cause = false;
    for (int i = sum - 1; i >= 0 && !sentence.at(i).equals(";"); i--) {
      cause |= sentence.is(i, CAUSE);
      if (cause
          && sentence.is(
              i, Set.of("increase", "decrease", "increased", "decreased", "change", "consisted"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Wording sentence, int sum, String account) {
    for (int i = sum - 1; i >= 0 && i > sum - ACCOUNT; i--) {
      if (sentence.at(i).startsWith(account)) {
        return true;
      }
    }
    return false;
  }
}
