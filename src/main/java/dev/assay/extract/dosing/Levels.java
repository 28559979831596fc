package dev.assay.extract.dosing;

import dev.assay.extract.dosing.Regimens.Regimen;
import dev.assay.record.Draft;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The amounts that a filing tells and when they are given. */
final class Levels {
  private static final Set<String> LIMITS = Set.of("mtd", "rp2d", "dlt", "tolerated");
  private static final List<String> TIMING =
      List.of("interval_days", "doses_per_cycle", "cycle_days", "days");

  private final Map<List<@Nullable Object>, Draft> first = new HashMap<>();
  private final Set<List<@Nullable Object>> several = new HashSet<>();
  private final Set<List<@Nullable Object>> given = new HashSet<>();

  Levels(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Object interval = draft.get("interval_days");
      given.add(Arrays.asList(draft.get("candidate"), interval, draft.get("cycle_days")));
      if ("level".equals(draft.text("kind")) && draft.get("species") == null && interval != null) {
        Draft level = first.putIfAbsent(amount(draft), draft);
        if (level != null && !interval.equals(level.get("interval_days"))) {
          several.add(amount(draft));
        }
      }
    }
  }

  private static List<@Nullable Object> amount(Draft draft) {
    return Arrays.asList(
        draft.get("candidate"),
        draft.get("low"),
        draft.get("high"),
        draft.get("unit"),
        draft.get("phase"));
  }

  /**
   * The draft with the schedule of the only level told of the same amount: "5 mg was the maximum
   * tolerated dose".
   */
  Draft complete(Draft draft) {
    Draft level = first.get(amount(draft));
    if (level == null
        || several.contains(amount(draft))
        || !LIMITS.contains(draft.text("kind"))
        || draft.get("low") == null
        || draft.get("interval_days") != null
        || draft.get("cycle_days") != null) {
      return draft;
    }
    Draft filled = draft;
    for (String slot : TIMING) {
      filled = filled.with(slot, level.get(slot));
    }
    return filled.supportedBy(level.evidence().get(0).sentence(), TIMING);
  }

  /** Whether an amount of the same candidate is given by the regimen's schedule. */
  boolean isGiven(Regimen regimen) {
    return given.contains(
        Arrays.asList(
            regimen.candidate(),
            regimen.schedule().intervalDays(),
            regimen.schedule().cycleDays()));
  }
}
