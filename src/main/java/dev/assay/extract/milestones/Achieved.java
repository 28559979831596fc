package dev.assay.extract.milestones;

import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import java.util.Set;

/**
 * Milestone payments that have been reached although their verb only promises them: "will receive a
 * milestone payment as a result of the dosing", "Acme Announces $5 Million Milestone Payment".
 */
final class Achieved {
  private static final Set<String> PROMISE =
      Set.of("will", "to", "shall", "now", "expects", "announces", "announced");
  private static final Set<String> OPEN_ENDED = Set.of("eligible", "entitled", "able", "may");
  private static final Pattern PAYMENT =
      Pattern.compile(
          "\\b(?:milestones?(?:[- ](?:related|based))?|cash) payments?\\b|\\bmilestones? (?:totall?ing|of)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String STEP =
      "(?:recent |first |successful |successfully |reported |positive )?(?:achiev\\w+|attain\\w+|dosing|dosed|initiation|initiating|start(?:ing)?|commenc\\w+|approvals?|acceptance|"
          + "completion|completing|submission|filing|clearance|enrol\\w+|launch|advance\\w*|nomination|selection|patient)\\b";

  /** Why a payment is due by now. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:as a result of|resulting from|due to|triggered by|(?:is|was|were|has been|have been) triggered|earned (?:by|for|from)|(?:which|that) (?:triggers|triggered)|associated with the recent|"
              + "for (?:the |its |our |their )?(?:achieving|achievement of (?:this|the first|the second)|reaching|having)|(?:in connection )?with (?:the |this |its |today's )?"
              + STEP
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** "its third milestone payment": one of a row that goes on. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(?:its|the|a|our|their|another) (?:first|second|third|fourth|fifth|sixth|seventh|latest|\\w+ development|\\w+ clinical|\\w+ regulatory|\\w+ preclinical)? ?milestone payment\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\bannounc\\w+|\\breported that\\b|\\bnotified\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern REACHED =
      Pattern.compile(
          "\\b(?:triggered|achieved|earned|reached|announced)\\b", Pattern.CASE_INSENSITIVE);

  /** What leaves open whether a payment will come. */
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:if|unless|upon|when|whether|should|eligible|entitled|potential(?:ly)?|may|could|would|might|contingent|subject to|up to|next|future|additional|further|upfront|up-front|each)\\b",
          Pattern.CASE_INSENSITIVE);

  private Achieved() {}

  /** Whether the payment that a frame only promises has been reached by what the sentence tells. */
  static boolean is(Clauses clauses, Frame frame) {
    Wording sentence = clauses.sentence();
    String text = clauses.text();
    boolean earlier = PAYMENT.standsIn(clauses.earlier()) && REACHED.standsIn(clauses.earlier());
    if (!PAYMENT.standsIn(text) && !earlier || OPEN.standsIn(text)) {
      return false;
    }
    if (sentence.view().sentence().section().kind() == SectionKind.HEADLINE) {
      return true;
    }
    boolean promised = frame.at() > 0 && isPromised(sentence, frame.at());
    return promised && (CAUSE.standsIn(text) || ORDINAL.standsIn(text) && ANNOUNCED.standsIn(text));
  }

  /** "will receive", "is to receive", not "is eligible to receive". */
  private static boolean isPromised(Wording sentence, int verb) {
    for (int at = verb - 1; at >= 0 && at > verb - 4; at--) {
      if (sentence.is(at, OPEN_ENDED)) {
        return false;
      }
      if (sentence.is(at, PROMISE)) {
        return !sentence.is(at - 1, OPEN_ENDED);
      }
    }
    return false;
  }
}
