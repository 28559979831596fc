package dev.assay.cli;

import java.util.Locale;

/** When something is done: where it makes sense, always or never. */
enum When {
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether it is done, given whether it makes sense. */
  boolean holds(boolean sensible) {
    return this == ALWAYS || this == AUTO && sensible;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
