package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Party;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose verb it is: the party before it, the one that "it" or "which" stands for, or that of
 * the verb before.
 */
final class Subjects {
  /** What may stand between a subject and its verb. */
  private static final Set<String> BETWEEN =
      Set.of(
          ("will shall may would could an might can must also be been has have had is are "
                  + "was were further additionally initially to not agreed agrees obligated "
                  + "required eligible entitled expects expected currently only then subsequently "
                  + "both each potentially still already just the right rights opportunity "
                  + "potential thereafter promptly hereby solely continue continues become becomes "
                  + "therefore in turn addition having stands obligation 's ' \u2019 s announced "
                  + "that today recently now plans plan intends intend out a contingent committed additional immediately up shareholders stockholders "
                  + "equityholders securityholders tender offer holders shareholder former")
              .split(" "));

  private static final Set<String> PRONOUNS = Set.of("it", "they", "which", "who");
  private static final Set<String> PREPOSITIONS =
      Set.of("with from to by of for between under at in through via against and on".split(" "));
  private static final Set<String> COORDINATED =
      Set.of(
          "and",
          "its",
          "subsidiary",
          "subsidiaries",
          "affiliate",
          "affiliates",
          "wholly",
          "owned",
          ",",
          "their");
  private static final Set<String> PARTNERS =
      Set.of(
          "partner",
          "collaborator",
          "licensee",
          "licensor",
          "sublicensee",
          "distributor",
          "shareholder",
          "subsidiary",
          "affiliate",
          "company");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "will", "shall", "may", "has", "have", "had");

  /** "our licensee in China, Acme,": the words that an apposition's noun may have behind it. */
  private static final int APPOSED = 4;

  private static final int REACH = 10;
  private static final int PARENTHESIS = 40;

  private Subjects() {}

  /** The subject of the active verb at the position. */
  static Optional<Party> of(Wording sentence, int verb) {
    int at = verb;
    while (at > 0
        && verb - at < REACH
        && sentence.partyUpTo(at).isEmpty()
        && sentence.is(at - 1, BETWEEN)) {
      at--;
    }
    int marked = beforeMarker(sentence, at);
    if (marked < at && sentence.partyUpTo(marked).isEmpty()) {
      return ofList(sentence, marked);
    }
    at = marked;
    Optional<Party> adjacent = sentence.partyUpTo(at);
    if (adjacent.isPresent()) {
      boolean our =
          sentence.at(adjacent.get().first()).equals("our")
              && !sentence.is(at, Set.of("obligation", "right"));
      return our ? Optional.empty() : Optional.of(head(sentence, adjacent.get()));
    }
    if (sentence.is(at - 1, PRONOUNS) || sentence.at(at - 1).equals("by")) {
      return leading(sentence, at);
    }
    if (sentence.at(at - 1).equals(",") || sentence.at(at - 1).equals(")")) {
      return beforeInsertion(sentence, at - 1);
    }
    return Optional.empty();
  }

  /** "a fee, which shall be paid": what is paid, not who. */
  static boolean isThing(Wording sentence, int verb) {
    int at = verb;
    while (at > 0 && verb - at < REACH && sentence.is(at - 1, BETWEEN)) {
      at--;
    }
    return sentence.at(at - 1).equals("which");
  }

  /** "Acme (i) shall pay a fee, (ii) is responsible": Acme, whose list the marker goes on with. */
  private static Optional<Party> ofList(Wording sentence, int marker) {
    for (int i = marker - 1; i > 1; i--) {
      boolean first =
          sentence.at(i).equals(")")
              && sentence.at(i - 2).equals("(")
              && sentence.is(i - 1, Set.of("i", "a", "1", "x"));
      if (first) {
        return sentence.partyUpTo(beforeMarker(sentence, i + 1));
      }
    }
    return Optional.empty();
  }

  /** "Acme: (i) shall pay": the position behind the subject of a list. */
  private static int beforeMarker(Wording sentence, int verb) {
    boolean marked =
        sentence.at(verb - 1).equals(")")
            && sentence.at(verb - 3).equals("(")
            && sentence.at(verb - 2).length() <= 3;
    int at = marked ? verb - 3 : verb;
    return marked && sentence.is(at - 1, Set.of(":", "\u2014", "-")) ? at - 1 : at;
  }

  /**
   * The subject of a verb that stands behind "and": "Acme is responsible for the trials and will
   * pay", up to a semicolon.
   */
  static Optional<Party> coordinated(Wording sentence, int verb) {
    int conjunction = verb - 1;
    while (conjunction > 0 && verb - conjunction < REACH && sentence.is(conjunction, BETWEEN)) {
      conjunction--;
    }
    if (!sentence.is(conjunction, Set.of("and", "or", "but"))
        || sentence.at(verb + 1).equals("by")) {
      return Optional.empty();
    }
    return first(sentence, conjunction).map(p -> head(sentence, p));
  }

  private static Optional<Party> first(Wording sentence, int conjunction) {
    int clause = conjunction;
    while (clause > 0 && !sentence.at(clause - 1).equals(";")) {
      clause--;
    }
    int from = clause;
    return sentence.parties().stream()
        .filter(p -> p.first() >= from && p.end() < conjunction && leads(sentence, p))
        .filter(
            p ->
                isVerbal(sentence.at(p.end()))
                    || sentence.at(p.end()).equals(",") && FINITE.contains(sentence.at(p.end() + 1))
                    || sentence.at(p.end()).endsWith("ly") && isVerbal(sentence.at(p.end() + 1)))
        .reduce((first, last) -> last);
  }

  private static boolean isVerbal(String word) {
    return BETWEEN.contains(word)
        || word.length() > 3 && (word.endsWith("s") || word.endsWith("ed"));
  }

  /** "Acme and its subsidiary Zent": Acme. */
  private static Party head(Wording sentence, Party last) {
    Party head = last;
    int at = last.first();
    boolean its = false;
    while (at > 0) {
      Optional<Party> before = sentence.partyUpTo(at);
      if (before.isPresent()) {
        head = before.get();
        at = head.first();
      } else if (sentence.is(at - 1, COORDINATED)) {
        its |= sentence.at(at - 1).equals("its") || sentence.at(at - 1).startsWith("subsid");
        at--;
      } else {
        break;
      }
    }
    return its ? head : last;
  }

  /**
   * "Acme, Inc., a maker of medicines, will pay": the party before the words between the commas.
   */
  private static Optional<Party> beforeInsertion(Wording sentence, int comma) {
    Optional<Party> named = sentence.partyUpTo(comma);
    if (named.isPresent() && isApposition(sentence, named.get())) {
      return named;
    }
    for (int at = comma - 1;
        at > 0 && at > comma - PARENTHESIS && !sentence.at(at).equals(";");
        at--) {
      Optional<Party> party = sentence.partyUpTo(at);
      boolean opens = sentence.at(at).equals(",") || sentence.at(at).equals("(");
      if (opens && party.isPresent() && !sentence.is(party.get().first() - 1, PREPOSITIONS)) {
        return party;
      }
    }
    return Optional.empty();
  }

  /** "its partner, Acme, has paid": a name that stands for the noun before it. */
  private static boolean isApposition(Wording sentence, Party party) {
    boolean apposed = false;
    for (int at = party.first() - 2; at >= party.first() - 2 - APPOSED; at--) {
      apposed |= sentence.is(at, PARTNERS);
    }
    return apposed && sentence.at(party.first() - 1).equals(",");
  }

  /**
   * The first party before the position that leads a clause: no possessor, and behind no
   * preposition.
   */
  static Optional<Party> leading(Wording sentence, int position) {
    return sentence.parties().stream()
        .filter(p -> p.end() <= position && leads(sentence, p))
        .findFirst();
  }

  private static boolean leads(Wording sentence, Party party) {
    int before = party.first() - 1;
    return !sentence.isPossessive(party)
        && !sentence.is(before, PREPOSITIONS)
        && !(sentence.at(before).equals("the") && sentence.is(before - 1, PREPOSITIONS));
  }
}
