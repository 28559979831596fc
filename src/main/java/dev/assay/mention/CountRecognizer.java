package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of patients: "6 of the 26 evaluable patients", "two patients", "five (23%)",
 * "(32/60)", "three had a partial response", "one complete response".
 */
public final class CountRecognizer implements Recognizer {
  private static final int MOST = 99_999;

  /** Words between a number and the people counted: "22 heavily pretreated evaluable patients". */
  private static final int ADJECTIVES = 4;

  private static final Set<String> PEOPLE =
      Set.of(
          ("patients patient subjects subject participants participant individuals people "
                  + "adults children men women infants volunteers responders recipients eyes")
              .split(" "));
  private static final Set<String> DID =
      Set.of(
          ("had achieved experienced showed developed responded remained maintained "
                  + "needed reached demonstrated attained remain required discontinued withdrew died survived improved")
              .split(" "));
  private static final Set<String> KINDS =
      Set.of("complete", "partial", "minimal", "minor", "objective", "crs", "prs");
  private static final Set<String> BESIDE =
      Set.of("confirmed", "unconfirmed", "additional", "durable", "further", "new");
  private static final Set<String> ARTICLES = Set.of("a", "the", "another");

  /** "another of the three patients", "some of the 26 patients": no count of all. */
  private static final Set<String> PARTS =
      Set.of("another some most many each several none both majority half percent %".split(" "));

  /** Words before a number that make it no count: "Phase 2 patients", "Week 12", "Cohort 3". */
  private static final Set<String> NUMBERED =
      Set.of(
          ("phase phases grade grades week weeks day days month months cohort cohorts "
                  + "part table figure type stage level arm group item age aged cycle cycles "
                  + "version section article note class")
              .split(" "));

  private static final Set<String> NO_ADJECTIVE =
      Set.of(
          ("of in the and or with to for that which than were was is are by at from on a "
                  + "per as % ( ) , . ; : / mg months weeks days years million billion")
              .split(" "));

  private static final Set<String> HAPPENED = Set.of("response", "responses", "events", "event");
  private static final Set<String> SEEN =
      Set.of(
          "was",
          "were",
          "been",
          "has",
          "have",
          "seen",
          "observed",
          "reported",
          "noted",
          "recorded");
  private static final Set<String> AMONG = Set.of("in", "among", "amongst", "from", "across");
  private static final Set<String> ALL = Set.of("the", "all", "these", "those", "first", "our");

  /** Words between a number and the responses or events counted. */
  private static final int WORDS = 8;

  /** A count and the token behind all that it is told by. */
  private record Told(Mention.Count count, int next) {}

  /** A number and the token after it. */
  private record Numeral(int value, int end) {}

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Optional<Told> told = at(tokens, token, sentence);
        if (told.isPresent()) {
          found.accept(told.get().count());
        }
        token = told.isPresent() ? told.get().next() : token + 1;
      }
    }
  }

  private static Optional<Told> at(Tokens tokens, int token, Sentence sentence) {
    return happened(tokens, token, sentence)
        .or(() -> counted(tokens, token, sentence).map(c -> new Told(c, c.place().end())));
  }

  /**
   * "one partial response in 15 patients", "two serious adverse events among 51 patients": how many
   * of how many.
   */
  private static Optional<Told> happened(Tokens tokens, int token, Sentence sentence) {
    int end = sentence.endToken();
    Numeral number = number(tokens, token, end);
    if (number == null || !isFree(tokens, token, sentence.firstToken())) {
      return Optional.empty();
    }
    int at = number.end;
    while (at < end
        && at - number.end < WORDS
        && !HAPPENED.contains(word(tokens, at))
        && !NO_ADJECTIVE.contains(word(tokens, at))) {
      at++;
    }
    if (at >= end || !HAPPENED.contains(word(tokens, at))) {
      return Optional.empty();
    }
    at++;
    while (at < end && SEEN.contains(word(tokens, at))) {
      at++;
    }
    if (at >= end || !AMONG.contains(word(tokens, at))) {
      return Optional.empty();
    }
    at++;
    while (at < end && ALL.contains(word(tokens, at))) {
      at++;
    }
    Numeral whole = number(tokens, at, end);
    Optional<Integer> people = whole == null ? Optional.empty() : people(tokens, whole.end, end);
    return people.isPresent() && isPart(tokens, number, whole, end)
        ? Optional.of(
            new Told(
                new Mention.Count(Place.of(tokens, token, number.end), number.value, whole.value),
                people.get()))
        : Optional.empty();
  }

  private static Optional<Mention.Count> counted(Tokens tokens, int token, Sentence sentence) {
    Numeral number = number(tokens, token, sentence.endToken());
    if (number == null || !isFree(tokens, token, sentence.firstToken())) {
      return single(tokens, token, sentence);
    }
    int end = sentence.endToken();
    Numeral whole = whole(tokens, token, number, sentence);
    if (whole != null) {
      return Optional.of(
          new Mention.Count(
              Place.of(tokens, token, people(tokens, whole.end, end).orElse(whole.end)),
              number.value,
              whole.value));
    }
    Optional<Integer> people = people(tokens, number.end, end);
    if (people.isPresent()
        && token > sentence.firstToken()
        && word(tokens, token - 1).equals("all")) {
      return Optional.of(
          new Mention.Count(Place.of(tokens, token, people.get()), number.value, number.value));
    }
    boolean counts =
        people.isPresent()
            || isShared(tokens, number.end, end)
            || isResponse(tokens, number.end, end);
    return counts
        ? Optional.of(
            new Mention.Count(
                Place.of(tokens, token, people.orElse(number.end)), number.value, null))
        : Optional.empty();
  }

  /** "in a patient with ..." and "the most recently enrolled patient has had ..." count one. */
  private static Optional<Mention.Count> single(Tokens tokens, int token, Sentence sentence) {
    if (!ARTICLES.contains(word(tokens, token))) {
      return Optional.empty();
    }
    int end = people(tokens, token + 1, sentence.endToken()).orElse(token);
    if (end <= token + 1 || !word(tokens, end - 1).equals("patient")) {
      return Optional.empty();
    }
    boolean in =
        token > sentence.firstToken()
            && word(tokens, token - 1).equals("in")
            && !word(tokens, token).equals("the");
    boolean had =
        end < sentence.endToken()
            && (DID.contains(word(tokens, end)) || word(tokens, end).equals("has"))
            && (end > token + 2 || !word(tokens, token).equals("the"));
    return in || had
        ? Optional.of(new Mention.Count(Place.of(tokens, token, end), 1, null))
        : Optional.empty();
  }

  private static @Nullable Numeral number(Tokens tokens, int token, int limit) {
    if (token >= limit) {
      return null;
    }
    if (tokens.is(token, Tokens.Kind.NUMBER)) {
      String digits = tokens.text(token).replace(",", "");
      return digits.length() <= 5 && digits.chars().allMatch(Character::isDigit)
          ? new Numeral(Integer.parseInt(digits), token + 1)
          : null;
    }
    return NumberWords.at(tokens, token, limit)
        .filter(w -> w.value().intValue() <= MOST)
        .map(w -> new Numeral(w.value().intValue(), w.end()))
        .orElse(null);
  }

  private static boolean isFree(Tokens tokens, int token, int first) {
    if (token == first) {
      return true;
    }
    String before = word(tokens, token - 1);
    boolean glued =
        tokens.end(token - 1) == tokens.start(token)
            && !before.equals("(")
            && !before.equals("=")
            && !before.equals("/");
    int of = before.equals("the") && token - 2 >= first ? token - 2 : token - 1;
    boolean part =
        of > first && word(tokens, of).equals("of") && PARTS.contains(word(tokens, of - 1));
    return !glued && !part && !NUMBERED.contains(before) && !before.equals("$");
  }

  /** The whole that a part is told of: "of [the] 26", "out of 26", "(32/60)". */
  private static @Nullable Numeral whole(
      Tokens tokens, int token, Numeral part, Sentence sentence) {
    int limit = sentence.endToken();
    int at = part.end;
    if (at >= limit) {
      return null;
    }
    String joint = word(tokens, at);
    if (joint.equals("/")) {
      Numeral whole = number(tokens, at + 1, limit);
      boolean told =
          token > sentence.firstToken()
                  && ("(".equals(word(tokens, token - 1)) || "=".equals(word(tokens, token - 1)))
              || whole != null && people(tokens, whole.end, limit).isPresent();
      boolean date = whole != null && whole.end < limit && word(tokens, whole.end).equals("/");
      return told && !date && isPart(tokens, part, whole, limit) ? whole : null;
    }
    if (joint.equals("out")) {
      at++;
    }
    if (at >= limit || !word(tokens, at).equals("of")) {
      return null;
    }
    at++;
    while (at < limit && ALL.contains(word(tokens, at))) {
      at++;
    }
    Numeral whole = number(tokens, at, limit);
    return isPart(tokens, part, whole, limit) ? whole : null;
  }

  private static boolean isPart(Tokens tokens, Numeral part, @Nullable Numeral whole, int limit) {
    return whole != null
        && part.value <= whole.value
        && (whole.end >= limit || !Set.of("%", "percent").contains(word(tokens, whole.end)));
  }

  /** The token behind the people counted, if they follow. */
  private static Optional<Integer> people(Tokens tokens, int from, int limit) {
    int words = 0;
    for (int token = from; token < limit && words <= ADJECTIVES; token++) {
      String word = word(tokens, token);
      boolean joins = tokens.isHyphen(token) || word.equals("+");
      words += joins ? -1 : 1;
      if (PEOPLE.contains(word)) {
        return Optional.of(token + 1);
      }
      if (NO_ADJECTIVE.contains(word) || DID.contains(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "five (23%)", "three had ...". */
  private static boolean isShared(Tokens tokens, int from, int limit) {
    if (from + 2 < limit
        && word(tokens, from).equals("(")
        && tokens.is(from + 1, Tokens.Kind.NUMBER)
        && word(tokens, from + 2).equals("%")) {
      return true;
    }
    boolean evaluable =
        from + 2 < limit
            && Set.of("were", "was", "are").contains(word(tokens, from))
            && word(tokens, from + 1).endsWith("evaluable");
    return from < limit && DID.contains(word(tokens, from)) || evaluable;
  }

  /** "one complete response", "two confirmed partial responses". */
  private static boolean isResponse(Tokens tokens, int from, int limit) {
    int at = from < limit && BESIDE.contains(word(tokens, from)) ? from + 1 : from;
    return at < limit && KINDS.contains(word(tokens, at));
  }

  private static String word(Tokens tokens, int token) {
    return tokens.lower(token);
  }
}
