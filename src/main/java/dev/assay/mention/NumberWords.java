package dev.assay.mention;

import dev.assay.text.Tokens;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in words, as agreements write it: "five million", "One Hundred Twenty-Five Thousand",
 * "twelve and".
 *
 * @param value its value
 * @param end the token after its last
 */
record NumberWords(BigDecimal value, int end) {
  private static final int LONGEST_WORD = 9;
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  /** The value of a single word from "one" to "ninety", null for any other. */
  static @Nullable Integer small(String word) {
    return SMALL.get(word);
  }

  /** Whether the token may begin a number in words; quick. */
  static boolean mayStart(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length >= 3
        && length <= LONGEST_WORD
        && "oOtTfFsSeEnN".indexOf(tokens.firstChar(token)) >= 0
        && SMALL.containsKey(word(tokens, token));
  }

  /** The number whose first word is the token. */
  static Optional<NumberWords> at(Tokens tokens, int token, int sentenceEnd) {
    if (!mayStart(tokens, token)) {
      return Optional.empty();
    }
    BigDecimal total = BigDecimal.ZERO;
    int group = 0;
    int end = token;
    for (int at = token; at < sentenceEnd; at++) {
      String word = word(tokens, at);
      Integer small = SMALL.get(word);
      if (small != null) {
        group += small;
      } else if (word.equals("hundred")) {
        group = Math.max(1, group) * 100;
      } else if (exponent(word) > 0) {
        total = total.add(BigDecimal.valueOf(Math.max(1, group)).scaleByPowerOfTen(exponent(word)));
        group = 0;
      } else if (word.equals("and") || tokens.isHyphen(at)) {
        continue;
      } else {
        break;
      }
      end = at + 1;
    }
    return Optional.of(new NumberWords(Amount.plain(total.add(BigDecimal.valueOf(group))), end));
  }

  /**
   * The power of ten of a word that begins with "thousand", "million" ("millionand" too),
   * "billion"; else 0.
   */
  static int exponent(String lowerCase) {
    return lowerCase.startsWith("million")
        ? 6
        : lowerCase.startsWith("billion")
            ? 9
            : lowerCase.startsWith("thousand") ? 3 : lowerCase.startsWith("trillion") ? 12 : 0;
  }

  private static String word(Tokens tokens, int token) {
    return tokens.lower(token);
  }
}
