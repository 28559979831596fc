package dev.assay.extract.collaborations;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the companies around an agreement are its parties. */
final class Parties {
  private static final int REACH = 40;

  /** "Kearnor Acquisition, a wholly owned subsidiary": what is set up to buy for its parent. */
  private static final Pattern VEHICLE =
      Pattern.compile(
          "\\b(?:Acquisition|Merger)(?: (?:Sub|Corp|Company|[IV]+|[A-Z]))?$|\\bMerger Sub\\b|\\bBidco\\b");

  private static final Pattern SUBSIDIARY = Pattern.compile("(?i)^[^;()]{0,80}\\bsubsidiary\\b");

  private static final int VEHICLE_REACH = 120;

  /** What may stand before the words of a heading, in UTF-16 code units. */
  private static final int HEADING = 20;

  private static final Pattern KIN =
      Pattern.compile(
          "(?i)\\b(?:(?:subsidiary|affiliate|division|unit|member|part|successor|arm) (?:of|to)|trade ?name (?:of|for))\\s+(?:the )?$");
  private static final Pattern TERM =
      Pattern.compile(
          "[ -](?:[A-Z][\\w-]* ){0,4}(?:Agreements?|Assets|Products?|Licenses?|Territory|Patents|Technology|Know-How|Option)\\b");

  /** "Acme subsidiary Zent": it is Zent who agrees. */
  private static final Pattern PARENT =
      Pattern.compile(
          "(?:['\u2019]s?)? (?:(?:wholly[- ]owned|majority-owned) )?(?:subsidiary|unit|division|affiliate|arm),? [A-Z]");

  private static final Pattern RESEARCH_HOUSE =
      Pattern.compile(
          "Research Institute of|^National (?:[\\w,]+ ){0,3}Institutes? (?:of|on)\\b|^National Cancer Institute|^National Eye Institute");

  /** "agreements with Acme for Europe and Zent": one of a list behind "with". */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)\\bwith (?:(?!\\b(?:is|are|was|were|has|have|had|will|would|entered|announced|agreed|signed|granted|licensed|which|who|that)\\b)[^.;:]){0,80}\\b(?:and|or) (?:the )?$");

  /** What follows a name that is the subject. */
  private static final Pattern ACTS =
      Pattern.compile(
          "^(?: \\([^()]*\\))?,? (?:have|has|had|is|are|was|were|will|may|also|today|jointly|recently|announced?|entered|enter|signed|agreed|granted|licensed|acquired|expanded|amended|terminated|formed|established|[a-z]+ed)\\b");

  private static final Pattern OBJECT = Pattern.compile("(?i)\\bwith (?:the )?$");

  private Parties() {}

  /**
   * Whether it can be a party: not an investor, a contractor or an authority (RECORDS.md, edges).
   */
  static boolean isParty(Mention.Company company) {
    return company.kind().equals("company") || isAcademic(company) || isResearchHouse(company);
  }

  /** A public institute that does research itself and is party to agreements on it. */
  private static boolean isResearchHouse(Mention.Company company) {
    return company.kind().equals("agency") && RESEARCH_HOUSE.standsIn(company.name());
  }

  /**
   * The same at its place: neither the parent of a party ("a subsidiary of Acme") nor part of a
   * term ("the Acme Agreement").
   */
  static boolean isParty(SentenceView view, Mention.Company company) {
    String text = view.tokens().document();
    int start = company.place().span().start();
    int end = company.place().span().end();
    return isParty(company)
        && !(VEHICLE.standsIn(company.name())
            && SUBSIDIARY.standsIn(
                text.substring(end, Math.min(text.length(), end + VEHICLE_REACH))))
        && !KIN.standsIn(text.substring(Math.max(0, start - REACH), start))
        && !PARENT.begins(text.substring(end, Math.min(text.length(), end + REACH)))
        && !TERM.begins(text.substring(end, Math.min(text.length(), end + REACH)));
  }

  /** Whether every company of a match is a party at its place. */
  static boolean areParties(SentenceView view, Match match) {
    return match.slots().values().stream()
        .allMatch(m -> !(m instanceof Mention.Company company) || isParty(view, company));
  }

  static boolean isAcademic(Mention.Company company) {
    return company.kind().equals("academic");
  }

  /** "Acme's RIPK1 inhibitors": whether the name stands in the possessive. */
  static boolean isPossessive(SentenceView view, Mention.Company company) {
    String text = view.tokens().document();
    int end = company.place().span().end();
    return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
  }

  /** "Centra (a subsidiary of Acme)": whether the name stands in brackets. */
  static boolean isBracketed(SentenceView view, Mention.Company company) {
    String before =
        view.tokens()
            .document()
            .substring(view.sentence().span().start(), company.place().span().start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /**
   * "Acme Oncology at Zent": the names that are but a part of a company named behind them somewhere
   * in the filing.
   */
  static Set<String> divisions(Reading reading) {
    Set<String> divisions = new HashSet<>();
    List<Mention.Company> companies = reading.mentions().of(Mention.Company.class);
    for (int i = 0; i + 1 < companies.size(); i++) {
      int end = companies.get(i).place().span().end();
      if (companies.get(i + 1).place().span().start() == end + 4
          && reading.filing().document().text().startsWith(" at ", end)) {
        divisions.add(companies.get(i).name());
      }
    }
    return divisions;
  }

  /** Whether a cue stands in the span or just before it. */
  static boolean isNear(SentenceView view, Rule cue, Span span) {
    Span around = new Span(Math.max(0, span.start() - REACH), span.end());
    return cue.pattern().findAll(view).stream().anyMatch(match -> match.span().overlaps(around));
  }

  /**
   * The party whose agreement with the other is told: the last company before the place, else the
   * issuer.
   */
  static String before(SentenceView view, int position, String other, Reading reading) {
    String issuer = reading.glossary().issuer();
    return beforeIn(view, position, other)
        .or(() -> told(view, reading))
        .orElse(issuer == null ? "" : issuer);
  }

  /** The company that an "About" paragraph is about. */
  private static Optional<String> told(SentenceView view, Reading reading) {
    Section section = view.sentence().section();
    return section.kind() != SectionKind.ABOUT
        ? Optional.empty()
        : reading
            .mentions()
            .in(
                new Span(
                    section.span().start(),
                    section.span().start() + section.heading().length() + HEADING),
                Mention.Company.class)
            .stream()
            .filter(
                c ->
                    isParty(c)
                        && section.heading().contains(reading.filing().slice(c.place().span())))
            .map(Mention.Company::name)
            .findFirst();
  }

  /**
   * "our collaboration with Acme and a license agreement with Zent": Acme is no party to the
   * second.
   */
  private static boolean isObject(SentenceView view, Mention.Company company) {
    String text = view.tokens().document();
    int start = company.place().span().start();
    int end = company.place().span().end();
    String before = text.substring(view.sentence().span().start(), start);
    return OBJECT.standsIn(text.substring(Math.max(0, start - REACH), start))
        || LISTED.standsIn(Words.singleBlanks(before))
            && !ACTS.standsIn(
                Words.singleBlanks(text.substring(end, Math.min(text.length(), end + REACH))));
  }

  private static Optional<String> beforeIn(SentenceView view, int position, String other) {
    Mention.Company last = null;
    List<Mention.Company> companies = view.mentions(Mention.Company.class);
    for (Mention.Company company : companies) {
      if (company.place().span().end() <= position
          && isParty(view, company)
          && !company.name().equals(other)
          && !isObject(view, company)) {
        last = company;
      }
    }
    return Optional.ofNullable(last).map(Mention.Company::name);
  }

  /** Whether "we" or "the Company" speaks in a sentence. */
  static boolean isToldByUs(SentenceView view) {
    return view.mentions(Mention.Company.class).stream().anyMatch(Mention.Company::reference);
  }

  /** The issuer, empty where it has no name. */
  static String issuer(Reading reading) {
    String issuer = reading.glossary().issuer();
    return issuer == null ? "" : issuer;
  }
}
