package dev.assay.verify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.source.Input;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks filings of an output: their files are the same, and each evidence text stands at its
 * offsets.
 */
public final class Verification {
  private static final int SHOWN = 60;

  private final Path root;
  private int filings;
  private int records;
  private int evidence;

  /**
   * A verification.
   *
   * @param root the folder that relative paths of documents start at
   */
  public Verification(Path root) {
    this.root = root;
  }

  /** What does not stand in a filing, a line each: place, found, expected. */
  public List<String> failures(JsonNode filing) {
    filings++;
    String path = filing.path("document").path("path").asText("");
    if (path.isEmpty()) {
      return List.of("filing " + filings + ": no document.path, expected the path of a file");
    } else if (path.equals("-")) {
      return List.of("-: read from standard input, expected a file that can be read again");
    }
    Document document;
    try {
      document =
          new Source(InputStream.nullInputStream()).read(new Input(path, root.resolve(path)));
    } catch (UnreadableException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
    List<String> failures = new ArrayList<>();
    String sha256 = filing.path("document").path("sha256").asText("");
    if (!sha256.equals(document.sha256())) {
      failures.add(path + ": sha256 is " + document.sha256() + ", expected " + sha256);
    }
    for (Map.Entry<String, JsonNode> type : filing.properties()) {
      for (int i = 0; type.getValue().isArray() && i < type.getValue().size(); i++) {
        record(
            document,
            path + ": " + type.getKey() + "[" + i + "]",
            type.getValue().get(i),
            failures);
      }
    }
    return failures;
  }

  private void record(Document document, String place, JsonNode record, List<String> failures) {
    records++;
    JsonNode pieces = record.path("evidence");
    if (pieces.isEmpty()) {
      failures.add(place + ": no evidence, expected one piece or more");
    }
    for (int i = 0; i < pieces.size(); i++) {
      evidence++;
      piece(document, place + ".evidence[" + i + "]", pieces.get(i), failures);
    }
  }

  private static void piece(
      Document document, String place, JsonNode piece, List<String> failures) {
    int start = piece.path("start").asInt(-1);
    int end = piece.path("end").asInt(-1);
    int length = document.codePoints().fromUnits(document.text().length());
    String at = place + " at " + start + ".." + end;
    if (start < 0 || end <= start || end > length) {
      failures.add(at + ": no place in the text, expected 0 <= start < end <= " + length);
      return;
    }
    String found =
        document
            .text()
            .substring(document.codePoints().toUnits(start), document.codePoints().toUnits(end));
    String expected = piece.path("text").asText("");
    if (!found.equals(expected)) {
      int same = common(found, expected);
      failures.add(
          at + ": found " + excerpt(found, same) + ", expected " + excerpt(expected, same));
    }
  }

  private static int common(String a, String b) {
    int same = 0;
    while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  /** A text from shortly before its first difference, on one line. */
  private static String excerpt(String text, int difference) {
    int from = Math.max(0, Math.min(difference, text.length()) - SHOWN / 3);
    int to = Math.min(text.length(), from + SHOWN);
    String shown =
        text.substring(from, to).replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    return "\"" + (from > 0 ? "..." : "") + shown + (to < text.length() ? "..." : "") + "\"";
  }

  /** How many filings were checked. */
  public int filings() {
    return filings;
  }

  /** What was checked, in words. */
  public String summary() {
    return filings + " filings, " + records + " records, " + evidence + " pieces of evidence";
  }
}
