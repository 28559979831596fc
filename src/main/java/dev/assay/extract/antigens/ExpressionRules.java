package dev.assay.extract.antigens;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.listUpTo;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Expression;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.List;
import java.util.Optional;

/** In which diseases an antigen is said to be expressed, and in what share of their cases. */
final class ExpressionRules {
  private final Rule expressed;
  private final Rule diseaseExpresses;
  private final Rule percentExpress;
  private final CueWords mutated;

  ExpressionRules(Vocabulary vocabulary) {
    expressed =
        rule(
            "<antigen> ~6 (expressed|overexpressed|found|present) (in|on|by) ~6 <disease>",
            vocabulary);
    diseaseExpresses =
        rule(
            "<disease> ~6 (express|expresses|expressing|overexpress|overexpresses|overexpressing) ~3 <antigen>",
            vocabulary);
    percentExpress =
        rule(
            "<percent> of [all] ~2 <disease> ~6 (express|expresses|expressing|overexpress|positive)",
            vocabulary);
    mutated =
        new CueWords(
            "mutation mutations mutant mutated fusion fusions rearranged rearrangement "
                + "rearrangements alteration alterations amplification amplified variant variants",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(expressed, diseaseExpresses, percentExpress);
  }

  /**
   * What a sentence says of where antigens that candidates target are expressed; a mutation's
   * prevalence is no expression (RECORDS.md, edges).
   */
  void read(Reading reading, SentenceView view, List<String> known, List<Draft> drafts) {
    if (mutated.in(view)) {
      return;
    }
    for (Match match : expressed.pattern().findAll(view)) {
      in(
          reading,
          view,
          known,
          expressed,
          match,
          listFrom(view, disease(match), Mention.Disease.class),
          drafts);
    }
    for (Match match : diseaseExpresses.pattern().findAll(view)) {
      in(
          reading,
          view,
          known,
          diseaseExpresses,
          match,
          listUpTo(view, disease(match), Mention.Disease.class),
          drafts);
    }
    for (Mention.Disease disease : view.mentions(Mention.Disease.class)) {
      for (Mention.Antigen antigen :
          reading.mentions().in(view.sentence().span(), Mention.Antigen.class)) {
        boolean marker =
            disease.population().stream()
                .anyMatch(
                    p ->
                        p.matches("(?i).*\\b(?:positive|expressing)$")
                            && p.toLowerCase(java.util.Locale.ROOT)
                                .startsWith(antigen.name().toLowerCase(java.util.Locale.ROOT)));
        if (marker && known.contains(antigen.name()) && counts(disease)) {
          drafts.add(
              Draft.of(AntigenExtractor.TYPE, "<antigen>-positive <disease>", 0.8)
                  .set("name", antigen.name())
                  .set("expressed_in", List.of(disease.name()))
                  .from(view.sentence())
                  .build());
        }
      }
    }
    for (Match match : percentExpress.pattern().findAll(view)) {
      Optional<Mention.Antigen> antigen = view.mentions(Mention.Antigen.class).stream().findFirst();
      Mention.Percent percent = match.get("percent", Mention.Percent.class).orElseThrow();
      if (antigen.isPresent() && known.contains(antigen.get().name()) && percent.low() != null) {
        drafts.add(
            Draft.of(AntigenExtractor.TYPE, percentExpress.name(), 0.8)
                .set("name", antigen.get().name())
                .set("expressed_in", List.of(disease(match).name()))
                .set("expression", List.of(new Expression(disease(match).name(), percent.low())))
                .from(view.sentence())
                .build());
      }
    }
  }

  /**
   * "CD56-expressing cancer cells" names no disease; "solid tumors" is a group that texts do name.
   */
  private static boolean counts(Mention.Disease disease) {
    return !disease.generic() || disease.name().startsWith("solid tum");
  }

  private static Mention.Disease disease(Match match) {
    return match.get("disease", Mention.Disease.class).orElseThrow();
  }

  private static void in(
      Reading reading,
      SentenceView view,
      List<String> known,
      Rule rule,
      Match match,
      List<Mention.Disease> diseases,
      List<Draft> drafts) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (known.contains(antigen.name()) && reading.glossary().antigen(antigen.name()).isPresent()) {
      drafts.add(
          Draft.of(AntigenExtractor.TYPE, rule.name(), 0.8)
              .set("name", antigen.name())
              .set(
                  "expressed_in",
                  diseases.stream()
                      .filter(ExpressionRules::counts)
                      .map(Mention.Disease::name)
                      .distinct()
                      .toList())
              .from(view.sentence())
              .build());
    }
  }
}
