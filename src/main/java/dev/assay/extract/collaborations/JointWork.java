package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Companies that work together, told without a word for an agreement: "A and B jointly develop".
 */
final class JointWork {
  private static final String COLLABORATION = "collaboration";
  private static final Pattern COMMERCIAL =
      Pattern.compile("(?i)commerciali[sz]|market|sell|promot|alliance|partner");

  private final Rule together;
  private final Rule by;
  private final Rule partner;
  private final Rule ours;
  private final Rule partnered;
  private final Rule hyphened;
  private final Rule chosen;

  JointWork(Vocabulary vocabulary) {
    together =
        rule(
            "<party:company> ~6 and <other:company> ~3 (jointly|together|co) "
                + "~1 (develop|developing|developed|commercialize|commercializing|market|marketing|promote|discover|share)",
            vocabulary);
    by =
        rule(
            "(jointly|co|codeveloped) ~1 [developed|commercialized|discovered|marketed|promoted|owned] ~3 by <party:company> ~4 and [the] <other:company>",
            vocabulary);
    partner =
        rule(
            "(our|its|their|s) [current|existing|new] [alliance|development|collaboration|commercial|commercialization|licensing|marketing|strategic|global|regional|joint venture|codevelopment|co development|"
                + "manufacturing and commercial|development and commercialization] (partner|partners|collaborator|collaborators) [in|for] ~2 <other:company>",
            vocabulary);
    partnered =
        rule(
            "<party:company> and [the] <other:company> ~2 (partnered|partner|teamed|team|collaborated|collaborate|joined forces|join forces|linked up|allied)",
            vocabulary);
    hyphened =
        rule(
            "(our|its|their|s|the) <other:company> (partnered|licensed) ~6 (<candidate>|antibody|candidate|drug|program|compound|inhibitor|therapy)",
            vocabulary);
    chosen =
        rule(
            "(select|selects|selected|chose|chooses|name|names|named|appoint|appoints|appointed) <other:company> as (its|our|their|the|an|a) "
                + "~4 (partner|distributor|licensee|collaborator)",
            vocabulary);
    ours =
        rule("<other:company> , (our|its) ~3 (partner|collaborator|licensee|licensor)", vocabulary);
  }

  List<Rule> rules() {
    return List.of(together, by, partnered, partner, ours, hyphened, chosen);
  }

  List<Statement> in(Reading reading, SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Rule rule : List.of(together, by, partnered)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Company party = match.get("party", Mention.Company.class).orElseThrow();
        Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
        if (Parties.areParties(view, match) && !party.name().equals(other.name())) {
          boolean sells = COMMERCIAL.standsIn(reading.filing().slice(view.sentence().span()));
          found.add(
              new Statement(
                  party.name(),
                  other.name(),
                  null,
                  sells || rule.equals(partnered) ? COLLABORATION : "co_development",
                  false,
                  false,
                  rule,
                  view,
                  match.span()));
        }
      }
    }
    for (Rule rule : List.of(partner, ours, hyphened, chosen)) {
      for (Match match : rule.pattern().findAll(view)) {
        partner(reading, view, rule, match, found);
      }
    }
    return found;
  }

  private static void partner(
      Reading reading, SentenceView view, Rule rule, Match match, List<Statement> found) {
    Mention.Company first = match.get("other", Mention.Company.class).orElseThrow();
    for (Mention.Company other : listFrom(view, first, Mention.Company.class)) {
      String party = Parties.before(view, match.span().start(), other.name(), reading);
      if (Parties.isParty(view, other)
          && !Parties.isAcademic(other)
          && !other.reference()
          && !party.equals(other.name())) {
        found.add(
            new Statement(
                party, other.name(), null, COLLABORATION, false, true, rule, view, match.span()));
      }
    }
  }
}
