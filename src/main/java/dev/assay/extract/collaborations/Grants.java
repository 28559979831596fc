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
      "(obtain|obtains|obtained|receive|receives|received|acquire|acquires|acquired|purchased|purchases|bought|gain|gains|gained|"
          + "secure|secures|secured|hold|holds|has|have|in licensed)";
  private static final String LICENSED =
      "(licensed|licenses|sublicensed|inlicensed|outlicensed|license)";

  /** "Acme holds the worldwide rights" may say of its own product. */
  private static final Pattern HOLDS =
      Pattern.compile(
          "\\b(?:has|have|holds?)\\b(?! (?:also |now )?(?:been (?:granted|given)|obtained|acquired|received|gained|secured)\\b)");

  /** "has granted an exclusive license to": who gives rather than gets. */
  private static final Pattern GAVE =
      Pattern.compile(
          "\\b(?:has|have|had) (?:also |now |already |recently )?(?:granted|given|sold|assigned|transferred|out-?licensed)\\b");

  /** "to develop our antibody": what is ours is not what we get. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\bto (?:[\\w-]+,? (?:and )?){1,4}(?:our|the Company['\u2019]s|(?!its )\\w+['\u2019]s?) ");

  /** "patents that Acme licensed from Zent": what stands in it is told of Acme. */
  private static final Pattern TOLD_OF = Pattern.compile("(?i)\\b(?:that|which|whom) $");

  private static final Pattern OF_AGREEMENT =
      Pattern.compile("(?i)\\s(?:and (?:[\\w-]+ ){1,2})?agreement");

  private static final int AHEAD = 50;

  private static final Pattern AGREED =
      Pattern.compile(
          "(?i)\\b(?:under|pursuant|agreements?|licen[cs]ed?|collaborations?|alliance)\\b");

  private final List<Rule> both;
  private final Rule contract;
  private final Rule list;
  private final List<Rule> fromAlone;
  private final List<Rule> toAlone;
  private final Rule licensedTo;
  private final Rule regained;
  private final Rule further;
  private final Rule gets;
  private final Rule which;
  private final Rule sought;
  private final Rule develops;
  private final Rule licensed;
  private final Rule exercised;
  private final Rule taken;
  private final Rule not;

  Grants(Vocabulary vocabulary) {
    licensedTo =
        rule(
            "<licensor:company> ~6 (licensed|outlicensed|sublicensed|out licensed|outlicensing|out licensing|sublicensing) ~10 to [the] <licensee:company>",
            vocabulary);
    taken =
        rule(
            "<licensee:company> ~3 (exercised|exercises) ~3 option ~12 from [the] <licensor:company>",
            vocabulary);
    both =
        List.of(
            taken,
            rule(
                "<licensor:company> ~6 (grant|grants|granted|granting|assign|assigns|assigned|handing|hands|handed|giving|gives|gave) [to] ~2 <licensee:company> ~12 "
                    + RIGHTS,
                vocabulary),
            rule(
                "<licensor:company> ~6 (grant|grants|granted|granting|assigned) ~14 "
                    + RIGHTS
                    + " ~25 to ~6 <licensee:company>",
                vocabulary),
            rule(
                "<licensee:company> ~8 "
                    + GETS
                    + " ~10 "
                    + RIGHTS
                    + " ~25 from ~6 <licensor:company>",
                vocabulary),
            rule(
                "<licensee:company> ~8 "
                    + GETS
                    + " ~8 "
                    + RIGHTS
                    + " to [the] <licensor:company> ' [s]",
                vocabulary),
            rule(
                "<licensee:company> ~8 "
                    + LICENSED
                    + " ~20 from [the|its] [originator|originators|developer|discoverer|inventor|owner|partner|parent] [,] <licensor:company>",
                vocabulary),
            rule(
                "<licensor:company> ~3 from (which|whom) <licensee:company> ~3 " + LICENSED,
                vocabulary),
            rule(
                "(licensed|sublicensed|outlicensed|granted) ~2 to [the] <licensee:company> by [the] <licensor:company>",
                vocabulary),
            rule(
                "<licensee:company> ~3 (returned|returns|return) ~8 rights ~8 to [the] <licensor:company>",
                vocabulary),
            rule(
                "<licensor:company> licenses (the|its|certain|an|a) ~8 to [the] <licensee:company>",
                vocabulary),
            licensedTo);
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
                "(we|it|company) ~2 (license|licenses|in license|in licenses|inlicense) ~6 from [the] <licensor:company>",
                vocabulary),
            rule(
                "(granted|licensed|sublicensed) to [the] (us|it|company) by [the] <licensor:company>",
                vocabulary),
            rule(
                "(exclusive|worldwide) ~2 " + RIGHTS + " ~14 from [the] <licensor:company>",
                vocabulary));
    toAlone =
        List.of(
            rule(
                "(licensed|outlicensed|sublicensed) [exclusively] to <licensee:company>",
                vocabulary),
            rule(
                "(licensed|outlicensed|out licensed|sublicensed) ~7 rights ~8 to [the] <licensee:company>",
                vocabulary),
            rule("<licensee:company> ~5 licensee", vocabulary),
            rule(
                "(granted|grant|grants|gives|gave|giving) ~2 <licensee:company> ~8 (exclusive|license)",
                vocabulary),
            rule(
                "(agreement|agreements|license|deal|pact) (for|around|on|covering|regarding) (its|our|their) ~10 with ~4 <licensee:company>",
                vocabulary),
            rule(
                "agreement* ~2 with ~4 <licensee:company> ~3 to ~2 (distribute|market|sell|commercialize|commercialise|promote|register|launch) ~6 (its|our)",
                vocabulary));
    regained =
        rule(
            "(regained|regains|regain|reacquired|reacquires) ~6 rights ~8 from [the] <licensee:company>",
            vocabulary);
    further = rule("rights (to|for|in) ~10 to <licensee:company>", vocabulary);
    gets =
        rule(
            "<licensee:company> (~3|~16 and ~1) (obtain|obtains|obtained|acquire|acquires|acquired|receive|receives|received|gain|gains|gained|secure|secures|secured|hold|holds|has|have"
                + "|was granted|were granted|been granted|is granted|are granted) "
                + "(~4 (license to|licence to|license for|license under|rights to|rights for|right to use|right to develop|right to commercialize"
                + "|right to market|right to sell)|~7 (exclusive|worldwide|nonexclusive) ~3 (license|licence)|~8 (commercialization rights|marketing rights|distribution rights|exclusive rights))",
            vocabulary);
    which =
        rule(
            "agreement* ~4 with [the] <licensor:company> ~16 which ~2 (it|they|he|we|company) ~2 "
                + "(obtained|obtains|acquired|acquires|received|receives|gained|gains|secured|licensed|inlicensed|was granted|were granted) ~8 "
                + "(license|licenses|licence|rights|right)",
            vocabulary);
    sought =
        rule(
            "agreement* ~4 with [the] <licensor:company> ~6 (for|to obtain|to acquire|to receive|to gain|to secure|to in license|to inlicense) ~3 "
                + "(license|licenses|licence|rights|right) ~2 (to|for|under|in)",
            vocabulary);
    develops =
        rule(
            "(license|licensing|licence) ~4 agreement with [the] <licensor:company> ~3 to (develop|commercialize|research|manufacture|market|use|exploit)",
            vocabulary);
    licensed =
        rule(
            "which [the] <licensee:company> ~8 (licensed|in licensed|inlicensed) ~5 (right|rights|license)",
            vocabulary);
    exercised =
        rule(
            "<licensee:company> ~4 (exercised|exercises) (its|their|the|an) ~3 option", vocabulary);
    not =
        rule(
            "(may|might|could|would|if|intend|intends|seek|option|options|unless|except) ~3 "
                + "(grant|grants|granted|obtain|receive|license|acquire|exclusively|to license)",
            vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(both);
    rules.add(contract);
    rules.add(list);
    rules.addAll(fromAlone);
    rules.addAll(toAlone);
    rules.addAll(
        List.of(regained, further, gets, which, sought, develops, licensed, exercised, not));
    return rules;
  }

  List<Statement> in(Reading reading, SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Rule rule : both) {
      for (Match match : rule.pattern().findAll(view)) {
        if (Parties.areParties(view, match)
            && !isAcross(view, match)
            && Described.isLast(view, match)) {
          for (String licensee : licensees(view, match)) {
            add(found, name(match, "licensor"), licensee, rule, view, match, false);
          }
        }
      }
    }
    goOn(view, found);
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
      // who regains rights has given them before
      alone(reading, view, List.of(regained), "licensee", found);
    }
    if (found.isEmpty()) {
      alone(reading, view, fromAlone, "licensor", found);
      alone(reading, view, toAlone, "licensee", found);
      alone(reading, view, List.of(which), "licensor", found);
      if (Standing.territory(reading.filing().slice(view.sentence().span()))
          .filter(where -> !where.equals(Standing.EVERYWHERE))
          .isEmpty()) {
        // for one region it may as well be the other who gets the rights
        alone(reading, view, List.of(sought), "licensor", found);
        if (!OWN.standsIn(reading.filing().slice(view.sentence().span()))) {
          alone(reading, view, List.of(develops), "licensor", found);
        }
      }
    }
    if (found.isEmpty() && view.sentence().section().kind() != SectionKind.AGREEMENT) {
      gets(reading, view, gets, found);
      gets(reading, view, licensed, found);
      gets(reading, view, exercised, found);
    }
    found.removeIf(
        s ->
            !s.rule().equals(exercised)
                && !s.rule().equals(taken)
                && Parties.isNear(view, not, s.span()));
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
          && !GAVE.standsIn(reading.filing().slice(match.span()))
          && !isOfAgreement(view, match)
          && other.isPresent()
          && (!owns || AGREED.standsIn(lead))) {
        add(found, other.get(), licensee.name(), rule, view, match, false);
      }
    }
  }

  /**
   * "has licensed the rights to A to Acme, the rights to B to Zent and the rights to C to Pell".
   */
  private void goOn(SentenceView view, List<Statement> found) {
    Optional<Statement> first = found.stream().filter(s -> s.rule().equals(licensedTo)).findFirst();
    for (Match match : first.isEmpty() ? List.<Match>of() : further.pattern().findAll(view)) {
      if (match.span().start() >= first.get().span().start() && Parties.areParties(view, match)) {
        add(found, first.get().party(), name(match, "licensee"), further, view, match, false);
      }
    }
  }

  /** "granted licenses to Acme, Zent and Pell": each of a list that the words end in. */
  private static List<String> licensees(SentenceView view, Match match) {
    Mention.Company first = match.get("licensee", Mention.Company.class).orElseThrow();
    return first.place().span().end() < match.span().end()
        ? List.of(first.name())
        : listFrom(view, first, Mention.Company.class).stream()
            .filter(c -> c.equals(first) || Parties.isParty(view, c))
            .map(Mention.Company::name)
            .toList();
  }

  /** "we obtained a license to patents that Acme licensed from Zent" is none from Zent to us. */
  private static boolean isAcross(SentenceView view, Match match) {
    String text = view.tokens().document();
    return view.mentions(Mention.Company.class).stream()
        .filter(c -> !match.slots().containsValue(c))
        .map(c -> c.place().span())
        .filter(s -> s.start() > match.span().start() && s.end() < match.span().end())
        .anyMatch(
            s ->
                TOLD_OF.standsIn(
                    text.substring(Math.max(match.span().start(), s.start() - 8), s.start())));
  }

  /** "has entered into an exclusive license agreement" doesn't say who gets the license. */
  private static boolean isOfAgreement(SentenceView view, Match match) {
    int end = match.span().end();
    String text = view.tokens().document();
    return OF_AGREEMENT.begins(text.substring(end, Math.min(text.length(), end + AHEAD)));
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
