package dev.assay.extract.outcomes;

import dev.assay.Told;
import dev.assay.record.Outcome;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results that a text tells, in a line. */
final class OutcomeLines {
  private OutcomeLines() {}

  /** Measure, patients of evaluable, percent, value and unit, p, event and dose of each. */
  static String read(String text) {
    return line(text, false);
  }

  /** The same with the value compared with, and the time. */
  static String compared(String text) {
    return line(text, true);
  }

  private static String line(String text, boolean compared) {
    return Told.of(Outcome.class, text).stream()
        .map(
            o ->
                Stream.of(
                        o.measure(),
                        o.patients(),
                        o.evaluable() == null ? null : "of " + o.evaluable(),
                        o.percent() == null ? null : o.percent().toPlainString() + "%",
                        o.value() == null ? null : o.value().toPlainString() + " " + o.valueUnit(),
                        o.pValue() == null ? null : "p " + o.pValue(),
                        o.comparatorValue() == null || !compared
                            ? null
                            : "vs " + o.comparatorValue().toPlainString(),
                        o.timepoint() == null || !compared ? null : "@" + o.timepoint(),
                        o.event(),
                        o.dose())
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }
}
