package dev.assay.extract.collaborations;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.FilingInfo;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an agreement is announced here, holds or is over; since when; where; and whether it is
 * exclusive.
 */
final class Standing {
  private static final Pattern NOT_EXCLUSIVE = Pattern.compile("(?i)\\bnon-?exclusive\\b");

  /** "an exclusive license to X and a non-exclusive one to Y": both are granted. */
  private static final Pattern EXCLUSIVE_BESIDE =
      Pattern.compile("(?i)(?<!non-)(?<!non)\\bexclusive\\b");

  private static final Pattern EXCLUSIVE = Pattern.compile("(?i)\\bexclusive(?:ly)?\\b");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern IN = Pattern.compile("(?i)^in (?:the )?");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?is).*\\b(?:today announced|announced today|announces?|announced|reported (?:that )?(?:they|it) (?:have|has))\\b(?!.*\\b(?:payments?|milestones?|results|data|trial of|dosing|approval|initiat\\w*|achiev\\w*|that it licensed|which it licensed)\\b).{0,260}");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?is).*\\b(?:announces?|enters?|signs?|inks?|establish(?:es)?|forms?|licenses?|acquires?|to acquire|"
              + "partners?|collaborat(?:e|ion)|agreement)\\b.*");
  private static final Pattern ENDED =
      Pattern.compile(
          "(?i)\\b(?:agreement|collaboration|license|partnership|alliance|rights)s?\\b[^.;]{0,80}\\b(?:was|were|has been|have been|been|had|mutually)? ?"
              + "(?:terminated|expired|ended|reverted|returned|wound down)\\b"
              + "|\\b(?:terminated|ended|terminates|ends|concluded) (?:the|our|its|their|this)\\b[^.;]{0,60}\\b(?:agreement|collaboration|license|partnership|alliance)s?\\b"
              + "|\\bnotified\\b[^.;]{0,90}\\b(?:terminat(?:e|ing|ion)|conclude|(?:not|no longer) (?:intend to )?continue)\\b[^.;]{0,60}\\b(?:agreement|collaboration|license|partnership|alliance)s?\\b"
              + "|\\b(?:agreed|decided|elected|chose) to (?:terminate|end|wind down|conclude|discontinue)\\b[^.;]{0,90}\\b(?:agreement|collaboration|license|partnership|alliance|stud(?:y|ies)|trials?)s?\\b|\\bnotice of termination\\b|\\b(?:decision to terminate|termination of) (?:the|our|its|their|this)\\b[^.;]{0,60}\\b(?:agreement|collaboration|license|partnership|alliance)s?\\b|\\b(?:return(?:ed|s|ing)?|re-?gain(?:ed|s|ing)?|re-?acquir(?:ed|es|ing)) (?:of )?(?:[\\w.-]+ ){0,4}rights\\b");

  /** "The agreement was terminated in May." behind the sentence that tells of it. */
  private static final Pattern THEN_ENDED =
      Pattern.compile(
          "(?i)^(?:The|This|That|These) (?:[\\w-]+ ){0,3}(?:agreements?|collaborations?|license|partnership|alliance) (?:(?:was|were|has been|had been) )?(?:mutually )?(?:expired|ended|terminated)\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:(?-i:may)|if|unless|until|upon|would|could|can|once|whether|prior to|in the event|to the extent|shall|year ended|months ended|period ended)\\b");
  private static final Pattern MADE =
      Pattern.compile(
          "(?i)\\b(?:entered into|signed|executed|dated|effective|acquired|licensed|granted|obtained|announced|established|made and entered|in-licensed|since|bought|completed)\\b");
  private static final Pattern TOOK =
      Pattern.compile("(?i)\\b(?:acquired|purchased|sold|licensed|granted)\\b");
  private static final Pattern ENTERED = Pattern.compile("(?i)\\b(?:entered|executed|signed)\\b");
  private static final Pattern JUST =
      Pattern.compile(
          "(?i)\\b(?:has|have) (?:signed|entered|executed|established|formed|acquired|licensed|granted|agreed|joined|partnered|teamed)\\b");
  private static final Pattern NOW =
      Pattern.compile(
          "(?i)\\b(?:is|are) (?:acquiring|buying|licensing|partnering|paying|teaming)\\b|\\b(?:agrees|agreed) to (?:acquire|buy)\\b|\\b(?:will|plans to|to) (?:acquire|buy)\\b|\\b(?:signs|inks|enters into|partners with|teams up|out-licenses|in-licenses|snaps up)\\b");

  private static final int TOP = 8;
  private static final Pattern EARLIER =
      Pattern.compile("(?i)\\b(?:previously|earlier|existing|expanded? |with (?:our|its) )");

  private static final Pattern AMENDED =
      Pattern.compile(
          "(?i)\\b(?:amend\\w*|restat\\w*|expan\\w+|extend\\w*|extension|side letter|novation)");

  /** A day that is not the one of the agreement: "ended on May 1", "as amended in June". */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "(?i)\\b(?:end(?:s|ed|ing)?|until|through|by|expir\\w+|before|prior to|amended(?: and restated)?|months|years?|thereafter|terminated) "
              + "(?:on |in |effective |as of |effective as of )?$");

  private static final Pattern OPENS_WITH_DAY = Pattern.compile("^(?:On|In) [A-Z]?\\w");
  private static final int BEHIND = 50;
  private static final int NEXT = 160;
  private static final int OPENING = 20;
  private static final int YEAR = 4;

  private Standing() {}

  /** "new", "active" or "ended", as one statement tells it. */
  static String status(Reading reading, Statement statement) {
    String text = reading.filing().slice(statement.view().sentence().span());
    String lead =
        reading
            .filing()
            .slice(new Span(statement.view().sentence().span().start(), statement.span().end()));
    SectionKind section = statement.view().sentence().section().kind();
    boolean headline = section == SectionKind.HEADLINE && HEADING.matches(lead);
    boolean item =
        section == SectionKind.ITEM
            && ENTERED.standsIn(lead)
            && date(reading, statement, false)
                .filter(d -> d.equals(reading.filing().info().reportDate()))
                .isPresent();
    boolean announced =
        isNews(reading, statement, lead)
            || !isEarlier(reading, statement)
                && (ANNOUNCED.matches(lead)
                    || section == SectionKind.DATELINE && JUST.standsIn(lead))
                && section != SectionKind.ABOUT;
    if ((headline || item || announced)
        && !statement.standing()
        && !ENDED.standsIn(text)
        && !EARLIER.standsIn(lead)
        && statement.view().sentence().index() < 60) {
      return "new";
    }
    boolean ended = ENDED.standsIn(text) && !OPEN.standsIn(text);
    return ended || isThenEnded(reading, statement.view()) || isLaterEnded(reading, statement)
        ? "ended"
        : "active";
  }

  /**
   * "Acme has signed a deal with Zent", "Acme is buying Zent" at the top of a text that tells of
   * them from outside.
   */
  private static boolean isNews(Reading reading, Statement statement, String lead) {
    SentenceView view = statement.view();
    SectionKind section = view.sentence().section().kind();
    return view.sentence().index() < TOP
        && section != SectionKind.ABOUT
        && section != SectionKind.AGREEMENT
        && section != SectionKind.ITEM
        && !statement.party().isEmpty()
        && !statement.other().isEmpty()
        && (JUST.standsIn(lead) || NOW.standsIn(lead))
        && view.mentions(Mention.Company.class).stream().noneMatch(Mention.Company::reference)
        && view.mentions(Mention.Date.class).stream()
            .allMatch(d -> d.iso().equals(reading.filing().info().releaseDate()));
  }

  /** "On May 2, 2030, we announced a collaboration", told on another day. */
  private static boolean isEarlier(Reading reading, Statement statement) {
    FilingInfo info = reading.filing().info();
    int begin = statement.view().sentence().span().start();
    String text = reading.filing().slice(statement.view().sentence().span());
    return OPENS_WITH_DAY.standsIn(text)
        && statement.view().mentions(Mention.Date.class).stream()
            .filter(d -> d.place().span().start() - begin < OPENING)
            .noneMatch(
                d -> d.iso().equals(info.releaseDate()) || d.iso().equals(info.reportDate()));
  }

  private static boolean isThenEnded(Reading reading, SentenceView view) {
    String text = reading.filing().document().text();
    int from = view.sentence().span().end();
    String next = text.substring(from, Math.min(text.length(), from + NEXT)).strip();
    java.util.regex.Matcher matcher = THEN_ENDED.matcher(next);
    return matcher.find() && ENDED.standsIn(matcher.group()) && !OPEN.standsIn(matcher.group());
  }

  /** "... As a result, the parties terminated the agreement", later in the same paragraph. */
  private static boolean isLaterEnded(Reading reading, Statement statement) {
    List<Sentence> sentences = reading.filing().sentences();
    Sentence told = statement.view().sentence();
    Set<String> own = new HashSet<>(List.of(statement.party(), statement.other()));
    Optional.ofNullable(reading.glossary().issuer()).ifPresent(own::add);
    for (int i = told.index() + 1;
        i < sentences.size() && sentences.get(i).paragraph() == told.paragraph();
        i++) {
      String text = reading.filing().slice(sentences.get(i).span());
      boolean others =
          reading.mentions().in(sentences.get(i).span(), Mention.Company.class).stream()
              .anyMatch(c -> !own.contains(c.name()));
      if (others) {
        return false;
      }
      if (ENDED.standsIn(text) && !OPEN.standsIn(text)) {
        return true;
      }
    }
    return false;
  }

  /** "In March 2031, we entered into an agreement": its day, not that of an amendment. */
  static Optional<String> entered(Reading reading, Statement statement) {
    Span sentence = statement.view().sentence().span();
    String lead = reading.filing().slice(new Span(sentence.start(), statement.span().end()));
    if (!ENTERED.standsIn(lead) || AMENDED.matcher(lead).find()) {
      return Optional.empty();
    }
    return statement.view().mentions(Mention.Date.class).stream()
        .filter(d -> d.place().span().start() - sentence.start() < OPENING)
        .map(Mention.Date::iso)
        .filter(iso -> iso.length() > YEAR)
        .findFirst();
  }

  /** The day it was announced, or the day it was made. */
  static Optional<String> date(Reading reading, Statement statement, boolean isNew) {
    if (isNew) {
      FilingInfo info = reading.filing().info();
      @Nullable String day = info.releaseDate() != null ? info.releaseDate() : info.reportDate();
      if (day != null) {
        return Optional.of(day);
      }
    }
    String lead =
        reading
            .filing()
            .slice(new Span(statement.view().sentence().span().start(), statement.span().end()));
    String text = reading.filing().slice(statement.view().sentence().span());
    if (!MADE.standsIn(lead) && !(OPENS_WITH_DAY.standsIn(text) && TOOK.standsIn(text))) {
      return Optional.empty();
    }
    Optional<String> entered = entered(reading, statement);
    if (entered.isPresent()) {
      return entered;
    }
    Span anchor = statement.span();
    return statement.view().mentions(Mention.Date.class).stream()
        .filter(d -> !isOtherDay(reading, d))
        .min(java.util.Comparator.comparingInt(d -> d.place().span().distance(anchor)))
        .map(Mention.Date::iso);
  }

  private static boolean isOtherDay(Reading reading, Mention.Date date) {
    int start = date.place().span().start();
    return OTHER_DAY.standsIn(
        Words.singleBlanks(reading.filing().slice(new Span(Math.max(0, start - BEHIND), start))));
  }

  static final String EVERYWHERE = "worldwide";

  private static final Pattern WHERE =
      Pattern.compile(
          "(?i)\\b(worldwide|global(?:ly)?)\\b|\\b((?:outside (?:of )?|in )(?:the )?(?:Greater China|China|Japan|Europe|"
              + "United States|U\\.S\\.|Korea|South Korea|Asia|Canada|North America|European Union|EU|Latin America)(?:,? and (?:the )?[A-Z]\\w+)?)");

  /** "worldwide", "in Japan". */
  static Optional<String> territory(String text) {
    java.util.regex.Matcher matcher = WHERE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group(1) != null
            ? EVERYWHERE
            : IN.matcher(SPACES.matcher(matcher.group(2)).replaceAll(" ")).replaceFirst(""));
  }

  /** True or false where the text says so. */
  static Optional<Boolean> exclusive(String text) {
    if (NOT_EXCLUSIVE.matcher(text).find()) {
      return EXCLUSIVE_BESIDE.matcher(text).find() ? Optional.empty() : Optional.of(false);
    }
    return EXCLUSIVE.matcher(text).find() ? Optional.of(true) : Optional.empty();
  }
}
