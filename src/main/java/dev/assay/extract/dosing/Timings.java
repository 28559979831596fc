package dev.assay.extract.dosing;

import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import java.util.Optional;

/** Writes a schedule into a draft's slots (RECORDS.md, dosing). */
final class Timings {
  private Timings() {}

  /** Fills interval, doses in a cycle, cycle, days and duration. */
  static void fill(Draft.Builder draft, Mention.Schedule schedule) {
    draft
        .set("interval_days", schedule.intervalDays())
        .set("doses_per_cycle", schedule.dosesPerCycle())
        .set("cycle_days", schedule.cycleDays())
        .set("duration_days", schedule.durationDays());
    if (!schedule.days().isEmpty()) {
      draft.set("days", schedule.days());
    }
  }

  /**
   * The cycle that a later day of the sentence tells: "1 mg on Day 1 and 5 mg on Day 8 of the first
   * 28-day cycle".
   */
  static Optional<Integer> sharedCycle(SentenceView view, Mention.Schedule schedule) {
    if (schedule.days().isEmpty()
        || schedule.cycleDays() != null
        || schedule.intervalDays() != null) {
      return Optional.empty();
    }
    return view.mentions(Mention.Schedule.class).stream()
        .filter(
            s ->
                s.place().first() > schedule.place().first()
                    && !s.days().isEmpty()
                    && s.cycleDays() != null)
        .map(Mention.Schedule::cycleDays)
        .findFirst();
  }

  /** Whether it tells more than a duration. */
  static boolean tellsWhen(Mention.Schedule schedule) {
    return schedule.intervalDays() != null
        || schedule.cycleDays() != null
        || !schedule.days().isEmpty();
  }

  /** Whether two schedules are the same but for their duration. */
  static boolean same(Mention.Schedule a, Mention.Schedule b) {
    return java.util.Objects.equals(a.intervalDays(), b.intervalDays())
        && java.util.Objects.equals(a.dosesPerCycle(), b.dosesPerCycle())
        && java.util.Objects.equals(a.cycleDays(), b.cycleDays())
        && a.days().equals(b.days());
  }
}
