package dev.assay.text;

/**
 * One document of a submission: the form itself, or an exhibit.
 *
 * @param type as the filer named it: 8-K, EX-99.1
 * @param span where its text stands in the document's
 */
public record Part(String type, Span span) {}
