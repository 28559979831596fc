package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Party;
import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets rights from whom in a deal: "Acme acquired the rights from Zent", "Zent granted Acme a
 * license".
 *
 * @param getter who gets the rights or the company, and so pays
 * @param giver who gives them
 * @param whole whether the giver itself is bought
 */
record DealSides(String getter, String giver, boolean whole) {
  private static final Set<String> GETS =
      Set.of(
          ("acquire acquires acquired obtain obtains obtained license licensed licenses "
                  + "gains gained receives received secured licensing acquiring obtaining buy buys "
                  + "bought buying")
              .split(" "));
  private static final Set<String> GIVES =
      Set.of("grant", "grants", "granted", "granting", "outlicensed");

  /** Verbs behind which "to" tells who gets the rights. */
  private static final Set<String> PASSES =
      Set.of(
          ("licensed licenses license sublicensed outlicensed outlicenses sold sells sell "
                  + "assigned assigns transferred transfers divested")
              .split(" "));

  private static final Set<String> RIGHTS =
      Set.of("rights", "license", "licence", "option", "right");
  private static final Set<String> GIVER = Set.of("seller", "licensor", "vendor", "target");
  private static final Set<String> GETTER =
      Set.of("buyer", "purchaser", "licensee", "acquirer", "acquiror", "parent");
  private static final Set<String> WITH = Set.of("with");
  private static final Pattern LICENSE_WITH =
      Pattern.compile(
          "\\b(?:licen[cs]e|licensing|option) (?:\\w+ ){0,3}agreements?\\b[^.;]{0,80}\\bwith\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int PART_REACH = 12;
  private static final int REACH = 40;
  private static final int HANDED = 16;
  private static final int SHARES_REACH = 10;

  /** The sides that a sentence tells, if it tells both. */
  static Optional<DealSides> of(Wording sentence) {
    if (sentence.parties().size() < 2) {
      return Optional.empty();
    }
    Optional<DealSides> parts = parts(sentence);
    if (parts.isPresent()) {
      return parts;
    }
    Optional<DealSides> school = ofSchool(sentence);
    if (school.isPresent()) {
      return school;
    }
    for (int i = 1; i < sentence.size(); i++) {
      Optional<DealSides> sides =
          sentence.is(i, GIVES)
              ? given(sentence, i)
              : sentence.is(i, PASSES) && handedTo(sentence, i).isPresent()
                  ? sides(handedTo(sentence, i), Subjects.of(sentence, i))
                  : sentence.is(i, GETS) ? got(sentence, i) : Optional.empty();
      if (sides.isPresent()) {
        return sides;
      }
    }
    return Optional.empty();
  }

  /**
   * "Acme entered into a license agreement with Hartwell University": universities give licenses.
   */
  private static Optional<DealSides> ofSchool(Wording sentence) {
    if (!LICENSE_WITH.standsIn(sentence.text(0, sentence.size()))) {
      return Optional.empty();
    }
    Optional<String> school =
        sentence.view().mentions(Mention.Company.class).stream()
            .filter(c -> c.kind().equals("academic"))
            .filter(
                c -> {
                  int first = sentence.range(c.place().span()).first();
                  return sentence.is(first - 1, WITH)
                      || sentence.at(first - 1).equals("the") && sentence.is(first - 2, WITH);
                })
            .map(Mention.Company::name)
            .findFirst();
    Optional<Party> giver =
        sentence.parties().stream().filter(p -> school.equals(Optional.of(p.name()))).findFirst();
    Optional<Party> getter = sentence.parties().stream().findFirst();
    return sides(getter, giver);
  }

  /** "entered into an agreement with Zent (the "Seller")": the part that a party is given. */
  private static Optional<DealSides> parts(Wording sentence) {
    for (Party party : sentence.parties()) {
      for (int at = party.end();
          at < party.end() + PART_REACH && !sentence.at(at).equals(")");
          at++) {
        boolean gives = sentence.is(at, GIVER);
        if ((gives || sentence.is(at, GETTER)) && sentence.at(at + 1).equals(")")) {
          Optional<Party> other =
              sentence.parties().stream().filter(p -> !p.name().equals(party.name())).findFirst();
          return gives ? sides(other, Optional.of(party)) : sides(Optional.of(party), other);
        }
      }
    }
    return Optional.empty();
  }

  /** "Zent granted Acme a license", "Zent granted to Acme". */
  private static Optional<DealSides> given(Wording sentence, int verb) {
    for (int at = verb + 1; at < verb + SHARES_REACH; at++) {
      if (sentence.is(at, Set.of("shares", "stock", "warrant", "warrants"))) {
        return Optional.empty();
      }
    }
    Optional<Party> giver = Subjects.of(sentence, verb);
    Optional<Party> getter =
        sentence.partyFrom(sentence.at(verb + 1).equals("to") ? verb + 2 : verb + 1);
    return sides(getter, giver);
  }

  /** "Acme obtained rights from Zent", "Acme acquired Zent", "Zent to be acquired by Acme". */
  private static Optional<DealSides> got(Wording sentence, int verb) {
    if (sentence.at(verb + 1).equals("by")) {
      boolean company = sentence.at(verb).startsWith("acqui");
      return sides(sentence.partyFrom(verb + 2), Subjects.of(sentence, verb))
          .map(s -> new DealSides(s.getter(), s.giver(), company));
    }
    boolean bought =
        sentence.at(verb).startsWith("acqui")
            || sentence.at(verb).startsWith("buy")
            || sentence.at(verb).equals("bought");
    boolean agreed = bought && sentence.at(verb - 1).equals("to");
    Optional<Party> getter =
        Subjects.of(sentence, verb)
            .or(() -> agreed ? Subjects.leading(sentence, verb) : Optional.empty());
    Optional<Party> whole = bought ? sentence.describedFrom(verb + 1) : Optional.empty();
    if (whole.isPresent()) {
      return sides(getter, whole).map(s -> new DealSides(s.getter(), s.giver(), true));
    }
    boolean inserted =
        getter.isPresent() && sentence.is(getter.get().first() - 1, Set.of("that", "which"));
    if (inserted) {
      return Optional.empty();
    }
    boolean rights = sentence.at(verb).startsWith("licens");
    Optional<Party> giver = Optional.empty();
    for (int at = verb + 1;
        at < Math.min(sentence.size(), verb + REACH) && !isRelative(sentence, at);
        at++) {
      rights |= sentence.is(at, RIGHTS) || bought;
      if (sentence.at(at).equals("from") && sentence.partyFrom(at + 1).isPresent()) {
        giver = giver.isPresent() ? giver : sentence.partyFrom(at + 1);
      }
    }
    return rights ? sides(getter, giver) : Optional.empty();
  }

  /** "patents that Acme licensed from Zent": where what is told of the parties before ends. */
  private static boolean isRelative(Wording sentence, int position) {
    return sentence.is(position, Set.of("that", "which"))
        && sentence.partyFrom(position + 1).isPresent();
  }

  /** "licensed its gel to Zent": Zent; none where "from" comes first. */
  private static Optional<Party> handedTo(Wording sentence, int verb) {
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + HANDED); at++) {
      if (sentence.is(at, Set.of("from", ";", "and", "which"))) {
        return Optional.empty();
      }
      if (sentence.at(at).equals("to") && sentence.partyFrom(at + 1).isPresent()) {
        return sentence.partyFrom(at + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<DealSides> sides(Optional<Party> getter, Optional<Party> giver) {
    List<String> names =
        List.of(getter.map(Party::name).orElse(""), giver.map(Party::name).orElse(""));
    boolean told = getter.isPresent() && giver.isPresent() && !names.get(0).equals(names.get(1));
    return told ? Optional.of(new DealSides(names.get(0), names.get(1), false)) : Optional.empty();
  }
}
