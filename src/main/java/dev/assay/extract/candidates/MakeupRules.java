package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Glossary.NamedCandidate;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** What a conjugate is made of: its antibody, payload, linker and how many payloads it carries. */
final class MakeupRules {
  /** How sure an agent's own name is; of a class less, so that the agent leads. */
  static final double AGENT = 0.8;

  private static final double CLASS = 0.75;

  private static final String JOINED =
      "(conjugated|conjugating|conjugates|combines|linked|linking|attached|attaching|coupled|joined|delivering|delivers|deliver|comprises|comprising|comprised|"
          + "consisting|consists|composed|carrying|carries|labeled|radiolabeled|armed|containing|contains|releases|release|releasing|bearing)";

  /** Payloads that are also given by themselves or carried by other things than antibodies. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "anthracycline",
          "glucocorticoid",
          "oligonucleotide",
          "immune_agonist",
          "protein_degrader",
          "bacterial_toxin",
          "plant_toxin",
          "enzyme",
          "photosensitizer",
          "lxr_agonist",
          "dna_damaging",
          "");

  private static final Set<String> CONJUGATE =
      Set.of("antibody_drug_conjugate", "antibody", "bispecific_antibody");

  /** Linkers of which nothing is told but whether they break. */
  private static final Set<String> UNNAMED =
      Set.of("cleavable linker", "non-cleavable linker", "peptide linker");

  /** What may stand between a class and the agent's own name: "payloads (a derivative, XY-1". */
  private static final Set<String> BETWEEN =
      Set.of(
          ("( ) , a an the of our its or payload payloads warhead warheads toxin toxins dimer dimers derivative "
                  + "analog analogue drug agent known as called named termed namely novel proprietary potent class based linker vc mc")
              .split(" "));

  /** "drug-to-antibody ratio (DAR) of approximately 3.5", "DAR8". */
  private static final Pattern RATIO =
      Pattern.compile(
          "(?:\\bDAR\\)?|[Dd]rug[- ](?:to[- ])?antibody ratios?(?: \\(DARs?\\))?)(?: (?:is|was|of|equal to|=|:))?"
              + "(?: (?:about|approximately|around|up to|roughly))? ?(\\d{1,2}(?:\\.\\d)?)(?![\\d.]*[:%\\d])");

  private final Rule payload;
  private final Rule payloadBefore;
  private final Rule payloadWith;
  private final Rule payloadIn;
  private final Rule payloadNamed;
  private final Rule payloadSpoken;
  private final Rule payloadIs;
  private final Rule payloadPart;
  private final Rule antibody;
  private final Rule antibodyPart;
  private final Rule each;
  private final Rule linker;
  private final CueWords all;

  MakeupRules(Vocabulary vocabulary) {
    payload = rule("<candidate> ~20 " + JOINED + " ~12 <payload>", vocabulary);
    payloadBefore =
        rule(
            "<payload> ~2 (payload|conjugate|immunoconjugate|antibody drug conjugate|ADC) ~3 <candidate>",
            vocabulary);
    payloadWith =
        rule(
            "<candidate> ~16 (with|has|having|uses|using|employing|utilizing|bearing|incorporating|incorporates|and) ~7 <payload> ~3 (payload|payloads|warhead|warheads|toxin|agent)",
            vocabulary);
    payloadIn =
        rule(
            "<candidate> [\\( ~12 \\)] (,|is|are) ~4 <payload> ~2 (payload|conjugate|ADC|ADCs)",
            vocabulary);
    payloadNamed = rule("<candidate> ~40 <payload>", vocabulary);
    payloadIs = rule("<candidate> ~6 (payload|warhead|toxin) (is|,|was) ~5 <payload>", vocabulary);
    payloadPart = rule("<candidate> ~24 (payload|warhead|linker) ~16 <payload>", vocabulary);
    payloadSpoken = rule("(it|antibody|ADC|conjugate) ~12 " + JOINED + " ~8 <payload>", vocabulary);
    antibody =
        rule(
            "<candidate> ~10 (comprises|comprising|comprised|consists|consisting|composed) ~8 antibody [,] (<drug>|<antibody>)",
            vocabulary);
    antibodyPart = rule("<antibody>", vocabulary);
    each =
        rule(
            "(each ADC|each antibody drug conjugate|each candidate|each of these ADCs|these ADCs|both ADCs) ~10 "
                + JOINED
                + " ~8 <payload>",
            vocabulary);
    linker = rule("<candidate> ~24 <linker>", vocabulary);
    all = new CueWords("ADCs conjugates immunoconjugates each", vocabulary);
  }

  List<Rule> rules() {
    return List.of(
        payload,
        payloadBefore,
        payloadWith,
        payloadIn,
        payloadIs,
        payloadPart,
        payloadNamed,
        payloadSpoken,
        antibody,
        antibodyPart,
        each,
        linker);
  }

  /**
   * The most telling name of a chain: "the topoisomerase I inhibitor exatecan", "payloads (an
   * exatecan derivative, DXd)" are told by the agent's own name, not its class before it.
   */
  private static Mention.Payload ownName(SentenceView view, Mention.Payload first) {
    Mention.Payload last = first;
    for (Mention.Payload next : view.mentions(Mention.Payload.class)) {
      if (next.place().first() < last.place().end()) {
        continue;
      }
      if (!isChained(view, last.place().end(), next.place().first())) {
        break;
      }
      if (last.general()) {
        last = next;
      }
    }
    return last;
  }

  private static boolean isChained(SentenceView view, int from, int to) {
    boolean chained = to - from <= 10;
    for (int token = from; chained && token < to; token++) {
      chained = BETWEEN.contains(view.tokens().lower(token)) || view.tokens().isHyphen(token);
    }
    return chained;
  }

  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    parts(reading, view, drafts);
    for (Match match : each.pattern().findAll(view)) {
      for (String name : conjugatesBefore(reading, view, drafts)) {
        payload(view, each, match, name, drafts);
      }
    }
    if (view.mentions(Mention.Candidate.class).isEmpty()) {
      spoken(reading, view, drafts);
      return;
    }
    for (Rule rule : List.of(payload, payloadBefore, payloadWith, payloadIn, payloadIs)) {
      for (Match match : rule.pattern().findAll(view)) {
        if (isSame(view, match)) {
          payload(view, rule, match, candidate(match), drafts);
        }
      }
    }
    for (Rule rule : List.of(payloadNamed, payloadPart)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Payload named = match.get("payload", Mention.Payload.class).orElseThrow();
        boolean agent = rule.equals(payloadPart) || !named.general();
        if (agent && isConjugates(view, named) && isSame(view, match)) {
          payload(view, rule, match, candidate(match), drafts);
        }
      }
    }
    for (Match match : antibody.pattern().findAll(view)) {
      match
          .get("drug", Mention.Drug.class)
          .ifPresent(
              drug ->
                  drafts.add(
                      draft(antibody, candidate(match), AGENT)
                          .set("antibody", drug.name())
                          .from(view.sentence())
                          .build()));
    }
    for (Match match : linker.pattern().findAll(view)) {
      match
          .get("linker", Mention.Linker.class)
          .filter(m -> isSame(view, match) && !UNNAMED.contains(m.name()))
          .ifPresent(
              m ->
                  drafts.add(
                      draft(linker, candidate(match), 0.7)
                          .set("linker", m.name())
                          .from(view.sentence())
                          .build()));
    }
    ratio(view, drafts);
  }

  /** "It is an ADC of an antibody linked to MMAE": of the conjugate named before, not of all. */
  private void spoken(Reading reading, SentenceView view, List<Draft> drafts) {
    if (all.in(view)) {
      return;
    }
    for (Match match : payloadSpoken.pattern().findAll(view)) {
      reading
          .discourse()
          .candidateAt(view.sentence(), match.span().start())
          .filter(name -> conjugatesBefore(reading, view, drafts).contains(name))
          .ifPresent(name -> payload(view, payloadSpoken, match, name, drafts));
    }
  }

  /** What is too toxic to be given but in a conjugate, where one is spoken of. */
  private static boolean isConjugates(SentenceView view, Mention.Payload payload) {
    return !ANYWHERE.contains(payload.payloadClass())
        && !payload.payloadClass().equals("radionuclide")
        && view.mentions(Mention.Modality.class).stream()
            .anyMatch(modality -> CONJUGATE.contains(modality.name()));
  }

  private static void payload(
      SentenceView view, Rule rule, Match match, String candidate, List<Draft> drafts) {
    Mention.Payload payload =
        ownName(view, match.get("payload", Mention.Payload.class).orElseThrow());
    String kind = payload.payloadClass();
    boolean conjugate =
        !ANYWHERE.contains(kind)
            || !kind.equals("oligonucleotide")
                && view.mentions(Mention.Modality.class).stream()
                    .anyMatch(modality -> CONJUGATE.contains(modality.name()));
    drafts.add(
        draft(rule, candidate, payload.general() ? CLASS : AGENT)
            .set("payload", payload.name())
            .set("payload_class", kind.isEmpty() ? null : kind)
            .set(
                "modality",
                kind.equals("radionuclide")
                    ? "radiopharmaceutical"
                    : conjugate ? "antibody_drug_conjugate" : null)
            .from(view.sentence())
            .build());
  }

  /** "The antibody, huZM4, is linked to ...": the conjugate that is spoken of has it. */
  private void parts(Reading reading, SentenceView view, List<Draft> drafts) {
    for (Mention.Antibody part : view.mentions(Mention.Antibody.class)) {
      reading
          .discourse()
          .candidateAt(view.sentence(), part.place().span().start())
          .ifPresent(
              name ->
                  drafts.add(
                      draft(antibodyPart, name, AGENT)
                          .set("antibody", part.name())
                          .from(view.sentence())
                          .build()));
    }
  }

  /** Whether a draft tells a payload by its own name, which leads before a part of the name. */
  static boolean tellsAgent(Draft draft) {
    return draft.get("payload") != null && draft.confidence() >= AGENT;
  }

  /** The conjugates that the filing has named up to a sentence, in order. */
  static Set<String> conjugatesBefore(Reading reading, SentenceView view, List<Draft> said) {
    Set<String> names = new LinkedHashSet<>();
    said.stream()
        .filter(draft -> "antibody_drug_conjugate".equals(draft.text("modality")))
        .forEach(draft -> names.add(draft.text("name")));
    int end = view.sentence().span().end();
    for (Mention.Candidate named : reading.mentions().of(Mention.Candidate.class)) {
      boolean conjugate =
          reading
              .glossary()
              .candidate(named.name())
              .map(NamedCandidate::modality)
              .filter("antibody_drug_conjugate"::equals)
              .isPresent();
      if (conjugate && named.place().span().start() < end) {
        names.add(named.name());
      }
    }
    return names;
  }

  /** How many payloads a conjugate carries. */
  private static void ratio(SentenceView view, List<Draft> drafts) {
    String text = view.tokens().document();
    int start = view.sentence().span().start();
    Matcher matcher = RATIO.matcher(text.substring(start, view.sentence().span().end()));
    if (!matcher.find()) {
      return;
    }
    List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
    int at = start + matcher.start();
    named.stream()
        .filter(c -> c.place().span().start() < at)
        .reduce((before, last) -> last)
        .or(() -> named.stream().findFirst())
        .ifPresent(
            candidate ->
                drafts.add(
                    Draft.of(CandidateExtractor.TYPE, "drug-to-antibody ratio", AGENT)
                        .set("name", candidate.name())
                        .set("dar", new BigDecimal(matcher.group(1)))
                        .from(view.sentence())
                        .build()));
  }

  /**
   * Whether no other candidate and no semicolon stands between the two that a match has brought
   * together.
   */
  static boolean isSame(SentenceView view, Match match) {
    Mention.Candidate candidate = match.get("candidate", Mention.Candidate.class).orElseThrow();
    String text = view.tokens().document();
    int semicolon = text.indexOf(';', match.span().start());
    return (semicolon < 0 || semicolon >= match.span().end())
        && view.mentions(Mention.Candidate.class).stream()
            .noneMatch(
                c -> !c.name().equals(candidate.name()) && match.span().contains(c.place().span()));
  }

  private static String candidate(Match match) {
    return match.get("candidate", Mention.Candidate.class).orElseThrow().name();
  }

  private static Draft.Builder draft(Rule rule, String candidate, double confidence) {
    return Draft.of(CandidateExtractor.TYPE, rule.name(), confidence).set("name", candidate);
  }
}
