package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Agreements that a part of a filing knows by their name alone, since it begins behind what tells
 * of them: "Under the Zentara Agreement, we pay royalties".
 */
final class NamedAgreements {
  private static final Pattern NAME =
      Pattern.compile("^(?: (?:[A-Z][\\w-]*|and|&)){0,5} (?:Agreements?|Licen[cs]e)$");

  /** What shows that rights pass under it. */
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)\\b(?:licen[cs]\\w*|sublicen\\w*|royalt\\w+|exclusive rights?)\\b");

  private static final String COLLABORATION = "collaboration";

  private final Rule named;

  NamedAgreements(Vocabulary vocabulary) {
    named =
        rule(
            "(the|our|its|s|') <other:company> ~5 (agreement|agreements|license|licence)",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(named);
  }

  /** A statement each for the companies of which no other statement tells. */
  List<Statement> in(Reading reading, List<Statement> others) {
    Set<String> told = new HashSet<>();
    others.stream().flatMap(s -> Stream.of(s.party(), s.other())).forEach(told::add);
    String issuer = reading.glossary().issuer() == null ? "" : reading.glossary().issuer();
    told.add(issuer);
    Set<Sentence> telling =
        others.stream().map(s -> s.view().sentence()).collect(Collectors.toSet());
    Map<String, Statement> found = new LinkedHashMap<>();
    for (SentenceView view : reading.views()) {
      boolean beside = telling.contains(view.sentence());
      for (Match match : named.pattern().findAll(view)) {
        Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
        String name =
            view.tokens().document().substring(other.place().span().end(), match.span().end());
        if (beside) {
          told.add(other.name());
        }
        if (!other.reference()
            && view.sentence().section().kind() != SectionKind.AGREEMENT
            && Parties.isParty(other)
            && NAME.standsIn(Words.singleBlanks(name))
            && Agreements.isDeal(name)) {
          boolean rights = RIGHTS.standsIn(reading.filing().slice(view.sentence().span()));
          String kind = Agreements.calledBy(name).orElse(rights ? "license" : COLLABORATION);
          Statement statement =
              new Statement(
                  issuer, other.name(), null, kind, false, true, named, view, match.span());
          found.merge(
              other.name(),
              statement,
              (first, later) -> first.kind().equals(COLLABORATION) ? later : first);
        }
      }
    }
    return found.values().stream().filter(s -> !told.contains(s.other())).toList();
  }
}
