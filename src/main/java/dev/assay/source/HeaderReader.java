package dev.assay.source;

import dev.assay.text.SubmissionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDGAR's header in its two spellings, "FORM TYPE: 8-K" and "&lt;FORM-TYPE&gt;8-K"; of
 * several filers the first counts.
 */
final class HeaderReader {
  private HeaderReader() {}

  /** What the header says. */
  static SubmissionHeader read(String header) {
    return new SubmissionHeader(
        first(header, "ACCESSION NUMBER", "ACCESSION-NUMBER"),
        first(header, "CONFORMED SUBMISSION TYPE", "TYPE"),
        first(header, "COMPANY CONFORMED NAME", "CONFORMED-NAME"),
        first(header, "CENTRAL INDEX KEY", "CIK"),
        first(header, "SEC FILE NUMBER", "FILE-NUMBER"),
        first(header, "CONFORMED PERIOD OF REPORT", "PERIOD"),
        first(header, "FILED AS OF DATE", "FILING-DATE"),
        all(header, "ITEM INFORMATION", "ITEMS"));
  }

  private static @Nullable String first(String header, String label, String tag) {
    List<String> found = all(header, label, tag);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<String> all(String header, String label, String tag) {
    List<String> found = new ArrayList<>(values(header, label + ":"));
    return found.isEmpty() ? values(header, "<" + tag + ">") : found;
  }

  /** The value of the first such tag. */
  static Optional<String> tag(String head, String tag) {
    return values(head, "<" + tag + ">").stream().findFirst();
  }

  /** What follows the mark, up to the line's end or the next tag. */
  private static List<String> values(String header, String mark) {
    List<String> values = new ArrayList<>();
    for (int at = header.indexOf(mark); at >= 0; at = header.indexOf(mark, at + 1)) {
      boolean begins = mark.charAt(0) == '<' || beginsLine(header, at);
      int from = at + mark.length();
      int end = from;
      while (end < header.length() && "\r\n<".indexOf(header.charAt(end)) < 0) {
        end++;
      }
      String value = header.substring(from, end).strip();
      if (begins && !value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  private static boolean beginsLine(String header, int at) {
    int before = at;
    while (before > 0 && (header.charAt(before - 1) == ' ' || header.charAt(before - 1) == '\t')) {
      before--;
    }
    return before == 0 || header.charAt(before - 1) == '\n' || header.charAt(before - 1) == '\r';
  }
}
