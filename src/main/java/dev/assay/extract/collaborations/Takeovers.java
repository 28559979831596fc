package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Companies that acquire companies. */
final class Takeovers {
  private static final String KIND = "acquisition";

  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:acqui(?:red?|res|ring)|purchased?|bought|buy(?:s|ing)?|acquisition of|purchase of|takeover of|buyout of)\\b");

  /** What may describe a company before its name; rights, products and clauses are none. */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?i)^ (?:(?!(?:of|for|from|with|by|to|in|on|at|under|into|as|which|that|and|or|rights?|licen[cs]es?|options?|stake|shares?|interests?|assets?|programs?|products?|candidates?|compounds?|portfolio|patents?|technology|platform|is|are|was|were|has|have|had|will|may|about|around|more|services|inventory|equipment)\\b)[\\w&.'\u2019-]+ ){0,9}$");

  private static final Pattern ALL_SHARES =
      Pattern.compile(
          "(?i)^ (?:[\\w-]+ ){0,6}(?:shares|stock|equity|capital|interests)(?: \\w+){0,2} (?:of|in) (?:(?!(?:of|for|from|with|and|by|to)\\b)[\\w-]+ ){0,5}$");

  private final Rule acquires;
  private final Rule stock;
  private final Rule product;
  private final Rule acquired;
  private final Rule assets;
  private final Rule rights;
  private final Rule buying;
  private final Rule told;
  private final Rule closing;
  private final Rule not;

  Takeovers(Vocabulary vocabulary) {
    acquires =
        rule(
            "<party:company> ~10 (acquired|acquires|acquire|acquiring|purchased|bought|buy|buys|buying|acquisition of|purchase of|takeover of|buyout of|~10 (agreement|deal|plans|offer|bid) to (acquire|buy)) ~9 <other:company>",
            vocabulary);
    stock =
        rule(
            "<party:company> ~6 (acquired|acquire|acquires|acquiring|purchased|buy|buys) ~2 all ~6 (stock|shares|equity|capital) of ~4 <other:company>",
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
    buying =
        rule(
            "(by|after|following) (acquiring|buying) ~9 <other:company> ~2 , <party:company>",
            vocabulary);
    told =
        rule(
            "(completed|completes|completion of|closed|closing of|announced|finalized|following|upon|after|since|part of|with|through|due to|from|before|s|our|its) ~1 (acquisition|takeover|purchase) of ~9 <other:company>",
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
    return List.of(acquires, stock, product, acquired, assets, rights, buying, told, closing, not);
  }

  /** Whether no third company stands between who buys and who is bought. */
  private static boolean isNearest(
      SentenceView view, Mention.Company party, Mention.Company other) {
    int end = party.place().span().end();
    int start = other.place().span().start();
    return view.mentions(Mention.Company.class).stream()
        .noneMatch(
            c ->
                Parties.isParty(c)
                    && !c.name().equals(party.name())
                    && !c.name().equals(other.name())
                    && c.place().span().start() >= end
                    && c.place().span().end() <= start);
  }

  /** "the privately held drug developer Acme": whether the words merely describe who is bought. */
  private static boolean isDescribed(SentenceView view, Match match, Mention.Company other) {
    String text =
        Words.singleBlanks(
            view.tokens().document().substring(match.span().start(), other.place().span().start()));
    Matcher verb = VERB.matcher(text);
    int end = 0;
    while (verb.find()) {
      end = verb.end();
    }
    String between = text.substring(end);
    return end == 0
        || !other.reference() && DESCRIPTION.standsIn(between)
        || ALL_SHARES.standsIn(between);
  }

  List<Statement> in(Reading reading, SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Rule rule : List.of(acquires, stock, product, acquired, assets, buying, closing)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Company party = match.get("party", Mention.Company.class).orElseThrow();
        Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
        boolean fits =
            Parties.areParties(view, match)
                && !Parties.isPossessive(view, other)
                && !other.reference()
                && !party.name().equals(other.name())
                && (!List.of(acquires, buying).contains(rule)
                    || isDescribed(view, match, other) && isNearest(view, party, other))
                && reading.glossary().candidate(other.name()).isEmpty();
        if (fits) {
          found.add(
              new Statement(
                  party.name(), other.name(), null, KIND, false, false, rule, view, match.span()));
        }
      }
    }
    for (Match match : told.pattern().findAll(view)) {
      Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
      String party = Parties.before(view, match.span().start(), other.name(), reading);
      boolean known = found.stream().anyMatch(s -> s.other().equals(other.name()));
      if (!known
          && Parties.areParties(view, match)
          && !Parties.isPossessive(view, other)
          && !other.reference()
          && !party.equals(other.name())
          && isDescribed(view, match, other)
          && reading.glossary().candidate(other.name()).isEmpty()) {
        found.add(
            new Statement(party, other.name(), null, KIND, false, false, told, view, match.span()));
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
