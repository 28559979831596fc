package dev.assay.extract.dosing;

import dev.assay.lexicon.Units;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.mention.Place;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds doses in tables: cells that hold a dose alone, and numbers in a column headed "dose
 * (mg/m²)".
 */
final class DoseTables {
  /**
   * A dose in a row.
   *
   * @param toxicity the dose-limiting toxicity told in the same row, null where there is none
   */
  record Cell(Mention.Dose dose, boolean limiting, @Nullable String toxicity) {}

  private static final Pattern HEAD =
      Pattern.compile(
          ".*\\bdose(?: level)?s?\\b[^\\t]{0,20}\\(([^()]{1,12}(?:\\(2\\))?)\\).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LIMITING =
      Pattern.compile(".*\\b(?:DLTs?|dose-limiting)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:\\.\\d{1,3})?");
  private static final Pattern ALONE = Pattern.compile("[\\s(]*(?:[Nn] ?=.{0,12})?");

  private final Units units = Units.load();
  private final Rule rule;

  DoseTables(Vocabulary vocabulary) {
    rule = new Rule("<dose> in a table", TokenPattern.of("<dose>", vocabulary));
  }

  /** The rule that such doses carry. */
  Rule rule() {
    return rule;
  }

  /** The indices of the views that may head columns of doses. */
  static BitSet heads(List<SentenceView> views) {
    BitSet heads = new BitSet(views.size());
    for (int i = 0; i < views.size(); i++) {
      if (views.get(i).sentence().section().kind() == SectionKind.TABLE) {
        heads.set(i, text(views.get(i)).toLowerCase(Locale.ROOT).contains("dose"));
      }
    }
    return heads;
  }

  /**
   * The doses of a row, which stands at an index of the views.
   *
   * @param headed the views that may head its columns
   */
  List<Cell> in(List<SentenceView> views, int index, BitSet headed) {
    SentenceView view = views.get(index);
    if (view.sentence().section().kind() != SectionKind.TABLE) {
      return List.of();
    }
    List<Cell> found = new ArrayList<>();
    for (Mention.Dose dose : view.mentions(Mention.Dose.class)) {
      if (isAlone(view, dose)) {
        found.add(new Cell(dose, false, null));
      }
    }
    return found.isEmpty() ? headed(views, index, headed).map(List::of).orElse(List.of()) : found;
  }

  /** Whether a dose, and a number of patients at most, is all that its cell holds. */
  private static boolean isAlone(SentenceView view, Mention.Dose dose) {
    String text = view.tokens().document();
    int start = dose.place().span().start();
    int from = Math.max(view.sentence().span().start(), text.lastIndexOf('\t', start - 1) + 1);
    int tab = text.indexOf('\t', dose.place().span().end());
    int to = tab < 0 ? view.sentence().span().end() : Math.min(tab, view.sentence().span().end());
    return to >= dose.place().span().end()
        && text.substring(from, start).isBlank()
        && ALONE.matches(text.substring(dose.place().span().end(), to));
  }

  private Optional<Cell> headed(List<SentenceView> views, int index, BitSet above) {
    String row = text(views.get(index));
    for (int i = above.previousSetBit(index - 1);
        i >= 0 && views.get(i).sentence().section().equals(views.get(index).sentence().section());
        i = above.previousSetBit(i - 1)) {
      String[] heads = text(views.get(i)).split("\t");
      for (int column = 0; column < heads.length; column++) {
        Matcher head = HEAD.matcher(heads[column]);
        Optional<Units.Unit> unit =
            head.matches() ? units.read(head.group(1), 0) : Optional.empty();
        String[] cells = row.split("\t");
        if (unit.isPresent() && column < cells.length && NUMBER.matches(cells[column].strip())) {
          return Optional.of(cell(views.get(index), heads, cells, column, unit.get().ucum()));
        }
      }
    }
    return Optional.empty();
  }

  private static Cell cell(
      SentenceView view, String[] heads, String[] cells, int column, String unit) {
    BigDecimal amount = new BigDecimal(cells[column].strip());
    int start = view.sentence().span().start();
    for (int i = 0; i < column; i++) {
      start += cells[i].length() + 1;
    }
    Tokens tokens = view.tokens();
    int first = tokens.from(start);
    Mention.Dose dose =
        new Mention.Dose(Place.of(tokens, first, first + 1), amount, amount, unit, null);
    boolean limiting = false;
    for (int i = 0; i < Math.min(heads.length, cells.length); i++) {
      String cell = cells[i].strip().toLowerCase(Locale.ROOT);
      limiting |=
          LIMITING.matches(heads[i])
              && cell.matches("[1-9]\\d{0,2}(?: .*)?|" + "[a-z].{3,}")
              && !cell.startsWith("no");
    }
    String toxicity =
        view.mentions(Mention.Toxicity.class).stream()
            .map(Mention.Toxicity::name)
            .findFirst()
            .orElse(null);
    return new Cell(dose, limiting, toxicity);
  }

  private static String text(SentenceView view) {
    return view.tokens()
        .document()
        .substring(view.sentence().span().start(), view.sentence().span().end());
  }
}
