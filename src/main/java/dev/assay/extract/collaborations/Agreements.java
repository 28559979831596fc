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
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Agreements by what the text calls them, without a word on who gives rights to whom. */
final class Agreements {
  private static final String ACQUISITION = "acquisition";
  private static final String COLLABORATION = "collaboration";

  private record Kind(Pattern words, String name) {}

  /** Words that say of an agreement what it is, in the order in which they decide. */
  private static final List<Kind> KINDS =
      List.of(
          kind("(?i)\\blicen[cs](?:e|ing) and collaboration agreement", "license"),
          kind(
              "(?i)^(?!.*(?:research|strategic|discovery|development|multi-?\\w+|broad|global|worldwide) collaboration)"
                  + ".*\\bcollaboration and (?:exclusive )?licen[cs](?:e|ing) agreement",
              "license"),
          kind(
              "(?i)merger|acquisition|acqui[rs]|business combination|asset purchase|purchase and sale",
              ACQUISITION),
          kind(
              "(?i)collaborat|cooperation|alliance|partner(?:ship|ing|ed)|teamed|joint venture",
              "collaboration"),
          kind(
              "(?i)licen[cs]|commerciali[sz]ation|commercial agreement|distribution|marketing|royalty",
              "license"),
          kind("(?i)co-?develop|joint development", "co_development"),
          kind("(?i)supply", "supply"),
          kind("(?i)\\boption", "option"),
          kind("(?i)research|discovery", "research"),
          kind("(?i)development", "co_development"));

  private static final Pattern NO_DEAL =
      Pattern.compile(
          "(?i)\\b(?:share purchase|underwrit|credit|loan|lease|employment|consult|securities|registration|"
              + "subscription|stock purchase|services|clinical trial agreement|confidential|indemn|investment|equity|at-the-market|sales agreement|"
              + "material transfer|manufactur|settlement|voting|lock-up|financ|placement|asset purchase agreement dated)");
  private static final Pattern NO_DEAL_AT_ALL =
      Pattern.compile(
          "(?i)\\b(?:equity|securities|stock|credit|loan|lease|employment|consult|clinical trial agreement)");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)licen[cs]|collaborat|cooperation|alliance|partnership|co-?develop|joint development|commerciali[sz]ation");

  /** "a deal with Acme to discover and develop antibodies". */
  private static final Pattern TOGETHER =
      Pattern.compile("(?i)\\bto (?:jointly )?(?:discover|develop|evaluate|advance|identify)\\b");

  private static final Pattern OTHER_WITH =
      Pattern.compile(
          "(?i)\\b(?:combination with|patients|subjects|connection with|accordance with|compared with|together with|consistent with|treat\\w* with|which|that|pursuant|is|are|was|were|has|have|will)\\b");

  private static final Pattern CUT =
      Pattern.compile(
          "(?i)[,;:]|\\b(?:under|to|in|the|a|an|our|its|their|of|through|via|into|by|for|and (?:an?|the|its|our))\\s");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:agreements?|collaborations?|partnerships?|alliances?|licenses?|licences?|deal|pact|joint venture|cooperation)\\b");
  private static final Pattern ALSO =
      Pattern.compile("(?i)\\b(?:also|separate|broader|second|additional|another|further)\\b");
  private static final String NOUN =
      "(agreement|agreements|collaboration|collaborations|partnership|partnerships|alliance|alliances|license|licence|deal|pact|joint venture|cooperation|CRADA)";
  private static final Pattern COOPERATIVE =
      Pattern.compile("(?i)\\b(?:cooperative research|CRADA)\\b");

  /** Verbs that tell of an agreement with a university too, where "developing with" may not. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?i)\\b(?:partner|collaborat|team|allied|linked up|join(?:s|ed|ing)? forces)");

  /** "with the renowned Mayo Clinic", "with Japan's Acme"; not "with the help of Acme". */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\bwith (?:(?!(?:of|from|by|at|in|for|and|or|to|on|our|its|their|we|whom|which|that|about|between|under)\\b)[\\w.'\u2019-]+,? ){0,4}[\"\u201c(*]*$");

  /** What is paid under agreements over rights, whatever they are called. */
  private static final Pattern PAID =
      Pattern.compile("(?i)\\b(?:milestones?|royalt\\w+|upfront|up-front|option exercise)\\b");

  private static final int REACH = 90;
  private static final int AHEAD = 60;

  private final Rule with;
  private final Rule between;
  private final Rule parted;
  private final Rule contract;
  private final Rule announce;
  private final Rule side;
  private final Rule signed;
  private final Rule far;
  private final Rule working;
  private final Rule notice;
  private final Rule ends;
  private final Rule under;
  private final Rule not;

  Agreements(Vocabulary vocabulary) {
    with = rule(NOUN + " ~9 with ~4 <other:company>", vocabulary);
    parted =
        rule(
            "<party:company> and [the] <other:company> ~3 (agreed to|decided to) (terminate|end|conclude|discontinue|wind down) ~12 "
                + "(agreement|collaboration|partnership|alliance|license|study|trial)",
            vocabulary);
    between = rule(NOUN + " ~6 between <party:company> ~12 and [the] <other:company>", vocabulary);
    contract =
        rule("agreement ~25 by and between <party:company> ~40 and <other:company>", vocabulary);
    announce =
        rule(
            "<party:company> ~14 and [the] ~2 <other:company> (~16|, a ~26 ,) (announce|announces|announced|enter|entered|sign|signed|establish|"
                + "form|formed|expand|expanded|join|collaborate|commence|commenced|began|launch|launched|ink|inked|reach|reached|unveil|start|"
                + "amend|amended|extend|extended|renew|renewed|end|ended|terminate|terminated|conclude|concluded|execute|executed|have|had|are) ~12 "
                + NOUN,
            vocabulary);
    side =
        rule(
            "<party:company> (,|\\/) <other:company> ~1 (announce|enter|sign|establish|form|expand|launch|ink|reach|unveil|start|extend|renew|end) ~8 "
                + NOUN,
            vocabulary);
    far = rule("agreement (for|to|covering|regarding|\\() ~28 with ~4 <other:company>", vocabulary);
    signed =
        rule(
            "(agreements|collaborations|licenses|partnerships) ~16 (signed|entered into|executed|concluded|reached) ~4 with [the] <other:company>",
            vocabulary);
    working =
        rule(
            "(partnered|partnering|partners|collaborating|collaborate|collaborates|collaborated|developing|being developed|codeveloped|co developed|jointly developed|codevelop|develop|teamed|teams|teaming"
                + "|linked up|joined forces|join forces|joins forces|joining forces|allied) "
                + "~3 with ~4 <other:company>",
            vocabulary);
    notice =
        rule(
            "(notified|informed|advised|notice from|notice to|notification from) <other:company> ~14 (terminate|terminates|terminating|termination|end) ~8 "
                + NOUN,
            vocabulary);
    under =
        rule(
            "from <other:company> ~10 (under|pursuant to|connection with|accordance with) (our|its|their|the|this) ~5 "
                + NOUN,
            vocabulary);
    ends =
        rule(
            "<other:company> ~1 (terminated|ended|discontinued|concluded) (our|the|its|their) ~5 "
                + NOUN,
            vocabulary);
    not =
        rule(
            "(may|might|could|would|if|seek|potential|future|explore|exploring|prior|any|no|not) ~5 "
                + NOUN,
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(
        with, between, parted, contract, announce, side, signed, far, working, notice, ends, under,
        not);
  }

  List<Statement> in(Reading reading, SentenceView view) {
    List<Statement> found = new ArrayList<>();
    for (Match match : parted.pattern().findAll(view)) {
      parted(view, match, found);
    }
    for (Rule rule : List.of(between, contract, announce, side)) {
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
    for (Rule rule : List.of(with, signed, far, working, notice, ends, under)) {
      for (Match match : rule.pattern().findAll(view)) {
        with(reading, view, rule, match, found);
      }
    }
    found.removeIf(statement -> Parties.isNear(view, not, statement.span()));
    return found;
  }

  /**
   * "Through its partnership with Hartwell University, Acme develops": Acme, who is none of a list.
   */
  private static Mention.@Nullable Company following(
      SentenceView view, List<Mention.Company> listed) {
    if (listed.size() != 2) {
      return null;
    }
    int end = listed.get(0).place().span().end();
    String between = view.tokens().document().substring(end, listed.get(1).place().span().start());
    return between.strip().equals(",") && Parties.isParty(view, listed.get(1))
        ? listed.get(1)
        : null;
  }

  /** "Acme and Zent agreed to wind down their combination study." */
  private void parted(SentenceView view, Match match, List<Statement> found) {
    Mention.Company party = match.get("party", Mention.Company.class).orElseThrow();
    Mention.Company other = match.get("other", Mention.Company.class).orElseThrow();
    if (Parties.areParties(view, match) && !party.name().equals(other.name())) {
      String kind = kind(view, match.span()).orElse(COLLABORATION);
      add(found, party.name(), other.name(), kind, parted, view, match.span());
    }
  }

  private void with(
      Reading reading, SentenceView view, Rule rule, Match match, List<Statement> found) {
    Mention.Company first = match.get("other", Mention.Company.class).orElseThrow();
    boolean verb = rule.equals(working);
    boolean behind = List.of(notice, ends, under).contains(rule);
    int end = behind ? match.span().end() : first.place().span().start();
    Span called = new Span(match.span().start(), end);
    if (rule.equals(far) && isParted(view, match, first)) {
      return;
    }
    Optional<String> kind = verb ? Optional.of(COLLABORATION) : kind(view, called);
    if (kind.isEmpty() && rule.equals(signed)) {
      kind = before(reading, view).flatMap(Agreements::calledBy);
    }
    if (kind.isEmpty() && rule.equals(under) && PAID.standsIn(lead(view, match))) {
      kind = Optional.of(COLLABORATION);
    }
    if (kind.isEmpty()) {
      return;
    }
    if (!behind
        && !DESCRIBED.standsIn(
            Words.singleBlanks(
                view.tokens()
                    .document()
                    .substring(view.sentence().span().start(), first.place().span().start())))) {
      return;
    }
    List<Mention.Company> listed = listFrom(view, first, Mention.Company.class);
    Mention.Company subject = following(view, listed);
    for (Mention.Company other : subject == null ? listed : listed.subList(0, 1)) {
      String party =
          rule.equals(under) && Parties.isToldByUs(view)
              ? Parties.issuer(reading)
              : subject == null
                  ? Parties.before(view, match.span().start(), other.name(), reading)
                  : subject.name();
      boolean fits =
          (Parties.isParty(view, other) || isCooperative(view, other))
              && !isBranch(other, first)
              && (!verb || !Parties.isAcademic(other) || JOINED.standsIn(text(view, match)))
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
    String called = text.substring(from, span.end()).replaceAll("\\([^()]*\\)", "");
    // "manufactured in collaboration with Acme": what it is called decides, not what stands before
    String own = ownWords(called);
    Optional<String> ownKind = RIGHTS.standsIn(own) ? calledBy(own) : Optional.empty();
    if (ownKind.isPresent() && !NO_DEAL_AT_ALL.standsIn(own)) {
      // "we acquired a license agreement with Acme" tells of no acquisition of Acme
      return calledBy(called).filter(kind -> !kind.equals(ACQUISITION)).or(() -> ownKind);
    }
    Matcher no = NO_DEAL.matcher(called);
    if (no.find()) {
      return Optional.empty();
    }
    // "an agreement with Acme to co-develop" is called so behind its noun
    String behind =
        text.substring(span.end(), Math.min(view.sentence().span().end(), span.end() + AHEAD));
    return calledBy(called)
        .or(() -> calledBy(behind))
        .or(() -> TOGETHER.standsIn(behind) ? Optional.of(COLLABORATION) : Optional.empty());
  }

  /** The sentence before in the same paragraph, of whose agreements this one goes on to tell. */
  private static Optional<String> before(Reading reading, SentenceView view) {
    int index = view.sentence().index();
    return index == 0
        ? Optional.empty()
        : Optional.of(reading.filing().sentences().get(index - 1))
            .filter(s -> s.paragraph() == view.sentence().paragraph())
            .map(s -> reading.filing().slice(s.span()));
  }

  /** Whether another company or another verb stands between an agreement and its "with". */
  private static boolean isParted(SentenceView view, Match match, Mention.Company other) {
    Span between = new Span(match.span().start(), other.place().span().start());
    return OTHER_WITH.standsIn(view.tokens().document().substring(between.start(), between.end()))
        || view.mentions(Mention.Company.class).stream()
            .anyMatch(c -> !c.reference() && between.contains(c.place().span()));
  }

  private static String lead(SentenceView view, Match match) {
    return view.tokens().document().substring(view.sentence().span().start(), match.span().end());
  }

  private static String text(SentenceView view, Match match) {
    return view.tokens().document().substring(match.span().start(), match.span().end());
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

  /** Whether the words of its name tell no other agreement than one of these. */
  static boolean isDeal(String name) {
    return !NO_DEAL.matcher(name).find() && !NO_DEAL_AT_ALL.standsIn(name);
  }

  /** The kind of an agreement by the words of its name. */
  static Optional<String> calledBy(String words) {
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
