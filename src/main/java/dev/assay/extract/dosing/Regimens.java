package dev.assay.extract.dosing;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds schedules that are told without an amount. */
final class Regimens {
  /**
   * A schedule of a candidate.
   *
   * @param possible whether it is only hoped for: "potential for once-daily dosing"
   */
  record Regimen(
      SentenceView view,
      Mention.Schedule schedule,
      String candidate,
      Rule rule,
      boolean possible) {}

  private static final String GIVEN =
      "(administer*|dosed|given|taken|applied|injected|infused|treated|receiv*|"
          + "dosing|treatment|treatments|"
          + "therapy|injection|injections|infusion|infusions|dose|doses|delivered|self injected)";
  private static final Pattern POSSIBLE =
      Pattern.compile(
          "\\b(?:potential|potentially|may|could|would|support\\w*|consistent with|possib\\w+|aim\\w*|designed|goal|"
              + "hope|convenient|"
              + "enabl\\w+|allow\\w*|suitable|profile|intend\\w*|if approved|half-life|unlike|competit\\w+|"
              + "compared|preclinical\\w*|non-clinical|prior to|perform|blood counts|"
              + "liver function)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "away from daily dosing": what the candidate is not. */
  private static final Pattern OTHER_WAY =
      Pattern.compile(
          "\\b(?:away from|instead of|rather than|versus|than|unlike|compared (?:to|with)|reduce|reducing|burden of|"
              + "without|monitor\\w*|"
              + "tests?|blood counts?|visits?|at least)[ -](?:\\S+ ){0,3}$",
          Pattern.CASE_INSENSITIVE);

  private final List<Rule> rules;

  Regimens(Vocabulary vocabulary) {
    rules =
        List.of(
            named(
                "<candidate> given <schedule>",
                "<candidate> ~12 " + GIVEN + " ~9 <schedule>",
                vocabulary),
            named(
                "given <candidate> <schedule>",
                GIVEN + " ~8 <candidate> ~12 <schedule>",
                vocabulary),
            named(
                "<schedule> dosing of <candidate>",
                "<schedule> ~5 " + GIVEN + " ~8 <candidate>",
                vocabulary),
            named(
                "<candidate>, a <schedule> drug",
                "<candidate> ~14 (a|an|our|the|its|as) ~3 <schedule> ~5 (oral|"
                    + "small|pill|tablet|injection|subcutaneous|topical|therapy|treatment|dosing|"
                    + "medicine|inhibitor|agonist|antagonist|injectable)",
                vocabulary),
            named(
                "<schedule> dosing",
                "<schedule> ~2 (dosing|administration|regimen|dose|doses|treatment|injection|"
                    + "injections|infusions|therapy)",
                vocabulary),
            named(
                "patients dosed <schedule>",
                "(receive*|patients|participants|subjects|drug|compound|"
                    + "study|doses|infusions|injections|vaccinations) ~14 "
                    + GIVEN
                    + " ~9 <schedule>",
                vocabulary));
  }

  private static Rule named(String name, String pattern, Vocabulary vocabulary) {
    return new Rule(name, TokenPattern.of(pattern, vocabulary));
  }

  /** The rules, for their examples. */
  List<Rule> rules() {
    return rules;
  }

  /** The schedules of a sentence that no amount has taken. */
  List<Regimen> in(
      Reading reading, SentenceView view, List<Mention.Schedule> taken, DoseOwner owner) {
    List<Regimen> found = new ArrayList<>();
    Matches matches = new Matches(view);
    for (Mention.Schedule schedule : view.mentions(Mention.Schedule.class)) {
      if (taken.contains(schedule) || !Timings.tellsWhen(schedule) || isBareDays(schedule)) {
        continue;
      }
      Optional<Rule> rule =
          rules.stream()
              .filter(r -> matches.of(r.pattern()).stream().anyMatch(m -> isOf(view, m, schedule)))
              .findFirst();
      Optional<String> candidate = owner.of(view, schedule.place().first(), schedule.place().end());
      int start = schedule.place().span().start();
      int from = Math.max(view.sentence().span().start(), start - 40);
      boolean other =
          OTHER_WAY.standsIn(
              reading.filing().document().text().substring(from, start).replaceAll("\\s+", " "));
      if (rule.isPresent() && candidate.isPresent() && !other) {
        String text = reading.filing().slice(view.sentence().span());
        found.add(
            new Regimen(view, schedule, candidate.get(), rule.get(), POSSIBLE.standsIn(text)));
      }
    }
    return found;
  }

  private static boolean isBareDays(Mention.Schedule schedule) {
    return schedule.intervalDays() == null && schedule.cycleDays() == null;
  }

  /** Whether a match speaks of the schedule and no other drug stands between. */
  private static boolean isOf(SentenceView view, Match match, Mention.Schedule schedule) {
    Span span = match.span();
    return match.get("schedule", Mention.Schedule.class).filter(schedule::equals).isPresent()
        && view.mentions(Mention.Drug.class).stream()
            .noneMatch(d -> span.contains(d.place().span()));
  }
}
