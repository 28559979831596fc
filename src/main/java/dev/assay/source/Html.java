package dev.assay.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** A filing in HTML, inline XBRL included. */
final class Html implements Container {
  /**
   * XHTML closes an element by a slash; read as HTML, such a title or script would swallow all that
   * follows. Blanks take its place, so that positions stay.
   */
  private static final Pattern CLOSED =
      Pattern.compile(
          "<(title|script|style|iframe|textarea|noscript)([^<>]{0,500})/>",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<String> endings() {
    return List.of(".htm", ".html", ".xhtml");
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean reads(String path, byte[] head) {
    String name = path.toLowerCase(Locale.ROOT);
    return endings().stream().anyMatch(name::endsWith)
        || isMarkup(new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
  }

  /** Whether the first thing besides white space, comments and XML declarations is an HTML tag. */
  static boolean isMarkup(String head) {
    int at = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else if (head.startsWith("<?", at)) {
        at = after(head, "?>", at);
      } else {
        return head.startsWith("<html", at)
            || head.startsWith("<!doctype html", at)
            || head.startsWith("<head", at)
            || head.startsWith("<body", at);
      }
    }
    return false;
  }

  private static int after(String head, String mark, int at) {
    int end = head.indexOf(mark, at);
    return end < 0 ? head.length() : end + mark.length();
  }

  @Override
  public Content content(String path, byte[] bytes) throws UnreadableException {
    PlainText.refuseBinary(path, bytes);
    Decoded markup = Decoded.of(bytes);
    SourceText text = new SourceText(markup);
    write(markup.text(), 0, text);
    return Content.of(text.toString(), text.map());
  }

  /**
   * Writes the text of markup.
   *
   * @param offset where the markup begins in the file's
   */
  static void write(String markup, int offset, SourceText out) {
    String closed = CLOSED.matcher(markup).replaceAll(tag -> " ".repeat(tag.group().length()));
    HtmlText text = new HtmlText(closed, offset, out);
    NodeTraversor.traverse(text, Parser.htmlParser().setTrackPosition(true).parseInput(closed, ""));
    text.end();
  }
}
