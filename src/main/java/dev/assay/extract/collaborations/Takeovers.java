package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;

/** Companies that acquire companies. */
final class Takeovers {
  private static final String KIND = "acquisition";

  private final Rule acquires;
  private final Rule stock;
  private final Rule product;
  private final Rule acquired;
  private final Rule assets;
  private final Rule rights;
  private final Rule closing;
  private final Rule not;

  Takeovers(Vocabulary vocabulary) {
    acquires =
        rule(
            "<party:company> ~6 (acquired|acquires|acquire|acquiring|purchased|bought|acquisition of|~10 agreement to acquire) <other:company>",
            vocabulary);
    stock =
        rule(
            "<party:company> ~6 (acquired|acquire|acquires|purchased) ~2 all ~6 (stock|shares|equity|capital) of <other:company>",
            vocabulary);
    product =
        rule(
            "<party:company> ~4 (acquired|acquires|purchased|bought) <candidate> ~10 from <other:company>",
            vocabulary);
    acquired =
        rule(
            "<party:company> ~10 (acquired by|merger with|merged with|merger agreement with) [the] <other:company>",
            vocabulary);
    assets =
        rule(
            "<party:company> ~3 (acquired|acquires|purchased|bought) from [the] <other:company> ~1 (all|certain|substantially)",
            vocabulary);
    rights =
        rule(
            "(acquisition|purchase) (of|for) ~3 (rights|assets|candidate|product|program|programs|portfolio) ~10 from [the] <other:company>",
            vocabulary);
    closing =
        rule(
            "(completion|completed|completes|closing|closed|closes|consummation) ~3 (merger|combination|acquisition) of <other:company> ~2 (with|by|into) ~5 <party:company>",
            vocabulary);
    not =
        rule(
            "(may|might|could|would|if|previously|not) ~4 (acquire|acquired|acquires|merger|acquisition)",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(acquires, stock, product, acquired, assets, rights, closing, not);
  }

  List<Statement> in(Reading reading, SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Rule rule : List.of(acquires, stock, product, acquired, assets, closing)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Company party = match.get("party", Mention.Company.class).orElseThrow();
        Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
        boolean fits =
            Parties.areParties(view, match)
                && !Parties.isPossessive(view, other)
                && !other.reference()
                && !party.name().equals(other.name())
                && reading.glossary().candidate(other.name()).isEmpty();
        if (fits) {
          found.add(
              new Statement(
                  party.name(), other.name(), null, KIND, false, false, rule, view, match.span()));
        }
      }
    }
    for (Match match : rights.pattern().findAll(view)) {
      Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
      String party = Parties.before(view, match.span().start(), other.name(), reading);
      if (Parties.areParties(view, match) && !party.equals(other.name())) {
        found.add(
            new Statement(
                party, other.name(), null, KIND, false, false, rights, view, match.span()));
      }
    }
    found.removeIf(statement -> Parties.isNear(view, not, statement.span()));
    return found;
  }
}
