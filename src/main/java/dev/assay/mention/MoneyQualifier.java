package dev.assay.mention;

import dev.assay.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before an amount of money: "up to an additional", "more than", "approximately".
 */
final class MoneyQualifier {
  private static final String UP_TO = "up_to";
  private static final String AT_LEAST = "at_least";
  private static final String APPROXIMATELY = "approximately";
  private static final int FILLERS = 7;

  /** Words that may stand between the qualifier and the amount: "up to a total of $5 million". */
  private static final Set<String> FILLER =
      Set.of(
          ("a an additional aggregate total of another cumulative combined sum further "
                  + "amount maximum")
              .split(" "));

  private static final Map<String, String> SINGLE =
      Map.ofEntries(
          Map.entry("approximately", APPROXIMATELY),
          Map.entry("about", APPROXIMATELY),
          Map.entry("nearly", APPROXIMATELY),
          Map.entry("almost", APPROXIMATELY),
          Map.entry("roughly", APPROXIMATELY),
          Map.entry("around", APPROXIMATELY),
          Map.entry("approx", APPROXIMATELY),
          Map.entry("~", APPROXIMATELY),
          Map.entry("\u2248", APPROXIMATELY),
          Map.entry("exceed", AT_LEAST),
          Map.entry("exceeds", AT_LEAST),
          Map.entry("exceeding", AT_LEAST),
          Map.entry("over", AT_LEAST),
          Map.entry("above", AT_LEAST),
          Map.entry("minimum", AT_LEAST),
          Map.entry("\u2265", AT_LEAST),
          Map.entry(">", AT_LEAST),
          Map.entry("upto", UP_TO),
          Map.entry("\u2264", UP_TO),
          Map.entry("<", UP_TO),
          Map.entry("maximum", UP_TO),
          Map.entry("below", UP_TO));

  /** Longest first, so that "no more than" is not read as "more than". */
  private static final List<Map.Entry<List<String>, String>> SEVERAL =
      List.of(
          Map.entry(List.of("greater", "than", "or", "equal", "to"), AT_LEAST),
          Map.entry(List.of("less", "than", "or", "equal", "to"), UP_TO),
          Map.entry(List.of("lower", "than", "or", "equal", "to"), UP_TO),
          Map.entry(List.of("up", "to", "and", "including"), UP_TO),
          Map.entry(List.of("not", "to", "exceed"), UP_TO),
          Map.entry(List.of("not", "exceed"), UP_TO),
          Map.entry(List.of("not", "exceeding"), UP_TO),
          Map.entry(List.of("no", "more", "than"), UP_TO),
          Map.entry(List.of("not", "more", "than"), UP_TO),
          Map.entry(List.of("no", "greater", "than"), UP_TO),
          Map.entry(List.of("no", "less", "than"), AT_LEAST),
          Map.entry(List.of("not", "less", "than"), AT_LEAST),
          Map.entry(List.of("as", "much", "as"), UP_TO),
          Map.entry(List.of("in", "excess"), AT_LEAST),
          Map.entry(List.of("up", "to"), UP_TO),
          Map.entry(List.of("at", "most"), UP_TO),
          Map.entry(List.of("less", "than"), UP_TO),
          Map.entry(List.of("lower", "than"), UP_TO),
          Map.entry(List.of("at", "least"), AT_LEAST),
          Map.entry(List.of("more", "than"), AT_LEAST),
          Map.entry(List.of("greater", "than"), AT_LEAST),
          Map.entry(List.of("upwards"), AT_LEAST));

  private MoneyQualifier() {}

  /** The qualifier of an amount whose first token is given, null if there is none. */
  static @Nullable String before(Tokens tokens, int token, int sentenceStart) {
    String weak = null;
    int at = token - 1;
    for (int passed = 0; at >= sentenceStart && passed <= FILLERS; passed++) {
      for (Map.Entry<List<String>, String> several : SEVERAL) {
        if (endsAt(tokens, at, sentenceStart, several.getKey())) {
          return several.getValue();
        }
      }
      String word = tokens.lower(at);
      String single = SINGLE.get(word);
      if (single != null
          && !(word.equals("maximum") && !nextIsOf(tokens, at))
          && !single.equals(APPROXIMATELY)) {
        return single;
      }
      weak = single == null || weak != null ? weak : single;
      if (single == null && !FILLER.contains(word)) {
        break;
      }
      at--;
    }
    return weak;
  }

  private static boolean nextIsOf(Tokens tokens, int token) {
    return tokens.text(token + 1).equalsIgnoreCase("of");
  }

  private static boolean endsAt(Tokens tokens, int last, int sentenceStart, List<String> words) {
    int first = last - words.size() + 1;
    if (first < sentenceStart) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.text(first + i).equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
