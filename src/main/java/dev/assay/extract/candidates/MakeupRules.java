package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.List;

/** What a candidate is made of: its antibody, payload, linker, technology. */
final class MakeupRules {
  private final Rule payload;
  private final Rule payloadBefore;
  private final Rule payloadWith;
  private final Rule antibody;
  private final Rule linker;
  private final Rule platform;
  private final Rule platformAfter;
  private final Rule platformFor;
  private final Rule platformBehind;
  private final Rule platformGroup;
  private final Rule platformIn;
  private final Rule own;

  MakeupRules(Vocabulary vocabulary) {
    payload =
        rule(
            "<candidate> ~16 (conjugated|linked|attached|delivering|delivers|deliver|comprises|comprising|comprised|consisting|consists|"
                + "composed|carrying|carries|labeled|radiolabeled) ~8 <payload>",
            vocabulary);
    payloadBefore =
        rule(
            "<payload> ~2 (payload|conjugate|antibody drug conjugate|ADC) ~3 <candidate>",
            vocabulary);
    payloadWith =
        rule(
            "<candidate> ~16 (with|has|having|uses|using|employing|utilizing|bearing|and) ~5 <payload> ~1 (payload|payloads|warhead|toxin)",
            vocabulary);
    antibody =
        rule(
            "<candidate> ~10 (comprises|comprising|comprised|consists|consisting|composed) ~8 antibody [,] <drug>",
            vocabulary);
    linker = rule("<candidate> ~20 <linker>", vocabulary);
    platform =
        rule(
            "<platform> ~2 (compound|compounds|candidate|antibody|product|bispecific|conjugate|vaccine|program|derived|based|enabled"
                + "|platform ,|technology ,|platform is|technology is|platform has generated|platform generated|platform produced) ~4 <candidate>",
            vocabulary);
    platformFor =
        rule(
            "<platform> ~9 (for use in|for use with|for the development of|used in|used for|used with|used to create|used to make|used to develop|applied to"
                + "|to create|to develop|to generate|to make|to produce|underlies|underlying|led to) ~4 <candidate>",
            vocabulary);
    platformGroup =
        rule(
            "<platform> ~1 (compounds|candidates|antibodies|products) ~16 <candidate>", vocabulary);
    platformBehind =
        rule(
            "<candidate> ~3 <platform> (compound|compounds|candidate|product|program)", vocabulary);
    platformIn =
        rule(
            "<candidate> [\\( ~12 \\)] , (a|an|our|its|the) ~1 <platform> ~3 <modality>",
            vocabulary);
    own = rule("<company> [' s] ~6 <platform>", vocabulary);
    platformAfter =
        rule(
            "<candidate> ~14 (using|uses|utilizing|utilizes|with|via|leveraging|leverages|based on|employs|employing|from|through|built on|"
                + "by|incorporates|incorporating|utilized|used|powered by|of) ~6 <platform>",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(
        payload,
        payloadBefore,
        payloadWith,
        antibody,
        linker,
        platform,
        platformAfter,
        platformIn,
        platformFor,
        platformBehind,
        platformGroup,
        own);
  }

  /** "the topoisomerase I inhibitor exatecan": the agent's own name, not its class before it. */
  private static Mention.Payload ownName(SentenceView view, Mention.Payload payload) {
    return view.mentions(Mention.Payload.class).stream()
        .filter(
            next ->
                next.place().first() >= payload.place().end()
                    && next.place().first() <= payload.place().end() + 1)
        .findFirst()
        .orElse(payload);
  }

  void read(SentenceView view, List<Draft> drafts) {
    if (view.mentions(Mention.Candidate.class).isEmpty()) {
      return;
    }
    for (Rule rule : List.of(payload, payloadBefore, payloadWith)) {
      for (Match match : rule.pattern().findAll(view)) {
        match
            .get("payload", Mention.Payload.class)
            .filter(m -> isSame(view, match))
            .map(m -> ownName(view, m))
            .ifPresent(
                m ->
                    drafts.add(
                        draft(match, rule, view, "payload", m.name(), 0.8)
                            .with("payload_class", m.payloadClass())
                            .with(
                                "modality",
                                m.payloadClass().equals("radionuclide")
                                    ? "radiopharmaceutical"
                                    : "antibody_drug_conjugate")));
      }
    }
    antibody
        .pattern()
        .findAll(view)
        .forEach(
            match ->
                match
                    .get("drug", Mention.Drug.class)
                    .ifPresent(
                        drug ->
                            drafts.add(
                                draft(match, antibody, view, "antibody", drug.name(), 0.8))));
    linker
        .pattern()
        .findAll(view)
        .forEach(
            match ->
                match
                    .get("linker", Mention.Linker.class)
                    .filter(m -> isSame(view, match))
                    .ifPresent(
                        m -> drafts.add(draft(match, linker, view, "linker", m.name(), 0.7))));
    platformGroup.pattern().findAll(view).forEach(match -> group(view, match, drafts));
    for (Rule rule : List.of(platform, platformAfter, platformIn, platformFor, platformBehind)) {
      rule.pattern()
          .findAll(view)
          .forEach(
              match ->
                  match
                      .get("platform", Mention.Platform.class)
                      .filter(m -> isSame(view, match))
                      .ifPresent(
                          m -> drafts.add(draft(match, rule, view, "technology", m.name(), 0.7))));
    }
  }

  /**
   * Whether the filing calls a technology the issuer's own: "our XYZ platform", "the Company's XYZ
   * technology".
   */
  boolean isIssuers(Reading reading, String technology) {
    for (SentenceView view : reading.views()) {
      for (Match match : own.pattern().findAll(view)) {
        boolean same =
            match
                .get("platform", Mention.Platform.class)
                .filter(p -> p.name().equals(technology))
                .isPresent();
        boolean issuer =
            match
                .get("company", Mention.Company.class)
                .filter(c -> c.name().equals(reading.glossary().issuer()))
                .isPresent();
        if (same && issuer) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Two XYZ compounds are in clinical testing: A and B": all that the sentence goes on to name.
   */
  private void group(SentenceView view, Match match, List<Draft> drafts) {
    Mention.Platform technology = match.get("platform", Mention.Platform.class).orElseThrow();
    for (Mention.Candidate candidate : view.mentions(Mention.Candidate.class)) {
      if (candidate.place().first() > technology.place().first()) {
        drafts.add(
            Draft.of(CandidateExtractor.TYPE, platformGroup.name(), 0.7)
                .set("name", candidate.name())
                .set("technology", technology.name())
                .from(view.sentence())
                .build());
      }
    }
  }

  /**
   * Whether no other candidate and no semicolon stands between the two that a match has brought
   * together.
   */
  private static boolean isSame(SentenceView view, Match match) {
    Mention.Candidate candidate = match.get("candidate", Mention.Candidate.class).orElseThrow();
    String text = view.tokens().document();
    int semicolon = text.indexOf(';', match.span().start());
    return (semicolon < 0 || semicolon >= match.span().end())
        && view.mentions(Mention.Candidate.class).stream()
            .noneMatch(
                c -> !c.name().equals(candidate.name()) && match.span().contains(c.place().span()));
  }

  private static Draft draft(
      Match match, Rule rule, SentenceView view, String slot, Object value, double confidence) {
    return Draft.of(CandidateExtractor.TYPE, rule.name(), confidence)
        .set("name", match.get("candidate", Mention.Candidate.class).orElseThrow().name())
        .set(slot, value)
        .from(view.sentence())
        .build();
  }
}
