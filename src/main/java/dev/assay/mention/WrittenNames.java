package dev.assay.mention;

import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a filing itself writes the companies that the lexicon knows: by their full name where it
 * stands anywhere in the text, else by the form that it uses most. A record says what the filing
 * says (RECORDS.md, general rules).
 */
final class WrittenNames {
  private static final Set<String> KINDS = Set.of("company", "academic");
  private static final Set<String> REGIONS = Set.of("US", "EU", "UK", "USA");
  private static final int LONGEST_HEAD = 3;

  private final Tokens tokens;
  private final Map<String, String> names = new HashMap<>();

  WrittenNames(Tokens tokens, TermHits hits) {
    this.tokens = tokens;
    Map<String, Map<String, Integer>> forms = new LinkedHashMap<>();
    for (TermIndex.Hit hit : hits.all()) {
      if (hit.term() instanceof Term.Company company && KINDS.contains(company.kind())) {
        forms
            .computeIfAbsent(company.name(), c -> new LinkedHashMap<>())
            .merge(text(hit), 1, Integer::sum);
      }
    }
    forms.forEach((name, counts) -> names.put(name, written(name, counts)));
  }

  /** The name of the company that a hit of the lexicon names. */
  String of(Term.Company company) {
    return names.getOrDefault(company.name(), company.name());
  }

  private String text(TermIndex.Hit hit) {
    return Words.singleSpaced(
        tokens.document().substring(tokens.start(hit.first()), tokens.end(hit.end() - 1)));
  }

  private static String written(String name, Map<String, Integer> counts) {
    String full = plain(name);
    String most = name;
    int times = 0;
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      if ((plain(form.getKey()) + " ").startsWith(full + " ")) {
        return name;
      }
      if (form.getValue() > times && Words.isCapitalized(form.getKey())) {
        most = form.getKey();
        times = form.getValue();
      }
    }
    return most;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace('\u2010', ' ')
        .replace('\u2011', ' ');
  }

  /** "CC-Acme", at a line's end "CC- Acme": the name of which the company's is but the tail. */
  static Optional<String> longer(Tokens tokens, TermIndex.Hit hit) {
    int first = hit.first();
    boolean tail =
        first >= 2
            && tokens.text(first - 1).equals("-")
            && tokens.end(first - 2) == tokens.start(first - 1)
            && tokens.text(first - 2).length() <= LONGEST_HEAD
            && Words.isAllCaps(tokens.text(first - 2))
            && !REGIONS.contains(tokens.text(first - 2));
    return tail
        ? Optional.of(
            tokens.text(first - 2)
                + "-"
                + tokens.document().substring(tokens.start(first), tokens.end(hit.end() - 1)))
        : Optional.empty();
  }

  /** "7D Solvane Therapeutics": a name that begins with a number and a letter. */
  static CompanyRecognizer.Found withDigit(
      Tokens tokens, Sentence sentence, CompanyRecognizer.Found found) {
    int before = found.first() - 1;
    boolean digit =
        before >= sentence.firstToken()
            && tokens.text(found.first()).length() == 1
            && Character.isDigit(tokens.firstChar(before))
            && tokens.end(before) - tokens.start(before) <= 2
            && tokens.end(before) == tokens.start(found.first());
    return digit
        ? new CompanyRecognizer.Found(
            before, found.end(), tokens.text(before) + found.name(), found.kind())
        : found;
  }
}
