package dev.assay.mention;

import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The short names with which a filing goes on once it has given a company's full one: "Acmera" of
 * "Acmera Therapeutics", "Bolt River" of "Bolt River, Inc.", "Acmera" of "ACMERA, INC." where the
 * filing never writes the word small.
 */
final class ShortNames {
  private static final int SHORTEST = 4;

  private final Tokens tokens;
  private final Map<String, CompanyRecognizer.Found> byFirstWord = new HashMap<>();
  private final Set<Integer> covered = new HashSet<>();

  /** The short names of the companies found in full. */
  ShortNames(Tokens tokens, Collection<CompanyRecognizer.Found> companies) {
    this.tokens = tokens;
    for (CompanyRecognizer.Found company : List.copyOf(companies)) {
      for (int token = company.first(); token < company.end(); token++) {
        covered.add(token);
      }
      if (company.kind().equals("company") && isDistinct(tokens.text(company.first()))) {
        byFirstWord.putIfAbsent(tokens.text(company.first()), company);
      }
    }
    Map<String, CompanyRecognizer.Found> uncapped = new HashMap<>();
    byFirstWord.forEach(
        (word, company) -> {
          if (Words.isAllCaps(word) && word.length() > SHORTEST) {
            uncapped.put(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT), company);
          }
        });
    if (!uncapped.isEmpty()) {
      uncapped.keySet().removeAll(PartyRecognizer.uncapitalized(tokens));
      uncapped.forEach(byFirstWord::putIfAbsent);
    }
  }

  private static boolean isDistinct(String word) {
    return word.length() >= SHORTEST
        || Words.isAllCaps(word) && word.length() >= 3
        || word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Adds the places where they stand alone. */
  void find(Map<Integer, CompanyRecognizer.Found> found) {
    Set<String> common = common();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.is(token, Tokens.Kind.WORD) && !covered.contains(token)) {
        CompanyRecognizer.Found company = byFirstWord.get(tokens.text(token));
        if (company != null && (!isOneWord(company) || !common.contains(tokens.text(token)))) {
          int end = end(company, token);
          found.put(token, new CompanyRecognizer.Found(token, end, company.name(), company.kind()));
          token = end - 1;
        }
      }
    }
  }

  /** First words of one-word names that the text also writes small: "Vision, Inc.", "a vision". */
  private Set<String> common() {
    Map<String, String> small = new HashMap<>();
    byFirstWord.forEach(
        (word, company) -> {
          if (isOneWord(company)) {
            small.put(word.toLowerCase(Locale.ROOT), word);
          }
        });
    Set<String> common = new HashSet<>();
    for (int token = 0; token < tokens.size() && !small.isEmpty(); token++) {
      if (Character.isLowerCase(tokens.firstChar(token))) {
        String word = small.get(tokens.text(token));
        if (word != null) {
          common.add(word);
        }
      }
    }
    return common;
  }

  private static boolean isOneWord(CompanyRecognizer.Found company) {
    return company.name().indexOf(' ') < 0;
  }

  /** Where the words of the full name that stand at a token end. */
  private int end(CompanyRecognizer.Found company, int token) {
    int end = token + 1;
    int word = company.first() + 1;
    while (end < tokens.size()
        && word < company.end()
        && !covered.contains(end)
        && tokens.is(end, Tokens.Kind.WORD)
        && tokens.text(end).equalsIgnoreCase(tokens.text(word))) {
      end++;
      word++;
    }
    return end;
  }
}
