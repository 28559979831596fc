package dev.assay.write;

import dev.assay.explain.Explanation.Supported;
import dev.assay.record.Draft;
import dev.assay.resolve.Confidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Says how a record's confidence came about, in numbers that give it when they are reckoned. */
final class ConfidenceWords {
  /** Decimal places to which steps are shown, so that they can be followed. */
  private static final int PLACES = 4;

  /**
   * "confidence 0.56 = 0.9 (its rules) × 0.62 (share right of candidates)", with one rule's name
   * where no other tells it.
   */
  String product(Supported record) {
    Confidence confidence = record.origin().confidence();
    List<String> factors = new ArrayList<>();
    factors.add(
        number(confidence.told())
            + (record.origin().tellings().size() > 1
                ? " (its rules)"
                : " (" + ExplanationWords.quoted(record.fact().rule()) + ")"));
    if (confidence.whole() < 1) {
      factors.add(number(confidence.whole()) + " (share right of " + record.type().name() + ")");
    }
    for (int i = 0; i < confidence.warnings(); i++) {
      factors.add(number(Confidence.LEFT) + " (a warning)");
    }
    return "confidence "
        + (factors.size() == 1 ? "" : number(record.fact().confidence()) + " = ")
        + String.join(" \u00d7 ", factors);
  }

  /**
   * "its rules: «<candidate> named» 0.7; with «<candidate> in <stage>» (0.8) 1 - 0.2 × 0.8 = 0.84;
   * 3 tellings more add nothing"; empty where only one tells it.
   */
  String sum(Supported record) {
    List<Draft> tellings = record.origin().tellings();
    if (tellings.size() == 1) {
      return "";
    }
    List<Double> raised = record.origin().raised();
    List<String> steps = new ArrayList<>();
    steps.add(
        ExplanationWords.quoted(tellings.get(0).rule())
            + " "
            + number(tellings.get(0).confidence()));
    int idle = 0;
    for (int i = 1; i < tellings.size(); i++) {
      double before = raised.get(i - 1);
      double after = raised.get(i);
      if (after > before) {
        steps.add(step(tellings.get(i), before, after));
      } else {
        idle++;
      }
    }
    if (idle > 0) {
      steps.add(idle == 1 ? "1 telling more adds nothing" : idle + " tellings more add nothing");
    }
    return "its rules: " + String.join("; ", steps);
  }

  private static String step(Draft telling, double before, double after) {
    double surest = Math.max(before, telling.confidence());
    double raised = 1 - (1 - surest) * Confidence.DOUBT_LEFT;
    String start =
        "with "
            + ExplanationWords.quoted(telling.rule())
            + " ("
            + number(telling.confidence())
            + ") ";
    if (after == telling.confidence()) {
      return start + number(after);
    }
    return start
        + "1 - "
        + number(1 - surest)
        + " \u00d7 "
        + number(Confidence.DOUBT_LEFT)
        + " = "
        + number(raised)
        + (raised > after ? ", no more than " + number(after) : "");
  }

  static String number(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP);
    return Scalars.number(rounded);
  }
}
