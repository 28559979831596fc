package dev.assay.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a tar file, plain or in gzip, as POSIX.1-1988 (ustar) lays it out, with the long
 * names of GNU tar and of POSIX.1-2001 (pax).
 */
final class TarMembers implements Members {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 1 << 16;

  private final InputStream tar;

  /** Bytes of the open member that were not read yet, and of the blanks after it. */
  private long left;

  private long padding;

  private TarMembers(InputStream tar) {
    this.tar = tar;
  }

  static TarMembers open(Path archive) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
    file.mark(2);
    boolean gzip = file.read() == 0x1f && file.read() == 0x8b;
    file.reset();
    return new TarMembers(gzip ? new GZIPInputStream(file, 1 << 16) : file);
  }

  @Override
  public @Nullable Member next() throws IOException {
    String name = null;
    while (true) {
      tar.skipNBytes(left + padding);
      left = 0;
      padding = 0;
      byte[] header = tar.readNBytes(BLOCK);
      if (header.length == 0 || isEnd(header)) {
        return null;
      }
      if (header.length < BLOCK) {
        throw new EOFException("it ends in a header");
      }
      left = number(header, 124, 12);
      padding = (BLOCK - left % BLOCK) % BLOCK;
      char type = (char) header[156];
      if (type == 'L' || type == 'x') {
        String told = new String(name(), StandardCharsets.UTF_8);
        name = type == 'L' ? told.replace("\0", "") : paxPath(told, name);
      } else if (type == '0' || type == '\0' || type == '7') {
        String full = name == null ? name(header) : name;
        return new Member(
            full.startsWith("./") ? full.substring(2) : full, Long.MAX_VALUE, new Body());
      } else {
        name = null;
      }
    }
  }

  private byte[] name() throws IOException {
    if (left > LONGEST_NAME) {
      throw new IOException("a name of " + left + " bytes");
    }
    byte[] name = tar.readNBytes((int) left);
    left = 0;
    return name;
  }

  /** "27 path=a/b.txt" among the lines of a pax header. */
  private static @Nullable String paxPath(String header, @Nullable String known) {
    for (String line : header.split("\n")) {
      int at = line.indexOf(" path=");
      if (at > 0) {
        return line.substring(at + " path=".length());
      }
    }
    return known;
  }

  private static boolean isEnd(byte[] header) {
    for (byte b : header) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    String prefix = text(header, 257, 5).equals("ustar") ? text(header, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  /** A number in octal digits, or in base 256 if the first bit says so. */
  private static long number(byte[] header, int from, int length) throws IOException {
    long number = 0;
    boolean binary = (header[from] & 0x80) != 0;
    for (int i = from; i < from + length; i++) {
      int b = header[i] & 0xff;
      if (binary) {
        number = number * 256 + (i == from ? b & 0x7f : b);
      } else if (b >= '0' && b <= '7') {
        number = number * 8 + b - '0';
      } else if (b != ' ' && b != 0) {
        throw new IOException("no tar header");
      }
    }
    if (number < 0) {
      throw new IOException("a size below 0");
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /** The bytes of the open member. */
  private final class Body extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = tar.read(bytes, offset, (int) Math.min(length, left));
      if (count < 0) {
        throw new EOFException("it ends in a member");
      }
      left -= count;
      return count;
    }
  }
}
