package dev.assay.source;

import java.util.List;

/** A filing that is its own text, Markdown included. */
final class PlainText implements Container {
  /** More control characters than this in a hundred bytes are in no text. */
  private static final int CONTROLS_PERCENT = 10;

  @Override
  public List<String> endings() {
    return List.of(".txt", ".md", ".nc", ".sgml");
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean reads(String path, byte[] head) {
    return true;
  }

  @Override
  public Content content(String path, byte[] bytes) throws UnreadableException {
    refuseBinary(path, bytes);
    return Content.of(Decoded.of(bytes).text(), null);
  }

  /**
   * Refuses bytes that are no text.
   *
   * @throws UnreadableException if there is a NUL byte or much of the beginning is control
   *     characters
   */
  static void refuseBinary(String path, byte[] bytes) throws UnreadableException {
    if (Decoded.isWide(bytes)) {
      return;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            path, "a binary file (byte " + i + " is NUL)", "text or HTML");
      }
    }
    if (isBinary(bytes)) {
      throw new UnreadableException(
          path, "a binary file (many control characters)", "text or HTML");
    }
  }

  /** Whether the beginning has a NUL byte or is in good part control characters. */
  static boolean isBinary(byte[] bytes) {
    if (Decoded.isWide(bytes)) {
      return false;
    }
    int head = Math.min(bytes.length, HEAD);
    int controls = 0;
    for (int i = 0; i < head; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls * 100 > head * CONTROLS_PERCENT;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b
        || b == 0x7f;
  }
}
