package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * How filings word that rights pass: the slots {@code giver} and {@code taker} are the two sides,
 * {@code party} is either of them.
 */
final class RightsWording {
  private static final String RIGHTS = "(license|licenses|licence|sublicense|rights|right)";
  private static final String GETS =
      "(obtain|obtains|obtained|receive|receives|received|acquire|acquires|acquired|gain|gains|gained|secure|secures|secured"
          + "|hold|holds|has|have|had|got|was granted|were granted|is granted|are granted|been granted)";
  private static final String LICENSED =
      "(licensed|licenses|sublicensed|in licensed|inlicensed|exclusively licensed|license|in license)";

  /** What is told of one side may be what it does with its own: "retains all rights". */
  private static final String HOLDS =
      "(holds|has|obtained|obtains|received|receives|acquired|acquires|gained|gains|secured|secures|has obtained|has acquired|will have)";

  final List<Rule> passing;
  final List<Rule> giving;
  final List<Rule> taking;
  final List<Rule> agreed;
  final Rule underIt;
  final Rule parted;
  final Rule toAcquire;
  final Rule toLicense;
  final Rule bought;
  final Rule regained;
  final Rule ended;
  final Rule returned;

  RightsWording(Vocabulary vocabulary) {
    passing =
        List.of(
            rule(
                "<giver:company> ~6 (grant|grants|granted|granting|gave|gives) [to] ~2 <taker:company> ~12 "
                    + RIGHTS,
                vocabulary),
            rule(
                "<giver:company> ~6 (grant|grants|granted|granting|assigned|transferred) ~14 "
                    + RIGHTS
                    + " ~25 to ~1 <taker:company>",
                vocabulary),
            rule(
                "<taker:company> ~8 " + GETS + " ~10 " + RIGHTS + " ~25 from ~1 <giver:company>",
                vocabulary),
            rule("<taker:company> ~8 " + LICENSED + " ~20 from ~1 <giver:company>", vocabulary),
            rule("<giver:company> ~3 from (which|whom) <taker:company> ~3 " + LICENSED, vocabulary),
            rule(
                "<giver:company> ~6 (licensed|outlicensed|sublicensed|out licensed|license out|licenses|sublicenses) ~20 to ~1 <taker:company>",
                vocabulary),
            rule(
                "<taker:company> ~3 to (which|whom) <giver:company> ~3 (licensed|outlicensed|out licensed|granted)",
                vocabulary));
    giving =
        List.of(
            rule(
                "(licensed|in licensed|inlicensed|sublicensed) [exclusively] from ~4 <giver:company>",
                vocabulary),
            rule(
                "under ~2 exclusive [worldwide|global] (license|licence) [agreement] (from|with) ~4 <giver:company>",
                vocabulary),
            rule(
                "under [a] (license|licence) [agreement] (from|with) ~4 <giver:company>",
                vocabulary));
    taking =
        List.of(
            rule(
                "(our|its|exclusive) ~2 (licensee|sublicensee|distributor) [for|in] ~4 <taker:company>",
                vocabulary),
            rule(
                "<taker:company> ~4 (is|as|appointed|named) ~4 (licensee|sublicensee|exclusive partner|exclusive distributor|distributor)",
                vocabulary),
            rule(
                "<taker:company> ~1 "
                    + HOLDS
                    + " [the|exclusive|all|certain|worldwide|global] ~5 (rights|license|licence) (to|for|in|outside|under)",
                vocabulary));
    agreed =
        List.of(
            rule(
                "(agreement|collaboration|license|alliance|deal|partnership) ~6 with ~1 <party:company> ~25 (under which|pursuant to which|whereby|by which|in which) ~2 <taker:company> ~4 "
                    + GETS
                    + " ~8 "
                    + RIGHTS,
                vocabulary),
            rule(
                "(agreement|collaboration|license|alliance|deal|partnership) ~6 with ~1 <party:company> ~10 (granting|giving|grants|that grants|that gives) [to] ~1 <taker:company> ~8 "
                    + RIGHTS,
                vocabulary),
            rule(
                "(agreement|deal) ~2 (under which|pursuant to which|whereby) ~2 <taker:company> ~4 "
                    + GETS
                    + " ~8 "
                    + RIGHTS,
                vocabulary));
    underIt =
        rule(
            "under [the] [terms of] [the|this] ~2 agreement ~2 <taker:company> ~3 "
                + GETS
                + " ~8 "
                + RIGHTS,
            vocabulary);
    parted =
        rule(
            "(termination of|terminated|terminating|expiration of|end of) ~4 (agreement|collaboration|license|alliance|partnership) ~3 with ~1 <giver:company>",
            vocabulary);
    toAcquire =
        rule(
            "(agreement|deal) ~3 with ~1 <giver:company> to (acquire|license|in license|obtain|gain|receive) ~8 "
                + RIGHTS,
            vocabulary);
    toLicense =
        rule(
            "(agreement|deal|contract) ~3 with ~1 <taker:company> to (license out|out license|grant|outlicense)",
            vocabulary);
    bought =
        rule(
            "<taker:company> ~6 (acquired|acquires|purchased|bought|acquisition of|purchase of) ~24 from ~1 <giver:company>",
            vocabulary);
    regained =
        rule(
            "(regained|reacquired|regain|regains|reacquire|reacquires|recovered|regaining|bought back|buys back) ~20 from ~3 <giver:company>",
            vocabulary);
    ended =
        rule(
            "<giver:company> ~12 (terminated|terminate|terminates|terminating|ended) ~6 (agreement|collaboration|license|rights|alliance|partnership)",
            vocabulary);
    returned =
        rule(
            "<giver:company> ~14 (returned|returns|returning|relinquished|relinquishes|gave back) ~4 rights",
            vocabulary);
  }

  /** All of them. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(passing);
    rules.addAll(giving);
    rules.addAll(taking);
    rules.addAll(agreed);
    rules.addAll(List.of(underIt, parted, toAcquire, toLicense, bought, regained, ended, returned));
    return rules;
  }
}
