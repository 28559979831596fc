package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Results in tables that are run together in one line: "| Naive | Pretreated | No. of patients | 39
 * | 105 | ORR | 85 | 64 |". What was measured leads a row, as many figures follow as there are
 * columns, and the heads of the columns stand before the first row.
 */
final class FlatTables {
  /** A cell of figures that has none: "NR". */
  private static final Pattern NONE =
      Pattern.compile(
          "^(?:n/?[are]|nr\\.?|ne|nc|not (?:reached|estimable|evaluable|available)|[-\u2013\u2014]{1,2})[a-z* ]{0,3}$");

  private static final Pattern WHOLES =
      Pattern.compile(
          "^(?:(?:no\\.?|number|total) (?:of )?(?:evaluable |treated |randomi[sz]ed )?(?:patients|participants|subjects)|n|patients|evaluable patients)(?: ?\\(n\\))?,?(?: n)?$");

  private static final Pattern FOR_ALL =
      Pattern.compile("\\bp ?(?:<|&lt;) ?0?(\\.\\d{1,5}) (?:for|in) (?:all|both|each|every)\\b");

  private final RowTables rows;
  private final OutcomeOwner owner;

  FlatTables(Reading reading, RowTables rows) {
    this.rows = rows;
    this.owner = new OutcomeOwner(reading);
  }

  /** The results of a sentence that is a table run together. */
  List<Draft> in(SentenceView view) {
    List<Draft> drafts = new ArrayList<>();
    List<TableCell> cells =
        TableCell.of(view).stream().filter(cell -> !cell.text().isEmpty()).toList();
    Optional<String> candidate = owner.of(view, view.sentence().span().start());
    List<TableArm> arms = List.of();
    int behind = 0;
    int at = 0;
    while (at < cells.size()) {
      int end = at + 1;
      while (end < cells.size() && isFigure(cells.get(end))) {
        end++;
      }
      int columns = end - at - 1;
      if (columns < 2 || isFigure(cells.get(at))) {
        at = columns >= 2 ? end : at + 1;
        continue;
      }
      if (at - behind >= columns) {
        arms = heads(view, cells.subList(at - columns, at), candidate);
      }
      if (arms.size() == columns) {
        arms = row(view, cells.subList(at, end), arms, drafts);
      }
      behind = end;
      at = end;
    }
    return FOR_ALL
        .matcher(
            Figures.between(view, view.sentence().span().start(), view.sentence().span().end()))
        .results()
        .findFirst()
        .map(p -> likely(drafts, "<0" + p.group(1)))
        .orElse(drafts);
  }

  private static List<Draft> likely(List<Draft> drafts, String probability) {
    return drafts.stream()
        .map(d -> d.get("p_value") == null ? d.with("p_value", probability) : d)
        .toList();
  }

  /** The arms that the heads of the columns name; those of none are groups of the candidate. */
  private static List<TableArm> heads(
      SentenceView view, List<TableCell> heads, Optional<String> candidate) {
    List<TableArm> arms = heads.stream().map(cell -> TableArm.of(view, cell)).toList();
    boolean named = arms.stream().anyMatch(a -> a.candidate() != null);
    return arms.stream()
        .map(
            a ->
                named || a.kind() != TableArm.Kind.NONE && a.kind() != TableArm.Kind.GROUP
                    ? a
                    : new TableArm(
                        TableArm.Kind.GROUP, candidate.orElse(null), a.dose(), a.whole()))
        .toList();
  }

  /** Reads a row; the arms with their patients, if the row tells them. */
  private List<TableArm> row(
      SentenceView view, List<TableCell> cells, List<TableArm> arms, List<Draft> drafts) {
    if (WHOLES.standsIn(cells.get(0).text())) {
      List<TableArm> counted = new ArrayList<>();
      for (int i = 0; i < arms.size(); i++) {
        TableArm arm = arms.get(i);
        Integer whole =
            cells
                .get(i + 1)
                .figures()
                .map(TableCell.Printed::value)
                .map(v -> Integer.valueOf(v.intValue()))
                .orElse(null);
        counted.add(new TableArm(arm.kind(), arm.candidate(), arm.dose(), whole));
      }
      return counted;
    }
    List<TableCell> first = new ArrayList<>(List.of(cells.get(0)));
    List<TableCell> second = new ArrayList<>(List.of(cells.get(0)));
    boolean several = false;
    for (TableCell cell : cells.subList(1, cells.size())) {
      List<TableCell> parts = cell.parts();
      first.add(parts.get(0));
      second.add(parts.get(parts.size() - 1));
      several |= parts.size() > 1;
    }
    rows.row(view, first, arms, drafts);
    if (several) {
      rows.row(view, second, arms, drafts);
    }
    return arms;
  }

  private static boolean isFigure(TableCell cell) {
    return NONE.standsIn(cell.text())
        || cell.parts().stream()
            .allMatch(p -> p.figures().isPresent() || p.probability().isPresent());
  }
}
