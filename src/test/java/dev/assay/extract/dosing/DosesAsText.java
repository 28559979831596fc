package dev.assay.extract.dosing;

import dev.assay.record.Draft;
import java.util.List;

/** Doses in a line each, as the tests compare them. */
final class DosesAsText {
  private DosesAsText() {}

  /** Kind, amounts, unit, status, interval, doses, cycle, days, route, toxicity, species. */
  static List<String> read(String text) {
    return read(DosingExamplesTest.drafts(text));
  }

  static List<String> read(List<Draft> drafts) {
    return drafts.stream()
        .map(
            d ->
                slots(
                    d,
                    "kind",
                    "low",
                    "high",
                    "unit",
                    "status",
                    "interval_days",
                    "doses_per_cycle",
                    "cycle_days",
                    "days",
                    "route",
                    "toxicity",
                    "species"))
        .toList();
  }

  static String slots(Draft draft, String... slots) {
    StringBuilder text = new StringBuilder();
    for (String slot : slots) {
      Object value = draft.get(slot);
      if (value != null && !(slot.equals("high") && value.equals(draft.get("low")))) {
        text.append(text.isEmpty() ? "" : " ")
            .append(value instanceof java.math.BigDecimal n ? n.toPlainString() : value);
      }
    }
    return text.toString();
  }
}
