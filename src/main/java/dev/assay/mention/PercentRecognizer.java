package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds percentages and rates: "12%", "8% to 14%", "five percent (5%)", "low double-digit",
 * "[***]%". A redacted one has no number and the words "[***]".
 */
public final class PercentRecognizer implements Recognizer {
  private static final int REACH = 60;
  private static final String REDACTED = "[***]";
  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})?(?:\\.\\d{1,4})?|\\.\\d{1,4})(?!\\d)";
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\s\u00a0-]{0,2}(?:\\\\?[%\uff05]|(?i:percent(?:age points?|(?!age|ile))|per[ \u00a0]cent|pct\\b))");
  private static final Pattern SINGLE = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(
          "[\\s\u00a0]{0,2}(?:to|through|(and)|[-\u2010-\u2015\u2212])[\\s\u00a0]{0,2}");
  private static final Pattern REPEATED = Pattern.compile("[\\s\u00a0]{0,2}\\(");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween[\\s\u00a0]{0,2}$");

  /** "rose from 12% to 20%" is a change, no range. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:increas|decreas|rais|reduc|declin|improv|grew|rose|fell|chang|amend)\\w{0,4}\\b[^.;]{0,60}\\bfrom[\\s\u00a0]{0,2}$");

  /** What stands between a number and the sign it shares with those behind it. */
  private static final Pattern SHARED =
      Pattern.compile(
          "(?:(?:,[\\s\u00a0]?(?:and[\\s\u00a0])?|[\\s\u00a0](?:and|or|versus|vs\\.?)[\\s\u00a0])\\d{1,3}(?:\\.\\d{1,4})?){1,4}[\\s\u00a0]?(?:[%\uff05]|percent\\b)");

  /** Words whose number is no share: "week 12 and 45%". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:\\b(?:weeks?|days?|months?|years?|phases?|parts?|cohorts?|grades?|ages?|aged|stages?|articles?|sections?|exhibits?|items?|january|february|march|april|may|june|july|august|september|october|november|december|between|of the|all)|[$\u20ac\u00a3#=])[\\s.:]{0,2}$");

  /**
   * A number or a redaction mark; the sign behind it may be missing in the lower end of a range.
   */
  private record Part(@Nullable BigDecimal value, boolean sign, int end) {}

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        token = read(tokens, token, sentence, found);
      }
    }
  }

  /** Reads what begins at the token; returns the token to go on from. */
  private static int read(Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    char first = tokens.firstChar(token);
    if (tokens.is(token, Tokens.Kind.WORD)) {
      return word(tokens, token, sentence, found);
    }
    return tokens.is(token, Tokens.Kind.NUMBER) || first == '[' || first == '\\' || first == '.'
        ? numbers(tokens, token, sentence, found)
        : token + 1;
  }

  private static int word(Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    int length = tokens.end(token) - tokens.start(token);
    if (length < 3 || length > 9) {
      return token + 1;
    }
    String text = tokens.document();
    if (RateWords.mayStart(tokens.lower(token))) {
      Optional<RateWords> rate =
          RateWords.at(text, tokens.start(token), sentence.span().start(), sentence.span().end());
      if (rate.isPresent()) {
        return report(
            tokens,
            token,
            rate.get().end(),
            new Mention.Percent(Place.of(tokens, token, token + 1), null, null, rate.get().words()),
            found);
      }
    }
    Optional<NumberWords> number = NumberWords.at(tokens, token, sentence.endToken());
    if (number.isPresent()) {
      int end = signEnd(text, tokens.end(number.get().end() - 1), sentence.span().end());
      if (end > 0) {
        Part part = new Part(number.get().value(), true, end);
        return report(
            tokens,
            token,
            repeated(text, part, sentence.span().end()),
            new Mention.Percent(Place.of(tokens, token, token + 1), part.value(), null, null),
            found);
      }
    }
    return token + 1;
  }

  private static int numbers(Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    String text = tokens.document();
    int limit = sentence.span().end();
    int start = tokens.start(token);
    Part low = isPartOfName(text, start) ? null : part(text, start, limit);
    if (low == null) {
      return token + 1;
    }
    Part high = high(text, low, start, sentence);
    if (high == null && !low.sign()) {
      return shared(tokens, token, low, sentence, found);
    }
    Part last = high == null ? low : high;
    String words = low.value() == null ? REDACTED : null;
    Mention.Percent percent =
        new Mention.Percent(
            Place.of(tokens, token, token + 1),
            low.value(),
            high == null ? null : high.value(),
            words);
    return report(tokens, token, repeated(text, last, limit), percent, found);
  }

  /** "45 versus 23%", "38, 57 and 68 percent": the sign stands behind the last. */
  private static int shared(
      Tokens tokens, int token, Part low, Sentence sentence, Consumer<Mention> found) {
    String text = tokens.document();
    String before =
        text.substring(
            Math.max(sentence.span().start(), tokens.start(token) - REACH), tokens.start(token));
    Matcher list = SHARED.at(text, low.end(), Math.min(sentence.span().end(), low.end() + REACH));
    if (low.value() == null || NUMBERED.standsIn(before) || !list.lookingAt()) {
      return token + 1;
    }
    return report(
        tokens,
        token,
        low.end(),
        new Mention.Percent(Place.of(tokens, token, token + 1), low.value(), null, null),
        found);
  }

  private static @Nullable Part part(String text, int position, int limit) {
    Matcher number =
        SINGLE.at(text, position, Math.min(limit, position + REACH)).useTransparentBounds(true);
    boolean figure = number.lookingAt();
    int end = figure ? number.end() : Figure.endOfRedaction(text, position, limit);
    if (end < 0) {
      return null;
    }
    BigDecimal value =
        figure ? Amount.plain(new BigDecimal(number.group(1).replace(",", ""))) : null;
    int sign = signEnd(text, end, limit);
    return new Part(value, sign > 0, Math.max(end, sign));
  }

  private static @Nullable Part high(String text, Part low, int start, Sentence sentence) {
    int limit = sentence.span().end();
    Matcher range = RANGE.at(text, low.end(), Math.min(limit, low.end() + REACH));
    if (!range.lookingAt()) {
      return null;
    }
    String before = text.substring(Math.max(sentence.span().start(), start - 2 * REACH), start);
    if (CHANGED.standsIn(before) || range.group(1) != null && !BETWEEN.standsIn(before)) {
      return null;
    }
    Part high = part(text, range.end(), limit);
    if (high == null || !high.sign() || (high.value() == null) != (low.value() == null)) {
      return null;
    }
    return high.value() == null || low.value().compareTo(high.value()) < 0 ? high : null;
  }

  private static int signEnd(String text, int position, int limit) {
    Matcher sign =
        SIGN.at(text, position, Math.min(limit, position + REACH)).useTransparentBounds(true);
    return sign.lookingAt() ? sign.end() : -1;
  }

  /** The end of "five percent (5%)", where the same is told twice, else the part's own. */
  private static int repeated(String text, Part part, int limit) {
    Matcher open = REPEATED.at(text, part.end(), Math.min(limit, part.end() + REACH));
    Part again = open.lookingAt() ? part(text, open.end(), limit) : null;
    boolean same =
        again != null
            && again.sign()
            && again.end() < limit
            && text.charAt(again.end()) == ')'
            && Objects.equals(again.value(), part.value());
    return same ? again.end() + 1 : part.end();
  }

  /** "ABC-12" is a name; "$12" is money; "CI-12%" is not written. */
  private static boolean isPartOfName(String text, int start) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char second = start < 2 ? ' ' : text.charAt(start - 2);
    return before == '$'
        || Character.isLetterOrDigit(before)
        || Tokens.isHyphen(before) && Character.isLetter(second);
  }

  private static int report(
      Tokens tokens, int token, int end, Mention.Percent percent, Consumer<Mention> found) {
    int next = Math.max(token + 1, tokens.from(end));
    int first = tokens.firstChar(token) == '\\' ? token + 1 : token;
    found.accept(
        new Mention.Percent(
            Place.of(tokens, first, next), percent.low(), percent.high(), percent.words()));
    return next;
  }
}
