package dev.assay.resolve;

import dev.assay.record.Draft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** Patients of evaluable patients against the percentage beside them: "6 of 26 patients (30%)". */
final class ShareCheck implements Check {
  /** Their percentages are estimates over time (Kaplan-Meier), not shares of those counted. */
  private static final Set<String> ESTIMATED =
      Set.of(
          "progression_free_survival",
          "overall_survival",
          "duration_of_response",
          "tumor_shrinkage",
          "other");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 6;

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    if (!draft.type().name().equals("outcomes") || ESTIMATED.contains(draft.text("measure"))) {
      return List.of();
    }
    if (!(draft.get("patients") instanceof Integer patients)
        || !(draft.get("evaluable") instanceof Integer evaluable)
        || !(draft.get("percent") instanceof BigDecimal percent)
        || evaluable <= 0
        || patients > evaluable) {
      return List.of();
    }
    BigDecimal share =
        BigDecimal.valueOf(patients)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(evaluable), DIGITS, RoundingMode.HALF_UP);
    if (isPrintedAs(share, percent)) {
      return List.of();
    }
    return List.of(
        patients
            + " of "
            + evaluable
            + " is "
            + share.setScale(1, RoundingMode.HALF_UP).toPlainString()
            + "%, the text says "
            + percent.toPlainString()
            + "%");
  }

  /** Rounded to the decimals that are printed, or cut off there: two of three are 67% or 66%. */
  private static boolean isPrintedAs(BigDecimal share, BigDecimal percent) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale()));
    BigDecimal over = share.subtract(percent);
    return over.compareTo(unit) < 0 && over.compareTo(unit.divide(BigDecimal.valueOf(-2))) >= 0;
  }
}
