package dev.assay.source;

/**
 * An input that cannot be read as a filing; the message is one line and names the path, what was
 * found and what was expected.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says of a path what was found there and what was expected. */
  public UnreadableException(String path, String found, String expected) {
    super(path + ": " + found + ", expected " + expected);
  }

  /** The same, with the error that shows it. */
  public UnreadableException(String path, String found, String expected, Throwable cause) {
    super(path + ": " + found + ", expected " + expected, cause);
  }
}
