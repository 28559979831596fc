package dev.assay.evaluate;

/**
 * One filled slot of a record, or one element of a list slot, in the form in which it is compared.
 *
 * @param slot the slot's name as in RECORDS.md
 * @param value the normalised value; of a number, its shortest decimal form
 * @param numeric whether the value is a number; "3.0" and 3.0 are two values
 */
public record Fact(String slot, String value, boolean numeric) {
  /** A fact in words. */
  static Fact words(String slot, String value) {
    return new Fact(slot, value, false);
  }

  /** The fact as a pair, text in quotes: {@code ('unit', 'mg')}, {@code ('low', 3.0)}. */
  @Override
  public String toString() {
    return numeric ? "('" + slot + "', " + value + ")" : "('" + slot + "', '" + value + "')";
  }
}
