package dev.assay.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Makes the document text of an HTML tree in one walk: paragraphs apart by a blank line, a table
 * row a line with its cells apart by a TAB, a list item a line with a hyphen before it, runs of
 * white space one blank.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> DROPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "ix:header",
          "title",
          "svg",
          "iframe",
          "object");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote hr pre section article header "
                  + "footer address center form page")
              .split(" "));
  private static final Set<String> LINES =
      Set.of(
          "li dt dd caption body option document type sequence filename description text"
              .split(" "));

  /** Deeper tables than this are layout; looking into each of their rows would take long. */
  private static final int DEEPEST_ROW = 256;

  private final String markup;
  private final int offset;
  private final SourceText out;

  /** The element whose content is dropped while the walk is in it. */
  private @Nullable Node dropped;

  /** The row whose blocks are only blanks, so that it stays one line. */
  private @Nullable Element row;

  private int preformatted;
  private int breaks;
  private boolean blank;
  private boolean cell;
  private boolean bullet;

  /** Whether something was written, after which separators count. */
  private boolean begun;

  /**
   * A walk over the tree of the markup.
   *
   * @param offset where the markup begins in the decoded file
   * @param out takes the text
   */
  HtmlText(String markup, int offset, SourceText out) {
    this.markup = markup;
    this.offset = offset;
    this.out = out;
  }

  @Override
  public void head(Node node, int depth) {
    if (dropped != null) {
      return;
    }
    if (node instanceof TextNode text) {
      Range range = text.sourceRange();
      append(text.getWholeText(), new MarkupCursor(markup, range.startPos(), range.endPos()));
    } else if (node instanceof Element element) {
      open(element, element.normalName(), depth);
    }
  }

  private void open(Element element, String name, int depth) {
    if (DROPPED.contains(name) || isHidden(element)) {
      dropped = element;
      return;
    }
    switch (name) {
      case "br" -> breakLine(breaks + 1);
      case "table" -> breakTable();
      case "tr" -> openRow(element, depth);
      case "td", "th" -> openCell();
      case "li" -> {
        breakLine(1);
        bullet = row == null;
      }
      default -> breakBlock(name);
    }
    preformatted += name.equals("pre") ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (dropped != null && dropped.equals(node)) { // nodes are equal only to themselves
      dropped = null;
    } else if (dropped == null && node instanceof Element element) {
      close(element.normalName());
    }
  }

  private void close(String name) {
    preformatted -= name.equals("pre") ? 1 : 0;
    switch (name) {
      case "br" -> {}
      case "table" -> breakTable();
      case "tr" -> {
        row = null;
        breakLine(1);
      }
      case "td", "th" -> {
        if (row == null) {
          breakLine(1);
        }
      }
      default -> breakBlock(name);
    }
  }

  /** A row with one filled cell is layout, not a table, and keeps its paragraphs. */
  private void openRow(Element element, int depth) {
    row = null;
    breakLine(1);
    cell = false;
    if (depth > DEEPEST_ROW) {
      return;
    }
    int filled = 0;
    for (Element child = element.firstElementChild();
        child != null && filled < 2;
        child = child.nextElementSibling()) {
      filled += child.hasText() ? 1 : 0;
    }
    row = filled < 2 || element.selectFirst("table") != null ? null : element;
  }

  /** An empty cell gives no TAB of its own. */
  private void openCell() {
    cell = row != null && breaks == 0 && begun && out.charAt(out.length() - 1) != '\n';
  }

  private void breakTable() {
    row = null;
    breakLine(2);
  }

  private void breakBlock(String name) {
    if (PARAGRAPHS.contains(name)) {
      breakLine(2);
    } else if (LINES.contains(name)) {
      breakLine(1);
    }
  }

  private void breakLine(int lines) {
    if (row != null) {
      blank = true;
    } else {
      breaks = Math.min(2, Math.max(breaks, lines));
      blank = false;
    }
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private void append(String text, MarkupCursor cursor) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      cursor.next(c, i + 1 < text.length() ? text.charAt(i + 1) : '\0');
      boolean space = c <= ' ' || c == '\u00a0' || c == '\u2007' || c == '\u202f';
      if (space && preformatted > 0 && row == null) {
        appendPreformatted(c, cursor);
      } else if (space) {
        blank = true;
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        append(c, cursor);
      }
    }
  }

  private void appendPreformatted(char space, MarkupCursor cursor) {
    if (space == '\n') {
      breaks = Math.min(2, breaks + 1);
    } else if (space != '\r') {
      append(space == '\t' ? '\t' : ' ', cursor);
    }
  }

  private void append(char c, MarkupCursor cursor) {
    String separator = separator();
    if (!separator.isEmpty()) {
      out.separate(separator, offset + cursor.start());
    }
    out.append(c, offset + cursor.start(), offset + cursor.end());
    begun = true;
    breaks = 0;
    blank = false;
    cell = false;
    bullet = false;
  }

  /** What stands between the last character and the next: line breaks, a TAB or a blank. */
  private String separator() {
    String mark = bullet ? "- " : "";
    if (breaks > 0 && begun) {
      return (breaks == 1 ? "\n" : "\n\n") + mark;
    } else if (cell) {
      return "\t" + mark;
    }
    return (blank && begun ? " " : "") + mark;
  }

  /** Ends the text in a line break unless nothing was written. */
  void end() {
    if (begun) {
      out.endPart("\n");
    }
  }
}
