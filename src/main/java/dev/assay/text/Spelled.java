package dev.assay.text;

import java.util.function.Predicate;

/**
 * What the spelling of a word tells by itself: asked once for each spelling of a filing, however
 * often it stands there. Not safe to share between threads.
 */
public final class Spelled {
  private static final byte NO = 1;
  private static final byte YES = 2;

  private final Tokens tokens;
  private final Predicate<String> question;

  /** The answers by the number of the spelling, 0 where it was not asked yet. */
  private final byte[] answers;

  /** A question about the spellings of the tokens. */
  public Spelled(Tokens tokens, Predicate<String> question) {
    this.tokens = tokens;
    this.question = question;
    this.answers = new byte[tokens.forms()];
  }

  /** Whether it is true of the token. */
  public boolean is(int token) {
    int form = tokens.form(token);
    if (answers[form] == 0) {
      answers[form] = question.test(tokens.text(token)) ? YES : NO;
    }
    return answers[form] == YES;
  }
}
