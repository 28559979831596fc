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
import dev.assay.record.Expression;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Antigens and other targets that a candidate is said to bind, block, inhibit, degrade or be directed at. */
public final class AntigenExtractor implements Extractor {
  private static final RecordType<Antigen> TYPE = new RecordType<>("antigens", Antigen.class);
  private static final String ACTS = "(target*|bind*|block*|inhibit*|antagoni*|agoni*|activat*|degrad*|neutrali*|"
      + "directed|against|modulat*|engage*|recogni*|suppress*|silenc*|selective for|specific for)";
  private static final String AGENT = "(targeting|targeted|directed|binding|specific|inhibitor|inhibitors|antibody|antibodies|agonist|"
      + "antagonist|degrader|blocker|modulator|activator|conjugate|ADC|CAR|bispecific|monoclonal|selective|expressing|engager|"
      + "receptor agonist|receptor antagonist|small molecule|kinase inhibitor|tyrosine kinase inhibitor)";

  private static final java.util.Set<String> PATHWAY = java.util.Set.of("mechanism", "blockade", "mediated", "family", "levels", "expression",
      "production", "secretion", "therapy", "therapies");

  private static final java.util.Set<String> STOPS = java.util.Set.of(",", ";", ".", "and", "or", "with", "plus", "to", "than", "versus",
      "in", "by", "of", ")", "that", "which", "is", "was");

  private final Rule acts;
  private final Rule actsOn;
  private final Rule agentBefore;
  private final Rule agentAfter;
  private final Rule pronoun;
  private final Rule title;
  private final Rule expressed;
  private final Rule diseaseExpresses;
  private final Rule percentExpress;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public AntigenExtractor(Vocabulary vocabulary) {
    acts = rule("<candidate> ~20 " + ACTS + " ~6 <antigen>", vocabulary);
    actsOn = rule(ACTS + " ~5 <antigen> ~8 (with|using|by) ~3 <candidate>", vocabulary);
    agentBefore = rule("<antigen> ~2 " + AGENT + " ~10 <candidate>", vocabulary);
    agentAfter = rule("<candidate> ~9 (anti|a|an|the|our) ~12 <antigen> ~3 " + AGENT, vocabulary);
    pronoun = rule("(it|which|that) ~8 " + ACTS + " ~6 <antigen>", vocabulary);
    title = rule("anti <antigen> ~6 <candidate>", vocabulary);
    expressed = rule("<antigen> ~6 (expressed|overexpressed|found|present) (in|on|by) ~6 <disease>", vocabulary);
    diseaseExpresses = rule("<disease> ~6 (express|expresses|expressing|overexpress|overexpresses|overexpressing) ~3 <antigen>", vocabulary);
    percentExpress = rule("<percent> of [all] ~2 <disease> ~6 (express|expresses|expressing|overexpress|positive)", vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    return List.of(acts, actsOn, agentBefore, agentAfter, pronoun, title, expressed, diseaseExpresses, percentExpress);
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
      for (Rule rule : List.of(acts, actsOn, agentBefore, agentAfter, title)) {
        for (Match match : rule.pattern().findAll(view)) {
          targeted(reading, view, rule, match, match.get("candidate", Mention.Candidate.class).orElseThrow().name(), drafts);
        }
      }
      if (view.mentions(Mention.Candidate.class).isEmpty()) {
        for (Match match : pronoun.pattern().findAll(view)) {
          reading.discourse().candidateAt(view.sentence(), match.span().start())
              .ifPresent(candidate -> targeted(reading, view, pronoun, match, candidate, drafts));
        }
      }
    }
    List<String> known = drafts.stream().map(d -> d.text("name")).distinct().toList();
    for (SentenceView view : reading.views()) {
      expression(reading, view, known, drafts);
    }
    return drafts;
  }

  private static void targeted(
      Reading reading, SentenceView view, Rule rule, Match match, String candidate, List<Draft> drafts) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (crosses(view, match, candidate) || isNextOnes(view, match, candidate) || isPathway(view, antigen)) {
      return;
    }
    for (Mention.Antigen each : listFrom(view, antigen, Mention.Antigen.class)) {
      NamedAntigen named = reading.glossary().antigen(each.name()).orElseThrow();
      drafts.add(Draft.of(TYPE, rule.name(), 0.85).set("name", named.name()).set("symbol", named.symbol())
          .set("aliases", named.aliases()).set("targeted_by", List.of(candidate)).from(view.sentence()).build());
    }
  }

  /** "TNF levels", "IL-6 production": what is measured, no antigen (RECORDS.md, edges). */
  private static boolean isPathway(SentenceView view, Mention.Antigen antigen) {
    int next = view.positionOf(antigen.place().end());
    return next < view.size() && PATHWAY.contains(view.tokens().text(view.token(next)).toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether another drug or candidate stands between the two, whose target it rather is. */
  private static boolean crosses(SentenceView view, Match match, String candidate) {
    Mention.Candidate named = match.get("candidate", Mention.Candidate.class).orElse(null);
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (named == null) {
      return false;
    }
    int from = Math.min(named.place().end(), antigen.place().end());
    int to = Math.max(named.place().first(), antigen.place().first());
    for (Mention mention : view.mentions()) {
      boolean other = mention instanceof Mention.Drug drug && !drug.name().isEmpty()
          || mention instanceof Mention.Candidate c && !c.name().equals(candidate);
      if (other && mention.place().first() >= from && mention.place().end() <= to) {
        return true;
      }
    }
    return false;
  }

  /** "ABC-123 and the anti-PD-1 antibody zorotamab": what stands right before another drug's name is that one's target. */
  private static boolean isNextOnes(SentenceView view, Match match, String candidate) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    for (Mention mention : view.mentions()) {
      boolean other = mention instanceof Mention.Drug drug && !drug.name().isEmpty()
          || mention instanceof Mention.Candidate c && !c.reference() && !c.name().equals(candidate);
      int between = other ? view.positionOf(mention.place().first()) - view.positionOf(antigen.place().end()) : -1;
      if (between >= 0 && between <= 4 && !hasStop(view, antigen.place().end(), mention.place().first())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStop(SentenceView view, int from, int to) {
    for (int token = from; token < to; token++) {
      if (STOPS.contains(view.tokens().text(token).toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void expression(Reading reading, SentenceView view, List<String> known, List<Draft> drafts) {
    for (Match match : expressed.pattern().findAll(view)) {
      in(reading, view, known, expressed, match, listFrom(view, disease(match), Mention.Disease.class), drafts);
    }
    for (Match match : diseaseExpresses.pattern().findAll(view)) {
      in(reading, view, known, diseaseExpresses, match, listUpTo(view, disease(match), Mention.Disease.class), drafts);
    }
    for (Mention.Disease disease : view.mentions(Mention.Disease.class)) {
      for (Mention.Antigen antigen : reading.mentions().in(view.sentence().span(), Mention.Antigen.class)) {
        boolean marker = disease.population().stream().anyMatch(p -> p.matches("(?i).*\\b(?:positive|expressing)$")
            && p.toLowerCase(java.util.Locale.ROOT).startsWith(antigen.name().toLowerCase(java.util.Locale.ROOT)));
        if (marker && known.contains(antigen.name()) && counts(disease)) {
          drafts.add(Draft.of(TYPE, "<antigen>-positive <disease>", 0.8).set("name", antigen.name())
              .set("expressed_in", List.of(disease.name())).from(view.sentence()).build());
        }
      }
    }
    for (Match match : percentExpress.pattern().findAll(view)) {
      Optional<Mention.Antigen> antigen = view.mentions(Mention.Antigen.class).stream().findFirst();
      Mention.Percent percent = match.get("percent", Mention.Percent.class).orElseThrow();
      if (antigen.isPresent() && known.contains(antigen.get().name()) && percent.low() != null) {
        drafts.add(Draft.of(TYPE, percentExpress.name(), 0.8).set("name", antigen.get().name())
            .set("expressed_in", List.of(disease(match).name()))
            .set("expression", List.of(new Expression(disease(match).name(), percent.low()))).from(view.sentence()).build());
      }
    }
  }

  /** "CD56-expressing cancer cells" names no disease; "solid tumors" is a group that texts do name. */
  private static boolean counts(Mention.Disease disease) {
    return !disease.generic() || disease.name().startsWith("solid tum");
  }

  private static Mention.Disease disease(Match match) {
    return match.get("disease", Mention.Disease.class).orElseThrow();
  }

  private static void in(Reading reading, SentenceView view, List<String> known, Rule rule, Match match,
      List<Mention.Disease> diseases, List<Draft> drafts) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (known.contains(antigen.name()) && reading.glossary().antigen(antigen.name()).isPresent()) {
      drafts.add(Draft.of(TYPE, rule.name(), 0.8).set("name", antigen.name())
          .set("expressed_in", diseases.stream().filter(AntigenExtractor::counts).map(Mention.Disease::name).distinct().toList())
          .from(view.sentence()).build());
    }
  }
}
