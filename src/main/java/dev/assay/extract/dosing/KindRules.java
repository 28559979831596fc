package dev.assay.extract.dosing;

import static dev.assay.extract.Phrases.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.rule.Rule;
import dev.assay.rule.TokenPattern;
import java.util.ArrayList;
import java.util.List;

/** The rules that {@link DoseKinds} goes by, the most telling kind first. */
final class KindRules {
  private static final String LIMIT = "(dose limiting|DLT|DLTs)";
  private static final String NO = "(without|no|not|free of|absence of)";
  private static final String MTD =
      "(MTD|maximum tolerated dose|maximally tolerated dose|maximal tolerated dose)";
  private static final String RP2D =
      "(RP2D|RP3D|RDE|RD|recommended phase 2 dose|recommended phase II dose|"
          + "recommended phase 3 dose|"
          + "recommended phase III dose|recommended phase 2 dosing|recommended phase 2/3 dose|"
          + "recommended dose for phase|recommended dose for expansion|"
          + "recommended dose for the phase|recommended expansion dose|recommended phase 2 regimen|"
          + "recommended phase 1b dose|recommended phase 2a dose|recommended phase 2b dose)";

  /** A rule and the kind of dose that it finds. */
  record KindRule(String kind, Rule rule, double confidence) {}

  /** Rules of kinds other than level, in the order in which they are tried. */
  final List<KindRule> kinds;

  /** "no dose-limiting toxicity". */
  final TokenPattern without;

  /** "patients who received 5 mg". */
  final Rule referring;

  /** "the 5 mg group". */
  final Rule referred;

  /** Places where only a dose that is or was given stands. */
  final List<Rule> levels;

  KindRules(Vocabulary vocabulary) {
    without = TokenPattern.of(NO + " ~4 " + LIMIT, vocabulary);
    kinds =
        List.of(
            new KindRule(
                "dlt",
                named(
                    "maximum tolerated dose because of <toxicity> at <dose>",
                    MTD + " ~6 (based on|because of|due to|" + "owing to) ~8 <toxicity> ~12 <dose>",
                    vocabulary),
                0.85),
            new KindRule(
                "rp2d", named("recommended dose is <dose>", RP2D + " ~12 <dose>", vocabulary), 0.9),
            new KindRule(
                "rp2d", named("<dose> is recommended dose", "<dose> ~9 " + RP2D, vocabulary), 0.85),
            new KindRule(
                "mtd",
                named("maximum tolerated dose is <dose>", MTD + " ~22 <dose>", vocabulary),
                0.85),
            new KindRule(
                "mtd",
                named("<dose> is maximum tolerated dose", "<dose> ~6 " + MTD, vocabulary),
                0.8),
            new KindRule(
                "dlt",
                named("dose-limiting toxicity at <dose>", LIMIT + " ~14 <dose>", vocabulary),
                0.8),
            new KindRule(
                "dlt",
                named("<dose> with dose-limiting toxicity", "<dose> ~11 " + LIMIT, vocabulary),
                0.75),
            new KindRule(
                "tolerated",
                named(
                    "no dose-limiting toxicity at <dose>",
                    NO + " ~4 " + LIMIT + " ~14 <dose>",
                    vocabulary),
                0.8),
            new KindRule(
                "tolerated",
                named(
                    "<dose> without dose-limiting toxicity",
                    "<dose> ~8 " + NO + " ~4 " + LIMIT,
                    vocabulary),
                0.8),
            new KindRule(
                "tolerated",
                named(
                    "tolerated up to <dose>",
                    "(tolerated|safe|safely|" + "tolerability) ~18 <dose>",
                    vocabulary),
                0.8),
            new KindRule(
                "tolerated",
                named(
                    "up to <dose> tolerated",
                    "<dose> ~20 (tolerated|safe|" + "safely)",
                    vocabulary),
                0.8),
            new KindRule(
                "starting",
                named(
                    "starting dose of <dose>",
                    "(starting|start|" + "first in human) dose [level] ~14 <dose>",
                    vocabulary),
                0.85),
            new KindRule(
                "starting",
                named(
                    "starting at <dose>",
                    "(starting|started|beginning|began|begun|starts|begins|initiated|initiating|commencing) (at|"
                        + "with) ~5 <dose>",
                    vocabulary),
                0.75),
            new KindRule(
                "starting",
                named("<dose> starting dose", "<dose> ~2 starting dose", vocabulary),
                0.75));
    referring =
        named(
            "who received <dose>",
            "(patients|subjects|participants|those|who|volunteers|animals|adults|"
                + "children|people) ~3 "
                + "(treated|receiving|received|dosed|given|randomized|administered|taking|took) ~8 <dose>",
            vocabulary);
    referred =
        named("<dose> group", "<dose> ~3 (group|groups|arm|arms|cohort|cohorts)", vocabulary);
    levels =
        List.of(
            named(
                "given <dose>",
                "(receiv*|given|gave|administer*|dosed|treated|randomi*|took|take|takes|tested|test|"
                    + "testing|evaluat*|studied|"
                    + "compared|enroll*|injected|infused|raised|treatment|deliver*) ~14 <dose>",
                vocabulary),
            named(
                "doses of <dose>",
                "(dose|doses|dosage|dosages|dosing|regimen|regimens|cohort|cohorts|level|levels|"
                    + "arm|arms) ~12 <dose>",
                vocabulary),
            named(
                "<dose> dose",
                "<dose> ~6 (dose|doses|level|levels|cohort|cohorts|group|arm|infusion|injection|"
                    + "tablet|tablets|capsule|capsules)",
                vocabulary),
            rule("<candidate> ~4 <dose>", vocabulary),
            rule("<dose> ~4 <candidate>", vocabulary),
            rule("<dose> ~3 <schedule>", vocabulary),
            named("at <dose>", "at <dose>", vocabulary),
            named(
                "<dose> given",
                "<dose> ~12 (given|administered|taken|studied|tested|evaluated|compared|"
                    + "received)",
                vocabulary));
  }

  private static Rule named(String name, String pattern, Vocabulary vocabulary) {
    return new Rule(name, TokenPattern.of(pattern, vocabulary));
  }

  /** All rules, for their examples. */
  List<Rule> all() {
    List<Rule> all = new ArrayList<>(kinds.stream().map(KindRule::rule).toList());
    all.add(referring);
    all.add(referred);
    all.addAll(levels);
    return all;
  }
}
