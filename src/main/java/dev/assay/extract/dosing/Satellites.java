package dev.assay.extract.dosing;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what belongs to a dose in its sentence: in "5 mg/kg every 2 weeks or 10 mg/kg every 4
 * weeks" each dose has the schedule that follows it before the next dose.
 */
final class Satellites {
  /** Tokens between a dose and days that are told without a cycle: "60 mg on Day 1". */
  private static final int DAYS_REACH = 2;

  /** What else may stand between them: "60 mg of ABC-1 by intramuscular injection on Day 1". */
  private static final Set<String> GIVING =
      Set.of(
          ("of by via as a an on at single dose doses injection injections infusion infusions administered "
                  + "given each , ( )")
              .split(" "));

  /** Words behind which another dose's schedule is told. */
  private static final Set<String> NEXT =
      Set.of(
          "followed then thereafter increase increased increasing raised escalated titrated"
              .split(" "));

  private Satellites() {}

  /**
   * The mention of a type that goes with the group at an index: behind it up to the next group,
   * before it, else the only one.
   */
  static <M extends Mention> Optional<M> of(
      SentenceView view, List<DoseGroup> groups, int index, Class<M> type, Predicate<M> counts) {
    DoseGroup group = groups.get(index);
    int from = index == 0 ? view.sentence().firstToken() : groups.get(index - 1).end();
    int to =
        index + 1 == groups.size() ? view.sentence().endToken() : groups.get(index + 1).first();
    List<M> all = view.mentions(type).stream().filter(counts).toList();
    Optional<M> behind =
        all.stream()
            .filter(
                m ->
                    m.place().first() >= group.end()
                        && m.place().end() <= to
                        && !isCut(view.tokens(), group.end(), m.place().first())
                        && !leadsNext(
                            m.place().end(),
                            to,
                            index + 1 < groups.size(),
                            m.place().first() - group.end()))
            .findFirst();
    if (behind.isPresent()) {
      return behind;
    }
    Optional<M> before =
        all.stream()
            .filter(
                m ->
                    m.place().end() <= group.first()
                        && m.place().first() >= from
                        && !isCut(view.tokens(), m.place().end(), group.first()))
            .reduce((a, b) -> b);
    boolean taken =
        before.isPresent()
            && index > 0
            && before.get().place().first() - from <= 3
            && view.tokens().firstChar(before.get().place().end()) != '(';
    if (before.isPresent() && !taken) {
      return before;
    }
    boolean only =
        all.size() == 1 && !taken && !isCut(view.tokens(), all.get(0).place().end(), group.first());
    return only ? Optional.of(all.get(0)) : Optional.empty();
  }

  /**
   * Whether the mention stands nearer to the next dose, and is said of it: "10 mg and once-daily 20
   * mg".
   */
  private static boolean leadsNext(int end, int next, boolean isNext, int gap) {
    return isNext && next - end <= 1 && gap > 2;
  }

  /** Whether a semicolon or "preceded" stands between. */
  private static boolean isCut(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.firstChar(token) == ';' || tokens.lower(token).equals("preceded")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a schedule tells when this group's doses are given: bare days must stand right behind.
   */
  static boolean isNear(SentenceView view, DoseGroup group, Mention.Schedule schedule) {
    boolean bareDays =
        schedule.intervalDays() == null
            && schedule.cycleDays() == null
            && !schedule.days().isEmpty();
    int gap = schedule.place().first() - group.end();
    return !bareDays || gap >= 0 && (gap <= DAYS_REACH || isGiving(view, group, schedule));
  }

  private static boolean isGiving(SentenceView view, DoseGroup group, Mention.Schedule schedule) {
    int token = group.end();
    while (token < schedule.place().first()) {
      int at = token;
      Optional<Mention> told =
          view.mentions().stream()
              .filter(m -> m instanceof Mention.Route || m instanceof Mention.Candidate)
              .filter(m -> m.place().first() == at)
              .findFirst();
      if (told.isEmpty() && !GIVING.contains(view.tokens().lower(token))) {
        return false;
      }
      token = told.map(m -> m.place().end()).orElse(token + 1);
    }
    return true;
  }

  /**
   * Whether a schedule behind a later dose is that dose's alone: "600 mg followed by 300 mg
   * weekly", "ABC-1 5 mg with ABC-2 7 mg weekly".
   */
  static boolean isOfNext(
      SentenceView view,
      List<DoseGroup> groups,
      DoseGroup group,
      Mention.Schedule schedule,
      String candidate) {
    int end = schedule.place().first();
    if (!isBehindLater(groups, group, schedule)) {
      return false;
    }
    Tokens tokens = view.tokens();
    boolean next = isCut(tokens, group.end(), end);
    for (int token = group.end(); token < end; token++) {
      next |= NEXT.contains(tokens.lower(token));
    }
    return next || isOfOther(view, groups, group, schedule, candidate);
  }

  private static boolean isBehindLater(List<DoseGroup> groups, DoseGroup group, Mention satellite) {
    return groups.stream()
        .anyMatch(g -> g.first() >= group.end() && g.first() < satellite.place().first());
  }

  /** Whether another drug and its dose stand between: "ABC-1 5 mg or 7 mg of oral ABC-2". */
  static boolean isOfOther(
      SentenceView view,
      List<DoseGroup> groups,
      DoseGroup group,
      Mention satellite,
      String candidate) {
    int end = satellite.place().end();
    boolean shared = view.tokens().firstChar(satellite.place().first() - 1) == ',';
    return !shared
        && isBehindLater(groups, group, satellite)
        && view.mentions().stream()
            .filter(m -> m.place().first() >= group.end() && m.place().first() <= end)
            .anyMatch(
                m ->
                    m instanceof Mention.Drug
                        || m instanceof Mention.Candidate c && !c.name().equals(candidate));
  }

  /** The schedules that a schedule is told together with: "every 8 weeks or every 12 weeks". */
  static List<Mention.Schedule> alternatives(SentenceView view, Mention.Schedule schedule) {
    List<Mention.Schedule> others = new ArrayList<>();
    int end = schedule.place().end();
    for (Mention.Schedule next : view.mentions(Mention.Schedule.class)) {
      if (next.place().first() >= end && isJoint(view.tokens(), end, next.place().first())) {
        others.add(next);
        end = next.place().end();
      }
    }
    return others;
  }

  private static boolean isJoint(Tokens tokens, int from, int to) {
    boolean joint = to > from && to - from <= 3;
    for (int token = from; token < to; token++) {
      joint &= Set.of("and", "or", ",", "/").contains(tokens.lower(token));
    }
    return joint;
  }

  /** Whether the schedule stands right behind the group. */
  static boolean isBehind(DoseGroup group, Mention.Schedule schedule) {
    int gap = schedule.place().first() - group.end();
    return gap >= 0 && gap <= DAYS_REACH;
  }
}
