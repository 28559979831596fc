package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The company that names its candidates after itself: Orventis of ORVE-101 and ORVE-202. It is who
 * "we" are in a part of a filing where nothing else tells.
 */
final class CodeMaker {
  private static final Pattern CODE = Pattern.compile("^([A-Z]{3,6})[- ]?\\d");
  private static final int SERIES = 2;

  /** Letters of a code that are enough to know a name by which nothing else tells a company. */
  private static final int TELLING = 4;

  private CodeMaker() {}

  /** The maker of the codes used most; none where no name or several begin like them. */
  static Optional<String> of(Filing filing, Mentions found) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    Map<String, Set<String>> series = new HashMap<>();
    for (Mention.Drug drug : found.of(Mention.Drug.class)) {
      Matcher code = CODE.matcher(drug.name());
      if (code.find()) {
        uses.merge(code.group(1), 1, Integer::sum);
        series.computeIfAbsent(code.group(1), p -> new HashSet<>()).add(drug.name());
      }
    }
    return uses.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(letters -> Objects.requireNonNull(series.get(letters)).size() >= SERIES)
        .flatMap(letters -> named(filing, found, letters));
  }

  /** The one company, or else the one word, that begins with the letters. */
  private static Optional<String> named(Filing filing, Mentions found, String letters) {
    Set<String> names = companies(found, letters);
    if (names.isEmpty() && letters.length() >= TELLING) {
      names = words(filing, letters);
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  private static Set<String> companies(Mentions found, String letters) {
    Set<String> names = new HashSet<>();
    for (Mention.Company company : found.of(Mention.Company.class)) {
      if (company.kind().equals("company") && begins(company.name(), letters)) {
        names.add(company.name());
      }
    }
    return names;
  }

  /** Capitalised words that begin with the letters of the code. */
  private static Set<String> words(Filing filing, String letters) {
    Tokens tokens = filing.tokens();
    Set<String> names = new HashSet<>();
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        String word = tokens.text(token);
        if (tokens.is(token, Tokens.Kind.WORD)
            && Character.isUpperCase(word.charAt(0))
            && !Words.isAllCaps(word)
            && !tokens.isJoined(token)
            && !goesOn(tokens, token)
            && begins(word, letters)) {
          names.add(word);
        }
      }
    }
    return names;
  }

  /** "the Orventis Territory", "Orventis China": a term or a subsidiary, not who speaks. */
  private static boolean goesOn(Tokens tokens, int token) {
    int next = token + 1;
    return next < tokens.size()
        && tokens.is(next, Tokens.Kind.WORD)
        && Character.isUpperCase(tokens.firstChar(next))
        && tokens.start(next) == tokens.end(token) + 1;
  }

  private static boolean begins(String name, String letters) {
    return name.length() > letters.length()
        && name.toLowerCase(Locale.ROOT).startsWith(letters.toLowerCase(Locale.ROOT));
  }
}
