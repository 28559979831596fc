package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.mention.Mention;
import dev.assay.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Settles by which of its full names a filing calls each disease; an abbreviation alone is
 * expanded.
 */
final class DiseaseNames {
  /** What "HR+, HER2- advanced breast cancer" is called, whose parts stand apart. */
  private static final String HORMONE_POSITIVE = "hormone receptor-positive breast cancer";

  private static final String BREAST_CANCER = "breast cancer";

  private final TermIndex terms;

  DiseaseNames(TermIndex terms) {
    this.terms = terms;
  }

  /**
   * The name to use for each lexicon name: the full name that the filing writes most, at a tie the
   * one that it defines an abbreviation for, else the first.
   */
  Map<String, String> of(Filing filing, List<Mention.Disease> mentions) {
    Map<String, Map<String, Integer>> written = new LinkedHashMap<>();
    for (Mention.Disease mention : mentions) {
      String text = singular(Words.singleSpaced(filing.slice(mention.place().span())));
      Optional<Term.Disease> term =
          isAbbreviation(text) || text.endsWith("virus") || isCutShort(text)
              ? Optional.empty()
              : terms.spelled(text, Term.Disease.class);
      if (mention.name().equals(HORMONE_POSITIVE)
          && (text.equals(BREAST_CANCER) || text.startsWith("HR"))) {
        written
            .computeIfAbsent(mention.name(), n -> new LinkedHashMap<>())
            .merge(HORMONE_POSITIVE, 2, Integer::sum);
      } else if (term.isPresent() && term.get().name().equals(mention.name())) {
        written
            .computeIfAbsent(mention.name(), n -> new LinkedHashMap<>())
            .merge(
                inLowerCase(text, mention.name()),
                isDefining(filing, mention) ? 3 : 2,
                Integer::sum);
      }
    }
    written.values().forEach(DiseaseNames::joinShortened);
    Map<String, String> names = new LinkedHashMap<>();
    written.forEach(
        (entry, texts) ->
            names.put(
                entry,
                texts.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
                    .findFirst()
                    .orElseThrow()
                    .getKey()));
    return names;
  }

  /** "Alzheimer's" is short for "Alzheimer's disease", where the filing writes that too. */
  private static void joinShortened(Map<String, Integer> texts) {
    for (String full : List.copyOf(texts.keySet())) {
      String brief = full.replaceFirst(" (?:disease|syndrome)$", "");
      if (!brief.equals(full) && texts.containsKey(brief)) {
        texts.merge(full, Objects.requireNonNull(texts.remove(brief)), Integer::sum);
      }
    }
  }

  /** "type 2 diabetes mellitus (T2DM)". */
  private static boolean isDefining(Filing filing, Mention.Disease mention) {
    String text = filing.document().text();
    int end = mention.place().span().end();
    return text.startsWith(" (", end)
        && end + 3 < text.length()
        && Character.isUpperCase(text.charAt(end + 2))
        && !Character.isLowerCase(text.charAt(end + 3));
  }

  /** "Alzheimer's" without its "disease". */
  private static boolean isCutShort(String text) {
    return text.endsWith("'s") || text.endsWith("\u2019s");
  }

  private static boolean isAbbreviation(String text) {
    boolean capitals =
        Arrays.stream(text.split("[ -]"))
            .anyMatch(
                word ->
                    word.length() >= 2
                        && word.length() <= 5
                        && word.chars().filter(Character::isUpperCase).count() >= 2);
    boolean genus = text.length() > 2 && text.charAt(1) == '.' && text.charAt(2) == ' ';
    return text.length() < 5 || capitals || genus;
  }

  /**
   * "Graft-versus-Host Disease" is written small; "Crohn's disease" keeps the capital that the
   * lexicon gives it.
   */
  private static String inLowerCase(String text, String entry) {
    if (text.equalsIgnoreCase(entry)) {
      return entry;
    }
    StringBuilder name = new StringBuilder();
    for (String word : text.split("(?<=[ -])")) {
      String bare = word.replaceAll("[ -]$", "");
      boolean proper =
          entry.contains(bare)
              || Words.isAllCaps(bare) && bare.length() <= 5
              || bare.contains("'")
              || bare.contains("\u2019");
      name.append(proper ? word : word.toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** The singular, but a group of many cancers is told as "hematologic malignancies". */
  private static String singular(String text) {
    if (text.endsWith("malignancies")) {
      return text;
    }
    if (text.endsWith("ies") && text.length() > 6) {
      return text.substring(0, text.length() - 3) + "y";
    }
    boolean plural =
        text.endsWith("cancers")
            || text.endsWith("diseases")
            || text.endsWith("disorders")
            || text.endsWith("omas")
            || text.endsWith("tumors")
            || text.endsWith("tumours")
            || text.endsWith("infections")
            || text.endsWith("syndromes")
            || text.endsWith("leukemias");
    return plural ? text.substring(0, text.length() - 1) : text;
  }
}
