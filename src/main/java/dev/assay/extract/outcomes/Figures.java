package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one result prints: "6 of 26 patients (23%)", "54.2%", "9.6 months".
 *
 * @param count the patients, null where none are counted
 * @param percent the share, null where it is not told
 * @param quantity a measured value, null where there is none
 * @param of the number of patients that a share is told of, null where unsaid
 * @param span where it stands, in UTF-16 code units
 */
record Figures(
    Mention.@Nullable Count count,
    @Nullable BigDecimal percent,
    Mention.@Nullable Quantity quantity,
    @Nullable Integer of,
    Span span) {
  /** What may stand between a count and its share: "33 of 38 patients (87%)", "53% (32/60)". */
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*(?:patients|subjects|participants)?,?\\s*\\(?\\s*(?:or |[nN] ?= ?)?\\s*");

  /** "9 of 31 evaluable patients with pancreatic cancer (29%)". */
  private static final Pattern DISTANT_JOINT =
      Pattern.compile(
          "\\s*(?:patients |subjects |participants )?(?:with|in|who received|treated with|receiving|on)\\b[^()]{1,60}\\(\\s*");

  /** "81% ORR (13/16)". */
  private static final Pattern LATE_JOINT =
      Pattern.compile(
          "\\s*(?:ORR|CR|PR|DCR|(?:overall |objective )?response rate|of (?:patients|subjects|participants))\\s*\\(\\s*(?:[nN] ?= ?)?\\s*");

  private static final Pattern NO_RESULT =
      Pattern.compile(
          "^[\\s)]{0,2}(?:CI\\b|confidence|increase in (?:revenue|sales)|\\(?CI\\b|power\\b|enriched|of (?:the |all )?(?:dose|cases))",
          Pattern.CASE_INSENSITIVE);

  /** "42% (95% CI: 31, 54) in 81 evaluable patients": the number is that of all. */
  private static final Pattern WHOLE_JOINT =
      Pattern.compile(
          "\\)?(?: ?\\([^()]{1,40}\\))?,? (?:in|among|of|from|for)(?: the| all| these)?(?: first)? ");

  private static final Pattern WHOLE_MARK =
      Pattern.compile(
          "^(?: of (?:patients|subjects|participants|adults))?\\)?(?: ?\\((?![nN] ?=)[^()]{1,40}\\))? ?[(\\[,;]{1,2} ?[nN] ?= ?(\\d{1,5})(?![\\d,./])");

  /** "54% in the 40 mg cohort (n=22)". */
  private static final Pattern ARM_MARK =
      Pattern.compile(
          "^ (?:in|at|for|with|on|of|among) (?:(?!versus\\b|vs\\b|compared\\b|and\\b|than\\b|placebo\\b|control\\b|had\\b|achieved\\b)[\\w./+-]+,? ){1,9}\\([nN] ?= ?(\\d{1,5})\\)");

  private static final Pattern WHOLE_AHEAD = Pattern.compile("\\([nN] ?= ?(\\d{1,5})\\)");
  private static final Pattern STRONG =
      Pattern.compile(
          "^[- ](?:\\([^()]{1,20}\\) )?(?:topical |ophthalmic |nasal )?(?:cream|gel|ointment|solution|lotion|foam|eye ?drops?|nasal spray|suspension|concentration|w/[wv]|saline)\\b");
  private static final Pattern DEFINES =
      Pattern.compile("^\\((?:at least |an? |\u2265 ?|>=? ?|achieving |i\\.e\\.,? ){0,3}$");
  private static final Pattern DEFINED =
      Pattern.compile(
          "^ (?:or (?:greater|more|higher|better) )?(?:improvement|reduction|decrease|increase|clear|response)");
  private static final int REACH = 30;
  private static final int MARK_REACH = 90;

  /** The figures of a sentence, in order, a count with its share as one. */
  static List<Figures> of(SentenceView view) {
    String text = view.tokens().document();
    List<Figures> all = new ArrayList<>();
    for (Mention mention : view.mentions()) {
      Figures next = of(mention);
      if (next == null
          || isStrength(view, next)
          || isDefinition(view, next)
          || NO_RESULT.standsIn(
              text.substring(next.span.end(), Math.min(text.length(), next.span.end() + REACH)))) {
        continue;
      }
      Figures last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && next.span.start() < last.span.end()) {
        continue;
      }
      Figures joined = last == null ? null : last.joined(next, text);
      if (joined == null) {
        all.add(next.marked(view));
      } else {
        all.set(all.size() - 1, joined.marked(view));
      }
    }
    return all;
  }

  /** "ABC-1 0.02% once daily", "a 1.5% cream": how strong a drug is. */
  private static boolean isStrength(SentenceView view, Figures figures) {
    if (figures.percent == null) {
      return false;
    }
    int start = figures.span.start();
    boolean named =
        Stream.concat(
                view.mentions(Mention.Candidate.class).stream(),
                view.mentions(Mention.Drug.class).stream())
            .map(m -> m.place().span().end())
            .anyMatch(end -> end < start && between(view, end, start).isBlank());
    return named || STRONG.standsIn(between(view, figures.span.end(), figures.span.end() + REACH));
  }

  /** "ACR 20 (20% reduction in symptoms)": what the endpoint before the bracket is. */
  private static boolean isDefinition(SentenceView view, Figures figures) {
    int start = figures.span.start();
    String before = between(view, start - REACH, start);
    int bracket = before.lastIndexOf('(');
    if (figures.percent == null
        || bracket < 0
        || !DEFINES.standsIn(before.substring(bracket))
        || !DEFINED.standsIn(between(view, figures.span.end(), figures.span.end() + REACH))) {
      return false;
    }
    int open = view.tokens().document().lastIndexOf('(', start);
    return view.mentions(Mention.Endpoint.class).stream()
        .map(e -> e.place().span().end())
        .anyMatch(end -> end <= open && open - end <= 2);
  }

  /** The figures with the number of patients that is marked behind them: "38% (n=40)". */
  private Figures marked(SentenceView view) {
    if (percent == null || count != null) {
      return this;
    }
    String behind = between(view, span.end(), span.end() + MARK_REACH);
    return Stream.of(WHOLE_MARK, ARM_MARK)
        .map(mark -> mark.matcher(behind))
        .filter(Matcher::find)
        .findFirst()
        .map(mark -> new Figures(null, percent, null, Integer.valueOf(mark.group(1)), span))
        .orElse(this);
  }

  /** The number of patients marked once in a sentence, before its figures: "the arm (n=40) had". */
  static @Nullable Integer wholeBefore(SentenceView view, List<Figures> all) {
    int start = view.sentence().span().start();
    int to = all.isEmpty() ? start : all.get(0).span.start();
    Matcher ahead = WHOLE_AHEAD.matcher(between(view, start, view.sentence().span().end()));
    if (!ahead.find() || ahead.end() > to - start) {
      return null;
    }
    Integer whole = Integer.valueOf(ahead.group(1));
    return ahead.find() ? null : whole;
  }

  private static @Nullable Figures of(Mention mention) {
    Span span = mention.place().span();
    if (mention instanceof Mention.Count count) {
      return new Figures(count, null, null, null, span);
    }
    if (mention instanceof Mention.Percent percent) {
      return percent.low() == null || percent.high() != null
          ? null
          : new Figures(null, percent.low(), null, null, span);
    }
    return mention instanceof Mention.Quantity quantity
        ? new Figures(null, null, quantity, null, span)
        : null;
  }

  /** The two as one result, null where they are two. */
  private @Nullable Figures joined(Figures next, String text) {
    if (percent != null
        && count == null
        && next.count != null
        && next.count.of() == null
        && WHOLE_JOINT.matches(text.substring(span.end(), next.span.start()))) {
      return new Figures(null, percent, null, next.count.patients(), span.cover(next.span));
    }
    if (next.quantity != null
        || quantity != null
        || (next.count == null) == (count == null)
        || (next.percent == null) == (percent == null)) {
      return null;
    }
    String between = text.substring(span.end(), next.span.start());
    boolean lead = count != null;
    boolean joined =
        JOINT.matches(between) && (lead || between.contains("("))
            || lead && DISTANT_JOINT.matches(between)
            || !lead && LATE_JOINT.matches(between);
    Mention.Count counted = lead ? count : next.count;
    BigDecimal share = lead ? next.percent : percent;
    boolean fits =
        counted != null
            && share != null
            && (counted.of() == null ? lead : isShare(counted.patients(), counted.of(), share));
    return joined && fits ? new Figures(counted, share, null, null, span.cover(next.span)) : null;
  }

  /** Whether so many of so many are so many percent, rounded. */
  static boolean isShare(int patients, int of, BigDecimal percent) {
    return of > 0 && Math.abs(100.0 * patients / of - percent.doubleValue()) <= 1.0;
  }

  /** Whether it is a share and a count with what they measure between: "33% ORR (4/12)". */
  boolean holds(Span cue) {
    return percent != null && count != null && span.contains(cue);
  }

  /** Whether it tells how many, rather than a measured value. */
  boolean isShare() {
    return quantity == null;
  }

  /** The number that a comparator's figures come to: its share, its value, else its count. */
  @Nullable BigDecimal comparable() {
    if (percent != null) {
      return percent;
    }
    return quantity != null
        ? quantity.value()
        : count == null ? null : BigDecimal.valueOf(count.patients());
  }

  /** The text between two places of the sentence, in lower case with single blanks. */
  static String between(SentenceView view, int from, int to) {
    int start = Math.max(view.sentence().span().start(), from);
    int end = Math.min(view.sentence().span().end(), to);
    return start >= end
        ? ""
        : Words.singleBlanks(
                view.tokens().document().substring(start, end).replace("*", "").replace("_", ""))
            .toLowerCase(Locale.ROOT);
  }

  /** The text of a place with single blanks. */
  static String slice(Reading reading, Span span) {
    return Words.singleSpaced(
        reading
            .filing()
            .document()
            .text()
            .substring(span.start(), span.end())
            .replace('\u00a0', ' '));
  }
}
