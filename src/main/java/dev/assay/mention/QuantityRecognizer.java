package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds measured times, sizes and scores ("9.6 months", "166.6 mL", "3.1 letters") and p-values.
 */
public final class QuantityRecognizer implements Recognizer {
  private static final int REACH = 40;
  private static final String FIGURE = "\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,3})?";
  private static final Pattern NUMBER =
      Pattern.compile("(" + FIGURE + ")\\+?[\\s\u00a0-]{0,2}(?![\\d.,])");

  /** What may stand between a number and the unit it shares: "7.4 or 3.2 months". */
  private static final Pattern SHARED =
      Pattern.compile(
          "(?:(?:,?[\\s\u00a0]?(?:versus|vs\\.?|v\\.|and|or|to|compared (?:to|with)|,|[-\u2010-\u2013])[\\s\u00a0]?)"
              + FIGURE
              + "\\+?[\\s\u00a0-]{0,2}(?:\\([^()]{1,40}\\)[\\s\u00a0]?)?){1,3}");

  /** "5.5 (95% CI 3.1, 8.8) months". */
  private static final Pattern INTERVAL =
      Pattern.compile(
          "\\((?:9\\d|80)[\\s\u00a0]?%[\\s\u00a0]?(?:CI|[Cc]onfidence)[^()]{1,45}\\)[\\s\u00a0]?");

  private static final Pattern SCORE =
      Pattern.compile("\\d{1,2}\\.\\d{1,2}(?![\\d%]|[\\s-]?(?:%|[A-Za-z]*/|mg|percent))");
  private static final Pattern MEAN =
      Pattern.compile(
          "(?:LS|least[- ]squares?|adjusted|mean|median|average|placebo|changes?|improve[ds]?|improvements?|improving|reduc\\w+|decreas\\w+|declin\\w+|increas\\w+|fell|difference|worsened)\\b[^.;%\\d]{0,60}(?:=|of|was|were|by|to|\\()[\\s]?[-\u2010-\u2013\u2212]?$");

  /** "2.75 \u00b1 0.31" in a sentence on a scale. */
  private static final Pattern SPREAD = Pattern.compile("^\\s?(?:\u00b1|\\+/-)\\s?\\d");

  private static final int SPREAD_REACH = 6;
  private static final Pattern SCALE =
      Pattern.compile(
          "\\b(?:[Ss]cores?|[Ss]cale|[Rr]ating|[Aa]ssessment|[Ii]ndex|[Ii]nventory|[Qq]uestionnaire)\\b"
              + "|\\b(?:MADRS|HAM-?[AD](?:-?17)?|HDRS|PANSS|CAPS-5|ADAS-?Cog\\d*|CDR-SB|ADCS-\\w+|iADRS|MMSE|MoCA|[Mm]?(?:MDS-)?UPDRS|UHDRS|UMSARS|EDSS|ALSFRS-R|SARA|HFMSE|CHOP-INTEND|NSAA|MFM-?32|RULM"
              + "|MG-ADL|QMG|INCAT|I-RODS|SGRQ|CAT|ACQ(?:-\\d)?|AQLQ|KCCQ(?:-\\w+)?|EASI|PASI|SCORAD|DLQI|POEM|UAS7|ISS7|HSS7|WOMAC|VAS|NRS|BPI|ODI|PHQ-9|GAD-7|Y-BOCS|YMRS|CGI-[SI]|ABC-\\w+|VABS-\\w+|CDAI|SES-CD|SLEDAI(?:-2K)?|DAS28(?:-CRP)?|BASDAI|ASDAS|HAQ-DI|FACIT\\w*|SF-36|ISI|ESS|OSDI|FVC|IPSS|TNSS|NPS|SNOT-22|ItchRO|WI-NRS)\\b");

  /** Units that numbers share. */
  private static final List<String> SHAREABLE =
      List.of("mo", "wk", "a", "letters", "points", "mL", "kg", "m", "mm[Hg]");

  private static final Pattern PROBABILITY =
      Pattern.compile(
          "[Pp](?:[\"\u201d']?[\\s\u00a0-]{0,2}(?:values?|VALUES?)(?:\\s(?:for|in|versus|comparing|against|at)(?:\\s[\\w/%.-]{1,20}){1,10}?)?)?[\\s\u00a0]{0,2}(?:of|was|is|:)?[\\s\u00a0]{0,2}(<=|>=|[<>=\u2264\u2265]|&lt;|&gt;)?[\\s\u00a0]{0,2}(0?\\.\\d{1,8})(?!\\d)");

  private record Unit(Pattern spelling, String ucum) {}

  /** UCUM's codes; counts keep their word (RECORDS.md, general rules). */
  private static final List<Unit> UNITS =
      List.of(
          unit("months?\\b|mos?\\b", "mo"),
          unit("weeks?\\b|wks?\\b", "wk"),
          unit("days?\\b", "d"),
          unit("years?\\b|yrs?\\b", "a"),
          unit("hours?\\b", "h"),
          unit("minutes?\\b", "min"),
          unit("(?:mmol/L|mmol/l)\\b", "mmol/L"),
          unit("(?:\u00b5mol/L|\u03bcmol/L|umol/L)\\b", "umol/L"),
          unit("(?:cm|centimet(?:er|re)s)\\b(?!\\s?[23\u00b2\u00b3])", "cm"),
          unit("(?:beats per minute|bpm)\\b", "{beats}/min"),
          unit("letters?\\b", "letters"),
          unit("points?\\b", "points"),
          unit("mm[\\s\u00a0]?Hg\\b", "mm[Hg]"),
          unit("mg/dL\\b", "mg/dL"),
          unit("g/dL\\b", "g/dL"),
          unit("mL/min/1\\.73[\\s\u00a0]?m(?:2|\u00b2)", "mL/min/{1.73_m2}"),
          unit("mL\\b(?!/)", "mL"),
          unit("kg\\b(?!/)", "kg"),
          unit("(?:microns?|\u00b5m|\u03bcm|um)\\b", "um"),
          unit("met(?:er|re)s\\b", "m"),
          unit("seconds?\\b", "s"),
          unit("events?\\b", "events"),
          unit("(?:pounds|lbs?)\\b", "[lb_av]"),
          unit("log(?:\\s?10|\u2081\u2080)?[\\s\u00a0]?(?:IU/mL|copies/mL|CFU)", "log10"),
          unit("log(?:10|\u2081\u2080)\\b", "log10"),
          unit("U/L\\b", "U/L"),
          unit("ng/mL\\b", "ng/mL"),
          unit("pg/mL\\b", "pg/mL"),
          unit("nmol/L\\b", "nmol/L"),
          unit("(?:ng/dL)\\b", "ng/dL"));

  private static Unit unit(String spelling, String ucum) {
    return new Unit(Pattern.compile(spelling), ucum);
  }

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (tokens.is(token, Tokens.Kind.NUMBER)) {
          quantity(tokens, token, sentence, found);
        } else if (mayBeginProbability(tokens, token)) {
          probability(tokens, token, sentence, found);
        }
      }
    }
  }

  /** "p", "P", "pvalue", "p0"; few of the words in p go on as {@link #PROBABILITY} does. */
  private static boolean mayBeginProbability(Tokens tokens, int token) {
    String word = tokens.text(token);
    return "pP".indexOf(word.charAt(0)) >= 0
        && (word.length() == 1 || "vVowi0".indexOf(word.charAt(1)) >= 0);
  }

  private static void quantity(
      Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    String text = tokens.document();
    int start = tokens.start(token);
    int limit = Math.min(sentence.span().end(), start + REACH);
    boolean named =
        start > 0
            && (Character.isLetterOrDigit(text.charAt(start - 1))
                || text.charAt(start - 1) == '$'
                || start > 1
                    && Tokens.isHyphen(text.charAt(start - 1))
                    && Character.isLetterOrDigit(text.charAt(start - 2)));
    Matcher number = NUMBER.at(text, start, limit);
    if (named || !number.lookingAt() || number.end() == limit) {
      return;
    }
    int wide = Math.min(sentence.span().end(), limit + REACH);
    Matcher interval = INTERVAL.at(text, number.end(), wide);
    int end = interval.lookingAt() ? interval.end() : number.end();
    if (end == limit || !Character.isLetter(text.charAt(end))) {
      score(tokens, token, sentence, found);
      return;
    }
    BigDecimal value = Amount.plain(new BigDecimal(number.group(1).replace(",", "")));
    if (isNegative(text, start, sentence.span().start())) {
      value = value.negate();
    }
    for (Unit unit : UNITS) {
      Matcher spelling = unit.spelling.at(text, end, wide).useTransparentBounds(true);
      if (spelling.lookingAt()) {
        Place place = Place.of(tokens, token, Math.max(token + 1, tokens.from(spelling.end())));
        found.accept(new Mention.Quantity(place, value, unit.ucum));
        return;
      }
    }
    String shared = shared(text, number.end(), Math.min(sentence.span().end(), start + 2 * REACH));
    if (shared != null) {
      found.accept(new Mention.Quantity(Place.of(tokens, token, token + 1), value, shared));
    } else {
      score(tokens, token, sentence, found);
    }
  }

  /** A mean change on a scale that is told without a unit: "LS mean change in MADRS of -12.3". */
  private static void score(Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    String text = tokens.document();
    int start = tokens.start(token);
    int from = Math.max(sentence.span().start(), start - 2 * REACH);
    Matcher number = SCORE.at(text, start, Math.min(sentence.span().end(), start + REACH));
    boolean mean =
        number.lookingAt()
            && (MEAN.standsIn(text.substring(from, start).replace('\n', ' '))
                || SPREAD.standsIn(
                    text.substring(
                        number.end(),
                        Math.min(sentence.span().end(), number.end() + SPREAD_REACH))));
    if (mean && SCALE.standsIn(text.substring(sentence.span().start(), sentence.span().end()))) {
      BigDecimal value = Amount.plain(new BigDecimal(number.group()));
      found.accept(
          new Mention.Quantity(
              Place.of(tokens, token, token + 1),
              isNegative(text, start, sentence.span().start()) ? value.negate() : value,
              "points"));
    }
  }

  /** The unit that a number shares with those behind it, null where it has none. */
  private static @Nullable String shared(String text, int from, int limit) {
    Matcher shared = SHARED.at(text, from, limit).useTransparentBounds(true);
    if (!shared.lookingAt()) {
      return null;
    }
    for (Unit unit : UNITS) {
      Matcher spelling = unit.spelling.at(text, shared.end(), limit).useTransparentBounds(true);
      if (spelling.lookingAt()) {
        return SHAREABLE.contains(unit.ucum) ? unit.ucum : null;
      }
    }
    return null;
  }

  /** Whether a sign stands right before a number: "-23 points". */
  private static boolean isNegative(String text, int start, int from) {
    return start - 2 >= from
        && "-\u2010\u2011\u2012\u2013\u2212".indexOf(text.charAt(start - 1)) >= 0
        && " \u00a0\n(".indexOf(text.charAt(start - 2)) >= 0;
  }

  private static void probability(
      Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    Matcher p =
        PROBABILITY.at(
            tokens.document(),
            tokens.start(token),
            Math.min(sentence.span().end(), tokens.start(token) + 3 * REACH));
    if (p.lookingAt() && (p.group(1) != null || p.group().contains("alue"))) {
      String sign =
          p.group(1) == null || p.group(1).equals("=")
              ? ""
              : p.group(1).replace("&lt;", "<").replace("&gt;", ">");
      String number = p.group(2).startsWith(".") ? "0" + p.group(2) : p.group(2);
      found.accept(
          new Mention.Probability(
              Place.of(tokens, token, Math.max(token + 1, tokens.from(p.end()))), sign + number));
    }
  }
}
