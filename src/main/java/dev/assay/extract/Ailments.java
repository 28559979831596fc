package dev.assay.extract;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.List;

/**
 * The diseases that a sentence names, without those that it tells as toxicities: anemia is what
 * patients are treated for, or what they get from it.
 */
public final class Ailments {
  private static final Pattern TREATED =
      Pattern.compile(
          "(?:\\b(?:patients?|participants?|subjects?|people|adults|men|women|children|infants|volunteers|adolescents|individuals)"
              + " (?:[\\w-]+ ){0,4}(?:with|having|suffering from|at risk of|at risk for)"
              + "|(?<!-)\\b(?:treatment|prevention|reduction|management|therapy) (?:of|for)|(?<!-)\\b(?:to )?(?:treat|prevent|reduce)(?:ing)?"
              + "|\\b(?:trials?|study|studies|program|evaluation) (?:[\\w-]+ ){0,6}(?:in|for|of))"
              + " (?:(?!had\\b|were\\b|was\\b|of\\b|in\\b)[\\w/-]+,? ){0,4}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADVERSE =
      Pattern.compile(
          "\\b(?:adverse|side effects?|treatment[- ](?:emergent|related)|toxicit\\w+|tolerated|safety profile)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int CONTEXT = 90;

  private Ailments() {}

  /** The diseases of a sentence, in order. */
  public static List<Mention.Disease> in(Reading reading, Sentence sentence) {
    List<Mention.Toxicity> toxicities =
        reading.mentions().in(sentence.span(), Mention.Toxicity.class);
    List<Mention.Disease> diseases = reading.mentions().in(sentence.span(), Mention.Disease.class);
    if (toxicities.isEmpty() || diseases.isEmpty()) {
      return diseases;
    }
    boolean adverse = ADVERSE.standsIn(reading.filing().slice(sentence.span()));
    return diseases.stream()
        .filter(
            d ->
                toxicities.stream().noneMatch(t -> t.place().span().contains(d.place().span()))
                    || !adverse && isTreated(reading, sentence, d.place().span()))
        .toList();
  }

  private static boolean isTreated(Reading reading, Sentence sentence, Span disease) {
    String before =
        reading
            .filing()
            .document()
            .text()
            .substring(
                Math.max(sentence.span().start(), disease.start() - CONTEXT), disease.start());
    return TREATED.standsIn(Words.singleBlanks(before));
  }
}
