package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.SectionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The diseases that a candidate is developed, tested or approved for. */
final class IndicationRules {
  private static final String PEOPLE =
      "(patients|subjects|participants|people|adults|children|individuals|adolescents|women|men|males|females|infants|those)";

  private final List<Rule> rules;
  private final CueWords against;
  private final CueWords study;
  private final CueWords respectively;
  private final CueWords excepted;
  private final CueWords others;
  private final CueWords comorbid;
  private final CueWords events;

  IndicationRules(Vocabulary vocabulary) {
    rules =
        List.of(
            rule(
                "(treatment of|treatment for|treat|treating|treats|therapy for|therapies for|prevention of|preventing|prevent|reduce the impact of|protect against|targeting|targets|management of) ~6 <disease>",
                vocabulary),
            rule(
                PEOPLE + " (with|suffering from|who have|living with|having) ~7 <disease>",
                vocabulary),
            rule(
                "(indicated|developed|evaluated|investigated|studied|tested|approved|designation|designations|clearance|for both) ~3 (for|in) ~6 <disease>",
                vocabulary),
            rule(
                "(trial|trials|study|studies|testing|investigation|program|development) ~8 (in|for|of) ~5 <disease>",
                vocabulary),
            rule(
                "<stage> ~5 <disease> ~2 (trial|trials|study|studies|program|patients|participants)",
                vocabulary),
            rule(
                "<disease> ~2 (patients|participants|trial|trials|study|studies|indication|indications)",
                vocabulary),
            rule(
                "(developing|advancing|develops|evaluating) ~1 <candidate> ~20 for ~4 <disease>",
                vocabulary),
            rule("<candidate> [\\)] [\\( ~4 \\)] (for|in|into) ~5 <disease>", vocabulary),
            rule(
                "(indications|indication|diseases|conditions|cancers) ~6 (including|include|such as|:|,) ~7 <disease>",
                vocabulary));
    against =
        new CueWords(
            "compared competitors approved historically history caused causes cause prevalence incidence epidemiology "
                + "affects affecting affect estimated million annually mortality burden competing other's",
            vocabulary);
    excepted = new CueWords("than except excluding", vocabulary);
    others =
        new CueWords(
            "approach approaches various molecules candidates compounds programs products pipeline therapies",
            vocabulary);
    respectively = new CueWords("respectively", vocabulary);
    study =
        new CueWords(
            "trial trials study studies phase designation enrolled enrolling treated indication indicated "
                + "developed evaluated patients participants subjects dosed program BLA NDA MAA sNDA sBLA",
            vocabulary);
    events =
        new CueWords(
            "experienced experiencing adverse event events reactions serious no effects toxicity toxicities",
            vocabulary);
    comorbid = new CueWords("underlying comorbid comorbidities comorbidity risk", vocabulary);
  }

  List<Rule> rules() {
    return rules;
  }

  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    if (view.mentions(Mention.Disease.class).isEmpty()) {
      return;
    }
    Set<Mention.Disease> seen = new HashSet<>();
    for (Rule rule : rules) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Disease first = match.get("disease", Mention.Disease.class).orElseThrow();
        Optional<String> candidate = candidate(reading, view, first);
        if (candidate.isEmpty()) {
          continue;
        }
        List<Mention.Disease> diseases = distinct(listFrom(view, first, Mention.Disease.class));
        List<Mention.Candidate> each = respectively(view, first, diseases.size());
        for (int i = 0; i < diseases.size(); i++) {
          if (!isAside(view, diseases.get(i)) && seen.add(diseases.get(i))) {
            String name = each.isEmpty() ? candidate.get() : each.get(i).name();
            drafts.add(
                Draft.of(CandidateExtractor.TYPE, rule.name(), 0.75)
                    .set("name", name)
                    .set("indications", List.of(diseases.get(i).name()))
                    .from(view.sentence())
                    .build());
          }
        }
      }
    }
  }

  /**
   * "other than asthma", "an underlying condition such as diabetes", "breast cancer cell lines".
   */
  private boolean isAside(SentenceView view, Mention.Disease disease) {
    int next = view.positionOf(disease.place().end());
    boolean cells = next < view.size() && view.tokens().text(view.token(next)).startsWith("cell");
    boolean event =
        view.mentions(Mention.Toxicity.class).stream()
                .anyMatch(t -> t.place().equals(disease.place()))
            && events.before(view, disease.place().first(), 9);
    return cells
        || event
        || excepted.before(view, disease.place().first(), 8)
        || comorbid.before(view, disease.place().first(), 16);
  }

  /** An abbreviation behind its disease is no second one. */
  private static List<Mention.Disease> distinct(List<Mention.Disease> diseases) {
    Set<String> names = new HashSet<>();
    return diseases.stream().filter(d -> names.add(d.name())).toList();
  }

  /** "A and B, for C and D, respectively": as many candidates as diseases, one for each. */
  private List<Mention.Candidate> respectively(
      SentenceView view, Mention.Disease first, int count) {
    if (count < 2 || !respectively.in(view)) {
      return List.of();
    }
    List<Mention.Candidate> before =
        view.mentions(Mention.Candidate.class).stream()
            .filter(c -> c.place().end() <= first.place().first())
            .toList();
    return before.size() == count ? before : List.of();
  }

  /**
   * The candidate of the sentence; one from before only where the sentence speaks of treating or
   * testing it.
   */
  private Optional<String> candidate(Reading reading, SentenceView view, Mention.Disease disease) {
    boolean named = !view.mentions(Mention.Candidate.class).isEmpty();
    boolean other =
        !view.mentions(Mention.Drug.class).isEmpty()
            || !view.mentions(Mention.Modality.class).isEmpty()
            || view.sentence().section().kind() == SectionKind.ABOUT
            || others.in(view);
    if (!named && (!study.in(view) || against.in(view) || other)) {
      return Optional.empty();
    }
    return reading.discourse().candidateAt(view.sentence(), disease.place().span().start());
  }
}
