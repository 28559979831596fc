package dev.assay.evaluate;

/**
 * Says in one line which gold or predicted records cannot be scored: where, what was found, what
 * was expected.
 */
public final class DocumentsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DocumentsException(String message) {
    super(message);
  }

  DocumentsException(String message, Throwable cause) {
    super(message, cause);
  }
}
