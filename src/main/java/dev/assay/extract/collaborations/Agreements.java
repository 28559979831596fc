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
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Agreements by what the text calls them, without a word on who gives rights to whom. */
final class Agreements {
  private record Kind(Pattern words, String name) {}

  /** Words that say of an agreement what it is, in the order in which they decide. */
  private static final List<Kind> KINDS =
      List.of(
          kind("(?i)\\blicen[cs](?:e|ing) and collaboration agreement", "license"),
          kind(
              "(?i)^(?!.*(?:research|strategic|discovery|development|multi-?year|broad|global|worldwide) collaboration)"
                  + ".*\\bcollaboration and (?:exclusive )?licen[cs](?:e|ing) agreement",
              "license"),
          kind("(?i)merger|acquisition|acqui[rs]|business combination", "acquisition"),
          kind("(?i)collaborat|alliance|partner(?:ship|ing|ed)|teamed", "collaboration"),
          kind("(?i)licen[cs]|commerciali[sz]ation|distribution|marketing|royalty", "license"),
          kind("(?i)co-?develop|joint development", "co_development"),
          kind("(?i)supply", "supply"),
          kind("(?i)\\boption", "option"),
          kind("(?i)research|discovery", "research"),
          kind("(?i)development", "co_development"));

  private static final Pattern NO_DEAL =
      Pattern.compile(
          "(?i)share purchase|underwrit|credit|loan|lease|employment|consult|securities|registration|"
              + "subscription|stock purchase|services|clinical trial agreement|confidential|indemn|investment|equity|at-the-market|sales agreement|"
              + "material transfer|manufactur|settlement|voting|lock-up|financ|placement|asset purchase agreement dated");
  private static final Pattern NO_DEAL_AT_ALL =
      Pattern.compile(
          "(?i)equity|securities|stock|credit|loan|lease|employment|consult|clinical trial agreement");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)licen[cs]|collaborat|alliance|partnership|co-?develop|commerciali[sz]ation");
  private static final Pattern CUT =
      Pattern.compile(
          "(?i)[,;:]|\\b(?:under|to|in|the|a|an|our|its|their|of|through|via|into|by|for|and (?:an?|the|its|our))\\s");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:agreements?|collaborations?|partnership|alliance|license|deal)\\b");
  private static final Pattern ALSO =
      Pattern.compile("(?i)\\b(?:also|separate|broader|second|additional|another|further)\\b");
  private static final String NOUN =
      "(agreement|agreements|collaboration|collaborations|partnership|alliance|license|deal)";
  private static final Pattern COOPERATIVE =
      Pattern.compile("(?i)\\b(?:cooperative research|CRADA)\\b");
  private static final int REACH = 90;
  private static final int AHEAD = 60;

  private final Rule with;
  private final Rule between;
  private final Rule contract;
  private final Rule announce;
  private final Rule working;
  private final Rule notice;
  private final Rule not;

  Agreements(Vocabulary vocabulary) {
    with = rule(NOUN + " ~9 with [the] <other:company>", vocabulary);
    between = rule(NOUN + " ~6 between <party:company> ~12 and [the] <other:company>", vocabulary);
    contract =
        rule("agreement ~25 by and between <party:company> ~40 and <other:company>", vocabulary);
    announce =
        rule(
            "<party:company> ~14 and [the] <other:company> ~16 (announce|announces|announced|enter|entered|sign|signed|establish|"
                + "form|formed|expand|expanded|join|collaborate|commence|commenced|began|launched|inked|reached|"
                + "amend|amended|extend|extended|renew|renewed|end|ended|terminate|terminated|conclude|concluded|execute|executed|have|had|are) ~12 "
                + NOUN,
            vocabulary);
    working =
        rule(
            "(partnered|partnering|partners|collaborating|collaborate|collaborated|developing|codevelop|develop|teamed) "
                + "~3 with [the] <other:company>",
            vocabulary);
    notice =
        rule(
            "(notified|informed|advised|notice from|notice to|notification from) <other:company> ~14 (terminate|terminates|terminating|termination|end) ~8 "
                + NOUN,
            vocabulary);
    not =
        rule(
            "(may|might|could|would|if|seek|potential|future|explore|exploring|prior|any|no|not) ~5 "
                + NOUN,
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(with, between, contract, announce, working, notice, not);
  }

  List<Statement> in(Reading reading, SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Rule rule : List.of(between, contract, announce)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Company party = match.get("party", Mention.Company.class).orElseThrow();
        Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
        Optional<String> kind = kind(view, match.span());
        if (kind.isPresent()
            && Parties.areParties(view, match)
            && !party.name().equals(other.name())) {
          add(found, party.name(), other.name(), kind.get(), rule, view, match.span());
        }
      }
    }
    for (Rule rule : List.of(with, working, notice)) {
      for (Match match : rule.pattern().findAll(view)) {
        with(reading, view, rule, match, found);
      }
    }
    found.removeIf(statement -> Parties.isNear(view, not, statement.span()));
    return found;
  }

  private void with(
      Reading reading, SentenceView view, Rule rule, Match match, List<Statement> found) {
    Mention.Company first = match.get("other", Mention.Company.class).orElseThrow();
    boolean verb = rule.equals(working);
    Optional<String> kind = verb ? Optional.of("collaboration") : kind(view, match.span());
    if (kind.isEmpty()) {
      return;
    }
    for (Mention.Company other : listFrom(view, first, Mention.Company.class)) {
      String party = Parties.before(view, match.span().start(), other.name(), reading);
      boolean fits =
          (Parties.isParty(view, other) || isCooperative(view, other))
              && !isBranch(other, first)
              && (!verb || !Parties.isAcademic(other))
              && !party.equals(other.name());
      if (fits) {
        add(found, party, other.name(), kind.get(), rule, view, match.span());
      }
    }
  }

  /**
   * What the agreement is called, by the words that lead up to its noun; empty if it is none that
   * counts.
   */
  private static Optional<String> kind(SentenceView view, Span span) {
    String text = view.tokens().document();
    int from = Math.max(view.sentence().span().start(), span.start() - REACH);
    for (Mention.Company company : view.mentions(Mention.Company.class)) {
      int end = company.place().span().end();
      if (end <= span.start() && end > from) {
        from = end;
      }
    }
    String called = text.substring(from, span.end());
    // "manufactured in collaboration with Acme": what it is called decides, not what stands before
    String own = ownWords(called);
    Optional<String> ownKind = RIGHTS.standsIn(own) ? calledBy(own) : Optional.empty();
    if (ownKind.isPresent() && !NO_DEAL_AT_ALL.standsIn(own)) {
      return calledBy(called);
    }
    Matcher no = NO_DEAL.matcher(called);
    if (no.find()) {
      return Optional.empty();
    }
    // "an agreement with Acme to co-develop" is called so behind its noun
    String behind =
        text.substring(span.end(), Math.min(view.sentence().span().end(), span.end() + AHEAD));
    return calledBy(called).or(() -> calledBy(behind));
  }

  /** A cooperative research and development agreement with a public institute. */
  private static boolean isCooperative(SentenceView view, Mention.Company other) {
    return other.kind().equals("agency")
        && COOPERATIVE.standsIn(
            view.tokens()
                .document()
                .substring(view.sentence().span().start(), other.place().span().start()));
  }

  /** "with Acme AG and Acme US Inc.": the subsidiary is no further party. */
  private static boolean isBranch(Mention.Company other, Mention.Company first) {
    return !other.name().equals(first.name())
        && (other.name().startsWith(first.name() + " ")
            || first.name().startsWith(other.name() + " "));
  }

  /** The words of a name from its last preposition or article on: "supply agreement with". */
  private static String ownWords(String called) {
    Matcher cut = CUT.matcher(called);
    int from = 0;
    Matcher noun = NAMED.matcher(called);
    int end = called.length();
    while (noun.find()) {
      end = noun.start();
    }
    while (cut.find() && cut.end() <= end) {
      from = cut.end();
    }
    return called.substring(from);
  }

  private static Kind kind(String words, String name) {
    return new Kind(Pattern.compile(words), name);
  }

  private static Optional<String> calledBy(String words) {
    for (Kind kind : KINDS) {
      if (kind.words.standsIn(words)) {
        return Optional.of(kind.name);
      }
    }
    return Optional.empty();
  }

  private static void add(
      List<Statement> found,
      String party,
      String other,
      String kind,
      Rule rule,
      SentenceView view,
      Span span) {
    int from = Math.max(view.sentence().span().start(), span.start() - 30);
    boolean also =
        ALSO.standsIn(
            view.tokens().document().substring(from, span.start()).toLowerCase(Locale.ROOT));
    found.add(new Statement(party, other, null, kind, also, false, rule, view, span));
  }
}
