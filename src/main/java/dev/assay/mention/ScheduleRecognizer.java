package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.mention.SchedulePart.Kind;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds when doses are given: "weekly for two consecutive weeks every three weeks" is an interval
 * of 7, 2 doses a cycle, a cycle of 21 (RECORDS.md, dosing). Phrases that stand side by side are
 * one schedule.
 */
public final class ScheduleRecognizer implements Recognizer {
  private static final Pattern CUE =
      Pattern.compile("(?i)week|dai|day|month|hour|night|year|annual|quarter");

  private static final Pattern LATIN =
      Pattern.compile("(?i)\\bq\\.?\\d|\\bq\\.?[dwm]\\b|\\bb\\.?i\\.?d|\\bt\\.?i\\.?d|q\\.?o\\.?d");

  /** What may stand between two phrases of one schedule. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)[\\s,;(]*(?:(?:given|and|cycles?|courses?|were|was|are|is|administered|dosed|dosing|treatment|on|of|in|then|as|part|per|during|repeated|"
              + "injections?|doses?|by|via|IV|SC|intravenous|intravenously|subcutaneous|subcutaneously|infusions?|oral|"
              + "orally)[\\s,(]+)*");

  /**
   * Words behind a schedule that make it one of something else: "daily living", "Quarterly Report".
   */
  private static final Pattern OTHER_MATTER =
      Pattern.compile(
          "[\\s-]+(?:living|life|lives|activit\\w+|migraines?|headache|basis|reports?|calls?|news\\w*|rates?|sales|"
              + "payments?|"
              + "dividends?|meetings?|visits?|average|mean|volume|trading|installments?|conference|prices?|update|results|"
              + "financial|disruption|function\\w*|symptoms?|pain|bleeding|step|steps|high|low|number|routine|fees?|"
              + "intervals? of|follow|seizures?|attacks?|monitoring|survey|diary|briefing|list|wage|closing)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "compared to the average monthly injections before": a rate that was counted. */
  private static final Pattern COUNTED =
      Pattern.compile("(?i).*\\b(?:average|mean|median|number of|annualized|" + "rate of)\\s+$");

  private static final int REACH = 30;

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    for (Sentence sentence : filing.toldSentences()) {
      String text = Blanks.plain(filing.slice(sentence.span()));
      if (!CUE.standsIn(text) && !(mayHoldLatin(text) && LATIN.standsIn(text))) {
        continue;
      }
      List<SchedulePart> parts = SchedulePhrases.find(text);
      int at = 0;
      while (at < parts.size()) {
        int end = endOfRun(parts, at, text);
        List<SchedulePart> run = parts.subList(at, end);
        schedule(tokens, sentence, text, run).ifPresent(found);
        at = end;
      }
    }
  }

  /** Whether a letter stands there that {@link #LATIN} begins with, before one that can follow. */
  private static boolean mayHoldLatin(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'q' || c == 'Q') {
        return true;
      }
      boolean first = c == 'b' || c == 'B' || c == 't' || c == 'T';
      if (first && ".iI".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int endOfRun(List<SchedulePart> parts, int at, String text) {
    int end = at + 1;
    while (end < parts.size()
        && joins(parts.subList(at, end), parts.get(end))
        && FILLER.matches(text.substring(parts.get(end - 1).end(), parts.get(end).start()))) {
      end++;
    }
    return end;
  }

  /** Whether a phrase adds to a run instead of beginning another schedule. */
  private static boolean joins(List<SchedulePart> run, SchedulePart next) {
    boolean interval = run.stream().anyMatch(p -> p.kind() == Kind.INTERVAL);
    boolean course =
        run.stream()
            .anyMatch(
                p -> p.kind() == Kind.COURSE || p.kind() == Kind.DAYS || p.kind() == Kind.DURATION);
    boolean cycle = run.stream().anyMatch(p -> p.kind() == Kind.CYCLE || p.kind() == Kind.EVERY);
    boolean shorter =
        run.stream().allMatch(p -> p.kind() == Kind.EVERY && p.value().compareTo(next.value()) < 0);
    return switch (next.kind()) {
      case INTERVAL -> false;
      case EVERY -> course && !cycle;
      case CYCLE -> !cycle || shorter;
      default ->
          run.stream().noneMatch(p -> p.kind() == next.kind()) && (interval || cycle || course);
    };
  }

  private static Optional<Mention> schedule(
      Tokens tokens, Sentence sentence, String text, List<SchedulePart> run) {
    Timing timing = Timing.of(run);
    int start = run.get(0).start();
    int end = run.get(run.size() - 1).end();
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    String before = text.substring(Math.max(0, start - REACH), start);
    if (timing == null || COUNTED.matches(before) || OTHER_MATTER.matches(after)) {
      return Optional.empty();
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int first = tokens.from(sentence.span().start() + start);
    int last = tokens.from(sentence.span().start() + end);
    // a phrase may stand within a token, as "5 m0mi" does
    return last <= first
        ? Optional.empty()
        : Optional.of(
            new Mention.Schedule(
                Place.of(tokens, first, last),
                timing.interval,
                timing.doses,
                timing.cycle,
                timing.days,
                timing.duration));
  }

  /** The slots of a schedule in the making. */
  private static final class Timing {
    private @Nullable BigDecimal interval;
    private @Nullable Integer doses;
    private @Nullable Integer cycle;
    private List<Integer> days = new ArrayList<>();
    private @Nullable BigDecimal duration;

    /**
     * The timing of a run of phrases, null where they tell none ("Day 57", "per 21-day cycle
     * length").
     */
    static @Nullable Timing of(List<SchedulePart> run) {
      Timing timing = new Timing();
      SchedulePart course = null;
      for (SchedulePart part : run) {
        switch (part.kind()) {
          case INTERVAL -> timing.interval = part.value();
          case EVERY -> timing.every(part, course);
          case COURSE -> course = part;
          case CYCLE -> timing.cycle = part.value().intValue();
          case ON_OFF -> {
            course = part;
            timing.cycle = part.days().get(0);
          }
          case DAYS -> timing.days = part.days();
          default -> {
            course = course == null && part.unitDays() <= 7 ? part : course;
            timing.duration = part.value();
          }
        }
      }
      timing.count(course);
      boolean days =
          timing.days.size() > 1
              || timing.days.size() == 1 && timing.cycle != null
              || run.size() == 1 && run.get(0).kind() == Kind.DAYS && run.get(0).unitDays() == 0;
      return timing.interval != null
              || days
              || timing.cycle != null && (timing.doses != null || isOnOff(course))
              || timing.duration != null
          ? timing
          : null;
    }

    private static boolean isOnOff(@Nullable SchedulePart course) {
      return course != null && course.kind() == Kind.ON_OFF;
    }

    private void every(SchedulePart part, @Nullable SchedulePart course) {
      if (course != null
              && (interval != null || course.kind() == Kind.COURSE && course.unitDays() == 1)
          || !days.isEmpty()
          || duration != null && interval != null) {
        cycle = part.value().intValue();
      } else {
        interval = part.value();
      }
    }

    /**
     * "daily for three consecutive days in a 21-day cycle": three doses a cycle; without a cycle a
     * duration.
     */
    private void count(@Nullable SchedulePart course) {
      if (days.equals(List.of(1)) && cycle != null && interval == null) {
        interval = BigDecimal.valueOf(cycle);
      }
      if (course == null || course.kind() == Kind.DURATION && cycle == null) {
        return;
      }
      boolean told = course.kind() == Kind.DURATION;
      BigDecimal length =
          told
              ? course.value()
              : course.value().multiply(BigDecimal.valueOf(Math.max(1, course.unitDays())));
      if (cycle == null) {
        duration = course.unitDays() == 0 ? null : length;
        return;
      }
      if (interval == null && course.unitDays() == 1) {
        interval = BigDecimal.ONE;
      }
      if (interval != null
          && interval.signum() > 0
          && length.compareTo(BigDecimal.valueOf(cycle)) < 0) {
        doses =
            course.unitDays() == 0
                ? course.value().intValue()
                : length.divide(interval, 0, java.math.RoundingMode.HALF_UP).intValue();
        duration = null;
      }
    }
  }
}
