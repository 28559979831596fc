package dev.assay.analysis;

import dev.assay.text.Span;

/**
 * A piece of the text that no sentence runs out of.
 *
 * @param kind what it is
 * @param span where it stands, without surrounding white space and without a list item's or
 *     heading's mark
 */
record Block(Kind kind, Span span) {
  /** What a block is. */
  enum Kind {
    /** One or more lines of running text. */
    PROSE,
    /** A line that heads what follows. */
    HEADING,
    /** A list item. */
    ITEM,
    /** A table row. */
    ROW,
    /** A page number, a rule, an image: no text of the filing. */
    MARK
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
