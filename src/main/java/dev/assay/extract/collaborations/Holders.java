package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who gives the rights of a license whose direction no verb tells: who earns its royalties, whose
 * product it is about.
 */
final class Holders {
  private final Rule earns;
  private final Rule paid;
  private final Rule owns;

  Holders(Vocabulary vocabulary) {
    earns =
        rule(
            "<licensor:company> ~5 (eligible|entitled|receive|receives|received) ~40 (royalties|royalty|milestone|milestones|upfront)",
            vocabulary);
    paid =
        rule(
            "(pay|paid|pays) [to] <licensor:company> ~30 (royalties|royalty|milestone|milestones|upfront)",
            vocabulary);
    owns =
        rule(
            "<licensor:company> ' [s] ~5 (technology|platform|inhibitor|inhibitors|antibody|antibodies|compound|compounds|candidate|<candidate>|<platform>)",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(earns, paid, owns);
  }

  /** A company that seems to give rights, and the sentence that says so. */
  record Holder(String name, boolean paid, SentenceView view) {}

  /** All signs in a filing, the stronger first. */
  List<Holder> in(Reading reading) {
    List<Holder> holders = new ArrayList<>();
    for (Rule rule : List.of(paid, earns, owns)) {
      for (SentenceView view : reading.views()) {
        for (Match match : rule.pattern().findAll(view)) {
          match
              .get("licensor", Mention.Company.class)
              .filter(company -> Parties.isParty(view, company))
              .ifPresent(
                  company -> holders.add(new Holder(company.name(), !rule.equals(owns), view)));
        }
      }
    }
    return holders;
  }

  /** The holder among two parties: who is paid, else whose technology it is. */
  static Optional<Holder> among(List<Holder> holders, Set<String> pair) {
    return most(holders.stream().filter(Holder::paid).toList(), pair).or(() -> most(holders, pair));
  }

  /** The one with the most signs; none where both have as many. */
  private static Optional<Holder> most(List<Holder> holders, Set<String> pair) {
    Map<String, Integer> signs = new LinkedHashMap<>();
    holders.stream()
        .filter(h -> pair.contains(h.name()))
        .forEach(h -> signs.merge(h.name(), 1, Integer::sum));
    int most = signs.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> names =
        signs.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return names.size() == 1
        ? holders.stream().filter(h -> h.name().equals(names.get(0))).findFirst()
        : Optional.empty();
  }
}
