package dev.assay.cli;

/** What the program's exit codes mean. */
final class Exit {
  /** All was read and written. */
  static final int OK = 0;

  /** An input could not be read, the others were written; or the run itself failed. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A check fell short. */
  static final int SHORT = 3;

  private Exit() {}
}
