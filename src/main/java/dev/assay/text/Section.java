package dev.assay.text;

/**
 * A part of a filing.
 *
 * @param kind what it is
 * @param span where it stands, its heading included
 * @param heading its heading without markup, empty where it has none
 */
public record Section(SectionKind kind, Span span, String heading) {}
