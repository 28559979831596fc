package dev.assay.extract.dosing;

import dev.assay.lexicon.Vocabulary;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is said of a maximum tolerated or recommended dose without its amount (RECORDS.md,
 * dosing: status).
 */
final class Limits {
  /** What is said: the kind, its status and where. */
  record Limit(String kind, String status, Rule rule, Match match) {}

  private static final String MTD =
      "(MTD|maximum tolerated dose|maximally tolerated dose|maximal tolerated dose)";
  private static final String RP2D =
      "(RP2D|recommended phase 2 dose|recommended phase II dose|" + "recommended phase 3 dose)";
  private static final String FOUND =
      "(established|defined|determined|reached|identified|found|declared|achieved|"
          + "exceeded|observed)";

  private static final Set<String> AIMS =
      Set.of("until", "their", "once", "if", "unless", "determine", "whether");

  private final Rule mtdNotFound;
  private final Rule notFoundMtd;
  private final Rule rp2dNotFound;
  private final Rule mtdFound;
  private final Rule foundMtd;
  private final Rule rp2dFound;

  Limits(Vocabulary vocabulary) {
    mtdNotFound =
        named(
            "maximum tolerated dose not reached",
            MTD + " ~8 (not|yet|never) ~3 " + FOUND,
            vocabulary);
    notFoundMtd =
        named(
            "no maximum tolerated dose",
            "(no|not|without|never) ~4 (MTD|maximum tolerated dose|"
                + "reaching ~2 maximum tolerated|reached ~2 maximum tolerated)",
            vocabulary);
    rp2dNotFound =
        named(
            "recommended dose not determined",
            RP2D + " ~8 (not|yet|never) ~3 " + FOUND,
            vocabulary);
    mtdFound =
        named(
            "maximum tolerated dose established",
            MTD + " ~6 (was|has been|that was|have been|been|" + "is) ~3 " + FOUND,
            vocabulary);
    foundMtd = named("established maximum tolerated dose", FOUND + " ~3 " + MTD, vocabulary);
    rp2dFound =
        named(
            "recommended dose established",
            RP2D + " ~6 (was|has been|that was|have been|" + "been) ~3 " + FOUND,
            vocabulary);
  }

  private static Rule named(String name, String pattern, Vocabulary vocabulary) {
    return new Rule(name, TokenPattern.of(pattern, vocabulary));
  }

  /** The rules, for their examples. */
  List<Rule> rules() {
    return List.of(mtdNotFound, notFoundMtd, rp2dNotFound, mtdFound, foundMtd, rp2dFound);
  }

  /** That a limit has not been found yet. */
  Optional<Limit> notFound(SentenceView view) {
    for (Rule rule : List.of(mtdNotFound, notFoundMtd, rp2dNotFound)) {
      Optional<Match> match = rule.pattern().find(view);
      if (match.isPresent()) {
        return Optional.of(
            new Limit(
                rule.equals(rp2dNotFound) ? "rp2d" : "mtd", "not_established", rule, match.get()));
      }
    }
    return Optional.empty();
  }

  /** That a limit has been found, in a sentence that does not tell it. */
  Optional<Limit> found(SentenceView view) {
    for (Rule rule : List.of(mtdFound, foundMtd, rp2dFound)) {
      Optional<Match> match = rule.pattern().find(view).filter(m -> !isAim(view, m));
      if (match.isPresent()) {
        return Optional.of(
            new Limit(rule.equals(rp2dFound) ? "rp2d" : "mtd", "established", rule, match.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * "raised until the maximum tolerated dose was reached": each patient's own, or one to be found.
   */
  private static boolean isAim(SentenceView view, Match match) {
    int first = view.tokens().from(match.span().start());
    for (int token = Math.max(view.sentence().firstToken(), first - 3); token < first; token++) {
      if (AIMS.contains(view.tokens().lower(token))) {
        return true;
      }
    }
    return false;
  }
}
