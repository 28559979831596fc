package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two sides of a contract of which no part names both in a word: they are who "shall" do
 * things.
 */
final class Contracts {
  /** How often the two sides are obliged to something, at least. */
  private static final int LEAST = 3;

  /** Kinds by the words of the contract, the first that stands often enough decides. */
  private static final List<Map.Entry<Pattern, String>> KINDS =
      List.of(
          Map.entry(
              Pattern.compile(
                  "(?i)hereby grants?[^.;]{0,120}licen[cs]e|licen[cs]e granted|licen[cs]e rights|licensed products?|licensed patents?|sublicensees?|licensee"),
              "license"),
          Map.entry(Pattern.compile("(?i)joint development"), "co_development"),
          Map.entry(Pattern.compile("(?i)supply (?:agreement|price)|purchase orders?"), "supply"),
          Map.entry(
              Pattern.compile("(?i)collaborat|co-?promot|detail(?:ing|s)\\b"), "collaboration"));

  private static final Pattern NO_DEAL =
      Pattern.compile(
          "(?i)\\b(?:shares of (?:common|preferred)|purchased? shares|borrower|lender|landlord|tenant|employee (?:shall|agrees)|underwriters?|"
              + "registrable|per share price|warrants to purchase)\\b");

  /** A side that the part of a contract at hand calls by its role alone. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "\\b(?:Company|Licensee|Licensor|Distributor|Supplier|Buyer|Seller|Purchaser) (?:shall|will)\\b");

  private final Rule shall;
  private final Rule opens;

  Contracts(Vocabulary vocabulary) {
    shall =
        rule(
            "<party:company> ~2 (shall|will|hereby|agrees to|undertakes|warrants|covenants)",
            vocabulary);
    opens = rule("agreement ~40 (between|among)", vocabulary);
  }

  List<Rule> rules() {
    return List.of(shall, opens);
  }

  /** The contract, if no other statement names its parties. */
  Optional<Statement> in(Reading reading) {
    return Preamble.in(reading, opens).or(() -> obliged(reading));
  }

  /** The contract between the two companies that are most obliged. */
  private Optional<Statement> obliged(Reading reading) {
    Map<String, List<Match>> sides = new LinkedHashMap<>();
    Map<String, SentenceView> first = new LinkedHashMap<>();
    for (SentenceView view : reading.views()) {
      for (Match match : shall.pattern().findAll(view)) {
        Mention.Company party = match.get("party", Mention.Company.class).orElseThrow();
        if (!party.name().isEmpty() && Parties.isParty(view, party)) {
          sides.computeIfAbsent(party.name(), k -> new ArrayList<>()).add(match);
          first.putIfAbsent(party.name(), view);
        }
      }
    }
    List<String> most =
        sides.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
            .map(Map.Entry::getKey)
            .limit(2)
            .toList();
    int duties = most.stream().mapToInt(name -> sides.get(name).size()).sum();
    String text = reading.filing().document().text();
    boolean two = most.size() == 2 || most.size() == 1 && UNNAMED.standsIn(text);
    if (!two || duties < LEAST || NO_DEAL.standsIn(text)) {
      return Optional.empty();
    }
    String party = most.get(0);
    String other = most.size() == 2 ? most.get(1) : "";
    return kind(text)
        .map(
            kind ->
                new Statement(
                    party,
                    other,
                    null,
                    kind,
                    false,
                    false,
                    shall,
                    first.get(party),
                    sides.get(party).get(0).span()));
  }

  private static Optional<String> kind(String text) {
    return KINDS.stream()
        .filter(kind -> kind.getKey().standsIn(text))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
