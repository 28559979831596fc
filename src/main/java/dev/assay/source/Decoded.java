package dev.assay.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The decoded text of a file and where its characters stand in the bytes. A text is UTF-8, or
 * UTF-16 if its byte-order mark says so, else windows-1252, which every byte sequence is; an
 * otherwise good UTF-8 text with a few broken bytes stays UTF-8.
 */
final class Decoded {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\ufffd';

  /** Every so many characters the byte's position is kept. */
  private static final int STEP = 256;

  private final String text;
  private final int size;
  private final int mark;

  /** Bytes of each character, 0 if they differ. */
  private final int width;

  private final int[] checkpoints;
  private final int[] broken;
  private final int[] brokenWidths;
  private int lastChar;
  private int lastByte;

  private Decoded(String text, int size, int mark, int width, int[] broken, int[] brokenWidths) {
    this.text = text;
    this.size = size;
    this.mark = mark;
    this.width = width;
    this.broken = broken;
    this.brokenWidths = brokenWidths;
    this.checkpoints = width > 0 ? new int[0] : new int[text.length() / STEP + 1];
    this.lastByte = mark;
    for (int i = 0, at = mark; width == 0 && i < text.length(); i++) {
      if (i % STEP == 0) {
        checkpoints[i / STEP] = at;
      }
      at += bytesAt(i);
    }
  }

  /** The text of bytes, without a byte-order mark; line ends and all else stay as they are. */
  static Decoded of(byte[] bytes) {
    if (isWide(bytes)) {
      Charset wide =
          bytes[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return new Decoded(
          new String(bytes, 2, bytes.length - 2, wide), bytes.length, 2, 2, new int[0], new int[0]);
    }
    int mark = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    if (isAscii(bytes, mark)) {
      String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
      return new Decoded(text, bytes.length, mark, 1, new int[0], new int[0]);
    }
    return utf8(bytes, mark);
  }

  private static Decoded utf8(byte[] bytes, int mark) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length - mark);
    int[] broken = new int[8];
    int[] widths = new int[8];
    int count = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        break;
      }
      if (count == broken.length) {
        broken = Arrays.copyOf(broken, count * 2);
        widths = Arrays.copyOf(widths, count * 2);
      }
      broken[count] = out.position();
      widths[count++] = result.length();
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
    }
    String text = out.flip().toString();
    if (count > 0 && text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count() < 4L * count) {
      String single = new String(bytes, mark, bytes.length - mark, WINDOWS_1252);
      return new Decoded(single, bytes.length, mark, 1, new int[0], new int[0]);
    }
    return new Decoded(
        text, bytes.length, mark, 0, Arrays.copyOf(broken, count), Arrays.copyOf(widths, count));
  }

  /** The text. */
  String text() {
    return text;
  }

  /** The byte at which the character at the position begins. */
  int byteAt(int position) {
    if (width > 0) {
      // half a character of UTF-16 at the end counts as one
      return Math.min(size, mark + position * width);
    }
    if (position < lastChar || position - lastChar > STEP) {
      int checkpoint = Math.min(position / STEP, checkpoints.length - 1);
      lastChar = checkpoint * STEP;
      lastByte = checkpoint == 0 ? mark : checkpoints[checkpoint];
    }
    while (lastChar < position) {
      lastByte += bytesAt(lastChar);
      lastChar++;
    }
    return lastByte;
  }

  private int bytesAt(int position) {
    char c = text.charAt(position);
    if (c == REPLACEMENT) {
      int found = Arrays.binarySearch(broken, position);
      return found >= 0 ? brokenWidths[found] : 3;
    }
    return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  /** Whether the bytes begin with a byte-order mark of UTF-16. */
  static boolean isWide(byte[] bytes) {
    return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  }

  private static boolean isAscii(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
