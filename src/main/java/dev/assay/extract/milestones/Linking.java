package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.extract.milestones.Wording.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties a sum to the words that tell its kind: "an upfront payment of $1", "$1 in potential sales
 * milestones".
 */
final class Linking {
  /** What stands between the words of a kind and a sum that they are told of. */
  private static final Set<String> LINKS =
      Set.of(
          ("of up to totaling totalling totals aggregating aggregate an a the in amount "
                  + "amounts equal payment payments fee fees at least approximately about "
                  + "additional cash one time non refundable creditable total value valued worth "
                  + "by from potentially could may might can will would reach add exceed exceeding as much high more than excess "
                  + "consideration investment consisting ( ) : | future further maximum sum price "
                  + "for range ranging between fully rights is are was were under new over another "
                  + "this agreement such shall event $ only cumulative and upfront front based "
                  + "tiered us closing signing")
              .split(" "));

  private static final Set<String> ADJECTIVES =
      Set.of(
          ("in of as for an potential additional future further aggregate development "
                  + "developmental regulatory commercial commercialization sales based clinical "
                  + "preclinical launch approval net near term specified certain other total cash "
                  + "non refundable one time upfront up front research success contingent possible "
                  + "cumulative performance licensing license payments payment event per product "
                  + "program target and & / , or related annual initial pre commercialisation the "
                  + "biobucks creditable milestone milestones manufacturing operational technical "
                  + "transfer fees fee dilutive worth discovery reimbursable consideration "
                  + "combined exploratory later stage early late achievement various exercise "
                  + "worldwide global associated with consisting new equity strategic option")
              .split(" "));
  private static final Set<String> CONDITION =
      Set.of(
          ("upon on if when contingent subject following related tied after based for "
                  + "connection through dependent to conditional depending should at once")
              .split(" "));
  private static final Set<String> TOTALLING =
      Set.of("total", "totaling", "totalling", "aggregate");

  /** "issued shares and paid $2 million": a sum that is not of the shares. */
  private static final Set<String> PAYS = Set.of("paid", "pay", "pays");

  private static final Set<String> HEADS =
      Set.of(
          "payment", "payments", "fee", "fees", "upfront", "investment", "consideration", "equity");
  private static final int FAR = 24;
  private static final int NEXT = 5;
  private static final int FARTHEST = 32;

  /** What a tie through other words costs at least. */
  static final double LOOSE = 8;

  private Linking() {}

  /** Whether the words of a kind stand close to the sum, so that no verb need govern it. */
  static boolean isClose(Wording sentence, Told told, Range sum, int before, int behind) {
    double cost =
        told.range().end() <= sum.first()
            ? costBefore(sentence, told, sum, before)
            : costBehind(sentence, told, sum, behind);
    return cost < LOOSE;
  }

  /**
   * The kind of the sum at positions.
   *
   * @param verbs the verbs of the sentence, which part a sum from what stands before them
   * @param before end of the sum before it, or where its clause begins
   * @param behind start of the sum behind it, or where its clause ends
   */
  static Optional<Told> kind(
      Wording sentence, List<Told> told, List<Frame> verbs, Range sum, int before, int behind) {
    Told best = null;
    double least = Double.MAX_VALUE;
    for (Told each : told) {
      boolean parted =
          !each.kind().equals("milestone")
              && !each.kind().equals("option_fee")
              && verbs.stream()
                  .anyMatch(
                      v ->
                          v.at() >= each.range().end()
                              && (v.at() < sum.first() - 1
                                  || each.kind().equals("equity") && sentence.is(v.at(), PAYS)));
      double cost =
          each.range().end() <= sum.first()
              ? (parted ? Double.MAX_VALUE : costBefore(sentence, each, sum, before))
              : each.range().first() >= sum.end()
                  ? costBehind(sentence, each, sum, behind) + governed(sentence, verbs, sum, each)
                  : 0;
      if (cost < least && cost < FARTHEST) {
        least = cost;
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "pays $30 million, and Acme is eligible for milestones": words that another verb governs. */
  private static double governed(Wording sentence, List<Frame> verbs, Range sum, Told told) {
    boolean other =
        verbs.stream()
            .anyMatch(
                v ->
                    v.at() >= sum.end()
                        && v.at() < told.range().first()
                        && v.act() == Frame.Act.RECEIVE
                        && !sentence.at(v.at()).equals("recognized")
                        && v.payee() != null);
    return other ? FAR : 0;
  }

  private static double costBefore(Wording sentence, Told told, Range sum, int before) {
    int distance = sum.first() - told.range().end();
    if (told.range().first() < before
        || distance > FAR
        || crosses(sentence, told.range().end(), sum.first())) {
      return Double.MAX_VALUE;
    }
    for (int i = told.range().end(); i < sum.first(); i++) {
      if (!sentence.is(i, LINKS) && !inParty(sentence, i)) {
        return 8 + distance * 0.3;
      }
    }
    if (isOfSumBefore(sentence, told, before)) {
      return LOOSE + distance * 0.1;
    }
    boolean other =
        sentence.at(sum.first() - 1).equals("and") || sentence.at(told.range().end()).equals("and");
    return other ? 8 : distance * 0.1;
  }

  /** "$150 million in upfront payments and up to $1 billion": words that tell of the sum before. */
  private static boolean isOfSumBefore(Wording sentence, Told told, int before) {
    if (before == 0 || told.range().first() - before > NEXT) {
      return false;
    }
    for (int i = before; i < told.range().first(); i++) {
      if (sentence.is(i, Set.of(",", "and", "plus", "or", "with", "as", ":", "(", "to"))) {
        return false;
      }
    }
    return true;
  }

  private static double costBehind(Wording sentence, Told told, Range sum, int behind) {
    boolean conditional = told.kind().equals("milestone") || told.kind().equals("option_fee");
    int distance = told.range().first() - sum.end();
    if (told.range().end() > behind + 1
        || distance > FAR + 6
        || crosses(sentence, sum.end(), told.range().first())) {
      return Double.MAX_VALUE;
    }
    boolean condition = false;
    boolean far = false;
    boolean joined = false;
    boolean headed = false;
    for (int i = sum.end(); i < told.range().first(); i++) {
      condition |= sentence.is(i, CONDITION);
      boolean next = i == sum.end() && sentence.is(i, Set.of("and", ",", "plus", "or"));
      boolean joint = sentence.is(i, Set.of("and", ",", "or", "plus"));
      joined |=
          next
              || sentence.is(i, Set.of("including", "plus"))
              || joint && (headed || !told.kind().equals("milestone"));
      headed |= sentence.is(i, HEADS);
      far |= next || !sentence.is(i, ADJECTIVES) && !inParty(sentence, i);
    }
    boolean bought =
        far
            && told.kind().equals("equity")
            && !sentence.is(sum.end(), Set.of("to", "for", "in", "worth", "of"));
    if (joined && !conditional || bought) {
      return Double.MAX_VALUE;
    }
    return joined
        ? 12 + distance * 0.5
        : far
            ? (condition && conditional ? 4 + distance * 0.1 : 9 + distance * 0.4)
            : 1 + distance * 0.1;
  }

  /** Whether a semicolon stands between two positions that does not go on to the next of a list. */
  static boolean crosses(Wording sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i).equals(";") && !isListed(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "(a) $2 million upon dosing; and (b) $5 million": the semicolon of an enumeration. */
  static boolean isListed(Wording sentence, int semicolon) {
    int at =
        sentence.is(semicolon + 1, Set.of("and", "or", "plus")) ? semicolon + 2 : semicolon + 1;
    boolean marked =
        sentence.at(at).equals("(")
            && sentence.at(at + 1).length() <= 4
            && sentence.at(at + 2).equals(")");
    return marked || sentence.is(at, Set.of("\u2022", "\u25cf", "\u00b7", "*"));
  }

  private static boolean inParty(Wording sentence, int position) {
    return sentence.parties().stream().anyMatch(p -> p.first() <= position && position < p.end());
  }

  /** "for a total of up to $1.6 billion": whether the sum adds up what stands before it. */
  static boolean isSum(Wording sentence, Range sum) {
    for (int i = sum.first() - 1; i >= 0 && i > sum.first() - 9; i--) {
      if (sentence.is(i, TOTALLING)) {
        return sentence.is(i - 1, Set.of("a", "for", "in", "an", ",", "of", "potentially"));
      }
      if (!sentence.is(i, LINKS)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether "including" or "consisting of" leads from the sum to an upfront payment: a sum over the
   * deal.
   */
  static boolean holdsUpfront(Wording sentence, List<Told> told, Range sum) {
    boolean includes = false;
    for (int i = sum.end(); i < Math.min(sentence.size(), sum.end() + 12); i++) {
      includes |=
          sentence.is(
              i,
              Set.of("including", "includes", "comprising", "comprised", "consisting", "consists"));
      int at = i;
      if (includes
          && told.stream().anyMatch(t -> t.kind().equals("upfront") && t.range().first() == at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing but "and", commas and dates stands between two sums, so that what is told of
   * one is told of both.
   */
  static boolean isSeries(Wording sentence, int from, int to, @Nullable Set<Integer> dates) {
    boolean joint = false;
    for (int i = from; i < to; i++) {
      joint |= sentence.is(i, Set.of("and", ",", "or"));
      boolean plain =
          sentence.is(
              i,
              Set.of(
                  "and , or in on an additional another a further up to respectively".split(" ")));
      if (!plain && (dates == null || !dates.contains(i))) {
        return false;
      }
    }
    return joint;
  }
}
