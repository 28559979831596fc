package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Units;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * Finds amounts of drugs: single ("210mg"), ranges ("4 to 48 mg/m²") and lists that share a unit
 * ("3, 6 and 12 mg"). Concentrations, volumes, money and negative changes are none. In a list each
 * number is a mention of its own; the last covers the unit too.
 */
public final class DoseRecognizer implements Recognizer {
  private static final int REACH = 60;
  private static final Pattern RANGE =
      Pattern.compile(" {0,8}(?:to|through|[-\u2010-\u2015\u2212]) {0,8}");
  private static final Pattern LIST =
      Pattern.compile(" ?(?:[,;/&]? {0,8}(?:and/or|and|or)|[,;&]) {1,8}(?:up to )?");
  private static final Pattern BETWEEN = Pattern.compile(".*\\bbetween $", Pattern.DOTALL);
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "(up to(?: and including)?|as high as|no more than|not more than|maximum of|at most|\u2264|<=|\u2a7d|at least|minimum of|\u2265|"
              + ">=|below|less than|"
              + "lower than|under|<|above|more than|greater than|higher than|exceeding|over|>|approximately|about|around|~)"
              + "(?: (?:a|the|an)? ?(?:daily |weekly |single |total |maximum |highest |top )?(?:dose|doses|dosage)(?: level)? of)? ?$");

  /** Words whose number is no dose: "week 4, 10 mg", "Cohort 2, 5 mg". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\b(?i:weeks?|days?|months?|years?|phases?|parts?|cohorts?|grades?|ages?|aged|stage|no|n|table|figure|"
              + "visits?|cycles?|hours?)|[$\u20ac\u00a3#=])[ .:]{0,2}$");

  /** "3 mg-10 mg" is no "-10 mg". */
  private static final Pattern AFTER_UNIT =
      Pattern.compile("(?:g|kg|m2|\u00b2|IU|U) ?[-\u2010-\u2013]$");

  private static final Pattern PARTICLES = Pattern.compile("v[gp]|\\[[PC]FU");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** "units" that are securities or goods. */
  private static final Pattern TRADED =
      Pattern.compile(
          "\\$|\\b(?:shares?|warrants?|offering|sold|shipped|sales|price|public|business|housing|restricted|stock)\\b");

  /** "CAR T", "viable CD19-directed CAR-positive T": what cells are, up to the word cells. */
  private static final Pattern CELLS =
      Pattern.compile(
          " {0,8}(?:(?:[A-Za-z0-9-]*[A-Z][A-Za-z0-9+-]*(?:\\(\\+\\))?|viable|live|total|positive|stem|transduced|"
              + "engineered|edited|mesenchymal|stromal|dendritic|regulatory|"
              + "natural|killer|gene-modified|autologous|allogeneic|progenitor|\\(?\\+\\)?)(?: {1,8}|-(?=cell))){0,6}(?=cells?\\b)");

  private static final Pattern PER_KILOGRAM = Pattern.compile("(?: ?/ ?| per )(?:kg|kilogram)\\b");

  private final Units units;

  /** A recognizer that knows the units. */
  public DoseRecognizer(Units units) {
    this.units = units;
  }

  private record Item(Amount amount, boolean rangeToNext) {}

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    String text = Blanks.plain(tokens.document());
    for (Sentence sentence : filing.toldSentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        token =
            tokens.is(token, Tokens.Kind.NUMBER)
                ? series(tokens, text, token, sentence, found)
                : token + 1;
      }
    }
  }

  /** Reads numbers that belong together from the token on; returns the token to go on from. */
  private int series(
      Tokens tokens, String text, int token, Sentence sentence, Consumer<Mention> found) {
    List<Item> items = new ArrayList<>();
    int next = token;
    while (true) {
      Optional<Amount> read = Amount.at(tokens, text, next, sentence.endToken());
      if (read.isEmpty()
          || items.isEmpty() && isPartOfName(text, tokens.start(read.get().first()))) {
        return Math.max(token + 1, next);
      }
      Amount amount = read.get();
      int after = amount.after();
      Optional<Units.Unit> unit = unit(text, after, amount);
      if (unit.isPresent()) {
        boolean count = unit.get().count();
        items.replaceAll(i -> new Item(i.amount().withPowerOf(amount), i.rangeToNext()));
        int end = Math.min(tokens.from(unit.get().end()), sentence.endToken());
        items.add(new Item(count ? amount.inMillions() : amount, false));
        report(tokens, text, items, unit.get(), end, found);
        return end;
      }
      int range = separator(RANGE, text, after);
      int list = range > 0 ? 0 : separator(LIST, text, after);
      int following = tokens.from(Math.max(range, list));
      boolean goesOn =
          range + list > 0
              && following < sentence.endToken()
              && !isNumbered(text, tokens.start(amount.first()))
              && !YEAR.matches(tokens.text(amount.end() - 1));
      if (!goesOn || !tokens.is(following, Tokens.Kind.NUMBER)) {
        return amount.end();
      }
      items.add(new Item(amount, range > 0));
      next = following;
    }
  }

  private static int separator(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.at(text, at, Math.min(text.length(), at + 12));
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private Optional<Units.Unit> unit(String text, int after, Amount amount) {
    if (amount.multiplied()) {
      Matcher perKilogram = PER_KILOGRAM.at(text, after, Math.min(text.length(), after + 16));
      if (perKilogram.lookingAt()) {
        return Optional.of(new Units.Unit("10*6/kg", true, perKilogram.end()));
      }
    }
    int reach = Math.min(text.length(), after + REACH);
    Optional<Units.Unit> unit = units.read(text, behindCells(text, after, reach));
    if (unit.isEmpty()) {
      return unit;
    }
    boolean particles = unit.get().count() || PARTICLES.begins(unit.get().ucum());
    if (particles
        && !amount.multiplied()
        && amount.values().get(0).compareTo(BigDecimal.valueOf(100_000)) < 0) {
      return Optional.empty();
    }
    boolean word = unit.get().ucum().equals("U");
    String near = text.substring(after, Math.min(text.length(), after + 2 * REACH));
    return word && TRADED.standsIn(near) ? Optional.empty() : unit;
  }

  /** The position before the word cells and behind what they are; the given one where none are. */
  private static int behindCells(String text, int from, int to) {
    int at = from;
    while (at < to && !text.startsWith("cell", at)) {
      at++;
    }
    if (at == to) {
      return from;
    }
    Matcher cells = CELLS.at(text, from, to);
    return cells.lookingAt() ? cells.end() : from;
  }

  private static void report(
      Tokens tokens,
      String text,
      List<Item> items,
      Units.Unit unit,
      int end,
      Consumer<Mention> found) {
    int first = tokens.start(items.get(0).amount().first());
    String before = text.substring(Math.max(0, first - REACH), first);
    if (before.endsWith("$") || before.endsWith("\u20ac") || before.endsWith("\u00a3")) {
      return;
    }
    boolean between = items.size() == 2 && BETWEEN.matches(before);
    for (int i = 0; i < items.size(); i++) {
      Amount amount =
          unit.count() && i < items.size() - 1
              ? items.get(i).amount().inMillions()
              : items.get(i).amount();
      int start = tokens.start(amount.first());
      String qualifier =
          qualifier(text.substring(Math.max(0, start - REACH), start).replaceAll(" {2,8}", " "));
      boolean last = i == items.size() - 1;
      if (!last && (items.get(i).rangeToNext() || between)) {
        Amount high = items.get(++i).amount();
        last = i == items.size() - 1;
        high = unit.count() && !last ? high.inMillions() : high;
        Place place = Place.of(tokens, amount.first(), last ? end : high.end());
        BigDecimal low = amount.values().get(0);
        BigDecimal top = high.values().get(0);
        if (low.compareTo(top) <= 0) {
          found.accept(new Mention.Dose(place, low, top, unit.ucum(), qualifier));
        }
        continue;
      }
      for (BigDecimal value : amount.values()) {
        Place place = Place.of(tokens, amount.first(), last ? end : amount.end());
        found.accept(
            new Mention.Dose(
                place, Amount.plain(value), Amount.plain(value), unit.ucum(), qualifier));
      }
    }
  }

  private static String qualifier(String before) {
    Matcher matcher = QUALIFIER.matcher(before);
    if (!matcher.find()
        || matcher.start() > 0
            && Character.isLetter(before.charAt(matcher.start()))
            && Character.isLetterOrDigit(before.charAt(matcher.start() - 1))) {
      return null;
    }
    return switch (matcher.group(1)) {
      case "up to",
          "up to and including",
          "as high as",
          "no more than",
          "not more than",
          "maximum of",
          "at most",
          "\u2264",
          "<=",
          "\u2a7d" ->
          "up_to";
      case "at least", "minimum of", "\u2265", ">=" -> "at_least";
      case "below", "less than", "lower than", "under", "<" -> "below";
      case "above", "more than", "greater than", "higher than", "exceeding", "over", ">" -> "above";
      default -> "approximately";
    };
  }

  /** "ABC-404 10 mg": 404 belongs to a name; "-38 mg" is a change. */
  private static boolean isPartOfName(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean dash = Tokens.isHyphen(before) && before != '\u2014';
    return Character.isLetter(before)
        || before == '+'
        || before == '\u00b1'
        || dash && !AFTER_UNIT.standsIn(text.substring(Math.max(0, start - 8), start));
  }

  private static boolean isNumbered(String text, int start) {
    return NUMBERED.standsIn(text.substring(Math.max(0, start - 12), start));
  }
}
