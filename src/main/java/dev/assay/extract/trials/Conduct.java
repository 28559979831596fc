package dev.assay.extract.trials;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Who carries a study out, where, and with how many patients, as a part of a sentence tells it. */
final class Conduct {
  private static final String PEOPLE =
      "(?:patients?|participants?|subjects?|volunteers?|adults|infants|children|people|men|women|adolescents|individuals)\\b";
  private static final String NUMBER =
      "(\\d{1,2},\\d{3}|\\d{1,5})(?![\\d.,]*\\d|%|-(?!patient|subject|participant|person|volunteer))";
  private static final Pattern ENROLLED =
      Pattern.compile(
          "(?<!out )\\b(?:enroll?(?:s|ed|ing|ment)?|enrollment of|planned|randomi[sz](?:e|ed|ing)|recruit(?:s|ed|ing)?|includ(?:e|es|ed|ing)|in|treated|dosed|evaluated|involv(?:ed|ing))"
              + " (?:of )?(?:up to |approximately |about |around |a total of |some |a planned |over |more than |at least |an estimated |nearly ){0,2}"
              + NUMBER
              + "(?= (?:(?!of |out |had |were |for )[A-Za-z][\\w/-]*,? ){0,6}"
              + PEOPLE
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WERE =
      Pattern.compile(
          "(?<![\\w.,%-])"
              + NUMBER
              + " (?:[\\w/-]+ ){0,4}"
              + PEOPLE
              + " (?:[\\w/-]+ ){0,6}(?:were|was|have been|has been|are to be|will be|enrolled|randomized|received)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIZED =
      Pattern.compile(
          "(?<![\\w.,%-])"
              + NUMBER
              + "[ -](?:patient|subject|participant|person|volunteer)(?:,| (?!(?:years?|month|death|case|popul|visit|group|cohort|arm|sample|site)))");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:trial|study)(?: [\\w-]+){0,3} \\([nN] ?= ?(\\d{1,2},\\d{3}|\\d{1,5})\\)");
  private static final Pattern PLACES =
      Pattern.compile(
          "\\b(?:in|across|at|from|throughout|and|,)(?: sites| centers| clinics)?(?: in| across)?(?: the)? (U\\.S\\.A?|US(?=[ ,.)])|United States|Canada|Europe|Japan|China|"
              + "Australia|New Zealand|United Kingdom|UK|U\\.K\\.|England|Germany|France|Spain|Italy|Netherlands|Belgium|Sweden|Denmark|Norway|Finland|Poland|"
              + "Austria|Switzerland|Israel|India|Taiwan|South Korea|Korea|Brazil|Argentina|Mexico|Russia|Ukraine|Czech Republic|Hungary|South Africa|"
              + "Singapore|Thailand|Ireland|Turkey|Greece|Portugal|Georgia|Bulgaria|Romania|Serbia|Asia|Hong Kong|Malaysia|Chile|Colombia|Peru|Egypt)(?!\\w| (?:Food|Patent|FDA|approval|market|Department|government|National|patent|rights))");
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:sites?|centers|clinics|conducted|enroll\\w*|recruit\\w*|trials?|study|studies|programs?|volunteers|dosed|dosing|way|underway|ongoing)\\b.{0,45}$");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:\\bDr\\. |\\bProf(?:essor|\\.) )?([A-Z][\\w\u00c0-\u017f'-]+(?: [A-Z]\\.)?(?: [A-Z][\\w\u00c0-\u017f'-]+){1,2})(?=,? (?:M\\.?D|Ph\\.?D|MBBS|DO\\b|MS\\b)|[ ,])");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:(?:is|as|,) (?:the |a |an )?(?:[\\w-]+ ){0,2}(?:principal|lead|coordinating) investigator|(?:principal|lead|coordinating) investigators?(?: of the (?:study|trial))?"
              + "(?:,| is| are| include| for the (?:study|trial)(?:,| is)?))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOES =
      Pattern.compile(
          "\\b(?:conduct|initiat|complet|enroll|plan|expect|intend|start|commenc|began|begin|dosed|open|launch|evaluat|test|study|studying|studied|advanc|"
              + "sponsor|continu|run|announced (?:today )?that (?:it|its)|dosing|report)\\w*");
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:licens|acqui|payment|approv|cleared|agreement|against|rights|from|pa(?:y|id))\\w*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNS = Pattern.compile("^(?:['\u2019]s?)? ?(?:[\\w-]+,? ){0,5}$");
  private static final Pattern ITS = Pattern.compile("\\b[Ii]ts (?:[\\w/-]+,? ){0,6}$");
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:sponsored|conducted|carried out|studied|led|run|performed|evaluated|tested|funded and conducted)(?: [\\w-]+){0,2} by (?:the )?$");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "\\b(?:School|University|Hospital|Center|Institute|College|Medical|Medicine|Clinic|Professor|Officer)\\b");

  /** What leads in the company whose candidate is studied: "a trial of Velorix's VRX-204". */
  private static final Pattern STUDIED =
      Pattern.compile(
          "\\b(?:of|evaluating|assessing|testing|investigating|studying|for|with)(?: the)? $");

  private static final Pattern OWNER = Pattern.compile("^ ?['\\u2019]s? ");
  private static final int REACH = 90;

  private Conduct() {}

  /**
   * The company that does it, by the verb between the two, as its owner ("our trial"), or behind
   * "conducted by".
   */
  static Optional<String> sponsor(SentenceView view, StudyMention study, Span clause) {
    String text = view.tokens().document();
    String found = null;
    for (Mention.Company company : view.mentions(Mention.Company.class)) {
      Span at = company.place().span();
      if (company.name().isEmpty() || !company.kind().equals("company") || !clause.contains(at)) {
        continue;
      }
      String before = plain(text.substring(Math.max(clause.start(), at.start() - 50), at.start()));
      if (BY.standsIn(before)) {
        return Optional.of(company.name());
      }
      String behind = text.substring(at.end(), Math.min(clause.end(), at.end() + 3));
      if (at.start() >= study.span().end()
          && STUDIED.standsIn(before)
          && OWNER.standsIn(behind + " ")) {
        found = company.name();
      }
      if (at.end() <= study.span().start()) {
        String between = plain(text.substring(at.end(), study.span().start()));
        boolean does =
            DOES.standsIn(between) && !OTHERS.standsIn(between)
                || OWNS.matches(between)
                || ITS.standsIn(between);
        found = does ? company.name() : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The number of patients: the largest that is told as enrolled or to be enrolled. */
  static Optional<BigDecimal> enrollment(String clause) {
    return Stream.of(ENROLLED, WERE, SIZED, COUNTED)
        .flatMap(pattern -> pattern.matcher(clause).results())
        .map(r -> new BigDecimal(r.group(1).replace(",", "")))
        .filter(n -> n.intValue() > 2)
        .filter(n -> n.intValue() < 1900 || n.intValue() > 2040)
        .max(Comparator.naturalOrder());
  }

  /** The countries and the institutions where it is done. */
  static List<String> sites(SentenceView view, Span clause, String text) {
    List<String> sites = new ArrayList<>();
    String document = view.tokens().document();
    for (Mention.Company place : view.mentions(Mention.Company.class)) {
      Span at = place.place().span();
      boolean here =
          clause.contains(at) && place.kind().equals("academic") && !place.name().isEmpty();
      if (here
          && plain(document.substring(Math.max(clause.start(), at.start() - 12), at.start()))
              .matches("(?i).*\\bat (?:the )?$")) {
        sites.add(place.name());
      }
    }
    Matcher matcher = PLACES.matcher(text);
    int last = -1;
    while (matcher.find()) {
      boolean joins = matcher.group().startsWith("and") || matcher.group().startsWith(",");
      String before = text.substring(Math.max(0, matcher.start() - REACH), matcher.start() + 3);
      if (joins ? last >= 0 && matcher.start() - last <= 2 : HELD.standsIn(before)) {
        sites.add(matcher.group(1));
        last = matcher.end();
      }
    }
    return sites.stream().distinct().toList();
  }

  /** Those who lead it: a person named right before or behind "principal investigator". */
  static List<String> investigators(String sentence) {
    List<String> people = new ArrayList<>();
    Matcher leads = LEADS.matcher(sentence);
    while (leads.find()) {
      String behind =
          sentence.substring(leads.end(), Math.min(sentence.length(), leads.end() + 60));
      String before = sentence.substring(Math.max(0, leads.start() - REACH), leads.start());
      boolean isBefore =
          leads.group().startsWith("is")
              || leads.group().startsWith("as")
              || leads.group().startsWith(",");
      Matcher person = PERSON.matcher(isBefore ? before + " " : behind);
      String found = null;
      while (person.find() && (isBefore || found == null && person.start() <= 4)) {
        found = person.group(1);
      }
      if (found != null && !INSTITUTION.standsIn(found)) {
        people.add(found);
      }
    }
    return people.stream().distinct().toList();
  }

  /** One blank for all white space. */
  static String plain(String text) {
    return Words.singleBlanks(text);
  }
}
