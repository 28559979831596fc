package dev.assay.source;

/**
 * An input that cannot be read as a filing; the message is one line and names the path, what was
 * found and what was expected.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final boolean empty;

  /** Says of a path what was found there and what was expected. */
  public UnreadableException(String path, String found, String expected) {
    this(path, found, expected, false);
  }

  private UnreadableException(String path, String found, String expected, boolean empty) {
    super(path + ": " + found + ", expected " + expected);
    this.path = path;
    this.empty = empty;
  }

  /** Says that there is no text in the file. */
  public static UnreadableException empty(String path) {
    return new UnreadableException(path, "no text (an empty file)", "the text of a filing", true);
  }

  /** The same, with the error that shows it. */
  public UnreadableException(String path, String found, String expected, Throwable cause) {
    super(path + ": " + found + ", expected " + expected, cause);
    this.path = path;
    this.empty = false;
  }

  /** The input's path, as it was given. */
  public String path() {
    return path;
  }

  /** Whether all that is wrong with it is that it has no text. */
  public boolean isEmpty() {
    return empty;
  }
}
