package dev.assay.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Single words that change what a statement near them says: planned, negated, conditional, past.
 */
public final class CueWords {
  private final WordSet words;

  /** The words, separated by blanks, numbered in the vocabulary. */
  public CueWords(String words, Vocabulary vocabulary) {
    Set<Integer> numbers = new HashSet<>();
    for (String word : words.split(" ")) {
      numbers.add(vocabulary.add(word));
    }
    this.words = new WordSet(numbers, List.of());
  }

  /**
   * Whether a word stands within so many tokens before the token, in the same clause of the
   * sentence.
   */
  public boolean before(SentenceView view, int token, int reach) {
    int position = view.positionOf(token);
    for (int i = position - 1; i >= 0 && i >= position - reach; i--) {
      if (isBoundary(view.tokens(), view.token(i))) {
        return false;
      }
      if (isCue(view.tokens(), view.token(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word stands within so many tokens from the token on, in the same clause of the
   * sentence.
   */
  public boolean after(SentenceView view, int token, int reach) {
    int position = view.positionOf(token);
    for (int i = position; i < view.size() && i < position + reach; i++) {
      if (isBoundary(view.tokens(), view.token(i))) {
        return false;
      }
      if (isCue(view.tokens(), view.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands anywhere in the sentence. */
  public boolean in(SentenceView view) {
    for (int i = 0; i < view.size(); i++) {
      if (isCue(view.tokens(), view.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "May 2023" is a month and no cue. */
  private boolean isCue(Tokens tokens, int token) {
    return words.has(tokens.word(token))
        && !(tokens.text(token).equals("May")
            && token + 1 < tokens.size()
            && tokens.is(token + 1, Tokens.Kind.NUMBER));
  }

  /** A semicolon or a period ends what a cue reaches. */
  private static boolean isBoundary(Tokens tokens, int token) {
    char c = tokens.firstChar(token);
    return c == ';' || c == '.';
  }
}
