package dev.assay.analysis;

import dev.assay.analysis.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the blocks of a paragraph that something tears apart in mid-sentence: page marks, or the
 * blank lines that some converters set after every line of a page.
 */
final class TornBlocks {
  /** Marks that may stand between two halves of a sentence: a footer, a page number, a header. */
  private static final int MOST_MARKS = 3;

  /** Characters that a line has at least which goes on behind a blank line. */
  private static final int LINE = 50;

  /** As many torn lines tell that the text has a blank line after every line. */
  private static final int SPACED = 8;

  private final String text;

  /** Whether the text has a blank line after every line. */
  private final boolean spaced;

  private TornBlocks(String text, List<Block> blocks) {
    this.text = text;
    int torn = 0;
    for (int i = 1; i < blocks.size(); i++) {
      torn += isCut(blocks.get(i - 1), blocks.get(i)) ? 1 : 0;
    }
    this.spaced = torn >= SPACED && torn * 4 >= blocks.size();
  }

  /** The blocks in order, torn ones as one. */
  static List<Block> joined(String text, List<Block> blocks) {
    TornBlocks torn = new TornBlocks(text, blocks);
    List<Block> joined = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      int last = joined.size() - 1;
      while (last > joined.size() - 2 - MOST_MARKS && last >= 0 && joined.get(last).is(Kind.MARK)) {
        last--;
      }
      if (last >= 0 && torn.goesOn(joined.get(last), block, last < joined.size() - 1)) {
        Block first = joined.get(last);
        joined.subList(last, joined.size()).clear();
        joined.add(new Block(first.kind(), first.span().cover(block.span())));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private boolean goesOn(Block first, Block second, boolean afterMark) {
    return second.is(Kind.PROSE)
        && (afterMark && isTorn(first, second)
            || isCut(first, second)
            || spaced && isFull(first) && !endsSentence(first));
  }

  /** "patients were eligible for" / "-more-" / "enrollment." */
  private boolean isTorn(Block first, Block second) {
    char end = text.charAt(first.span().end() - 1);
    return (first.is(Kind.PROSE) || first.is(Kind.ITEM))
        && (Character.isLetterOrDigit(end) || end == ',' || end == '-')
        && Character.isLowerCase(text.charAt(second.span().start()));
  }

  /** A line as long as a page's, behind which a sentence goes on without a mark between. */
  private boolean isCut(Block first, Block second) {
    return second.is(Kind.PROSE) && isFull(first) && isTorn(first, second);
  }

  private boolean isFull(Block block) {
    int lineStart = text.lastIndexOf('\n', block.span().end() - 1) + 1;
    return (block.is(Kind.PROSE) || block.is(Kind.ITEM))
        && block.span().end() - Math.max(lineStart, block.span().start()) >= LINE;
  }

  private boolean endsSentence(Block block) {
    return ".!?:;".indexOf(text.charAt(block.span().end() - 1)) >= 0;
  }
}
