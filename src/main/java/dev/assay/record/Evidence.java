package dev.assay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the document text that a record stands on.
 *
 * @param start first position, in Unicode code points of the document text
 * @param end position after the last, in Unicode code points
 * @param text that slice, to the letter
 * @param section the section it stands in (RECORDS.md, evidence)
 * @param slots the slots that it supports, in the record's order
 * @param sourceStart in HTML and submissions, the first byte in the file that it stems from
 * @param sourceEnd the byte after the last
 */
public record Evidence(
    int start,
    int end,
    String text,
    String section,
    List<String> slots,
    @LeftOut @Nullable Integer sourceStart,
    @LeftOut @Nullable Integer sourceEnd) {

  /** A piece of a plain text, which is its own source. */
  public Evidence(int start, int end, String text, String section, List<String> slots) {
    this(start, end, text, section, slots, null, null);
  }
}
