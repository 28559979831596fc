package dev.assay.extract.dosing;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
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

  private final List<KindRule> rules;
  private final Rule without;
  private final Rule referring;
  private final Rule referred;
  private final List<Rule> levels;

  DoseKinds(Vocabulary vocabulary) {
    without = rule("(without|no|not|free of|absence of) ~4 " + LIMIT, vocabulary);
    rules = List.of(
        new KindRule("rp2d", rule(RP2D + " ~10 <dose>", vocabulary), 0.9),
        new KindRule("rp2d", rule("<dose> ~9 " + RP2D, vocabulary), 0.85),
        new KindRule("mtd", rule(MTD + " ~14 <dose>", vocabulary), 0.85),
        new KindRule("mtd", rule("<dose> ~6 " + MTD, vocabulary), 0.8),
        new KindRule("dlt", rule(LIMIT + " ~14 <dose>", vocabulary), 0.8),
        new KindRule("dlt", rule("<dose> ~11 " + LIMIT, vocabulary), 0.75),
        new KindRule("dlt", rule("(MTD|tolerated dose) ~6 (based on|because of|due to|owing to) ~8 <toxicity> ~12 <dose>", vocabulary), 0.8),
        new KindRule("tolerated", rule("(tolerated|safe|safely|tolerability) ~12 <dose>", vocabulary), 0.8),
        new KindRule("tolerated", rule("<dose> ~12 (tolerated|safe|safely)", vocabulary), 0.8),
        new KindRule("starting", rule("(starting|start|first in human) dose [level] ~8 <dose>", vocabulary), 0.85),
        new KindRule("starting", rule("(starting|started|beginning|starts|begins) (at|with) ~5 <dose>", vocabulary), 0.75),
        new KindRule("starting", rule("<dose> ~2 starting dose", vocabulary), 0.75));
    referring = rule("(patients|subjects|participants|those|who|volunteers|animals|adults|children) ~4 (treated|receiving|received|dosed|on|given|"
        + "randomized|administered|taking) ~8 <dose>", vocabulary);
    referred = rule("<dose> ~3 (group|groups|arm|arms|cohort|cohorts)", vocabulary);
    levels = List.of(
        rule("(receiv*|given|gave|administer*|dosed|treated|randomi*|took|take|takes|tested|test|testing|evaluat*|studied|compared|enroll*|injected|infused|"
            + "raised|treatment) ~14 <dose>", vocabulary),
        rule("(dose|doses|dosage|dosages|dosing|regimen|regimens|cohort|cohorts|level|levels|arm|arms) ~12 <dose>", vocabulary),
        rule("<dose> ~6 (dose|doses|level|levels|cohort|cohorts|group|arm|infusion|injection|tablet|tablets|capsule|capsules)", vocabulary),
        rule("<candidate> ~4 <dose>", vocabulary),
        rule("<dose> ~4 <candidate>", vocabulary),
        rule("<dose> ~3 <schedule>", vocabulary),
        rule("<dose> ~12 (given|administered|studied|tested|evaluated|compared|received)", vocabulary));
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
  Optional<Told> of(SentenceView view, DoseGroup group, Mention.Dose dose) {
    for (KindRule kind : rules) {
      for (Match match : kind.rule.pattern().findAll(view)) {
        if (isOf(view, match, group, dose)) {
          Optional<String> told = settle(view, kind.kind, match, dose);
          if (told.isPresent()) {
            return Optional.of(new Told(told.get(), kind.rule, kind.confidence, false));
          }
        }
      }
    }
    if (group.range() || dose.low().compareTo(dose.high()) < 0) {
      return level(view, group, dose).map(l -> new Told("escalation", l.rule, 0.75, false));
    }
    return level(view, group, dose);
  }

  private Optional<Told> level(SentenceView view, DoseGroup group, Mention.Dose dose) {
    for (Rule rule : List.of(referring, referred)) {
      if (matches(view, rule, group, dose)) {
        return Optional.of(new Told("level", rule, 0.7, true));
      }
    }
    for (Rule rule : levels) {
      if (matches(view, rule, group, dose)) {
        return Optional.of(new Told("level", rule, 0.8, false));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(SentenceView view, Rule rule, DoseGroup group, Mention.Dose dose) {
    return rule.pattern().findAll(view).stream().anyMatch(match -> isOf(view, match, group, dose));
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

  /** The kind that a match comes to, once "no", "up to" and "below" are heard. */
  private Optional<String> settle(SentenceView view, String kind, Match match, Mention.Dose dose) {
    boolean upTo = "up_to".equals(dose.qualifier());
    switch (kind) {
      case "dlt": {
        boolean negated = without.pattern().findAll(view).stream().anyMatch(m -> reaches(m.span(), match.span()));
        if (!negated || "below".equals(dose.qualifier())) {
          return Optional.of("dlt");
        }
        return Optional.of("tolerated");
      }
      case "tolerated":
        return upTo && !isMaximum(view, match) ? Optional.of("tolerated") : Optional.empty();
      default:
        return Optional.of(kind);
    }
  }

  private static boolean reaches(Span cue, Span match) {
    return cue.overlaps(match);
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
