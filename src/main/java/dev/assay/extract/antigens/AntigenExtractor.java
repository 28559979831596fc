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
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
          + "antagonist|degrader|blocker|modulator|activator|dual|conjugate|ADC|CAR|bispecific|monoclonal|selective|expressing|engager|"
          + "receptor agonist|receptor antagonist|small molecule|kinase inhibitor|tyrosine kinase inhibitor)";

  /** "ABC1- and ABC2-targeting": the hyphen stands for the word that follows the other. */
  private static final Pattern SHARED_HYPHEN =
      Pattern.compile(
          "^[-\u2010-\u2013] (?:and|or) [\\w/\u03b1-\u03c9]{2,12}[- ](?:targeting|targeted|directed|specific|binding)");

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

  private final CueWords otherTherapy;
  private final CueWords aimed;
  private final Rule acts;
  private final Rule actsOn;
  private final Rule agentBefore;
  private final Rule agentAfter;
  private final Rule pronoun;
  private final Rule itsTarget;
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
    itsTarget = rule("(its|whose) [molecular] (target|antigen) [,|is] ~2 <antigen>", vocabulary);
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
                itsTarget,
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
        for (Rule rule : List.of(pronoun, itsTarget)) {
          for (Match match : rule.pattern().findAll(view)) {
            reading
                .discourse()
                .candidateAt(view.sentence(), match.span().start())
                .ifPresent(candidate -> targeted(reading, view, rule, match, candidate, drafts));
          }
        }
      }
    }
    List<String> known = drafts.stream().map(d -> d.text("name")).distinct().toList();
    for (SentenceView view : reading.views()) {
      expression.read(reading, view, known, drafts);
    }
    return drafts;
  }

  @Override
  public Optional<String> silence(Reading reading, SentenceView view) {
    int start = view.sentence().span().start();
    return Optional.of(
        reading.discourse().candidateAt(view.sentence(), start).isEmpty()
            ? "no candidate is named here or shortly before whose target it is"
            : "it is a pathway, a marker, a payload, of another therapy, or of \"it\" beside a named candidate");
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
        || TargetPhrases.isCargo(view, match)
        || crosses(view, match, candidate)
        || TargetPhrases.isNextOnes(view, match, candidate)
        || TargetPhrases.isOfOthers(view, match)
        || isPathway(view, antigen)
        || isMarker(view, antigen)
        || TargetPhrases.isPayloads(view, antigen)
        || otherTherapy.before(view, antigen.place().first(), 6)) {
      return;
    }
    List<Mention.Antigen> antigens = own(view, listFrom(view, antigen, Mention.Antigen.class));
    if (paired(reading, view, rule, match, drafts)) {
      return;
    }
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
      drafts.add(draft(reading, view, rule, each, candidate));
    }
  }

  private static Draft draft(
      Reading reading, SentenceView view, Rule rule, Mention.Antigen antigen, String candidate) {
    NamedAntigen named = reading.glossary().antigen(antigen.name()).orElseThrow();
    return Draft.of(TYPE, rule.name(), 0.85)
        .set("name", named.name())
        .set("symbol", named.symbol())
        .set("aliases", named.aliases())
        .set("targeted_by", List.of(candidate))
        .from(view.sentence())
        .build();
  }

  /**
   * "ABC1- and ABC2-targeting antibodies X-1 and X-2" are told in pairs, "the ABC1 antibodies X-1
   * and X-2" are all directed at the one; whether it stands so.
   */
  private static boolean paired(
      Reading reading, SentenceView view, Rule rule, Match match, List<Draft> drafts) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    Mention.Candidate first = match.get("candidate", Mention.Candidate.class).orElse(null);
    if (first == null || first.place().first() < antigen.place().first()) {
      return false;
    }
    List<Mention.Candidate> candidates =
        listFrom(view, first, Mention.Candidate.class).stream()
            .filter(c -> !hasAntigen(view, first.place().end(), c.place().first()))
            .toList();
    List<Mention.Antigen> list = new ArrayList<>(listUpTo(view, antigen, Mention.Antigen.class));
    int at = list.size() - 1;
    list.addAll(listFrom(view, antigen, Mention.Antigen.class).stream().skip(1).toList());
    if (candidates.size() < 2 || !TargetPhrases.isPlural(view, first)) {
      return false;
    }
    if (list.size() == candidates.size()) {
      drafts.add(draft(reading, view, rule, antigen, candidates.get(at).name()));
    } else {
      candidates.forEach(c -> drafts.add(draft(reading, view, rule, antigen, c.name())));
    }
    return true;
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
      if (drugBetween(view, from, to)) {
        break;
      }
      own.add(list.get(i));
    }
    return own;
  }

  /** Whether a drug is named from one token up to another. */
  static boolean drugBetween(SentenceView view, int from, int to) {
    return view.mentions().stream()
        .anyMatch(
            m ->
                (m instanceof Mention.Drug || m instanceof Mention.Candidate)
                    && m.place().first() >= from
                    && m.place().end() <= to);
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
      boolean another =
          named.place().end() == from && word.equals("anti") && isJoined(view, token - 1);
      if (otherRow || another || APART.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "ABC-123 and anti-PD-1 antibodies": what is joined to a candidate is another drug. */
  private static boolean isJoined(SentenceView view, int token) {
    String word = view.tokens().lower(token);
    return word.equals("and") || word.equals("or") || word.equals("plus") || word.equals("with");
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
        text.substring(end, Math.min(text.length(), end + 40)).toLowerCase(java.util.Locale.ROOT);
    if (SHARED_HYPHEN.standsIn(after)) {
      return false;
    }
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
    List<Mention.Candidate> beside =
        listFrom(view, named, Mention.Candidate.class).stream()
            .filter(c -> !hasAntigen(view, named.place().end(), c.place().first()))
            .toList();
    int from = Math.min(named.place().end(), antigen.place().end());
    int to = Math.max(named.place().first(), antigen.place().first());
    for (Mention mention : view.mentions()) {
      boolean other =
          mention instanceof Mention.Drug drug && !candidate.startsWith(drug.name())
              || mention instanceof Mention.Candidate c && !c.name().equals(candidate);
      if (other
          && mention.place().first() >= from
          && mention.place().end() <= to
          && !TargetPhrases.isBareAntibody(mention)
          && !(named.place().first() < antigen.place().first() && beside.contains(mention))) {
        return true;
      }
    }
    return false;
  }

  /** "ABC-1, an ABC1 inhibitor, and ABC-2": what tells the one apart from the other. */
  private static boolean hasAntigen(SentenceView view, int from, int to) {
    return view.mentions(Mention.Antigen.class).stream()
        .anyMatch(a -> a.place().first() >= from && a.place().end() <= to);
  }
}
