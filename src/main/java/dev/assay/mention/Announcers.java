package dev.assay.mention;

import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the companies that a sentence begins with as those that announce or agree something. */
final class Announcers {
  /** What the companies of a release do in its first words: "Solvane and Orventis announced". */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "^,? (?:(?:today|jointly|have|has|recently|also) ){0,2}(?:announced?|announces|entered into|signed|inked|agreed to|teamed up|joined forces|formed an?|reported (?:positive|that|interim|topline|top-line|results|data)|unveiled)\\b");

  private Announcers() {}

  /**
   * The names before the verb that no list has: "Solvane, Orventis and Merelis announced"; none if
   * the sentence begins otherwise.
   */
  static List<String> names(Tokens tokens, TermHits hits, Sentence sentence) {
    List<String> names = new ArrayList<>();
    int token = sentence.firstToken();
    while (token < sentence.endToken() && tokens.is(token, Tokens.Kind.WORD)) {
      int end = hits.at(token, Term.Company.class).map(TermIndex.Hit::end).orElse(0);
      if (end == 0) {
        if (!PartyRecognizer.isName(tokens, hits, token)
            || PartyRecognizer.isInitials(tokens.text(token))) {
          return List.of();
        }
        end = PartyRecognizer.runEnd(tokens, hits, token, sentence);
        names.add(PartyRecognizer.name(tokens, token, end));
      }
      if (end >= sentence.endToken()) {
        return List.of();
      }
      if (ANNOUNCES.standsIn(PartyRecognizer.after(tokens, end))) {
        return names;
      }
      boolean comma = tokens.firstChar(end) == ',';
      int next = comma ? end + 1 : end;
      boolean and =
          next < sentence.endToken()
              && (tokens.text(next).equals("and") || tokens.text(next).equals("&"));
      if (!comma && !and) {
        return List.of();
      }
      token = and ? next + 1 : next;
    }
    return List.of();
  }
}
