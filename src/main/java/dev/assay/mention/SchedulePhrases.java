package dev.assay.mention;

import dev.assay.mention.SchedulePart.Kind;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** The phrases that schedules are made of, and what each tells. */
final class SchedulePhrases {
  private static final String N =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
          + "fourteen|sixteen|eighteen|twenty-one|twenty-four|twenty-eight|twenty|thirty)";
  private static final String UNIT = "(?:hour|day|week|month|year)s?";
  private static final String SEP = "(?:-|\\s{1,8})";

  private record Phrase(Pattern pattern, Function<MatchResult, SchedulePart> reading) {}

  private static final List<Phrase> PHRASES =
      List.of(
          phrase(
              "(?<![\\w-])("
                  + N
                  + ")"
                  + SEP
                  + "(days?|weeks?)[\\s-]on(?: treatment)?[\\s,/-]*(?:(?:and|then|"
                  + "followed by) )?("
                  + N
                  + ")"
                  + SEP
                  + "(days?|weeks?)[\\s-]off",
              SchedulePhrases::onOff),
          phrase(
              "(?:for |on )?(?:(?:a|the first) )?("
                  + N
                  + ")"
                  + SEP
                  + "(?:consecutive )?(days?|weeks?)(?: of (?:treatment|dosing|therapy))?,? (?:followed by|and then|then) (?:an? (?=\\w{1,6}-))?(a|an|"
                  + N
                  + ")"
                  + SEP
                  + "(days?|weeks?)(?: (?:of |without )?(?:rest|treatment-free|drug-free|no treatment|treatment|dosing|"
                  + "off|break|pause)(?: (?:period|interval))?\\b)",
              SchedulePhrases::onOff),
          phrase(
              "(?:(?:on|from) )?days? (\\d{1,2})\\s?(?:[-\u2013]|to|through|thru)\\s?(?:days? )?(\\d{1,2})(?![\\d-])",
              SchedulePhrases::dayRange),
          phrase(
              "(" + N + ")(?: out)? of (?:every |each )?(" + N + ") weeks",
              m ->
                  new SchedulePart(
                      Kind.ON_OFF,
                      m.start(),
                      m.end(),
                      BigDecimal.valueOf(SchedulePart.number(m.group(1))),
                      7,
                      List.of(SchedulePart.number(m.group(2)) * 7))),
          phrase(
              "(?:in|of|on|during|over|per|every|each|with)?\\s?(?:a|an|each|every|the|the first)?\\s?("
                  + N
                  + ")"
                  + SEP
                  + "(day|week|month)s? (?:treatment |dosing |therapy )?cycles?",
              SchedulePhrases::cycle),
          phrase(
              "(?:once|one dose|one time|a single dose|single dose)?\\s?(?:every|per)[\\s-]("
                  + N
                  + "|other|second|"
                  + "third|fourth|sixth)"
                  + SEP
                  + "("
                  + UNIT
                  + ")\\b( thereafter)?",
              SchedulePhrases::every),
          phrase(
              "(once|twice|thrice|"
                  + N
                  + "[\\s-]times|one dose|two doses|three doses)[\\s-]"
                  + "(?:a |an |per |each |every )?(daily|day|weekly|week|monthly|month|nightly|night|quarterly|yearly|"
                  + "annually|year)\\b",
              SchedulePhrases::times),
          phrase(
              "(?:every|each) (day|night|week|month|evening|morning)\\b",
              m ->
                  interval(
                      m, 1, m.group(1).matches("(?i)evening|morning|night") ? "day" : m.group(1))),
          phrase("(?:on )?alternate days", m -> interval(m, 2, "day")),
          phrase(
              "q\\.?(\\d{1,2})\\.?(h|d|w|wk|wks|m|mo|hours|days|" + "weeks)\\b\\.?",
              m -> interval(m, SchedulePart.number(m.group(1)), m.group(2))),
          phrase(
              "(\\d{1,2}|two|three|four|six|eight|twelve)-weekly\\b",
              m -> interval(m, SchedulePart.number(m.group(1)), "week")),
          phrase(
              "(\\d{1,2}|two|three|four|six|eight|twelve)[\\s-](day|week|month)s? (?:dosing |"
                  + "treatment )?(?:intervals?|apart)\\b",
              m -> interval(m, SchedulePart.number(m.group(1)), m.group(2))),
          phrase(
              "(?:at |on )?weeks (0(?:(?:, and |, | and )\\d{1,2}){2,11})(?!\\d)",
              SchedulePhrases::weeks),
          phrase("semi-?weekly", m -> interval(m, SchedulePart.quotient(7, 2))),
          phrase("bi-?weekly|fortnightly", m -> interval(m, 2, "week")),
          phrase("bi-?monthly", m -> interval(m, 2, "month")),
          phrase(
              "(daily|nightly|weekly|monthly|quarterly|yearly|annually)\\b",
              m -> interval(m, 1, m.group(1))),
          phrase("q\\.?o\\.?d\\b\\.?", m -> interval(m, 2, "day")),
          phrase("(?:q\\.?d|o\\.?d)\\b\\.?", m -> interval(m, 1, "day")),
          phrase("q\\.?w\\b\\.?", m -> interval(m, 1, "week")),
          phrase("q\\.?m\\b\\.?", m -> interval(m, 1, "month")),
          phrase("b\\.?i\\.?d\\b\\.?", m -> interval(m, SchedulePart.quotient(1, 2))),
          phrase("t\\.?i\\.?d\\b\\.?", m -> interval(m, SchedulePart.quotient(1, 3))),
          phrase("q\\.?i\\.?d\\b\\.?", m -> interval(m, SchedulePart.quotient(1, 4))),
          phrase(
              "for (?:the first )?(" + N + ") consecutive (days?|weeks?|doses)",
              SchedulePhrases::course),
          phrase(
              "on day (\\d{1,2})(?![\\d-])",
              m ->
                  new SchedulePart(
                      Kind.DAYS,
                      m.start(),
                      m.end(),
                      BigDecimal.ONE,
                      0,
                      List.of(Integer.valueOf(m.group(1))))),
          phrase(
              "(?:on )?days? (\\d{1,2}(?:(?:, and | and |, | & |/)(?:days? )?\\d{1,2}){0,11})(?![\\d-]|\\.\\d)(?! (?:mg|"
                  + "mcg|ug|\u00b5g|\u03bcg|ng|g|x|\u00d7|million|IU|U|units|mL|patients|weeks|"
                  + "days)\\b)",
              SchedulePhrases::days),
          phrase(
              "(?:for|over)(?: up to| at least| a total of)? ("
                  + N
                  + ")"
                  + SEP
                  + "(days|weeks|months|years)\\b",
              m ->
                  new SchedulePart(
                      Kind.DURATION,
                      m.start(),
                      m.end(),
                      SchedulePart.inDays(SchedulePart.number(m.group(1)), m.group(2)),
                      SchedulePart.days(m.group(2)),
                      List.of())));

  private SchedulePhrases() {}

  private static Phrase phrase(String regex, Function<MatchResult, SchedulePart> reading) {
    return new Phrase(
        Pattern.compile(
            "(?<![A-Za-z\\d])(?:" + regex.replace(" ", " {1,8}") + ")", Pattern.CASE_INSENSITIVE),
        reading);
  }

  /**
   * The phrases of a text, in order, the longest of those that overlap; positions count from {@code
   * offset}.
   */
  static List<SchedulePart> find(CharSequence text) {
    List<SchedulePart> found = new ArrayList<>();
    for (Phrase phrase : PHRASES) {
      if (!phrase.pattern.mayStandIn(text)) {
        continue;
      }
      Matcher matcher = phrase.pattern.matcher(text);
      while (matcher.find()) {
        SchedulePart part = phrase.reading.apply(matcher.toMatchResult());
        if (part.value().signum() > 0) {
          found.add(part);
        }
      }
    }
    found.sort(Comparator.comparingInt(SchedulePart::start).thenComparing(p -> -p.end()));
    List<SchedulePart> kept = new ArrayList<>();
    for (SchedulePart part : found) {
      if (kept.isEmpty() || part.start() >= kept.get(kept.size() - 1).end()) {
        kept.add(part);
      } else if (part.end() > kept.get(kept.size() - 1).end() && part.kind() == Kind.CYCLE) {
        kept.set(kept.size() - 1, part);
      }
    }
    return kept;
  }

  private static SchedulePart interval(MatchResult m, int count, String unit) {
    return interval(m, SchedulePart.inDays(count, unit.toLowerCase(Locale.ROOT)));
  }

  private static SchedulePart interval(MatchResult m, BigDecimal days) {
    return new SchedulePart(Kind.INTERVAL, m.start(), m.end(), days, 1, List.of());
  }

  private static SchedulePart every(MatchResult m) {
    return new SchedulePart(
        m.group(3) == null ? Kind.EVERY : Kind.INTERVAL,
        m.start(),
        m.end(),
        SchedulePart.inDays(SchedulePart.number(m.group(1)), m.group(2)),
        SchedulePart.days(m.group(2)),
        List.of());
  }

  private static SchedulePart times(MatchResult m) {
    String word = m.group(1).toLowerCase(Locale.ROOT);
    int times = SchedulePart.number(word.split("[\\s-]")[0]);
    int unit = Math.max(1, SchedulePart.days(m.group(2)));
    return interval(m, SchedulePart.quotient(unit, Math.max(1, times)));
  }

  private static SchedulePart cycle(MatchResult m) {
    return new SchedulePart(
        Kind.CYCLE,
        m.start(),
        m.end(),
        SchedulePart.inDays(SchedulePart.number(m.group(1)), m.group(2)),
        SchedulePart.days(m.group(2)),
        List.of());
  }

  private static SchedulePart course(MatchResult m) {
    int unit = m.group(2).startsWith("dose") ? 0 : SchedulePart.days(m.group(2));
    return new SchedulePart(
        Kind.COURSE,
        m.start(),
        m.end(),
        BigDecimal.valueOf(SchedulePart.number(m.group(1))),
        unit,
        List.of());
  }

  /** "on days 1 to 14": a course that begins a cycle; of no value where it stands backwards. */
  private static SchedulePart dayRange(MatchResult m) {
    int length = SchedulePart.number(m.group(2)) - SchedulePart.number(m.group(1)) + 1;
    return new SchedulePart(
        Kind.COURSE, m.start(), m.end(), BigDecimal.valueOf(Math.max(0, length)), 1, List.of());
  }

  private static SchedulePart onOff(MatchResult m) {
    int unit = SchedulePart.days(m.group(2));
    int on = SchedulePart.number(m.group(1));
    int off = SchedulePart.number(m.group(3)) * SchedulePart.days(m.group(4));
    return new SchedulePart(
        Kind.ON_OFF, m.start(), m.end(), BigDecimal.valueOf(on), unit, List.of(on * unit + off));
  }

  /**
   * "at Weeks 0, 4, 8 and 12": an interval where they are as far from one another, else of no
   * value.
   */
  private static SchedulePart weeks(MatchResult m) {
    List<Integer> weeks = days(m).days();
    int step = weeks.get(1) - weeks.get(0);
    for (int i = 1; i < weeks.size(); i++) {
      step = weeks.get(i) - weeks.get(i - 1) == step ? step : 0;
    }
    return interval(m, BigDecimal.valueOf(7L * step));
  }

  private static SchedulePart days(MatchResult m) {
    List<Integer> days = new ArrayList<>();
    Matcher number = Pattern.compile("\\d{1,2}").matcher(m.group(1));
    while (number.find()) {
      days.add(Integer.valueOf(number.group()));
    }
    return new SchedulePart(Kind.DAYS, m.start(), m.end(), BigDecimal.ONE, 1, List.copyOf(days));
  }
}
