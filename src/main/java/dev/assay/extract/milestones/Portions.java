package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Range;
import dev.assay.record.Draft;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shares of what sublicensees pay whose size is not told: "a portion of any sublicense income". */
final class Portions {
  private static final Set<String> PORTION = Set.of("percentage", "portion", "share");
  private static final int REACH = 18;

  /** What there is a share of: payments that come in from others, not sales or profits. */
  private static final Pattern OF_INCOME =
      Pattern.compile(
          "^(?:percentage|portion|share) of (?:(?!net sales\\b|profits?\\b|costs?\\b|expenses\\b)[\\w,/-]+ ){0,7}"
              + "(?:payments?|amounts?|consideration|income|proceeds|revenues?|fees|royalt(?:y|ies)|receipts|compensation)\\b[^.;]{0,60}\\bsub-?licen[sc]"
              + "|^(?:percentage|portion|share) of (?:[\\w,/-]+ ){0,5}sub-?licen[sc]\\w* (?:income|revenues?|fees|payments?|consideration|proceeds|receipts|royalt(?:y|ies))\\b",
          Pattern.CASE_INSENSITIVE);

  private final Clauses clauses;
  private final Wording sentence;

  Portions(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** The shares that a sentence tells without a rate. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentence.size() && drafts.isEmpty(); i++) {
      boolean told =
          sentence.is(i, PORTION)
              && OF_INCOME.standsIn(
                  sentence.text(i, Math.min(sentence.size(), i + REACH)).replaceAll("\\s+", " "));
      if (told && clauses.told().stream().noneMatch(t -> isUsed(t))) {
        Range range = new Range(i, i + 1);
        Frame frame = clauses.frame(range, i - 4, i);
        if (frame.at() >= 0 && frame.at() < i && (frame.payer() != null || frame.payee() != null)) {
          drafts.add(
              clauses
                  .draft(
                      "license_fee",
                      clauses.kinds().of("license_fee"),
                      0.6,
                      frame,
                      Clauses.status(frame),
                      range)
                  .set("event", "other")
                  .from(sentence.view().sentence())
                  .build());
        }
      }
    }
    return drafts;
  }

  private boolean isUsed(PaymentKinds.Told told) {
    return told.kind().equals("license_fee") && clauses.used().contains(told);
  }
}
