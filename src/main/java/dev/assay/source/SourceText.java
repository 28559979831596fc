package dev.assay.source;

import dev.assay.text.SourceMap;

/** A document text under way, with the bytes that each character of it stems from. */
final class SourceText {
  private final StringBuilder text = new StringBuilder();
  private final SourceMap.Builder map = new SourceMap.Builder();
  private final Decoded markup;

  /** A text made out of the decoded markup. */
  SourceText(Decoded markup) {
    this.markup = markup;
  }

  /** Takes a character that the markup has between the two positions. */
  void append(char c, int start, int end) {
    text.append(c);
    map.add(1, markup.byteAt(start), markup.byteAt(end));
  }

  /** Takes a stretch of the markup as it stands. */
  void appendAll(int start, int end) {
    String markupText = markup.text();
    for (int at = start; at < end; at++) {
      boolean pair =
          Character.isHighSurrogate(markupText.charAt(at))
              && at + 1 < end
              && Character.isLowSurrogate(markupText.charAt(at + 1));
      int next = at + (pair ? 2 : 1);
      map.add(next - at, markup.byteAt(at), markup.byteAt(next));
      text.append(markupText, at, next);
      at = next - 1;
    }
  }

  /** Puts in what stands for the markup between the last character and the next one's position. */
  void separate(String separator, int next) {
    text.append(separator);
    map.add(separator.length(), map.lastByte(), Math.max(map.lastByte(), markup.byteAt(next)));
  }

  /** Ends a part of the text: white space at its end, then an empty line before the next part. */
  void endPart(String lineEnds) {
    text.append(lineEnds);
    map.add(lineEnds.length(), map.lastByte(), map.lastByte());
  }

  int length() {
    return text.length();
  }

  char charAt(int position) {
    return text.charAt(position);
  }

  SourceMap map() {
    return map.build();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
