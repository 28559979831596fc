package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** At which dose, in which disease and when a result was seen. */
final class Circumstances {
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:at|by|through|after|for|up to) (?:the )?(day|week|month|year) (\\d{1,3})\\b|\\b(\\d{1,3})[- ](day|week|month|year)s?\\b(?: [\\w-]+){0,3} (?:rate|survival|follow-up|after)"
              + "|\\b(?:at|after|by|through|for|up to|of) (\\d{1,3}) (day|week|month|year)s?\\b|\\b(\\d{1,3})-(day|week|month|year) (?:overall|progression|PFS|OS|landmark|survival)");
  private static final Map<String, String> UNITS =
      Map.of("day", "d", "week", "wk", "month", "mo", "year", "a");
  private static final Pattern TREATED_BEFORE =
      Pattern.compile(
          "(?:\\b(?:patients?|participants?|subjects?|people|adults|men|women|children|infants|volunteers|adolescents) (?:[\\w-]+ ){0,4}(?:with|having|from|had)"
              + "|\\btreatment (?:of|for)|\\btreat(?:ing)?|\\b(?:trials?|study|studies|results?|data|efficacy|activity|evaluat\\w+) (?:[\\w-]+ ){0,6}(?:in|for|of))"
              + " (?:[\\w/-]+,? ){0,6}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TREATED_BEHIND =
      Pattern.compile(
          "^(?:\\)| \\(\\w+\\))? (?:patients|participants|subjects|trial|study|cohort|program)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST =
      Pattern.compile(
          "\\)?[\\s,]*(?:\\([^()]{1,12}\\)[\\s,]*)?(?:and|or|and/or)(?: other)?\\s(?:[\\w-]+ ){0,2}");
  private static final int CONTEXT = 90;
  private static final int REACH = 16;
  private static final int NEAR = 60;

  private final Reading reading;

  /** The disease told most often beside each candidate that was asked about. */
  private final Map<String, Optional<String>> mostTold = new java.util.HashMap<>();

  Circumstances(Reading reading) {
    this.reading = reading;
  }

  /** Fills the dose, the disease and the time of a result. */
  void fill(Draft.Builder draft, SentenceView view, String candidate, Span at, boolean adverse) {
    fill(draft, view, candidate, at, adverse, true);
  }

  /** The same, with the dose only where it is open. */
  void fill(
      Draft.Builder draft,
      SentenceView view,
      String candidate,
      Span at,
      boolean adverse,
      boolean open) {
    if (open) {
      dose(view, at).ifPresent(dose -> draft.set("dose", dose));
    }
    disease(view, candidate, at, adverse).ifPresent(disease -> draft.set("indication", disease));
    timepoint(view, at).ifPresent(time -> draft.set("timepoint", time));
  }

  /** The only dose of the sentence, or the one near by. */
  private static Optional<String> dose(SentenceView view, Span at) {
    List<Mention.Dose> doses =
        view.mentions(Mention.Dose.class).stream()
            .filter(
                d ->
                    d.low().compareTo(d.high()) == 0
                        && !d.unit().startsWith("mg/d")
                        && view.mentions(Mention.Drug.class).stream()
                            .noneMatch(o -> isOthers(view, o, d)))
            .toList();
    long amounts = doses.stream().map(d -> d.low() + " " + d.unit()).distinct().count();
    return doses.stream()
        .filter(d -> amounts == 1 || d.place().span().distance(at) <= NEAR)
        .min(Comparator.comparingInt(d -> d.place().span().distance(at)))
        .map(d -> text(d.low()) + " " + d.unit());
  }

  private static boolean isOthers(SentenceView view, Mention.Drug drug, Mention.Dose dose) {
    Span a = drug.place().span();
    Span b = dose.place().span();
    return a.end() <= b.start() && Figures.between(view, a.end(), b.start()).isBlank()
        || b.end() <= a.start() && Figures.between(view, b.end(), a.start()).matches(" ?(?:of )?");
  }

  private static String text(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  /**
   * The disease of the sentence's patients, else of a sentence before, else the one told most
   * beside the candidate.
   */
  private Optional<String> disease(SentenceView view, String candidate, Span at, boolean adverse) {
    Optional<Mention.Disease> here =
        nearest(view.sentence(), at, true)
            .or(() -> adverse ? Optional.empty() : nearest(view.sentence(), at, false));
    if (here.isPresent()) {
      return only(view.sentence(), here.get());
    }
    for (Sentence before : before(view.sentence())) {
      Optional<Mention.Disease> there = nearest(before, at, !before.heading());
      if (there.isPresent()) {
        return only(before, there.get());
      }
    }
    return most(candidate);
  }

  /** The disease nearest to the place that the sentence tells, of its patients or of anything. */
  private Optional<Mention.Disease> nearest(Sentence sentence, Span at, boolean patients) {
    List<Mention.Toxicity> toxicities =
        reading.mentions().in(sentence.span(), Mention.Toxicity.class);
    List<Mention.Antigen> antigens = reading.mentions().in(sentence.span(), Mention.Antigen.class);
    return reading.mentions().in(sentence.span(), Mention.Disease.class).stream()
        .filter(
            d -> toxicities.stream().noneMatch(t -> t.place().span().contains(d.place().span())))
        .filter(d -> antigens.stream().noneMatch(t -> t.place().span().contains(d.place().span())))
        .filter(d -> patients ? isTreated(sentence, d) : !isAdverse(sentence))
        .filter(d -> !d.generic() || d.name().startsWith("solid tum"))
        .min(
            Comparator.comparing(Mention.Disease::generic)
                .thenComparing(d -> d.place().span().distance(at)));
  }

  /** The disease's name, unless others stand beside it: "breast cancer and other solid tumors". */
  private Optional<String> only(Sentence sentence, Mention.Disease disease) {
    String text = reading.filing().document().text();
    boolean listed =
        reading.mentions().in(sentence.span(), Mention.Disease.class).stream()
            .filter(d -> !d.name().equals(disease.name()))
            .anyMatch(
                d -> {
                  int from = Math.min(d.place().span().end(), disease.place().span().end());
                  int to = Math.max(d.place().span().start(), disease.place().span().start());
                  return from < to && LIST.matcher(text.substring(from, to)).matches();
                });
    return listed ? Optional.empty() : Optional.of(disease.name());
  }

  private boolean isTreated(Sentence sentence, Mention.Disease disease) {
    Span span = disease.place().span();
    String text = reading.filing().document().text();
    String before =
        text.substring(Math.max(sentence.span().start(), span.start() - CONTEXT), span.start())
            .replaceAll("\\s+", " ");
    String behind =
        text.substring(span.end(), Math.min(sentence.span().end(), span.end() + CONTEXT))
            .replaceAll("\\s+", " ");
    return TREATED_BEFORE.standsIn(before) || TREATED_BEHIND.standsIn(behind);
  }

  private boolean isAdverse(Sentence sentence) {
    String text = reading.filing().slice(sentence.span()).toLowerCase(Locale.ROOT);
    return text.contains("adverse") || text.contains("side effect") || text.contains("toxicit");
  }

  private List<Sentence> before(Sentence sentence) {
    List<Sentence> near = new ArrayList<>();
    for (int i = sentence.index() - 1; i >= 0 && near.size() < REACH; i--) {
      Sentence before = reading.filing().sentences().get(i);
      if (!before.section().kind().isTold()
          || before.section().kind() == SectionKind.ABOUT
              && sentence.section().kind() != SectionKind.ABOUT) {
        break;
      }
      near.add(before);
    }
    return near;
  }

  private Optional<String> most(String candidate) {
    return mostTold.computeIfAbsent(candidate, this::count);
  }

  private Optional<String> count(String candidate) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    for (SentenceView view : reading.views()) {
      if (view.mentions(Mention.Candidate.class).stream().anyMatch(c -> c.name().equals(candidate))
          && !isAdverse(view.sentence())) {
        nearest(view.sentence(), view.sentence().span(), true)
            .ifPresent(d -> counts.merge(d.name(), 1, Integer::sum));
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** "12-month overall survival rate", "at week 24". */
  private static Optional<String> timepoint(SentenceView view, Span at) {
    String text =
        Figures.between(view, view.sentence().span().start(), view.sentence().span().end());
    int position = at.start() - view.sentence().span().start();
    Matcher time = TIME.matcher(text);
    String best = null;
    int distance = Integer.MAX_VALUE;
    while (time.find()) {
      String number = first(time, 2, 3, 5, 7);
      String unit = first(time, 1, 4, 6, 8);
      if (Math.abs(time.start() - position) < distance) {
        distance = Math.abs(time.start() - position);
        best = number + " " + UNITS.getOrDefault(unit, unit);
      }
    }
    return Optional.ofNullable(best);
  }

  private static String first(Matcher matcher, int... groups) {
    for (int group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }
}
