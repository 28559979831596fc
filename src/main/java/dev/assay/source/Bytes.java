package dev.assay.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a filing, read within limits and without the gzip around them. */
final class Bytes {
  private static final int CHUNK = 1 << 16;

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a stream to its end.
   *
   * @param compressed how many bytes it is decompressed from, {@link Long#MAX_VALUE} if it is not
   * @throws UnreadableException if there are more bytes than the limits allow, or broken gzip
   */
  static Bytes read(String path, InputStream stream, long compressed, Limits limits)
      throws IOException, UnreadableException {
    byte[] read = drain(path, stream, compressed, limits);
    int depth = 0;
    while (isGzip(read) && depth++ < 2) {
      try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(read), CHUNK)) {
        read = drain(path, plain, Math.min(compressed, read.length), limits);
      } catch (EOFException | ZipException e) {
        throw new UnreadableException(
            path, "broken gzip (" + e.getMessage() + ")", "a whole gzip file", e);
      }
    }
    return new Bytes(read);
  }

  private static byte[] drain(String path, InputStream stream, long compressed, Limits limits)
      throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    long total = 0;
    for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
      total += count;
      limits.check(path, total, compressed);
      out.write(chunk, 0, count);
    }
    return out.toByteArray();
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  /** The bytes; not to be changed. */
  byte[] array() {
    return bytes;
  }
}
