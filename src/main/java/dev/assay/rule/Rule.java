package dev.assay.rule;

/**
 * A rule: a name that says what it reads, and its pattern. What it produces is the constant of the
 * extractor that holds it.
 *
 * @param name as records carry it, such as {@code <dose> every <interval>}
 * @param pattern what it looks for in a sentence
 */
public record Rule(String name, TokenPattern pattern) {}
