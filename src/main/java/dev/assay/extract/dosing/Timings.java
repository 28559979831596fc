package dev.assay.extract.dosing;

import dev.assay.mention.Mention;
import dev.assay.record.Draft;

/** Writes a schedule into a draft's slots (RECORDS.md, dosing). */
final class Timings {
  private Timings() {}

  /** Fills interval, doses in a cycle, cycle, days and duration. */
  static void fill(Draft.Builder draft, Mention.Schedule schedule) {
    draft.set("interval_days", schedule.intervalDays()).set("doses_per_cycle", schedule.dosesPerCycle())
        .set("cycle_days", schedule.cycleDays()).set("duration_days", schedule.durationDays());
    if (!schedule.days().isEmpty()) {
      draft.set("days", schedule.days());
    }
  }

  /** Whether it tells more than a duration. */
  static boolean tellsWhen(Mention.Schedule schedule) {
    return schedule.intervalDays() != null || schedule.cycleDays() != null || !schedule.days().isEmpty();
  }

  /** Whether two schedules are the same but for their duration. */
  static boolean same(Mention.Schedule a, Mention.Schedule b) {
    return java.util.Objects.equals(a.intervalDays(), b.intervalDays())
        && java.util.Objects.equals(a.dosesPerCycle(), b.dosesPerCycle())
        && java.util.Objects.equals(a.cycleDays(), b.cycleDays()) && a.days().equals(b.days());
  }
}
