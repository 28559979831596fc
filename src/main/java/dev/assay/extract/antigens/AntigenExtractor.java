package dev.assay.extract.antigens;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.listUpTo;
import static dev.assay.extract.Phrases.rule;

import dev.assay.extract.Extractor;
import dev.assay.glossary.Glossary.NamedAntigen;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Antigen;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;

/**
 * Antigens and other targets that a candidate is said to bind, block, inhibit, degrade or be
 * directed at.
 */
public final class AntigenExtractor implements Extractor {
  static final RecordType<Antigen> TYPE = new RecordType<>("antigens", Antigen.class);
  private static final String ACTS =
      "(target|targets|targeting|targeted|bind|binds|binding|bound|block|blocks|blocking|inhibit|inhibits|inhibiting|"
          + "inhibition of|inhibitor of|inhibitors of|antagonize|antagonizes|antagonist of|antagonizing|agonist of|agonizes|activate|activates|"
          + "activating|activation of|activator of|degrade|degrades|degrading|degrader of|degradation of|neutralize|neutralizes|neutralizing|"
          + "directed|antibody to|antibodies to|mAb to|reduces expression of|reducing expression of|reduces the expression of|"
          + "reducing the expression of|lowers expression of|reduces production of|reduce the production of|knock down|knocks down|knockdown of|"
          + "downregulates|traps|sequesters|stimulates|stimulating|antagonism of|agonism of|potentiates|against|modulate|modulates|modulating|modulator of|engage|engages|engaging|recognize|recognizes|recognizing|suppress|"
          + "suppresses|suppressing|silence|silences|silencing|blocker of|blockade of|selective for|specific for|specific to)";
  private static final String AGENT =
      "(targeting|targeted|directed|binding|specific|inhibitor|inhibitors|antibody|antibodies|agonist|agonists|antagonists|agonistic|stimulator|trap|engagers|degraders|mAb|T cell|siRNA|ASO|TCE|CAR T|CAR NK|"
          + "antagonist|degrader|blocker|modulator|activator|conjugate|ADC|CAR|bispecific|monoclonal|selective|expressing|engager|"
          + "receptor agonist|receptor antagonist|small molecule|kinase inhibitor|tyrosine kinase inhibitor)";

  private static final java.util.Set<String> PATHWAY =
      java.util.Set.of(
          "mechanism",
          "blockade",
          "mediated",
          "family",
          "levels",
          "expression",
          "production",
          "secretion",
          "therapy",
          "therapies");

  private static final java.util.Set<String> APART =
      java.util.Set.of(
          ("combination combined plus versus vs outperforming than compared relative without "
                  + "prior previously resistant refractory progressed following unlike alongside")
              .split(" "));
  private static final java.util.Set<String> CARRIES =
      java.util.Set.of("expressing", "encoding", "encodes", "expresses", "replacing", "mutations");
  private static final java.util.Set<String> STOPS =
      java.util.Set.of(
          ", ; . and or with plus to than versus in by of ) that which is was".split(" "));

  private final CueWords otherTherapy;
  private final CueWords aimed;
  private final Rule acts;
  private final Rule actsOn;
  private final Rule agentBefore;
  private final Rule agentAfter;
  private final Rule pronoun;
  private final Rule shortened;
  private final Rule title;
  private final Rule bracketed;
  private final Rule bracketedAnti;
  private final ExpressionRules expression;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public AntigenExtractor(Vocabulary vocabulary) {
    otherTherapy =
        new CueWords("prior previous previously failed combination standard", vocabulary);
    aimed =
        new CueWords(
            "target targets targeting targeted bind binds binding directed against kill kills attack "
                + "attacks recognize recognizes for of",
            vocabulary);
    acts = rule("<candidate> ~20 " + ACTS + " ~8 <antigen>", vocabulary);
    actsOn = rule(ACTS + " ~5 <antigen> ~8 (with|using|by) ~3 <candidate>", vocabulary);
    agentBefore = rule("<antigen> ~2 " + AGENT + " ~10 <candidate>", vocabulary);
    agentAfter =
        rule(
            "<candidate> ~9 (anti|a|an|the|our|its|their|s|two|both|three) ~12 <antigen> ~3 "
                + AGENT,
            vocabulary);
    pronoun = rule("(it|which|that) ~8 " + ACTS + " ~6 <antigen>", vocabulary);
    shortened = rule("<candidate> [\\( ~12 \\)] (is|,) (a|an|the|our) ~8 <antigen>", vocabulary);
    bracketed = rule("<candidate> \\( ~4 <antigen> ~3 " + AGENT, vocabulary);
    bracketedAnti = rule("<candidate> \\( ~3 anti <antigen>", vocabulary);
    title = rule("anti <antigen> ~6 <candidate>", vocabulary);
    expression = new ExpressionRules(vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                acts,
                actsOn,
                agentBefore,
                agentAfter,
                pronoun,
                shortened,
                title,
                bracketed,
                bracketedAnti));
    rules.addAll(expression.rules());
    return rules;
  }

  @Override
  public Merging merging() {
    return Merging.by("name").open("symbol");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    for (SentenceView view : reading.views()) {
      if (view.mentions(Mention.Antigen.class).isEmpty()) {
        continue;
      }
      for (Rule rule :
          List.of(acts, actsOn, agentBefore, agentAfter, title, bracketed, bracketedAnti)) {
        for (Match match : rule.pattern().findAll(view)) {
          targeted(
              reading,
              view,
              rule,
              match,
              match.get("candidate", Mention.Candidate.class).orElseThrow().name(),
              drafts);
        }
      }
      for (Match match : shortened.pattern().findAll(view)) {
        Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
        if (view.tokens().text(antigen.place().end() - 1).matches("[A-Z0-9/]+is?")) {
          targeted(
              reading,
              view,
              shortened,
              match,
              match.get("candidate", Mention.Candidate.class).orElseThrow().name(),
              drafts);
        }
      }
      if (view.mentions(Mention.Candidate.class).isEmpty()) {
        for (Match match : pronoun.pattern().findAll(view)) {
          reading
              .discourse()
              .candidateAt(view.sentence(), match.span().start())
              .ifPresent(candidate -> targeted(reading, view, pronoun, match, candidate, drafts));
        }
      }
    }
    List<String> known = drafts.stream().map(d -> d.text("name")).distinct().toList();
    for (SentenceView view : reading.views()) {
      expression.read(reading, view, known, drafts);
    }
    return drafts;
  }

  private void targeted(
      Reading reading,
      SentenceView view,
      Rule rule,
      Match match,
      String candidate,
      List<Draft> drafts) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (isApart(view, match)
        || TargetPhrases.isAppositionOfAnother(view, match)
        || isCargo(view, match)
        || crosses(view, match, candidate)
        || isNextOnes(view, match, candidate)
        || isPathway(view, antigen)
        || isMarker(view, antigen)
        || TargetPhrases.isPayloads(view, antigen)
        || otherTherapy.before(view, antigen.place().first(), 6)) {
      return;
    }
    List<Mention.Antigen> antigens = own(view, listFrom(view, antigen, Mention.Antigen.class));
    List<Mention.Candidate> candidates =
        match
            .get("candidate", Mention.Candidate.class)
            .map(c -> listFrom(view, c, Mention.Candidate.class))
            .map(l -> listUpTo(view, l.get(l.size() - 1), Mention.Candidate.class))
            .orElse(List.of());
    boolean shared =
        candidates.size() > 1
            && antigens.size() > 1
            && candidates.get(0).place().end() <= antigen.place().first();
    for (int i = 0; i < antigens.size(); i++) {
      Mention.Antigen each = antigens.get(i);
      boolean others =
          shared
              && candidates.size() == antigens.size()
              && !candidates.get(i).name().equals(candidate);
      if (others) {
        continue;
      }
      NamedAntigen named = reading.glossary().antigen(each.name()).orElseThrow();
      drafts.add(
          Draft.of(TYPE, rule.name(), 0.85)
              .set("name", named.name())
              .set("symbol", named.symbol())
              .set("aliases", named.aliases())
              .set("targeted_by", List.of(candidate))
              .from(view.sentence())
              .build());
    }
  }

  /**
   * The antigens of a list up to where another drug is named: "the ABC1 inhibitor X-1, the ABC2
   * inhibitor X-2".
   */
  private static List<Mention.Antigen> own(SentenceView view, List<Mention.Antigen> list) {
    List<Mention.Antigen> own = new ArrayList<>(List.of(list.get(0)));
    for (int i = 1; i < list.size(); i++) {
      int from = list.get(i - 1).place().end();
      int to = list.get(i).place().first();
      boolean drug =
          view.mentions().stream()
              .anyMatch(
                  m ->
                      (m instanceof Mention.Drug || m instanceof Mention.Candidate)
                          && m.place().first() >= from
                          && m.place().end() <= to);
      if (drug) {
        break;
      }
      own.add(list.get(i));
    }
    return own;
  }

  /**
   * "ABC-123 in combination with an anti-PD-1 antibody": what stands apart from the candidate is
   * another drug's.
   */
  private static boolean isApart(SentenceView view, Match match) {
    Mention.Candidate named = match.get("candidate", Mention.Candidate.class).orElse(null);
    if (named == null) {
      return false;
    }
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    int from = Math.min(named.place().end(), antigen.place().end());
    int to = Math.max(named.place().first(), antigen.place().first());
    int depth = 0;
    for (int token = from; token < to; token++) {
      String word = view.tokens().lower(token);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      boolean otherRow = antigen.place().first() < from && (depth < 0 || word.equals("|"));
      if (otherRow || APART.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "TNF levels", "IL-6 production": what is measured, no antigen (RECORDS.md, edges). */
  private static boolean isPathway(SentenceView view, Mention.Antigen antigen) {
    int next = view.positionOf(antigen.place().end());
    return next < view.size() && PATHWAY.contains(view.tokens().lower(view.token(next)));
  }

  /** "HER2-", "HER2-negative", "HER2-positive": what tumors are told apart by. */
  private boolean isMarker(SentenceView view, Mention.Antigen antigen) {
    String text = view.tokens().document();
    int end = antigen.place().span().end();
    String after =
        text.substring(end, Math.min(text.length(), end + 12)).toLowerCase(java.util.Locale.ROOT);
    return after.matches("(?s)[-\u2212\u2013+](?![a-z0-9]).*")
        || after.matches("(?s)[- ]positive.*") && !aimed.before(view, antigen.place().first(), 5)
        || after.matches("(?s)[-\u2010-\u2013 ](?:negative|mutant|mutated|amplified|altered).*");
  }

  /** Whether another drug or candidate stands between the two, whose target it rather is. */
  private static boolean crosses(SentenceView view, Match match, String candidate) {
    Mention.Candidate named = match.get("candidate", Mention.Candidate.class).orElse(null);
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (named == null) {
      return false;
    }
    List<Mention.Candidate> beside = listFrom(view, named, Mention.Candidate.class);
    int from = Math.min(named.place().end(), antigen.place().end());
    int to = Math.max(named.place().first(), antigen.place().first());
    for (Mention mention : view.mentions()) {
      if (TargetPhrases.isBareAntibody(mention)
          || named.place().first() < antigen.place().first() && beside.contains(mention)) {
        continue;
      }
      boolean other =
          mention instanceof Mention.Drug drug && !candidate.startsWith(drug.name())
              || mention instanceof Mention.Candidate c && !c.name().equals(candidate);
      if (other && mention.place().first() >= from && mention.place().end() <= to) {
        return true;
      }
    }
    return false;
  }

  /**
   * "a vector expressing factor IX", "targets hearing loss by mutations in ABC1": what is carried
   * or is broken.
   */
  private static boolean isCargo(SentenceView view, Match match) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    int at = view.positionOf(antigen.place().first());
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      if (CARRIES.contains(view.tokens().lower(view.token(i)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "ABC-123 and the anti-PD-1 antibody zorotamab": what stands right before another drug's name is
   * that one's target.
   */
  private static boolean isNextOnes(SentenceView view, Match match, String candidate) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    for (Mention mention : view.mentions()) {
      boolean other =
          mention instanceof Mention.Drug drug && !TargetPhrases.isBareAntibody(drug)
              || mention instanceof Mention.Candidate c
                  && !c.reference()
                  && !c.name().equals(candidate);
      int between =
          other
              ? view.positionOf(mention.place().first()) - view.positionOf(antigen.place().end())
              : -1;
      if (between >= 0
          && between <= 4
          && !hasStop(view, antigen.place().end(), mention.place().first())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStop(SentenceView view, int from, int to) {
    for (int token = from; token < to; token++) {
      if (STOPS.contains(view.tokens().lower(token))) {
        return true;
      }
    }
    return false;
  }
}
