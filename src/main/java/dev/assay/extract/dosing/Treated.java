package dev.assay.extract.dosing;

import dev.assay.extract.Ailments;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which of a sentence's diseases the study's patients have. */
final class Treated {
  /** What stands before the disease of a study's patients. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:patients?|participants?|subjects?|people|adults|men|women|children|infants|volunteers|adolescents)"
              + " (?:[\\w-]+ ){0,4}(?:with|having|from)|\\btreatment (?:of|for)|\\btreat|\\bto treat"
              + "|\\b(?:trials?|study|studies|testing|program|evaluation) (?:[\\w-]+ ){0,6}(?:in|for|of))"
              + " (?:[\\w/-]+,? ){0,6}$",
          Pattern.CASE_INSENSITIVE);

  /** What stands behind it: "SCLC patients", "the gastric cancer study". */
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:\\)| \\(\\w+\\))? (?:patients|participants|subjects|trial|study|" + "cohort)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LIST =
      Pattern.compile(
          "\\)?[\\s,]*(?:\\([^()]{1,12}\\)[\\s,]*)?(?:and|or|"
              + "and/or)(?: other)?\\s(?:[\\w-]+ ){0,2}");
  private static final Set<String> UMBRELLAS =
      Set.of("cancer", "tumor", "tumors", "disease", "malignancy");
  private static final int CONTEXT = 90;

  private Treated() {}

  /** The diseases of a sentence that are not only told as toxicities. */
  static List<Mention.Disease> diseases(Reading reading, Sentence sentence) {
    return Ailments.in(reading, sentence).stream()
        .filter(d -> !UMBRELLAS.contains(d.name()))
        .toList();
  }

  /** The diseases that a sentence says its patients have. */
  static List<Mention.Disease> treated(Reading reading, Sentence sentence) {
    String text = reading.filing().document().text();
    return diseases(reading, sentence).stream()
        .filter(
            d -> {
              Span span = d.place().span();
              String before =
                  text.substring(
                      Math.max(sentence.span().start(), span.start() - CONTEXT), span.start());
              String after =
                  text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT / 2));
              return BEFORE.standsIn(before.replaceAll("\\s+", " "))
                  || AFTER.matches(after.replaceAll("\\s+", " "));
            })
        .toList();
  }

  /**
   * The disease nearest to the position, a specific one first; none where several are told as
   * alternatives.
   */
  static Optional<String> only(Reading reading, List<Mention.Disease> diseases, int position) {
    Span at = new Span(position, position);
    Mention.Disease best =
        diseases.stream()
            .min(
                Comparator.comparing(Mention.Disease::generic)
                    .thenComparing(d -> d.place().span().distance(at)))
            .orElseThrow();
    boolean listed =
        diseases.stream().anyMatch(d -> !d.name().equals(best.name()) && isList(reading, best, d));
    return listed ? Optional.empty() : Optional.of(best.name());
  }

  private static boolean isList(Reading reading, Mention.Disease a, Mention.Disease b) {
    int from = Math.min(a.place().span().end(), b.place().span().end());
    int to = Math.max(a.place().span().start(), b.place().span().start());
    return from < to && LIST.matches(reading.filing().document().text().substring(from, to));
  }
}
