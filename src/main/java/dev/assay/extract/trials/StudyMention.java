package dev.assay.extract.trials;

import dev.assay.record.Phase;
import dev.assay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence that tells of a study.
 *
 * @param span from its first to its last word, in UTF-16 code units
 * @param phase null where unsaid here
 * @param portion whether the phase is told of a part of a study: "the Phase 2 portion"
 * @param names the study's names here
 * @param numbers its registry numbers here
 * @param referring whether the text only refers to a study told before: "this trial", "we enrolled"
 * @param rule the name of the rule that found it
 */
record StudyMention(
    Span span,
    @Nullable Phase phase,
    boolean portion,
    List<String> names,
    List<String> numbers,
    boolean referring,
    String rule) {
  private static final int JOINT = 6;

  /** Keeps its own copies. */
  StudyMention {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }

  /** Written out, since what Java makes of a record costs a short run milliseconds. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof StudyMention other
        && span.equals(other.span)
        && phase == other.phase
        && portion == other.portion
        && referring == other.referring
        && names.equals(other.names)
        && numbers.equals(other.numbers)
        && rule.equals(other.rule);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /** Whether it tells by itself which study is meant. */
  boolean isStrong() {
    return phase != null && !portion || isNamed();
  }

  /** The same with a phase. */
  StudyMention of(Phase told) {
    return new StudyMention(span, told, portion, names, numbers, referring, rule);
  }

  /** Whether the two stand side by side in a list of names: "ALPHA and BETA". */
  boolean isBeside(StudyMention other) {
    return !equals(other)
        && !names.isEmpty()
        && !other.names.isEmpty()
        && span.distance(other.span) <= JOINT;
  }

  /** Whether it has a name or a registry number. */
  boolean isNamed() {
    return !names.isEmpty() || !numbers.isEmpty();
  }
}
