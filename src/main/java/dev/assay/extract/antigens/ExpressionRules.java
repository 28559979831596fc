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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which diseases an antigen is said to be expressed, and in what share of their cases. */
final class ExpressionRules {
  /** What leads from a group to its members: "multiple cancers, including". */
  private static final Set<String> MEMBERS =
      Set.of("including", "such", "as", "like", ",", "e.g.", "ranging", "from");

  /** Words of which the antigen is not there, or in what is healthy. */
  private static final Set<String> ABSENT =
      Set.of("no", "not", "absent", "lack", "lacks", "limited", "normal", "healthy", "minimal");

  private final Rule expressed;
  private final Rule expression;
  private final Rule expressionOf;
  private final Rule itself;
  private final Rule diseaseExpresses;
  private final Rule percentExpress;
  private final Rule percentOf;
  private final Rule percentWhere;
  private final CueWords mutated;
  private final CueWords expresses;
  private final CueWords responses;

  ExpressionRules(Vocabulary vocabulary) {
    expressed =
        rule(
            "<antigen> ~10 (expressed|overexpressed|over expressed|upregulated|found|present) ~4 (in|on|by|across) ~12 <disease>",
            vocabulary);
    expression =
        rule(
            "<antigen> ~25 (expression|overexpression) (in|on|by|across) ~11 <disease>",
            vocabulary);
    expressionOf =
        rule(
            "(expression|overexpression) of ~2 <antigen> ~2 (in|on|by|across) ~8 <disease>",
            vocabulary);
    itself =
        rule(
            "(it|the antigen|the receptor|the protein|the target|the tumor antigen|this antigen|this receptor|this protein|this target)"
                + " ~6 (expressed|overexpressed|over expressed|upregulated|found) ~4 (in|on|by|across) ~12 <disease>",
            vocabulary);
    diseaseExpresses =
        rule(
            "<disease> ~6 (express|expresses|expressing|overexpress|overexpresses|overexpressing) ~3 <antigen>",
            vocabulary);
    percentExpress =
        rule(
            "<percent> of [all] ~2 <disease> ~6 (express|expresses|expressing|overexpress|positive)",
            vocabulary);
    percentOf = rule("<percent> of ~4 <disease>", vocabulary);
    percentWhere =
        rule(
            "<disease> ~3 (where|in which|of which|with) ~3 <percent> ~4 (express|expresses|expressing|overexpress|overexpresses|overexpressing|positive)",
            vocabulary);
    mutated =
        new CueWords(
            "mutation mutations mutant mutated fusion fusions rearranged rearrangement "
                + "rearrangements alteration alterations amplification amplified variant variants",
            vocabulary);
    expresses = new CueWords("expressed overexpressed expression overexpression", vocabulary);
    responses =
        new CueWords(
            "response responses responded survival achieved experienced treated reduction",
            vocabulary);
  }

  List<Rule> rules() {
    return List.of(
        expressed,
        expression,
        expressionOf,
        itself,
        diseaseExpresses,
        percentExpress,
        percentOf,
        percentWhere);
  }

  /**
   * What a sentence says of where antigens that candidates target are expressed; a mutation's
   * prevalence is no expression (RECORDS.md, edges).
   */
  void read(Reading reading, SentenceView view, List<String> known, List<Draft> drafts) {
    if (mutated.in(view) || view.mentions(Mention.Disease.class).isEmpty()) {
      return;
    }
    for (Rule rule : List.of(expressed, expression, expressionOf)) {
      for (Match match : rule.pattern().findAll(view)) {
        if (isStraight(view, match)) {
          in(reading, view, known, rule, match, members(view, disease(match)), drafts);
        }
      }
    }
    if (view.mentions(Mention.Antigen.class).isEmpty()) {
      for (Match match : itself.pattern().findAll(view)) {
        lastNamed(reading, view)
            .filter(known::contains)
            .ifPresent(name -> add(view, itself, name, members(view, disease(match)), drafts));
      }
    }
    for (Match match : diseaseExpresses.pattern().findAll(view)) {
      in(reading, view, known, diseaseExpresses, match, withMembers(view, match), drafts);
    }
    for (Mention.Disease disease : view.mentions(Mention.Disease.class)) {
      for (Mention.Antigen antigen :
          reading.mentions().in(view.sentence().span(), Mention.Antigen.class)) {
        boolean marker =
            disease.population().stream()
                .anyMatch(
                    p ->
                        p.matches("(?i).*\\b(?:positive|expressing)$")
                            && p.toLowerCase(Locale.ROOT)
                                .startsWith(antigen.name().toLowerCase(Locale.ROOT)));
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
    shares(view, known, drafts);
  }

  private void shares(SentenceView view, List<String> known, List<Draft> drafts) {
    for (Rule rule : List.of(percentExpress, percentWhere)) {
      for (Match match : rule.pattern().findAll(view)) {
        share(view, rule, match, known, drafts);
      }
    }
    if (expresses.in(view) && !responses.in(view)) {
      for (Match match : percentOf.pattern().findAll(view)) {
        share(view, percentOf, match, known, drafts);
      }
    }
  }

  private static void share(
      SentenceView view, Rule rule, Match match, List<String> known, List<Draft> drafts) {
    Optional<Mention.Antigen> antigen = view.mentions(Mention.Antigen.class).stream().findFirst();
    Mention.Percent percent = match.get("percent", Mention.Percent.class).orElseThrow();
    Mention.Disease disease = disease(match);
    if (antigen.isPresent()
        && known.contains(antigen.get().name())
        && percent.low() != null
        && !disease.generic()) {
      drafts.add(
          Draft.of(AntigenExtractor.TYPE, rule.name(), 0.8)
              .set("name", antigen.get().name())
              .set("expressed_in", List.of(disease.name()))
              .set("expression", List.of(new Expression(disease.name(), percent.low())))
              .from(view.sentence())
              .build());
    }
  }

  /** Whether antigen and disease belong together: no drug between, and nothing that denies it. */
  private static boolean isStraight(SentenceView view, Match match) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    int from = antigen.place().end();
    int to = disease(match).place().first();
    boolean denied = false;
    for (int token = to - 1; token >= from && token > to - 9; token--) {
      denied |= ABSENT.contains(view.tokens().lower(token));
    }
    return !denied && !AntigenExtractor.drugBetween(view, from, to);
  }

  /** "tumors that express ABC1, including breast cancer": the group, or its members behind. */
  private static List<Mention.Disease> withMembers(SentenceView view, Match match) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    List<Mention.Disease> list =
        new ArrayList<>(listUpTo(view, disease(match), Mention.Disease.class));
    if (disease(match).generic()) {
      behind(view, antigen.place().end()).ifPresent(list::addAll);
    }
    return list;
  }

  private static Optional<List<Mention.Disease>> behind(SentenceView view, int end) {
    return view.mentions(Mention.Disease.class).stream()
        .filter(d -> d.place().first() >= end)
        .findFirst()
        .filter(d -> leads(view, end, d.place().first()))
        .map(d -> listFrom(view, d, Mention.Disease.class));
  }

  /** "multiple cancers, including breast cancer and lung cancer": the members of the group. */
  private static List<Mention.Disease> members(SentenceView view, Mention.Disease first) {
    List<Mention.Disease> list = listFrom(view, first, Mention.Disease.class);
    while (list.stream().allMatch(Mention.Disease::generic)) {
      Optional<List<Mention.Disease>> next = behind(view, list.get(list.size() - 1).place().end());
      if (next.isEmpty()) {
        break;
      }
      list = next.get();
    }
    return list;
  }

  private static boolean leads(SentenceView view, int from, int to) {
    boolean leads = to > from && to - from < 6;
    boolean member = false;
    for (int token = from; leads && token < to; token++) {
      String word = view.tokens().lower(token);
      member |= MEMBERS.contains(word) && !word.equals(",");
      leads = MEMBERS.contains(word) || token > from + 1;
    }
    return leads && member;
  }

  /**
   * "CD56-expressing cancer cells" names no disease; "solid tumors" is a group that texts do name.
   */
  private static boolean counts(Mention.Disease disease) {
    return !disease.generic()
        || disease.name().startsWith("solid tum")
        || disease.name().startsWith("hematologic malig");
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
      add(view, rule, antigen.name(), diseases, drafts);
    }
  }

  private static void add(
      SentenceView view,
      Rule rule,
      String antigen,
      List<Mention.Disease> diseases,
      List<Draft> drafts) {
    List<String> names =
        diseases.stream()
            .filter(ExpressionRules::counts)
            .map(Mention.Disease::name)
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      drafts.add(
          Draft.of(AntigenExtractor.TYPE, rule.name(), 0.8)
              .set("name", antigen)
              .set("expressed_in", names)
              .from(view.sentence())
              .build());
    }
  }

  /** The antigen that the sentence before names last. */
  private static Optional<String> lastNamed(Reading reading, SentenceView view) {
    int index = view.sentence().index();
    if (index == 0) {
      return Optional.empty();
    }
    return reading
        .mentions()
        .in(reading.filing().sentences().get(index - 1).span(), Mention.Antigen.class)
        .stream()
        .map(Mention.Antigen::name)
        .reduce((a, b) -> b);
  }
}
