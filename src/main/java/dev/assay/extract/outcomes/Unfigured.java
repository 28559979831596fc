package dev.assay.extract.outcomes;

import dev.assay.extract.Phrases;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads results that a sentence tells without a figure of their own: dose-limiting events, survival
 * that was prolonged, an endpoint that was met with its p-value.
 */
final class Unfigured {
  private static final Pattern NEGATED =
      Pattern.compile("\\b(?:no|not|without|none|neither|nor)\\b[^,;]{0,60}$");
  private static final Pattern WISHED =
      Pattern.compile(
          "\\b(?:will|may|could|would|can|to|potential\\w*|goal|whether|if|should|plans?|how|powered)\\b");
  private static final int CONTEXT = 80;

  private final Reading reading;
  private final OutcomeRules rules;
  private final OutcomeOwner owner;
  private final Circumstances circumstances;

  Unfigured(Reading reading, OutcomeRules rules, OutcomeOwner owner, Circumstances circumstances) {
    this.reading = reading;
    this.rules = rules;
    this.owner = owner;
    this.circumstances = circumstances;
  }

  /** Adds what the sentence tells beyond the results with figures. */
  void add(SentenceView view, List<Draft> drafts) {
    limiting(view, drafts);
    deaths(view, drafts);
    bare(view, rules.seen(), drafts);
    bare(view, rules.prolonged(), drafts);
    bare(view, rules.benefit(), drafts);
    if (drafts.isEmpty()) {
      met(view, drafts);
    }
  }

  /** "ABC-1 met its primary endpoint (p=0.004)", "a significant improvement in pain (p=0.01)". */
  private void met(SentenceView view, List<Draft> drafts) {
    List<Mention.Probability> told = view.mentions(Mention.Probability.class);
    for (Match match : rules.met().pattern().findAll(view)) {
      String before = Figures.between(view, view.sentence().span().start(), match.span().start());
      Optional<String> candidate = owner.of(view, match.span().start());
      if (told.isEmpty() || WISHED.standsIn(before) || candidate.isEmpty()) {
        continue;
      }
      Draft.Builder draft =
          Draft.of(OutcomeExtractor.TYPE, rules.met().name(), 0.6)
              .set("candidate", candidate.get())
              .set("measure", "other")
              .set("p_value", told.get(0).text())
              .set("endpoint", Figures.slice(reading, match.span()));
      circumstances.fill(draft, view, candidate.get(), match.span(), false);
      drafts.add(draft.from(view.sentence()).build());
      return;
    }
  }

  private void deaths(SentenceView view, List<Draft> drafts) {
    boolean told =
        drafts.stream().map(d -> d.text("event")).anyMatch(e -> e != null && e.contains("death"));
    Optional<Draft.Builder> counted =
        told || rules.deaths().pattern().find(view).isEmpty()
            ? Optional.empty()
            : Deaths.in(view, rules.deaths(), owner);
    counted.ifPresent(
        draft -> {
          String candidate = String.valueOf(draft.build().text("candidate"));
          circumstances.fillUndosed(draft, view, candidate, view.sentence().span());
          drafts.add(draft.from(view.sentence()).build());
        });
  }

  /**
   * "Dose-limiting thrombocytopenia was seen at 7.4 GBq": dose-limiting, so it counts without a
   * number.
   */
  private void limiting(SentenceView view, List<Draft> drafts) {
    for (Match match : rules.limiting().pattern().findAll(view)) {
      Span toxicity = match.get("toxicity", Mention.Toxicity.class).orElseThrow().place().span();
      String before = Figures.between(view, match.span().start() - CONTEXT, match.span().start());
      Span event = AdverseEvents.graded(view, toxicity);
      boolean told =
          drafts.stream()
              .anyMatch(
                  d ->
                      "adverse_event".equals(d.text("measure"))
                          && Figures.slice(reading, event).equals(d.text("event")));
      Optional<String> candidate = owner.of(view, match.span().start());
      if (told || NEGATED.standsIn(before) || candidate.isEmpty()) {
        continue;
      }
      Draft.Builder draft =
          Draft.of(OutcomeExtractor.TYPE, rules.limiting().name(), 0.7)
              .set("candidate", candidate.get())
              .set("measure", "adverse_event")
              .set("event", Figures.slice(reading, event));
      circumstances.fill(draft, view, candidate.get(), toxicity, true);
      drafts.add(draft.from(view.sentence()).build());
    }
  }

  /**
   * "Stable disease was reported in a number of patients", "ABC-1 prolonged overall survival":
   * results without a figure.
   */
  private void bare(SentenceView view, Rule rule, List<Draft> drafts) {
    for (Match match : rule.pattern().findAll(view)) {
      String before = Figures.between(view, view.sentence().span().start(), match.span().start());
      Optional<String> candidate = owner.of(view, match.span().start());
      if (WISHED.standsIn(before) || NEGATED.standsIn(before) || candidate.isEmpty()) {
        continue;
      }
      for (Mention.Endpoint endpoint :
          Phrases.listFrom(
              view,
              match.get("endpoint", Mention.Endpoint.class).orElseThrow(),
              Mention.Endpoint.class)) {
        boolean told = drafts.stream().anyMatch(d -> endpoint.measure().equals(d.text("measure")));
        if (!told && !endpoint.measure().equals("adverse_event")) {
          Draft.Builder draft =
              Draft.of(OutcomeExtractor.TYPE, rule.name(), 0.6)
                  .set("candidate", candidate.get())
                  .set("measure", endpoint.measure())
                  .set("endpoint", Figures.slice(reading, endpoint.place().span()));
          circumstances.fill(draft, view, candidate.get(), match.span(), false);
          drafts.add(draft.from(view.sentence()).build());
        }
      }
    }
  }
}
