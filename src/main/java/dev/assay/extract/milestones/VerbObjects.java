package dev.assay.extract.milestones;

import java.util.Set;

/** What stands behind a verb, by which it tells of a payment or of something else. */
final class VerbObjects {
  private static final Set<String> PAPERS =
      Set.of(
          ("invoice invoices notice notification report reports documentation approval approvals "
                  + "clearance authorization data results")
              .split(" "));
  private static final Set<String> SOLD =
      Set.of(
          ("rights right royalty royalties product products assets asset business interest "
                  + "interests license program programs patent patents voucher portfolio franchise")
              .split(" "));
  private static final int PAYMENT_REACH = 14;
  private static final int SALE_REACH = 30;

  private final Wording sentence;

  VerbObjects(Wording sentence) {
    this.sentence = sentence;
  }

  /** "within 30 days of receipt by Acme of an invoice": no payment is received. */
  boolean isOfPaper(int i) {
    for (int at = i + 1;
        at < i + 8 && !sentence.is(at, Set.of(";", "$", ",", "for", "upon"));
        at++) {
      if (sentence.is(at, PAPERS)) {
        return true;
      }
    }
    return false;
  }

  boolean paysBehind(int i) {
    for (int at = i + 1;
        at < i + PAYMENT_REACH && at < sentence.size() && !sentence.at(at).equals(";");
        at++) {
      if (sentence.is(at, VerbForms.PAYMENT)) {
        return true;
      }
    }
    return false;
  }

  boolean sumBehind(int i) {
    for (int at = i + 1; at < i + 6; at++) {
      if (sentence.is(at, Set.of("$", "\u20ac", "\u00a3", "million"))) {
        return true;
      }
    }
    return false;
  }

  /** "share a percentage of sublicense income with Acme". */
  boolean portionBehind(int i) {
    for (int at = i + 1; at < i + 6; at++) {
      if (sentence.is(at, Set.of("percentage", "portion", "%", "percent"))) {
        return true;
      }
    }
    return false;
  }

  boolean sharesBehind(int i) {
    for (int at = i + 1; at < i + 10; at++) {
      if (sentence.is(at, Set.of("shares", "stock", "equity", "warrants", "warrant"))) {
        return true;
      }
    }
    return false;
  }

  /** "had accrued a milestone payment", not "accrued royalties of". */
  boolean isBooked(int i) {
    return (sentence.is(i - 1, Set.of("has", "have", "had", "also", "may", "will"))
            || sentence.partyUpTo(i).isPresent())
        && (sumBehind(i) || paysBehind(i));
  }

  /** "sold its rights in Zentara to Acme for $11 million". */
  boolean sellsRights(int i) {
    boolean rights = false;
    boolean buyer = false;
    for (int at = i + 1; at < i + SALE_REACH && !sentence.at(at).equals(";"); at++) {
      rights |= !buyer && sentence.is(at, SOLD);
      buyer |= sentence.at(at).equals("to") && sentence.partyFrom(at + 1).isPresent();
      if (sentence.is(at, Set.of("shares", "notes", "units"))) {
        return false;
      }
    }
    return rights && buyer;
  }

  /** "granted Acme 250,000 shares", not "granted restricted stock units to its officers". */
  boolean grantsShares(int i) {
    return sentence.partyFrom(sentence.at(i + 1).equals("to") ? i + 2 : i + 1).isPresent()
        && sharesBehind(i)
        && !sentence.words().contains("restricted")
        && !sentence.words().contains("options");
  }

  /** "and funds the research", "Acme funds": no "sufficient funds". */
  boolean isVerb(int i) {
    return sentence.at(i - 1).equals("and") || sentence.partyUpTo(i).isPresent();
  }
}
