package dev.assay.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How single values are written. */
final class Scalars {
  /** Decimal places of computed numbers (RECORDS.md, general rules). */
  private static final int PLACES = 3;

  private Scalars() {}

  /**
   * A number without exponent and closing zeros: 2000000, 0.5; doubles, which are computed, to
   * three decimals.
   */
  static String number(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
    if (number instanceof Double computed) {
      return number(BigDecimal.valueOf(computed).setScale(PLACES, RoundingMode.HALF_UP));
    }
    return number.toString();
  }

  /** The name of an enumeration's value in the output: {@code PHASE_1} is {@code phase_1}. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
