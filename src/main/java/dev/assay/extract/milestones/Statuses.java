package dev.assay.extract.milestones;

import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.Locale;
import java.util.Set;

/** Tells whether a payment was made or is promised, by the nearest verb that can govern it (RECORDS.md, milestones). */
final class Statuses {
  static final String ACHIEVED = "achieved";
  static final String POTENTIAL = "potential";

  private static final int REACH = 45;
  private static final int REACH_BEHIND = 12;
  private static final Set<String> PROMISED = Set.of("will", "shall", "may", "must", "would", "could", "can", "eligible", "entitled",
      "obligated", "owes", "potential", "potentially", "contingent", "future", "payable", "expected", "expects", "anticipates",
      "should", "if", "eligibility");
  private static final Set<String> PROMISING = Set.of("pay", "receive", "make", "earn", "trigger", "invest", "fund", "reimburse");
  private static final Set<String> DONE = Set.of("paid", "received", "receives", "receipt", "earned", "earns", "triggered",
      "triggering", "triggers", "achieved", "made", "recognized", "recorded", "invoiced", "collected", "issued", "expensed",
      "invested", "reimbursed", "purchased");
  private static final Set<String> DONE_BEHIND = Set.of("paid", "received", "earned", "triggered", "recognized", "expensed");
  private static final Set<String> MODAL = Set.of("will", "shall", "may", "would", "could", "can", "to", "must", "be", "when", "if", "once");
  private static final Set<String> OWED = Set.of("were", "was");

  private Statuses() {}

  /** achieved where it is made, potential where it is promised or where no verb tells. */
  static String of(SentenceView view, Span payment) {
    int at = view.positionOf(view.tokens().from(payment.start()));
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      String word = word(view, i);
      if (word.equals(";")) {
        break;
      }
      if (PROMISED.contains(word)) {
        return POTENTIAL;
      }
      if (PROMISING.contains(word)) {
        return wasOwed(view, i) ? ACHIEVED : POTENTIAL;
      }
      if (DONE.contains(word)) {
        return isModal(view, i) ? POTENTIAL : ACHIEVED;
      }
    }
    return behind(view, view.positionOf(view.tokens().from(payment.end())));
  }

  /** "a payment of $2 million that was paid in May". */
  private static String behind(SentenceView view, int from) {
    for (int i = from; i < view.size() && i < from + REACH_BEHIND; i++) {
      String word = word(view, i);
      if (word.equals(";") || PROMISED.contains(word)) {
        return POTENTIAL;
      }
      if (DONE_BEHIND.contains(word)) {
        return isModal(view, i) ? POTENTIAL : ACHIEVED;
      }
    }
    return POTENTIAL;
  }

  private static boolean isModal(SentenceView view, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      if (MODAL.contains(word(view, i))) {
        return true;
      }
    }
    return false;
  }

  /** "we were required to pay $2 million due to the achievement of a milestone". */
  private static boolean wasOwed(SentenceView view, int verb) {
    return verb >= 3 && OWED.contains(word(view, verb - 3)) && word(view, verb - 2).equals("required")
        && word(view, verb - 1).equals("to");
  }

  private static String word(SentenceView view, int position) {
    return view.tokens().text(view.token(position)).toLowerCase(Locale.ROOT);
  }
}
