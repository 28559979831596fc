package dev.assay.mention;

import dev.assay.lexicon.Term;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.Set;

/** Tells targets that no list knows by what stands beside them: "anti-QRX7", "QRX7 inhibitor". */
final class UnknownTargets {
  private static final Set<String> TARGETING =
      Set.of("targeting", "targeted", "directed", "expressing", "positive", "specific", "binding");

  /** Words behind what a drug acts on: "PDE10 inhibitor". */
  private static final Set<String> ACTED_ON =
      Set.of(
          ("inhibitor inhibitors inhibition antagonist antagonists antagonism agonist agonists agonism "
                  + "blocker blockers blockade degrader degraders")
              .split(" "));

  private UnknownTargets() {}

  /**
   * "anti-QRX7 antibody", "QRX7-targeting", "QRX7 inhibitor": capitals or digits where no list
   * knows the word.
   */
  static boolean isName(Tokens tokens, int token, TermHits hits) {
    if (!tokens.is(token, Tokens.Kind.WORD) || token + 2 >= tokens.size()) {
      return false;
    }
    if (hits.covers(
        token,
        token + 1,
        Term.Antigen.class,
        Term.Drug.class,
        Term.Disease.class,
        Term.NoName.class)) {
      return false;
    }
    boolean anti =
        token >= 2
            && tokens.isHyphen(token - 1)
            && tokens.text(token - 2).equalsIgnoreCase("anti")
            && tokens.start(token) == tokens.end(token - 1);
    boolean acted = isActedOn(tokens, token + 1) && (token == 0 || !tokens.isHyphen(token - 1));
    boolean targeting =
        tokens.isHyphen(token + 1)
            && tokens.start(token + 1) == tokens.end(token)
            && TARGETING.contains(tokens.text(token + 2))
            && (token == 0 || !tokens.isHyphen(token - 1));
    String word = tokens.text(token);
    boolean shaped =
        word.length() <= 9 && Words.capitals(word) >= 2 && (Words.hasDigit(word) || anti);
    return shaped && (anti || targeting || acted);
  }

  /** Whether a token tells that what stands before it is acted on, and so no drug. */
  static boolean isActedOn(Tokens tokens, int token) {
    return token < tokens.size() && ACTED_ON.contains(tokens.lower(token));
  }

  /** The name that begins at a token, with a number behind a hyphen. */
  static Chunk name(Tokens tokens, int token) {
    int end = token + 1;
    if (end + 1 < tokens.size()
        && tokens.isHyphen(end)
        && tokens.is(end + 1, Tokens.Kind.NUMBER)
        && tokens.start(end + 1) == tokens.end(end)) {
      end += 2;
    }
    return new Chunk(
        token, end, tokens.document().substring(tokens.start(token), tokens.end(end - 1)));
  }
}
