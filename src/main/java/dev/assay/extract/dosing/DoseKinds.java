package dev.assay.extract.dosing;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Pattern;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import dev.assay.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules that say of what kind a dose is (RECORDS.md, dosing): the most telling kind comes first. */
final class DoseKinds {
  private static final String LIMIT = "(dose limiting|DLT|DLTs)";
  private static final String NO = "(without|no|not|free of|absence of)";
  private static final String MTD = "(MTD|maximum tolerated dose|maximally tolerated dose|maximal tolerated dose)";
  private static final String RP2D = "(RP2D|RP3D|RDE|recommended phase 2 dose|recommended phase II dose|recommended phase 3 dose|"
      + "recommended phase III dose|recommended phase 2 dosing|recommended phase 2/3 dose|recommended dose for phase|recommended dose for expansion|"
      + "recommended dose for the phase|recommended expansion dose|recommended phase 2 regimen|recommended phase 1b dose|recommended phase 2a dose|recommended phase 2b dose)";

  /**
   * What a rule says of a dose.
   *
   * @param referring whether the text speaks of those who got the dose rather than of the dose
   */
  record Told(String kind, Rule rule, double confidence, boolean referring) {}

  private record KindRule(String kind, Rule rule, double confidence) {}

  private static final Set<String> LEADS = Set.of("is", "was", "of", "at", "as", "be", "with", ":");
  private static final Set<String> AUXILIARY = Set.of("have", "has", "had", "been", "were", "was", "are", "is", "will", "be", "received",
      "took", "can", "may");
  private static final Set<String> PARTICIPLE = Set.of("treated", "dosed", "given", "randomized", "administered");

  private final List<KindRule> rules;
  private final Pattern without;
  private final Rule referring;
  private final Rule referred;
  private final List<Rule> levels;

  DoseKinds(Vocabulary vocabulary) {
    without = Pattern.of(NO + " ~4 " + LIMIT, vocabulary);
    rules = List.of(
        new KindRule("dlt", named("maximum tolerated dose because of <toxicity> at <dose>",
            "(MTD|tolerated dose) ~6 (based on|because of|due to|owing to) ~8 <toxicity> ~12 <dose>", vocabulary), 0.85),
        new KindRule("rp2d", named("recommended dose is <dose>", RP2D + " ~12 <dose>", vocabulary), 0.9),
        new KindRule("rp2d", named("<dose> is recommended dose", "<dose> ~9 " + RP2D, vocabulary), 0.85),
        new KindRule("mtd", named("maximum tolerated dose is <dose>", MTD + " ~22 <dose>", vocabulary), 0.85),
        new KindRule("mtd", named("<dose> is maximum tolerated dose", "<dose> ~6 " + MTD, vocabulary), 0.8),
        new KindRule("dlt", named("dose-limiting toxicity at <dose>", LIMIT + " ~14 <dose>", vocabulary), 0.8),
        new KindRule("dlt", named("<dose> with dose-limiting toxicity", "<dose> ~11 " + LIMIT, vocabulary), 0.75),
        new KindRule("tolerated", named("no dose-limiting toxicity at <dose>",
            NO + " ~4 " + LIMIT + " ~14 <dose>", vocabulary), 0.8),
        new KindRule("tolerated", named("<dose> without dose-limiting toxicity",
            "<dose> ~8 " + NO + " ~4 " + LIMIT, vocabulary), 0.8),
        new KindRule("tolerated", named("tolerated up to <dose>", "(tolerated|safe|safely|tolerability) ~12 <dose>", vocabulary), 0.8),
        new KindRule("tolerated", named("up to <dose> tolerated", "<dose> ~12 (tolerated|safe|safely)", vocabulary), 0.8),
        new KindRule("starting", named("starting dose of <dose>", "(starting|start|first in human) dose [level] ~8 <dose>", vocabulary), 0.85),
        new KindRule("starting", named("starting at <dose>", "(starting|started|beginning|starts|begins) (at|with) ~5 <dose>", vocabulary), 0.75),
        new KindRule("starting", named("<dose> starting dose", "<dose> ~2 starting dose", vocabulary), 0.75));
    referring = named("who received <dose>", "(patients|subjects|participants|those|who|volunteers|animals|adults|children|people) ~3 "
        + "(treated|receiving|received|dosed|given|randomized|administered|taking|took) ~8 <dose>", vocabulary);
    referred = named("<dose> group", "<dose> ~3 (group|groups|arm|arms|cohort|cohorts)", vocabulary);
    levels = List.of(
        named("given <dose>", "(receiv*|given|gave|administer*|dosed|treated|randomi*|took|take|takes|tested|test|testing|evaluat*|studied|"
            + "compared|enroll*|injected|infused|raised|treatment) ~14 <dose>", vocabulary),
        named("doses of <dose>", "(dose|doses|dosage|dosages|dosing|regimen|regimens|cohort|cohorts|level|levels|arm|arms) ~12 <dose>", vocabulary),
        named("<dose> dose", "<dose> ~6 (dose|doses|level|levels|cohort|cohorts|group|arm|infusion|injection|tablet|tablets|capsule|capsules)", vocabulary),
        rule("<candidate> ~4 <dose>", vocabulary),
        rule("<dose> ~4 <candidate>", vocabulary),
        rule("<dose> ~3 <schedule>", vocabulary),
        named("<dose> given", "<dose> ~12 (given|administered|studied|tested|evaluated|compared|received)", vocabulary));
  }

  private static Rule named(String name, String pattern, Vocabulary vocabulary) {
    return new Rule(name, Pattern.of(pattern, vocabulary));
  }

  /** All rules, for their examples. */
  List<Rule> rules() {
    List<Rule> all = new java.util.ArrayList<>(rules.stream().map(KindRule::rule).toList());
    all.add(referring);
    all.add(referred);
    all.addAll(levels);
    return all;
  }

  /** What the sentence says of a dose of a group; none where it is no dose that was or will be given. */
  Optional<Told> of(Matches matches, DoseGroup group, Mention.Dose dose) {
    SentenceView view = matches.view();
    if (NotGiven.is(view, dose)) {
      return Optional.empty();
    }
    for (KindRule kind : rules) {
      for (Match match : matches.of(kind.rule.pattern())) {
        if (isOf(view, match, group, dose) && !leadsOn(view, match, group)) {
          Optional<String> told = settle(matches, kind.kind, match, dose, group.doses().size() > 1);
          if (told.isPresent()) {
            return Optional.of(new Told(told.get(), kind.rule, kind.confidence, false));
          }
        }
      }
    }
    if (group.range() || dose.low().compareTo(dose.high()) < 0) {
      return level(matches, group, dose).map(l -> new Told("escalation", l.rule, 0.75, false));
    }
    return level(matches, group, dose);
  }

  private Optional<Told> level(Matches matches, DoseGroup group, Mention.Dose dose) {
    SentenceView view = matches.view();
    if (matches.of(referring.pattern()).stream().anyMatch(m -> isOf(view, m, group, dose) && isAside(view.tokens(), m))) {
      return Optional.of(new Told("level", referring, 0.7, true));
    }
    if (speaks(matches, referred, group, dose)) {
      return Optional.of(new Told("level", referred, 0.7, true));
    }
    for (Rule rule : levels) {
      if (speaks(matches, rule, group, dose)) {
        return Optional.of(new Told("level", rule, 0.8, false));
      }
    }
    return Optional.empty();
  }

  /** "patients who received 5 mg" and "patients treated at 5 mg" speak of patients; "patients received 5 mg" of the dose. */
  private static boolean isAside(Tokens tokens, Match match) {
    int first = tokens.from(match.span().start());
    boolean who = tokens.text(first).equalsIgnoreCase("who");
    for (int token = first + 1; token < first + 5 && token < tokens.size(); token++) {
      String word = tokens.text(token).toLowerCase(Locale.ROOT);
      if (word.equals("who")) {
        who = true;
      } else if (!who && AUXILIARY.contains(word)) {
        return false;
      } else if (word.equals("receiving") || word.equals("taking") || PARTICIPLE.contains(word)) {
        return true;
      }
    }
    return who;
  }

  private static boolean speaks(Matches matches, Rule rule, DoseGroup group, Mention.Dose dose) {
    return matches.of(rule.pattern()).stream().anyMatch(match -> isOf(matches.view(), match, group, dose));
  }

  /** Whether a match speaks of this dose or its list, and no other dose and no end of a clause stands between. */
  private static boolean isOf(SentenceView view, Match match, DoseGroup group, Mention.Dose dose) {
    Optional<Mention.Dose> found = match.get("dose", Mention.Dose.class);
    if (found.isEmpty() || !group.holds(found.get())) {
      return false;
    }
    boolean leads = found.get().place().span().start() == match.span().start();
    if (leads && !found.get().equals(dose) && !group.range()) {
      return false;
    }
    for (Mention.Dose other : view.mentions(Mention.Dose.class)) {
      if (!group.holds(other) && match.span().contains(other.place().span())) {
        return false;
      }
    }
    Tokens tokens = view.tokens();
    for (int token = tokens.from(match.span().start()); token < tokens.from(match.span().end()); token++) {
      if (tokens.firstChar(token) == ';') {
        return false;
      }
    }
    return true;
  }

  /** "10 mg, and the recommended dose is 5 mg": what ends the match speaks of the next dose. */
  private static boolean leadsOn(SentenceView view, Match match, DoseGroup group) {
    boolean leads = match.get("dose", Mention.Dose.class)
        .filter(d -> d.place().span().start() == match.span().start()).isPresent();
    return leads && view.mentions(Mention.Dose.class).stream()
        .anyMatch(d -> !group.holds(d) && isLed(view.tokens(), match, d));
  }

  private static boolean isLed(Tokens tokens, Match match, Mention.Dose next) {
    int from = tokens.from(match.span().end());
    int to = next.place().first();
    if (to < from || to - from > 5) {
      return false;
    }
    for (int token = from; token < to; token++) {
      if (LEADS.contains(tokens.text(token).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The kind that a match comes to, once "no", "up to" and "below" are heard. */
  private Optional<String> settle(Matches matches, String kind, Match match, Mention.Dose dose,
      boolean severalDoses) {
    boolean upTo = "up_to".equals(dose.qualifier());
    switch (kind) {
      case "dlt": {
        boolean negated = matches.of(without).stream().anyMatch(m -> reaches(m.span(), match.span()));
        if (!negated || "below".equals(dose.qualifier())) {
          return Optional.of("dlt");
        }
        return Optional.empty();
      }
      case "tolerated":
        return (upTo || matches.of(without).stream().anyMatch(m -> reaches(m.span(), match.span()))) && !isMaximum(matches.view(), match) ? Optional.of("tolerated") : Optional.empty();
      case "mtd", "rp2d":
        return isDenied(matches.view().tokens(), match) || kind.equals("mtd") && severalDoses ? Optional.empty() : Optional.of(kind);
      default:
        return Optional.of(kind);
    }
  }

  private static boolean reaches(Span cue, Span match) {
    return cue.overlaps(match);
  }

  /** "The maximum tolerated dose has not been reached, and a cohort at 3 mg/kg is open." */
  private static boolean isDenied(Tokens tokens, Match match) {
    for (int token = tokens.from(match.span().start()); token < tokens.from(match.span().end()); token++) {
      if (Set.of("not", "yet", "never", "determine", "without", "until", "their").contains(tokens.text(token).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMaximum(SentenceView view, Match match) {
    Tokens tokens = view.tokens();
    for (int token = Math.max(view.sentence().firstToken(), tokens.from(match.span().start()) - 1);
        token < tokens.from(match.span().end()); token++) {
      if (Set.of("maximum", "maximally", "maximal", "mtd").contains(tokens.text(token).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
