package dev.assay.analysis;

import dev.assay.text.Span;

/**
 * A sentence, heading, list item or table row before its section is known.
 *
 * @param span where it stands
 * @param block number of the block it is cut from
 * @param kind of its block; a heading inside a line is one too
 */
record Piece(Span span, int block, Block.Kind kind) {
  boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }
}
