package dev.assay.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where bytes of an output go: a stream that is there already, or a file that appears whole or not
 * at all.
 */
public interface Sink extends Closeable {
  /** The stream to write to; not to be closed by the writer. */
  OutputStream stream();

  /** Says that all has been written; a file gets its name now. */
  void commit() throws IOException;

  /** Lets go of the output; a file that was not committed is gone. */
  @Override
  void close() throws IOException;

  /** A stream that somebody else opened and will close, such as standard output. */
  static Sink of(OutputStream stream) {
    return new Sink() {
      @Override
      public OutputStream stream() {
        return stream;
      }

      @Override
      public void commit() throws IOException {
        stream.flush();
      }

      @Override
      public void close() {}
    };
  }
}
