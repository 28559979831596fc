package dev.assay.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a table's columns out in a width: those that fit, in their order, each as wide as its
 * longest cell wants or as the room allows. Widths count code points.
 */
final class Columns {
  /** Between two columns. */
  static final int GAP = 2;

  private static final int LEAST = 10;
  private static final int MOST = 48;

  private Columns() {}

  /**
   * The widths of the columns that fit; the columns after them do not.
   *
   * @param wanted the length of each column's longest cell, its heading included
   * @param width the room for all, gaps included
   */
  static List<Integer> fit(List<Integer> wanted, int width) {
    List<Integer> widths = new ArrayList<>();
    int left = width + GAP;
    for (int want : wanted) {
      int least = Math.min(want, LEAST);
      if (least + GAP > left && !widths.isEmpty()) {
        break;
      }
      widths.add(least);
      left -= least + GAP;
    }
    boolean grown = true;
    while (left > 0 && grown) {
      grown = false;
      for (int i = 0; i < widths.size() && left > 0; i++) {
        if (widths.get(i) < Math.min(wanted.get(i), MOST)) {
          widths.set(i, widths.get(i) + 1);
          left--;
          grown = true;
        }
      }
    }
    return widths;
  }

  /** Breaks a cell's text into lines no longer than the width, between words where it can. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** The text's length in code points. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
