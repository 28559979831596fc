package dev.assay.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Stages of development, from least to most advanced (RECORDS.md, candidates and edges);
 * discontinued ends them all.
 */
public enum Phase {
  PRECLINICAL,
  CLINICAL,
  PHASE_1,
  PHASE_1_2,
  PHASE_2,
  PHASE_2_3,
  PHASE_3,
  SUBMITTED,
  APPROVED,
  DISCONTINUED;

  /** The name in the output. */
  @JsonValue
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
