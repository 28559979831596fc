package dev.assay.analysis;

import dev.assay.analysis.Block.Kind;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks at blank lines, headings, list items, table rows and page marks. Lines of
 * a paragraph join, and a paragraph that a page mark tears apart in mid-sentence is one block.
 */
final class BlockFinder {
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private Kind openKind = Kind.PROSE;
  private int openStart = -1;
  private int openEnd;

  private BlockFinder(String text) {
    this.text = text;
  }

  /** The blocks of the text, in order. */
  static List<Block> find(String text) {
    BlockFinder finder = new BlockFinder(text);
    finder.walk();
    return TornBlocks.joined(text, finder.blocks);
  }

  private void walk() {
    boolean afterBlank = true;
    int at = 0;
    while (at < text.length()) {
      int lineEnd = endOfLine(at);
      Span line = trim(text, at, lineEnd);
      if (line.length() == 0) {
        close();
        afterBlank = true;
      } else {
        boolean beforeBlank = trim(text, lineEnd + 1, endOfLine(lineEnd + 1)).length() == 0;
        line(line, afterBlank, beforeBlank);
        afterBlank = false;
      }
      at = lineEnd + 1;
    }
    close();
  }

  private void line(Span line, boolean afterBlank, boolean beforeBlank) {
    String words = line.length() > 20_000 ? "" : text.substring(line.start(), line.end());
    int mark = words.isEmpty() ? 0 : LineShape.itemMark(words);
    if (words.isEmpty()) {
      prose(line);
    } else if (LineShape.isMark(words)) {
      add(Kind.MARK, line);
    } else if (LineShape.isRow(words)) {
      add(Kind.ROW, line);
    } else if (LineShape.isHeading(words, afterBlank && beforeBlank)
        && (afterBlank || openStart < 0 || words.startsWith("#"))) {
      heading(line, afterBlank);
    } else if (mark > 0) {
      close();
      openKind = Kind.ITEM;
      open(new Span(line.start() + mark, line.end()));
    } else {
      prose(line);
    }
  }

  /** Capital lines below one another are one heading. */
  private void heading(Span line, boolean afterBlank) {
    close();
    int start = line.start();
    while (start < line.end() && "#* ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = line.end();
    while (end > start && "* ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span bare = end > start ? new Span(start, end) : line;
    int last = blocks.size() - 1;
    if (!afterBlank
        && last >= 0
        && blocks.get(last).is(Kind.HEADING)
        && text.charAt(line.start()) != '#') {
      blocks.set(last, new Block(Kind.HEADING, blocks.get(last).span().cover(bare)));
    } else {
      blocks.add(new Block(Kind.HEADING, bare));
    }
  }

  private void prose(Span line) {
    if (openStart < 0) {
      openKind = Kind.PROSE;
      open(line);
    } else {
      openEnd = line.end();
    }
  }

  private void open(Span line) {
    openStart = line.start();
    openEnd = line.end();
  }

  private void add(Kind kind, Span line) {
    close();
    blocks.add(new Block(kind, line));
  }

  private void close() {
    if (openStart >= 0) {
      blocks.add(new Block(openKind, new Span(openStart, openEnd)));
      openStart = -1;
    }
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The range without white space at its ends; empty at its start if there is nothing else. */
  static Span trim(String text, int from, int to) {
    int start = Math.min(from, text.length());
    int end = Math.max(start, Math.min(to, text.length()));
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\ufeff'
        || c == '\u200b'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }
}
