package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.record.Phase;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A study's phase and status against its candidate's phase: a candidate stands at least where its
 * completed studies do, and beyond a planned one only if something here took it there.
 */
final class StudyPhaseCheck implements Check {
  private static final Set<Phase> NUMBERED =
      Set.of(Phase.PHASE_1, Phase.PHASE_1_2, Phase.PHASE_2, Phase.PHASE_2_3, Phase.PHASE_3);

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    if (!draft.type().name().equals("trials")
        || draft.get("candidate") == null
        || !(draft.get("phase") instanceof Phase study)
        || !NUMBERED.contains(study)) {
      return List.of();
    }
    return filing.of("candidates").stream()
        .filter(candidate -> Objects.equals(candidate.get("name"), draft.get("candidate")))
        .filter(
            candidate ->
                candidate.get("phase") instanceof Phase reached
                    && disagree(draft, study, reached, filing))
        .map(
            candidate ->
                "a "
                    + draft.get("status")
                    + " "
                    + study.value()
                    + " study of a candidate at "
                    + ((Phase) Objects.requireNonNull(candidate.get("phase"))).value()
                    + ", expected "
                    + ("completed".equals(draft.get("status")) ? "at least " : "no more than ")
                    + study.value())
        .toList();
  }

  private static boolean disagree(Draft trial, Phase study, Phase reached, Finished filing) {
    if ("completed".equals(trial.get("status"))) {
      return reached.compareTo(study) < 0 && reached != Phase.CLINICAL;
    }
    return "planned".equals(trial.get("status"))
        && NUMBERED.contains(reached)
        && reached.compareTo(study) > 0
        && !isReached(trial, reached, filing);
  }

  /**
   * Another disease may have brought the candidate further: then a study of that phase is told of.
   */
  private static boolean isReached(Draft trial, Phase reached, Finished filing) {
    return filing.of("trials").stream()
        .anyMatch(
            other ->
                !other.equals(trial)
                    && Objects.equals(other.get("candidate"), trial.get("candidate"))
                    && !"planned".equals(other.get("status"))
                    && other.get("phase") instanceof Phase phase
                    && phase.compareTo(reached) >= 0);
  }
}
