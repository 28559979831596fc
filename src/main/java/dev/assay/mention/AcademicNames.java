package dev.assay.mention;

import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.List;

/** What may follow the known name of a university and still be part of its name. */
final class AcademicNames {
  private static final List<List<String>> HOUSES =
      List.of(
          List.of("Research", "Foundation"),
          List.of("Research", "Corporation"),
          List.of("Research", "Institute"),
          List.of("Foundation"),
          List.of("Health", "System"));

  private AcademicNames() {}

  /**
   * The end of "at Paxton" or "Research Foundation" that starts at a token, else the token:
   * "University of Hartwell at Paxton".
   */
  static int end(Tokens tokens, int token) {
    for (List<String> house : HOUSES) {
      if (stands(tokens, token, house)) {
        return token + house.size();
      }
    }
    boolean campus =
        token + 1 < tokens.size()
            && tokens.text(token).equals("at")
            && tokens.is(token + 1, Tokens.Kind.WORD)
            && Words.isCapitalized(tokens.text(token + 1))
            && !Words.isAllCaps(tokens.text(token + 1));
    if (!campus) {
      return token;
    }
    int end = token + 2;
    while (end < tokens.size()
        && end < token + 4
        && tokens.start(end) == tokens.end(end - 1) + 1
        && tokens.is(end, Tokens.Kind.WORD)
        && Words.isCapitalized(tokens.text(end))) {
      end++;
    }
    return end;
  }

  private static boolean stands(Tokens tokens, int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (token + i >= tokens.size() || !tokens.text(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
