package dev.assay.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, whose errors say so; that nobody reads it any more is an error of its own. */
final class StandardOutput extends FilterOutputStream {
  /** The reader of a pipe has gone, as {@code head} does; no failure. */
  static final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
      super("standard output: closed by its reader", cause);
    }
  }

  StandardOutput(OutputStream stream) {
    super(new BufferedOutputStream(stream));
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw named(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw named(e);
    }
  }

  private static IOException named(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.toLowerCase(Locale.ROOT).contains("pipe")
        ? new ClosedPipeException(e)
        : new IOException("standard output: " + message, e);
  }
}
