package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of money: "$2 million", "US$1.5 billion", "20 million euros", "$10 million to $20
 * million", "$[***]". An amount repeated in parentheses, in figures or in another currency, belongs
 * to the one before it.
 */
public final class MoneyRecognizer implements Recognizer {
  private static final int REACH = 80;
  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
  private static final String GAP = "[\\s\u00a0]{0,2}";
  private static final Pattern RANGE =
      Pattern.compile(
          GAP + "(?:to(?: up to| approximately)?|through|(and)|[-\u2010-\u2015\u2212])" + GAP);
  private static final Pattern REPEATED =
      Pattern.compile(
          GAP
              + "\\((?:(?:i\\.e\\.,?|or|approximately|approx\\.|about|(?:the )?equivalent (?:to|of)|equal to|~|\u2248)[ \u00a0]?){0,3}");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\bbetween(?: approximately)?[\\s\u00a0]{0,2}$");

  /** "increased from $5 million to $8 million" is a change, no range. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:increas|decreas|rais|reduc|declin|grew|rose|fell|chang|amend)\\w{0,4}\\b[^.;]{0,60}\\bfrom[\\s\u00a0]{0,2}$");

  private static final Pattern COUNTED =
      Pattern.compile(
          "[\\s\u00a0](?:\\w{1,12}[\\s\u00a0])?(?:shares?|patients?|cells|units|people|doses|warrants)\\b");

  /** "shall pay to Acme ", "a first payment of ": what stands before a sum without its currency. */
  private static final Pattern PAID =
      Pattern.compile(
          "\\b(?:pays?|paid|owes?|remit|reimburse)(?: (?:to )?(?:the )?(?:us|[A-Z][\\w&.'-]*(?:,? [A-Z][\\w&.'-]*){0,3}))?(?:,? (?:an?|the|up to|additional|further|total|sum|amount|aggregate|equal to|of|one-time|lump-sum|lump|fee|payment)){0,5} $"
              + "|\\b(?:[Pp]ayments?|[Ff]ees?|sum|installments?|consideration)(?: equal to| of| in the amount of| totaling){1,2} (?:up to )?$");

  /** What follows a mark that stands for a time, a rate or a share. */
  private static final Pattern NO_SUM =
      Pattern.compile(
          "[\\s\u00a0]{0,2}(?:[%(\\[]|percent|of\\b|(?:(?:business|calendar|working|consecutive)[\\s\u00a0])?(?:days?|months?|years?|weeks?|times?|installments?)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** An amount read from one position, with its currency where one stands beside it. */
  private record Part(Figure figure, @Nullable String currency, boolean signed, int end) {
    Part ending(int newEnd, @Nullable String iso) {
      return new Part(figure, iso, signed, newEnd);
    }
  }

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        token = mayStart(tokens, token) ? read(tokens, token, sentence, found) : token + 1;
      }
    }
  }

  private static boolean mayStart(Tokens tokens, int token) {
    char first = tokens.firstChar(token);
    if (tokens.is(token, Tokens.Kind.WORD)) {
      return first <= 'Z' && "ABCDEGHIJKNRSUY".indexOf(first) >= 0
          || NumberWords.mayStart(tokens, token);
    }
    return tokens.is(token, Tokens.Kind.NUMBER)
        || first == '['
        || first == '\\'
        || Currency.isSign(first);
  }

  /** Reads an amount or a range of two; returns the token to go on from. */
  private static int read(Tokens tokens, int token, Sentence sentence, Consumer<Mention> found) {
    String text = tokens.document();
    int limit = sentence.span().end();
    Part low = part(tokens, token, sentence.endToken(), limit);
    if (low == null) {
      return token + 1;
    }
    String before =
        text.substring(
            Math.max(sentence.span().start(), tokens.start(token) - REACH), tokens.start(token));
    Part high = high(text, low, limit, before).orElse(null);
    Part last = repeated(text, high == null ? low : high, limit);
    String currency = low.currency() == null ? last.currency() : low.currency();
    if (currency == null && !isRedactedSum(text, last, before)) {
      return token + 1;
    }
    int first = tokens.firstChar(token) == '\\' ? token + 1 : token;
    int end = Math.min(sentence.endToken(), tokens.from(last.end()));
    BigDecimal amount = high == null ? low.figure().value() : scaled(low.figure(), high.figure());
    found.accept(
        new Mention.Money(
            Place.of(tokens, first, end),
            amount,
            high == null ? null : high.figure().value(),
            currency,
            qualifier(tokens, token, end, sentence),
            low.figure().redacted()));
    return Math.max(token + 1, end);
  }

  private static @Nullable Part part(Tokens tokens, int token, int sentenceEnd, int limit) {
    Optional<NumberWords> words =
        tokens.is(token, Tokens.Kind.WORD)
            ? NumberWords.at(tokens, token, sentenceEnd)
            : Optional.empty();
    if (words.isPresent()) {
      int end = tokens.end(words.get().end() - 1);
      return named(
          tokens.document(),
          new Part(new Figure(words.get().value(), 0, end), null, false, end),
          limit);
    }
    return part(tokens.document(), tokens.start(token), limit);
  }

  private static @Nullable Part part(String text, int position, int limit) {
    Optional<Currency> sign = Currency.before(text, position, limit);
    Optional<Figure> read = Figure.at(text, sign.map(Currency::end).orElse(position), limit);
    if (read.isEmpty()) {
      return null;
    }
    Figure figure = read.get();
    boolean signed = sign.isPresent() && sign.get().signed();
    if (sign.isPresent() && !signed && !isLarge(figure)) {
      return null;
    }
    Part part = new Part(figure, sign.map(Currency::iso).orElse(null), signed, figure.end());
    return sign.isPresent() ? part : named(text, part, limit);
  }

  /** With the currency that follows; a sign or a code follows only a large amount. */
  private static Part named(String text, Part part, int limit) {
    return Currency.after(text, part.end(), limit)
        .filter(c -> isLarge(part.figure()) || Character.isLowerCase(text.charAt(c.end() - 1)))
        .map(c -> part.ending(c.end(), c.iso()))
        .orElse(part);
  }

  private static boolean isLarge(Figure figure) {
    return figure.redacted() || figure.exponent() > 0 || figure.number().compareTo(SMALL) >= 0;
  }

  private static Optional<Part> high(String text, Part low, int limit, String before) {
    Matcher range = RANGE.at(text, low.end(), Math.min(limit, low.end() + REACH));
    if (!range.lookingAt()
        || CHANGED.standsIn(before)
        || range.group(1) != null && !BETWEEN.standsIn(before)) {
      return Optional.empty();
    }
    Part high = part(text, range.end(), limit);
    if (high == null || high.figure().redacted() != low.figure().redacted()) {
      return Optional.empty();
    }
    boolean money =
        low.currency() == null
            ? high.currency() != null && !high.signed()
            : high.currency() == null
                ? high.figure().exponent() > 0
                : high.currency().equals(low.currency());
    boolean rises =
        low.figure().redacted()
            || money && scaled(low.figure(), high.figure()).compareTo(high.figure().value()) < 0;
    return money && rises ? Optional.of(high) : Optional.empty();
  }

  /**
   * The lower end of "$10 to $20 million" is in millions too; that of "$500,000 to $2 million" is
   * not.
   */
  private static @Nullable BigDecimal scaled(Figure low, Figure high) {
    return !low.redacted()
            && low.exponent() == 0
            && high.exponent() > 0
            && low.number().compareTo(SMALL) < 0
        ? new Figure(low.number(), high.exponent(), low.end()).value()
        : low.value();
  }

  /**
   * "five million dollars ($5,000,000)" up to its parenthesis; so is an amount in another currency.
   */
  private static Part repeated(String text, Part part, int limit) {
    Matcher open = REPEATED.at(text, part.end(), Math.min(limit, part.end() + REACH));
    Part again = open.lookingAt() ? part(text, open.end(), limit) : null;
    if (again == null || again.currency() == null) {
      return part;
    }
    boolean same = Objects.equals(part.figure().value(), again.figure().value());
    boolean converted = part.currency() != null && !part.currency().equals(again.currency());
    if (!same && !converted) {
      return part;
    }
    boolean closed = again.end() < limit && text.charAt(again.end()) == ')';
    return part.ending(
        again.end() + (closed ? 1 : 0),
        part.currency() == null ? again.currency() : part.currency());
  }

  /**
   * "[***] million" without a currency is money unless it counts something; so is "[***]" that is
   * said to be paid.
   */
  private static boolean isRedactedSum(String text, Part part, String before) {
    int reach = Math.min(text.length(), part.end() + REACH);
    boolean counted = COUNTED.at(text, part.end(), reach).lookingAt();
    return part.figure().redacted()
        && !counted
        && (part.figure().exponent() > 0
            || PAID.standsIn(Words.singleBlanks(before))
                && !NO_SUM.at(text, part.end(), reach).lookingAt());
  }

  private static @Nullable String qualifier(Tokens tokens, int token, int end, Sentence sentence) {
    String before = MoneyQualifier.before(tokens, token, sentence.firstToken());
    boolean orMore =
        before == null
            && end + 1 < sentence.endToken()
            && tokens.text(end).equals("or")
            && (tokens.text(end + 1).equals("more") || tokens.text(end + 1).equals("greater"));
    return orMore ? "at_least" : before;
  }
}
