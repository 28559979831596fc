package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;

/** Options on rights that one company grants another. */
final class Options {
  private static final String KIND = "option";

  private final Rule grants;
  private final Rule has;
  private final Rule shares;

  Options(Vocabulary vocabulary) {
    grants =
        rule(
            "<party:company> ~6 (grant|grants|granted|granting|gave|gives) [to] [the] <other:company> ~5 option ~2 "
                + "(license|acquire|obtain|develop|negotiate|exclusive|commercialize|in)",
            vocabulary);
    has =
        rule(
            "<other:company> ~3 (obtained|obtains|received|receives|secured) ~3 option ~14 from [the] <party:company>",
            vocabulary);
    shares = rule("option* ~6 (shares|stock|securities)", vocabulary);
  }

  List<Rule> rules() {
    return List.of(grants, has, shares);
  }

  List<Statement> in(SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Rule rule : List.of(grants, has)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Company party = match.get("party", Mention.Company.class).orElseThrow();
        Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
        if (Parties.areParties(view, match)
            && !party.name().equals(other.name())
            && !shares.pattern().standsIn(view)) {
          found.add(
              new Statement(
                  party.name(), other.name(), null, KIND, false, false, rule, view, match.span()));
        }
      }
    }
    return found;
  }
}
