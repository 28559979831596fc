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
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rights that pass: who grants or licenses what to whom, by voice and preposition. */
final class Grants {
  private static final String RIGHTS = "(license|licenses|licence|sublicense|rights)";
  private static final String GETS =
      "(obtain|obtains|obtained|receive|receives|received|acquire|acquires|acquired|gain|gains|gained|"
          + "secure|secures|secured|hold|holds|has|have|in licensed)";
  private static final String LICENSED =
      "(licensed|licenses|sublicensed|inlicensed|outlicensed|license)";

  /** "Acme holds the worldwide rights" may say of its own product. */
  private static final Pattern HOLDS = Pattern.compile("\\b(?:has|have|holds?)\\b");

  private static final Pattern AGREED =
      Pattern.compile(
          "(?i)\\b(?:under|pursuant|agreements?|licen[cs]ed?|collaborations?|alliance)\\b");

  private final List<Rule> both;
  private final Rule contract;
  private final Rule list;
  private final List<Rule> fromAlone;
  private final List<Rule> toAlone;
  private final Rule gets;
  private final Rule exercised;
  private final Rule not;

  Grants(Vocabulary vocabulary) {
    both =
        List.of(
            rule(
                "<licensor:company> ~6 (grant|grants|granted|granting) [to] ~2 <licensee:company> ~12 "
                    + RIGHTS,
                vocabulary),
            rule(
                "<licensor:company> ~6 (grant|grants|granted|granting|assigned) ~14 "
                    + RIGHTS
                    + " ~25 to <licensee:company>",
                vocabulary),
            rule(
                "<licensee:company> ~8 "
                    + GETS
                    + " ~10 "
                    + RIGHTS
                    + " ~25 from [the] <licensor:company>",
                vocabulary),
            rule(
                "<licensee:company> ~8 " + GETS + " ~8 " + RIGHTS + " to <licensor:company> ' s",
                vocabulary),
            rule(
                "<licensee:company> ~8 " + LICENSED + " ~20 from [the] <licensor:company>",
                vocabulary),
            rule(
                "<licensor:company> ~3 from (which|whom) <licensee:company> ~3 " + LICENSED,
                vocabulary),
            rule(
                "<licensor:company> ~6 (licensed|outlicensed|sublicensed|out licensed) ~10 to [the] <licensee:company>",
                vocabulary));
    contract =
        rule(
            "<licensee:company> shall pay [to] <licensor:company> ~25 (royalties|royalty|milestone|upfront)",
            vocabulary);
    list =
        rule(
            "<licensee:company> ~6 licensed (the|certain) [exclusive] (right|rights) to",
            vocabulary);
    fromAlone =
        List.of(
            rule(
                "(licensed|inlicensed|license|licence|rights) from [the] <licensor:company>",
                vocabulary),
            rule(
                "(exclusive|worldwide) ~2 " + RIGHTS + " ~14 from [the] <licensor:company>",
                vocabulary));
    toAlone =
        List.of(
            rule(
                "(licensed|outlicensed|sublicensed) [exclusively] to <licensee:company>",
                vocabulary),
            rule("<licensee:company> ~5 licensee", vocabulary),
            rule(
                "(granted|grant|grants) ~2 <licensee:company> ~8 (exclusive|license)", vocabulary));
    gets =
        rule(
            "<licensee:company> (~3|~16 and ~1) (obtain|obtains|obtained|receive|receives|received|gain|gains|gained|secure|secures|secured|hold|holds|has|have) "
                + "(~4 (license to|licence to|license for|license under|rights to|rights for|right to use|right to develop|right to commercialize"
                + "|right to market|right to sell)|~8 (commercialization rights|marketing rights|distribution rights|exclusive rights))",
            vocabulary);
    exercised =
        rule(
            "<licensee:company> ~4 (exercised|exercises) (its|their|the|an) ~3 option", vocabulary);
    not =
        rule(
            "(may|might|could|would|if|intend|intends|seek|option|unless|except) ~3 "
                + "(grant|grants|granted|obtain|receive|license|acquire|exclusively|to license)",
            vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(both);
    rules.add(contract);
    rules.add(list);
    rules.addAll(fromAlone);
    rules.addAll(toAlone);
    rules.add(gets);
    rules.add(exercised);
    rules.add(not);
    return rules;
  }

  List<Statement> in(Reading reading, SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Rule rule : both) {
      for (Match match : rule.pattern().findAll(view)) {
        if (Parties.areParties(view, match)) {
          add(found, name(match, "licensor"), name(match, "licensee"), rule, view, match, false);
        }
      }
    }
    // in a license agreement it is the licensee who pays
    if (view.sentence().section().kind() == SectionKind.AGREEMENT) {
      for (Match match : contract.pattern().findAll(view)) {
        add(found, name(match, "licensor"), name(match, "licensee"), contract, view, match, false);
      }
    }
    String issuer = reading.glossary().issuer();
    for (Match match : list.pattern().findAll(view)) {
      for (Mention.Company licensee : view.mentions(Mention.Company.class)) {
        if (licensee.place().span().start() < match.span().end()
            && Parties.isParty(view, licensee)
            && !Parties.isBracketed(view, licensee)) {
          add(found, issuer == null ? "" : issuer, licensee.name(), list, view, match, true);
        }
      }
    }
    if (found.isEmpty()) {
      alone(reading, view, fromAlone, "licensor", found);
      alone(reading, view, toAlone, "licensee", found);
    }
    if (found.isEmpty() && view.sentence().section().kind() != SectionKind.AGREEMENT) {
      gets(reading, view, gets, found);
      gets(reading, view, exercised, found);
    }
    found.removeIf(s -> !s.rule().equals(exercised) && Parties.isNear(view, not, s.span()));
    return found;
  }

  /**
   * Where one side is named by the preposition alone, the other is whoever the sentence is about.
   */
  private static void alone(
      Reading reading, SentenceView view, List<Rule> rules, String slot, List<Statement> found) {
    for (Rule rule : rules) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Company first = match.get(slot, Mention.Company.class).orElseThrow();
        for (Mention.Company named : listFrom(view, first, Mention.Company.class)) {
          if (Parties.isParty(view, named) && !Parties.isPossessive(view, named)) {
            String other = Parties.before(view, match.span().start(), named.name(), reading);
            Map<String, String> sides = Map.of(slot, named.name());
            add(
                found,
                sides.getOrDefault("licensor", other),
                sides.getOrDefault("licensee", other),
                rule,
                view,
                match,
                false);
          }
        }
      }
    }
  }

  /**
   * "Acme will receive an exclusive license to develop ZRX-12": from the other party of the
   * agreement told here.
   */
  private static void gets(Reading reading, SentenceView view, Rule rule, List<Statement> found) {
    @Nullable String named = reading.glossary().issuer();
    String issuer = named == null ? "" : named;
    for (Match match : rule.pattern().findAll(view)) {
      Mention.Company licensee = match.get("licensee", Mention.Company.class).orElseThrow();
      Optional<String> other =
          licensee.name().equals(issuer)
              ? reading.discourse().partiesAt(view.sentence(), match.span().start()).stream()
                  .filter(p -> !p.equals(issuer))
                  .findFirst()
              : Optional.of(issuer);
      String lead = reading.filing().slice(view.sentence().span());
      boolean owns = HOLDS.standsIn(reading.filing().slice(match.span()));
      if (Parties.isParty(view, licensee)
          && other.isPresent()
          && (!owns || AGREED.standsIn(lead))) {
        add(found, other.get(), licensee.name(), rule, view, match, false);
      }
    }
  }

  private static String name(Match match, String slot) {
    return match.get(slot, Mention.Company.class).map(Mention.Company::name).orElse("");
  }

  private static void add(
      List<Statement> found,
      String licensor,
      String licensee,
      Rule rule,
      SentenceView view,
      Match match,
      boolean also) {
    boolean known =
        found.stream().anyMatch(s -> s.party().equals(licensor) && s.other().equals(licensee));
    if (!licensor.equals(licensee) && !known) {
      found.add(
          new Statement(
              licensor, licensee, licensor, "license", also, false, rule, view, match.span()));
    }
  }
}
