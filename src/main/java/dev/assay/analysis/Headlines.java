package dev.assay.analysis;

import dev.assay.text.SectionKind;
import java.util.List;

/**
 * Finds the title lines of press releases: what stands before the dateline, or the first line of a
 * text that has none.
 */
final class Headlines {
  private static final int LONGEST = 350;
  private static final int MOST = 14;

  private Headlines() {}

  /** Marks the pieces of headlines in {@code kinds}, and where they begin in {@code opens}. */
  static void mark(String text, List<Piece> pieces, SectionKind[] kinds, boolean[] opens) {
    boolean dateline = false;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == SectionKind.DATELINE && (i == 0 || kinds[i - 1] != SectionKind.DATELINE)) {
        dateline = true;
        before(text, i, pieces, kinds, opens);
      }
    }
    if (!dateline && kinds.length > 1 && kinds[0] == SectionKind.BODY && isTitle(text, pieces)) {
      kinds[0] = SectionKind.HEADLINE;
    }
  }

  private static void before(
      String text, int dateline, List<Piece> pieces, SectionKind[] kinds, boolean[] opens) {
    for (int i = dateline - 1; i >= Math.max(0, dateline - MOST); i--) {
      Piece piece = pieces.get(i);
      boolean open =
          kinds[i] == SectionKind.BODY
              || kinds[i] == SectionKind.EXHIBIT
              || kinds[i] == SectionKind.CONTACT
                  && !opens[i]
                  && SectionLeads.isReach(text.substring(piece.span().start(), piece.span().end()));
      boolean whole =
          i == 0
              || pieces.get(i - 1).block() != piece.block()
              || pieces.get(i - 1).block() == pieces.get(dateline).block()
              || piece.kind() == Block.Kind.ITEM;
      if (!open
          || !whole
          || piece.span().length() > LONGEST && piece.block() != pieces.get(dateline).block()
          || piece.kind() == Block.Kind.ROW) {
        return;
      }
      if (!isNotice(text, piece)) {
        kinds[i] = SectionKind.HEADLINE;
        opens[i] = false;
      }
    }
  }

  private static boolean isNotice(String text, Piece piece) {
    String key = LineShape.key(text.substring(piece.span().start(), piece.span().end()));
    return key.startsWith("exhibit ")
        || SectionLeads.isReach(key)
        || key.equals("for immediate release")
        || key.equals("press release")
        || key.equals("news release")
        || key.endsWith("newswire")
        || key.endsWith("business wire");
  }

  /**
   * The first line is a title, of a release and not of a part of a report, which Markdown marks
   * with a hash.
   */
  private static boolean isTitle(String text, List<Piece> pieces) {
    Piece first = pieces.get(0);
    char start = text.charAt(first.span().start());
    char end = text.charAt(first.span().end() - 1);
    return first.kind() != Block.Kind.ROW
        && first.kind() != Block.Kind.ITEM
        && first.span().length() >= 30
        && first.span().length() <= LONGEST
        && pieces.get(1).block() != first.block()
        && end != '.'
        && end != ':'
        && end != ';'
        && end != ','
        && Character.isUpperCase(start)
        && text.substring(0, first.span().start()).indexOf('#') < 0;
  }
}
