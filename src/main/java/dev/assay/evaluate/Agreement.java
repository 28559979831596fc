package dev.assay.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A gold fact and the predicted fact that says the same.
 *
 * @param gold the fact of the gold
 * @param predicted the fact of the prediction, the same or the same in other words
 */
record Agreement(Fact gold, Fact predicted) {

  /**
   * The gold facts that a prediction has; each predicted fact counts once, equal ones before those
   * in other words.
   */
  static List<Agreement> between(String type, List<Fact> gold, List<Fact> predicted) {
    List<Fact> left = new ArrayList<>(predicted);
    List<Agreement> agreements = new ArrayList<>();
    Set<Fact> found = new HashSet<>();
    for (Fact fact : gold) {
      if (left.remove(fact)) {
        agreements.add(new Agreement(fact, fact));
        found.add(fact);
      }
    }
    for (Fact fact : gold) {
      int other = found.contains(fact) ? -1 : sameInOtherWords(type, fact, left);
      if (other >= 0) {
        agreements.add(new Agreement(fact, left.remove(other)));
      }
    }
    return agreements;
  }

  private static int sameInOtherWords(String type, Fact fact, List<Fact> left) {
    for (int i = 0; i < left.size(); i++) {
      if (fact.slot().equals(left.get(i).slot()) && alike(type, fact, left.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean alike(String type, Fact gold, Fact predicted) {
    String slot = gold.slot();
    if (ScoringTables.COMPANY.contains(slot) || slot.equals("role")) {
      return CompanyNames.same(gold.value(), predicted.value());
    }
    Double least = ScoringTables.FUZZY.get(slot);
    // A payment's event is one of a few words (RECORDS.md, milestones), an adverse event is free
    // text.
    boolean listed = type.equals("milestones") && slot.equals("event");
    return least != null && !listed && Wording.alike(gold.value(), predicted.value(), least);
  }
}
