package dev.assay.extract.outcomes;

import static dev.assay.extract.outcomes.OutcomeWords.CHANGE;
import static dev.assay.extract.outcomes.OutcomeWords.SEEN;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that say what a figure measures; of several that fit, the one whose words stand nearest
 * tells.
 */
final class OutcomeRules {
  /**
   * What a figure was told to be.
   *
   * @param cue the endpoint, toxicity or verb that says so
   * @param cost how far it stands, and how much stands between
   */
  record Told(String measure, Rule rule, Span cue, int cost, double confidence) {}

  private static final Set<String> BREAKS =
      Set.of(",", "and", "while", "but", ";", "with", "versus", "vs");
  private static final Pattern RATE =
      Pattern.compile("\\brates?\\b|\\bc?orr\\b|\\bdcr\\b|survival|\\bpfs\\b|\\bos\\b");
  private static final Pattern PROGRESSION =
      Pattern.compile("\\brisk of (?:disease |tumor )?progression\\b(?! to\\b)");
  private static final Pattern DEATH =
      Pattern.compile("\\brisk of (?:death|dying)\\b(?! or\\b| from\\b| and\\b|,)");
  private static final int RISK_REACH = 60;
  private static final int RATE_REACH = 6;
  private static final int NEAR = 14;

  private final List<ShareRules.Reader> shares;
  private final Rule continued;
  private final Rule paired;
  private final Rule limiting;
  private final Rule seen;
  private final Rule prolonged;
  private final Rule benefit;
  private final Rule met;
  private final Rule deaths;

  OutcomeRules(Vocabulary vocabulary) {
    shares = ShareRules.of(vocabulary);
    continued =
        named(
            "<percent>, <percent>",
            "<first:percent|quantity> ~18 (and ~5 by ~1|, ~1|and ~1) <share:percent|quantity>",
            vocabulary);
    paired =
        named(
            "<endpoint> and <endpoint>, respectively",
            "(<endpoint>|<toxicity>) ~4 (<endpoint>|<toxicity>) ~14 <share:count|percent|quantity> ~14 respectively",
            vocabulary);
    limiting =
        named(
            "dose-limiting <toxicity>",
            "(dose limiting|DLT|DLTs|MTD is based|MTD was based) ~10 <toxicity>",
            vocabulary);
    seen =
        named(
            "<endpoint> in several patients",
            "<endpoint> ~6 " + SEEN + " ~4 (several|many|some|number|other|additional) ~2 patients",
            vocabulary);
    prolonged =
        named(
            "prolonged <endpoint>",
            "(prolonged|extended|improved|increased|lengthened) ~4 <endpoint>",
            vocabulary);
    benefit =
        named(
            "significant benefit in <endpoint>",
            "significant ~3 (benefit|benefits|improvement|improvements|prolongation|extension|advantage) ~1 (in|of|on|for) ~3 <endpoint>",
            vocabulary);
    deaths = named("counted deaths", "(death|deaths)", vocabulary);
    met =
        named(
            "met the endpoint",
            "(met|achieved|reached|hit|missed|did not meet|failed to meet|did not achieve|statistically significant|statistical significance|highly significant|significantly) ~7"
                + " (endpoint|endpoints|outcome|outcomes|difference|differences|benefit|superiority|separation|efficacy|reduced|improved|increased|decreased|"
                + CHANGE.substring(1),
            vocabulary);
  }

  static Rule named(String name, String pattern, Vocabulary vocabulary) {
    return new Rule(name, TokenPattern.of(pattern, vocabulary));
  }

  /** All rules, for their examples. */
  List<Rule> rules() {
    List<Rule> all = new ArrayList<>(shares.stream().map(ShareRules.Reader::rule).toList());
    all.addAll(List.of(continued, paired, limiting, seen, prolonged, benefit, met, deaths));
    return all;
  }

  Rule limiting() {
    return limiting;
  }

  Rule seen() {
    return seen;
  }

  Rule prolonged() {
    return prolonged;
  }

  Rule benefit() {
    return benefit;
  }

  Rule met() {
    return met;
  }

  Rule deaths() {
    return deaths;
  }

  /**
   * What a share is that goes on with a list: "90% needed no rescue up to 4 months, 81% up to 5
   * months".
   */
  Optional<Told> continuing(SentenceView view, Figures figures, Figures last, Told told) {
    for (Match match : continued.pattern().findAll(view)) {
      Span first = match.get("first", Mention.class).orElseThrow().place().span();
      Span next = match.get("share", Mention.class).orElseThrow().place().span();
      if (last.span().contains(first)
          && figures.span().contains(next)
          && (last.quantity() == null || told.measure().equals("other"))
          && told.cue().end() <= next.start()) {
        return Optional.of(new Told(told.measure(), continued, told.cue(), told.cost(), 0.65));
      }
    }
    return Optional.empty();
  }

  /** What a figure measures that stands in a list beside a list of endpoints or toxicities. */
  Told paired(Mention cue) {
    String measure =
        cue instanceof Mention.Endpoint endpoint ? endpoint.measure() : "adverse_event";
    return new Told(measure, paired, cue.place().span(), 0, 0.75);
  }

  /** What a figure of the sentence is. */
  Optional<Told> of(SentenceView view, Figures figures) {
    Told best = null;
    for (ShareRules.Reader reader : shares) {
      for (Match match : reader.rule().pattern().findAll(view)) {
        Told told = told(view, reader, match, figures);
        if (told != null && (best == null || told.cost < best.cost)) {
          best = told;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Told told(
      SentenceView view, ShareRules.Reader reader, Match match, Figures figures) {
    Span value = value(match);
    if (value == null || !figures.span().contains(value)) {
      return null;
    }
    Optional<Mention.Endpoint> endpoint = match.get("endpoint", Mention.Endpoint.class);
    Optional<Mention.Toxicity> toxicity = match.get("toxicity", Mention.Toxicity.class);
    Span cue =
        endpoint
            .map(e -> e.place().span())
            .or(() -> toxicity.map(t -> t.place().span()))
            .orElse(match.span());
    if (endpoint.isPresent() && isDefinition(view, cue)) {
      return null;
    }
    boolean unsaid =
        endpoint.isPresent()
            && endpoint.get().measure().equals("adverse_event")
            && AdverseEvents.isUncounted(view, cue);
    if (unsaid
        || endpoint.isPresent() && figures.span().overlaps(cue) && !figures.holds(cue)
        || toxicity.isPresent() && !AdverseEvents.isOne(view, cue)) {
      return null;
    }
    boolean bare =
        figures.percent() == null && figures.count() != null && figures.count().of() == null;
    if (endpoint.isPresent()
        && bare
        && RATE.matcher(Figures.between(view, cue.start(), cue.end() + RATE_REACH)).find()) {
      return null;
    }
    boolean ahead = cue.start() < figures.span().start();
    int from = ahead ? Math.min(cue.end(), figures.span().start()) : figures.span().end();
    int to =
        ahead
            ? figures.span().start()
            : endpoint.isPresent() || toxicity.isPresent() ? cue.start() : match.span().end();
    int cost = distance(view.tokens(), from, Math.max(from, to)) + reader.penalty();
    if (toxicity.isPresent()
        && !AdverseEvents.isHad(
            view,
            Math.min(cue.start(), figures.span().start()),
            Math.max(cue.end(), figures.span().end()))) {
      return null;
    }
    boolean complete =
        bare
            && Figures.between(view, figures.span().end(), cue.start())
                .matches(" complete (?:and|responses?,) .{0,30}");
    boolean criterion =
        endpoint.isPresent()
            && endpoint.get().measure().equals("objective_response")
            && view.mentions(Mention.Endpoint.class).stream()
                .anyMatch(
                    e ->
                        e.measure().equals("other")
                            && e.place().span().end() < cue.start()
                            && cue.start() - e.place().span().end() <= 2);
    String measure =
        complete
            ? "complete_response"
            : criterion
                ? "other"
                : reader.measure() == null ? endpoint.orElseThrow().measure() : reader.measure();
    String told = measure.equals("other") ? atRisk(view, cue, figures.span()) : measure;
    return cost < 0 ? null : new Told(told, reader.rule(), cue, cost, reader.confidence());
  }

  /** "reduced the risk of disease progression or death by 71%": which survival was longer. */
  private static String atRisk(SentenceView view, Span cue, Span figures) {
    String text =
        Figures.between(
            view,
            Math.min(cue.start(), figures.start()),
            Math.max(cue.end(), figures.end()) + RISK_REACH);
    return PROGRESSION.standsIn(text)
        ? "progression_free_survival"
        : DEATH.standsIn(text) ? "overall_survival" : "other";
  }

  /** "disease control (PR+SD)": the parts of another endpoint. */
  private static boolean isDefinition(SentenceView view, Span cue) {
    String before = Figures.between(view, cue.start() - NEAR, cue.start());
    String behind = Figures.between(view, cue.end(), cue.end() + NEAR);
    int open = before.lastIndexOf('(');
    return open >= 0
        && before.indexOf(')', open) < 0
        && (before.endsWith("+") || before.endsWith("+ ") || behind.strip().startsWith("+"));
  }

  private static @Nullable Span value(Match match) {
    for (String slot : List.of("share", "amount")) {
      Optional<Mention> value = match.get(slot, Mention.class);
      if (value.isPresent()) {
        return value.get().place().span();
      }
    }
    return null;
  }

  /**
   * Tokens between, breaks of a clause counted as more; far below zero where a sentence's parts end
   * between.
   */
  private static int distance(Tokens tokens, int from, int to) {
    int cost = 0;
    for (int token = tokens.from(from); token < tokens.from(to); token++) {
      String word = tokens.lower(token);
      if (word.equals(";")) {
        return -1_000;
      }
      cost += BREAKS.contains(word) ? 6 : 1;
    }
    return cost;
  }
}
