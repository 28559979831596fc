package dev.assay.source;

import dev.assay.text.Part;
import dev.assay.text.Span;
import dev.assay.text.SubmissionHeader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A submission as EDGAR disseminates it (PDS technical specification): a header, then one DOCUMENT
 * for the form and each exhibit, each plain text or HTML; in the nineties wrapped as
 * privacy-enhanced mail. Without a DOCUMENT it is a header alone, whose text is the file's.
 */
final class Submission implements Container {
  private static final List<String> BEGINNINGS =
      List.of(
          "<sec-document>",
          "<ims-document>",
          "<sec-header>",
          "<ims-header>",
          "<submission>",
          "<acceptance-datetime>",
          "<document>");
  private static final String MAIL = "-----begin privacy-enhanced message-----";

  /** Data and pictures, which are no text: types as EDGAR names them. */
  private static final Set<String> DATA_TYPES =
      Set.of("GRAPHIC", "ZIP", "EXCEL", "XML", "JSON", "PDF", "JS", "CSS");

  private static final Set<String> DATA_ENDINGS =
      Set.of(
          "jpg jpeg gif png bmp tif tiff pdf zip xls xlsx xml xsd xsl json js css svg mp3 mp4"
              .split(" "));

  @Override
  public List<String> endings() {
    return List.of(".txt", ".nc", ".sgml");
  }

  @Override
  public String format() {
    return "submission";
  }

  @Override
  public boolean reads(String path, byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = skipBlanks(text, text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0);
    if (text.startsWith(MAIL, at)) {
      at = text.indexOf("\n<", at) + 1;
    }
    int first = at;
    return BEGINNINGS.stream().anyMatch(beginning -> text.startsWith(beginning, first));
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  @Override
  public Content content(String path, byte[] bytes) throws UnreadableException {
    PlainText.refuseBinary(path, bytes);
    Decoded file = Decoded.of(bytes);
    String markup = file.text();
    int first = markup.indexOf("<DOCUMENT>");
    SubmissionHeader header =
        HeaderReader.read(markup.substring(0, first < 0 ? markup.length() : first));
    SourceText text = new SourceText(file);
    List<Part> parts = new ArrayList<>();
    for (int at = first; at >= 0; ) {
      int next = markup.indexOf("<DOCUMENT>", at + 10);
      part(markup, at, next < 0 ? markup.length() : next, text, parts);
      at = next;
    }
    if (first < 0) {
      text.appendAll(0, markup.length());
      parts.add(new Part("", new Span(0, text.length())));
    }
    return new Content(text.toString(), text.map(), header, parts);
  }

  private static void part(String markup, int from, int to, SourceText out, List<Part> parts) {
    String document = markup.substring(from, to);
    int body = document.indexOf("<TEXT>");
    if (body < 0) {
      return;
    }
    String head = document.substring(0, body);
    String type = HeaderReader.tag(head, "TYPE").orElse("");
    int end = document.lastIndexOf("</TEXT>");
    int start = from + body + "<TEXT>".length();
    Span text = new Span(start, Math.max(start, end > body ? from + end : to));
    if (isData(type, HeaderReader.tag(head, "FILENAME").orElse(""))
        || begins(markup, text, "<PDF>")) {
      return;
    }
    int begin = out.length();
    if (Html.isMarkup(excerpt(markup, text))) {
      Html.write(markup.substring(text.start(), text.end()), text.start(), out);
    } else {
      plain(markup, text, out);
    }
    if (out.length() > begin) {
      out.endPart(out.charAt(out.length() - 1) == '\n' ? "\n" : "\n\n");
      parts.add(new Part(type, new Span(begin, out.length())));
    }
  }

  /** Whether a document is XBRL, a picture, a financial data schedule (EX-27) or its like. */
  private static boolean isData(String type, String name) {
    String kind = type.toUpperCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return DATA_TYPES.contains(kind)
        || kind.equals("EX-27")
        || kind.startsWith("EX-27.")
        || kind.startsWith("EX-101")
        || kind.startsWith("EX-104")
        || kind.startsWith("EX-100")
        || DATA_ENDINGS.contains(ending);
  }

  /** The beginning of a document in lower case, past the mark that it holds inline XBRL. */
  private static String excerpt(String markup, Span text) {
    String head =
        markup
            .substring(text.start(), Math.min(text.end(), text.start() + HEAD))
            .strip()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<xbrl>") ? head.substring("<xbrl>".length()) : head;
  }

  private static boolean begins(String markup, Span text, String tag) {
    return markup.startsWith(tag, skipBlanks(markup, text.start()));
  }

  /** Plain text as it stands, without pictures that are written as text ("begin 644 logo.gif"). */
  private static void plain(String markup, Span text, SourceText out) {
    int from = skipLineEnds(markup, text.start());
    int begin = Uuencoding.begin(markup, from, text.end());
    while (begin >= 0) {
      out.appendAll(from, begin);
      from = Uuencoding.end(markup, begin, text.end());
      begin = Uuencoding.begin(markup, from, text.end());
    }
    out.appendAll(Math.min(from, text.end()), text.end());
  }

  private static int skipLineEnds(String markup, int from) {
    int at = from;
    while (at < markup.length() && (markup.charAt(at) == '\n' || markup.charAt(at) == '\r')) {
      at++;
    }
    return at;
  }
}
