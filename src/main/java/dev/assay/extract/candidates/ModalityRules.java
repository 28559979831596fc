package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.listUpTo;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of therapy a candidate is. */
final class ModalityRules {
  private final Rule isA;
  private final Rule apposition;
  private final Rule bracketed;
  private final Rule before;
  private final Rule classBefore;
  private final Rule form;
  private final Rule oral;
  private final Rule byMouth;
  private final Rule pronoun;
  private final Rule acts;
  private final Rule listed;
  private final Rule behind;
  private final Rule madeWith;

  ModalityRules(Vocabulary vocabulary) {
    isA =
        rule(
            "<candidate> [,] [\\( ~12 \\)] [,] [which|that] (is|was|are|were)"
                + " [also|currently|being developed as] [a|an|our|the|its|one of our|two|both]",
            vocabulary);
    apposition =
        rule(
            "<candidate> [\\( ~12 \\)] , (a|an|our|its|their|the|two|both|~2 ' s|~2 \u2019 s)",
            vocabulary);
    bracketed = rule("<candidate> \\( [a|an|our|the]", vocabulary);
    listed =
        rule(
            "<modality> ~3 (including|such as|namely|include|includes) ~2 <candidate>", vocabulary);
    behind = rule("<candidate> <modality>", vocabulary);
    madeWith =
        rule(
            "<candidate> ~12 (using|uses|utilizes|utilizing|employs|based on|leverages|leveraging) ~7 <modality> ~3 (technology|platform)",
            vocabulary);
    before =
        rule(
            "<modality> [\\( ~3 \\)] ~2 [candidate|therapy|product candidate|drug candidate|drug|compound|conjugate] [,|\\(] [called|named|known as] <candidate>",
            vocabulary);
    classBefore =
        rule(
            "(inhibitor|inhibitors|agonist|agonists|antagonist|antagonists|modulator|modulators|blocker|blockers|activator|"
                + "activators|degrader|degraders|compound|drug|formulation|candidate) [candidate|program|compound] [,|\\(] [called|named|known as] <candidate>",
            vocabulary);
    form =
        rule(
            "<candidate> [\\( ~6 \\)] (tablet|tablets|in tablet form|capsule|capsules|cream|ointment|lotion|topical gel|topical solution|topical spray|topical cream|topical ointment|topical foam|nasal spray|ophthalmic solution|ophthalmic suspension|eye drops|oral film|buccal film|oral solution|"
                + "oral suspension|transdermal system|transdermal patch|sublingual tablets|orally disintegrating tablets|"
                + "extended release tablets|delayed release capsules|extended release capsules)",
            vocabulary);
    oral = rule("oral <candidate>", vocabulary);
    byMouth =
        rule(
            "<candidate> ~8 (taken|administered|given|dosed|applied) ~4 (orally|by mouth|topically)",
            vocabulary);
    acts =
        rule(
            "<candidate> ~3 (inhibits|antagonizes|activates|blocks|modulates|degrades) ~4 <antigen>",
            vocabulary);
    pronoun = rule("(it|this) (is|was) (a|an)", vocabulary);
  }

  List<Rule> rules() {
    return List.of(
        isA,
        apposition,
        bracketed,
        before,
        classBefore,
        form,
        oral,
        byMouth,
        pronoun,
        acts,
        listed,
        behind,
        madeWith);
  }

  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    for (Match match : pronoun.pattern().findAll(view)) {
      boolean first = view.positionOf(tokenAt(view, match.span().start())) == 0;
      Optional<Description> said = Description.from(view, positionAfter(view, match));
      if (first && said.isPresent()) {
        reading
            .discourse()
            .candidateAt(view.sentence(), match.span().start())
            .ifPresent(name -> drafts.add(draft(pronoun, view, name, said.get(), 0.05)));
      }
    }
    if (view.mentions(Mention.Candidate.class).isEmpty()) {
      return;
    }
    for (Rule rule : List.of(isA, apposition, bracketed)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Candidate candidate = candidate(match);
        Description.from(view, positionAfter(view, match))
            .filter(said -> isSame(view, match))
            .ifPresent(
                said ->
                    listUpTo(view, candidate, Mention.Candidate.class).stream()
                        .filter(c -> c.name().equals(candidate.name()) || isPlural(view, match))
                        .forEach(c -> drafts.add(draft(rule, view, c.name(), said, 0))));
      }
    }
    for (Rule rule : List.of(before, classBefore)) {
      for (Match match : rule.pattern().findAll(view)) {
        Mention.Candidate candidate = candidate(match);
        int at = view.positionOf(candidate.place().first());
        while (at > 0 && isBridge(view.tokens().lower(view.token(at - 1)))) {
          at--;
        }
        at = beforeBracket(view, at);
        boolean plural = at > 0 && view.tokens().lower(view.token(at - 1)).endsWith("s");
        Description.before(view, at)
            .filter(said -> isSame(view, match))
            .ifPresent(
                said ->
                    listFrom(view, candidate, Mention.Candidate.class).stream()
                        .filter(c -> isNext(candidate, c) || plural)
                        .forEach(c -> drafts.add(draft(rule, view, c.name(), said, 0.15))));
      }
    }
    for (Match match : listed.pattern().findAll(view)) {
      if (isSame(view, match)) {
        byKind(view, listed, match, 0.1, drafts);
      }
    }
    for (Match match : madeWith.pattern().findAll(view)) {
      String kind = match.get("modality", Mention.Modality.class).orElseThrow().name();
      if (MADE.contains(kind) && isSame(view, match)) {
        drafts.add(draft(madeWith, view, candidate(match).name(), new Description(kind, 0.7), 0));
      }
    }
    for (Match match : behind.pattern().findAll(view)) {
      Mention.Modality kind = match.get("modality", Mention.Modality.class).orElseThrow();
      if (TELLING.contains(kind.name())) {
        drafts.add(
            draft(behind, view, candidate(match).name(), new Description(kind.name(), 0.75), 0));
      }
    }
    for (Rule rule : List.of(form, oral, byMouth, acts)) {
      for (Match match : rule.pattern().findAll(view)) {
        boolean inside =
            match.get("antigen", Mention.Antigen.class).map(SmallMoleculeTargets::has).orElse(true);
        if (inside && isSame(view, match)) {
          drafts.add(
              draft(
                  rule, view, candidate(match).name(), new Description("small_molecule", 0.7), 0));
        }
      }
    }
  }

  /** "antibody-drug conjugate (ADC), ABC-123": before the bracket of an abbreviation. */
  private static int beforeBracket(SentenceView view, int at) {
    if (at < 3 || !view.tokens().text(view.token(at - 1)).equals(")")) {
      return at;
    }
    int open = at - 2;
    while (open > at - 5 && open > 0 && !view.tokens().text(view.token(open)).equals("(")) {
      open--;
    }
    return view.tokens().text(view.token(open)).equals("(") ? open : at;
  }

  /** Kinds that, right behind a name, say what it is: "ABC-123 ADC", not "ABC-123 antibodies". */
  private static final Set<String> TELLING =
      Set.of(
          "antibody_drug_conjugate",
          "bispecific_antibody",
          "cell_therapy",
          "radiopharmaceutical",
          "vaccine");

  /** Kinds whose technologies make nothing else: "made using our ADC technology". */
  private static final Set<String> MADE =
      Set.of(
          "antibody_drug_conjugate",
          "bispecific_antibody",
          "cell_therapy",
          "gene_therapy",
          "oligonucleotide",
          "radiopharmaceutical");

  /** "ADC programs, including ABC-1 and ABC-2"; "our ABC-3 ADC". */
  private static void byKind(
      SentenceView view, Rule rule, Match match, double less, List<Draft> drafts) {
    String kind = match.get("modality", Mention.Modality.class).orElseThrow().name();
    Description said = new Description(kind, 0.8);
    listFrom(view, candidate(match), Mention.Candidate.class)
        .forEach(c -> drafts.add(draft(rule, view, c.name(), said, less)));
  }

  /** What may stand between a description and the name: "inhibitor called ABC-123". */
  private static boolean isBridge(String word) {
    return word.equals(",")
        || word.equals("(")
        || word.equals("called")
        || word.equals("named")
        || word.equals("known")
        || word.equals("as");
  }

  /** "the antibody ABC-1 and ABC-2": the same or the next one, with a joint alone between. */
  private static boolean isNext(Mention.Candidate candidate, Mention.Candidate other) {
    return other.place().first() - candidate.place().end() <= 2;
  }

  /** "ABC-1 and ABC-2 are oral inhibitors". */
  private static boolean isPlural(SentenceView view, Match match) {
    String last = view.tokens().lower(view.token(positionAfter(view, match) - 1));
    return last.equals("two") || last.equals("both") || last.equals("are") || last.equals("were");
  }

  private static Mention.Candidate candidate(Match match) {
    return match.get("candidate", Mention.Candidate.class).orElseThrow();
  }

  private static int tokenAt(SentenceView view, int offset) {
    return view.tokens().from(offset);
  }

  private static int positionAfter(SentenceView view, Match match) {
    return view.positionOf(tokenAt(view, match.span().end()));
  }

  /** Whether no other candidate stands between the two that a match has brought together. */
  private static boolean isSame(SentenceView view, Match match) {
    Mention.Candidate candidate = candidate(match);
    return view.mentions(Mention.Candidate.class).stream()
        .noneMatch(
            c -> !c.name().equals(candidate.name()) && match.span().contains(c.place().span()));
  }

  private static Draft draft(
      Rule rule, SentenceView view, String name, Description said, double less) {
    return Draft.of(CandidateExtractor.TYPE, rule.name(), said.confidence() - less)
        .set("name", name)
        .set("modality", said.modality())
        .from(view.sentence())
        .build();
  }
}
