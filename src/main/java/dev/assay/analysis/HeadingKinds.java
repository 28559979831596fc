package dev.assay.analysis;

import dev.assay.lexicon.Tsv;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which section a heading opens, by its spelling. */
final class HeadingKinds {
  private static final Pattern EXHIBIT =
      Pattern.compile("(?:exhibit|ex)[- ]?(?:no\\. ?)?\\d{1,3}(?:\\.\\d{1,3})?.{0,60}");
  private static final Pattern EIGHT_K_ITEM = Pattern.compile("item \\d\\.\\d{2}\\b.{0,200}");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "article (?:[ivx]{1,6}|\\d{1,2})\\b.{0,100}|\\d{1,2}\\.\\d{1,2}\\.? [a-z].{0,100}");
  private static final int LONGEST = 200;

  private final Map<String, SectionKind> exact = new HashMap<>();
  private final List<Map.Entry<String, SectionKind>> beginning = new ArrayList<>();
  private final List<Map.Entry<String, SectionKind>> words = new ArrayList<>();
  private final List<Map.Entry<String, SectionKind>> within = new ArrayList<>();

  private HeadingKinds(Tsv table) {
    for (Tsv.Row row : table.rows()) {
      SectionKind kind = SectionKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      switch (row.cell(2)) {
        case "whole" -> exact.put(row.cell(0), kind);
        case "start" -> beginning.add(Map.entry(row.cell(0), kind));
        case "word" -> words.add(Map.entry(row.cell(0), kind));
        case "part" -> within.add(Map.entry(row.cell(0), kind));
        default ->
            throw new IllegalStateException(
                table.name()
                    + ":"
                    + row.line()
                    + ": match "
                    + row.cell(2)
                    + ", expected whole, start, word or part");
      }
    }
  }

  /** The program's own table of headings. */
  static HeadingKinds load() {
    return new HeadingKinds(Tsv.read("lexicon/headings.tsv", "heading", "section", "match"));
  }

  /** The section that the heading line opens, empty for a heading that no table row knows. */
  Optional<SectionKind> of(String heading) {
    if (heading.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String key = LineShape.key(heading);
    if (key.isEmpty() || key.length() > LONGEST) {
      return Optional.empty();
    }
    if (EIGHT_K_ITEM.matches(key)) {
      return Optional.of(SectionKind.ITEM);
    }
    SectionKind known = exact.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    for (Map.Entry<String, SectionKind> entry : within) {
      if (key.contains(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    for (Map.Entry<String, SectionKind> entry : beginning) {
      if (key.startsWith(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    for (Map.Entry<String, SectionKind> entry : words) {
      if (startsWithWords(key, entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    return shaped(key, LineShape.bare(heading));
  }

  /** "item 1. business" and "item 1", not "item 10". */
  private static boolean startsWithWords(String key, String words) {
    return key.startsWith(words)
        && (key.length() == words.length()
            || !Character.isLetterOrDigit(key.charAt(words.length())));
  }

  private static Optional<SectionKind> shaped(String key, String bare) {
    if (EXHIBIT.matches(key)) {
      return Optional.of(SectionKind.EXHIBIT);
    }
    if (ARTICLE.matches(key)) {
      return Optional.of(SectionKind.AGREEMENT);
    }
    return isAbout(bare) ? Optional.of(SectionKind.ABOUT) : Optional.empty();
  }

  /** "About Acme Pharma", not "About 30 patients". */
  static boolean isAbout(String text) {
    return text.length() > 6
        && text.regionMatches(true, 0, "about ", 0, 6)
        && text.charAt(0) == 'A'
        && Character.isLetter(text.charAt(6));
  }
}
