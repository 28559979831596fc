package dev.assay.record;

import java.util.List;

/**
 * A piece of the document text that a record stands on.
 *
 * @param start first position, in Unicode code points of the document text
 * @param end position after the last, in Unicode code points
 * @param text that slice, to the letter
 * @param section the section it stands in (RECORDS.md, evidence)
 * @param slots the slots that it supports, in the record's order
 */
public record Evidence(int start, int end, String text, String section, List<String> slots) {}
