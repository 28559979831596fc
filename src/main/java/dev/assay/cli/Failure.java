package dev.assay.cli;

/** Ends a command; the message is one line: where, what was found, what was expected. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
