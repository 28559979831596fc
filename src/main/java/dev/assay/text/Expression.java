package dev.assay.text;

import java.util.List;

/**
 * A regular expression as a tree. It matches all that the expression does and may match more: looks
 * ahead and behind are taken to succeed, and of characters beyond ASCII one counts as any.
 */
sealed interface Expression {
  /** Matches where it stands, without any character. */
  Expression EMPTY = new Sequence(List.of());

  /** Letters one after another; in any case, if so told, of which they are the small ones. */
  record Run(String letters, boolean anyCase) implements Expression {}

  /** One of some characters. */
  record One(Chars chars) implements Expression {}

  /** Parts one after another. */
  record Sequence(List<Expression> parts) implements Expression {}

  /** One of some parts. */
  record Choice(List<Expression> parts) implements Expression {}

  /** A part so many times; {@link Integer#MAX_VALUE} is no limit. */
  record Repeated(Expression part, int least, int most) implements Expression {}

  /** A place in the text. */
  enum Edge implements Expression {
    START,
    END,
    WORD,
    NO_WORD
  }
}
