package dev.assay.extract.outcomes;

import dev.assay.extract.Ailments;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
          "(?:\\b(?:patients?|participants?|subjects?|people|adults|men|women|children|infants|volunteers|adolescents) (?:[\\w-]+ ){0,7}(?:with|having|from|had)"
              + "|\\btreatment (?:of|for)|(?<!-)\\btreat(?:ing)?|(?:responses?|rates?|ORR|cORR|DCR|PFS|OS|DOR|survival|remissions?|control|[%)]) in|\\b(?:trials?|study|studies|results?|data|efficacy|activity|evaluat\\w+) (?:[\\w-]+ ){0,6}(?:in|for|of))"
              + " (?:[\\w/-]+,? ){0,6}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TREATED_BEHIND =
      Pattern.compile(
          "^(?:\\)| \\(\\w+\\))? (?:patients|participants|subjects|trial|study|cohort|program)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST =
      Pattern.compile(
          "\\)?[\\s,]*(?:\\([^()]{1,12}\\)[\\s,]*)?(?:and|or|and/or)(?: other)?\\s(?:[\\w-]+ ){0,2}");

  /** Where a cancer has spread to is not what it is. */
  private static final Pattern SPREAD = Pattern.compile("\\bmetasta(?:s[ei]s|tic disease)$");

  private static final int CONTEXT = 90;
  private static final int REACH = 16;
  private static final int DOSE_REACH = 4;

  private final Reading reading;

  /** The diseases told beside each candidate that was asked about. */
  private final Map<String, Map<String, Integer>> told = new HashMap<>();

  private final DoseLabels labels;

  Circumstances(Reading reading) {
    this.reading = reading;
    this.labels = new DoseLabels(reading);
  }

  /** Fills the disease and the time of a result, whatever dose sentences before tell. */
  void fillUndosed(Draft.Builder draft, SentenceView view, String candidate, Span at) {
    disease(view, candidate, at, true).ifPresent(disease -> draft.set("indication", disease));
    timepoint(view, at).ifPresent(time -> draft.set("timepoint", time));
  }

  /** Fills the dose, the disease and the time of a result. */
  void fill(Draft.Builder draft, SentenceView view, String candidate, Span at, boolean adverse) {
    fill(
        draft,
        view,
        candidate,
        at,
        adverse,
        ArmDoses.of(view, candidate).at(List.of(at), 0, List.of(at)));
  }

  /** The same for a result whose dose its sentence tells, or leaves to those before. */
  void fill(
      Draft.Builder draft,
      SentenceView view,
      String candidate,
      Span at,
      boolean adverse,
      Optional<String> dose) {
    dose.or(() -> labelled(view, candidate, at))
        .or(() -> earlierDose(view, candidate))
        .ifPresent(told -> draft.set("dose", told));
    disease(view, candidate, at, adverse).ifPresent(disease -> draft.set("indication", disease));
    timepoint(view, at).ifPresent(time -> draft.set("timepoint", time));
  }

  /** The dose of "the high dose group", where the sentence tells none by its amount. */
  private Optional<String> labelled(SentenceView view, String candidate, Span at) {
    return ArmDoses.of(view, candidate).amounts() > 0 ? Optional.empty() : labels.at(view, at);
  }

  /**
   * The dose of one of several results that follow the doses of a sentence before: "were 38% and
   * 57%, respectively".
   */
  Optional<String> listedBefore(
      SentenceView view, String candidate, List<Span> results, int index) {
    String text =
        Figures.between(view, view.sentence().span().start(), view.sentence().span().end());
    if (results.size() < 2
        || !text.contains("respectively")
        || ArmDoses.of(view, candidate).amounts() > 0) {
      return Optional.empty();
    }
    int at = reading.viewAt(view.sentence().index());
    for (int i = at - 1; i >= Math.max(0, at - DOSE_REACH); i--) {
      SentenceView before = reading.views().get(i);
      List<String> doses = ArmDoses.of(before, candidate).several();
      if (!doses.isEmpty()) {
        return results.size() % doses.size() == 0
            ? Optional.of(doses.get(index % doses.size()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The only dose of the nearest sentence of the paragraph before that tells any, or of what leads
   * a list in.
   */
  private Optional<String> earlierDose(SentenceView view, String candidate) {
    if (ArmDoses.of(view, candidate).amounts() > 0) {
      return Optional.empty();
    }
    int at = reading.viewAt(view.sentence().index());
    for (int i = at - 1; i >= Math.max(0, at - DOSE_REACH); i--) {
      SentenceView before = reading.views().get(i);
      boolean other =
          before.mentions(Mention.Candidate.class).stream()
              .anyMatch(c -> !c.name().equals(candidate));
      boolean near =
          before.sentence().paragraph() == view.sentence().paragraph()
              || before.sentence().heading()
              || reading.filing().slice(before.sentence().span()).strip().endsWith(":");
      ArmDoses doses = ArmDoses.of(before, candidate);
      if (other || !near || doses.amounts() > 0) {
        return other || !near ? Optional.empty() : doses.only();
      }
    }
    return Optional.empty();
  }

  /**
   * The disease of the sentence's patients, else of a sentence before, else the one told most
   * beside the candidate.
   */
  private Optional<String> disease(SentenceView view, String candidate, Span at, boolean adverse) {
    Map<String, Integer> all = told(candidate);
    Optional<Mention.Disease> here =
        nearest(view.sentence(), at, true)
            .or(
                () ->
                    adverse
                        ? Optional.empty()
                        : nearest(view.sentence(), at, false)
                            .filter(d -> all.isEmpty() || all.containsKey(d.name())));
    if (here.isPresent()) {
      return only(view.sentence(), here.get()).map(name -> specific(name, all));
    }
    for (Sentence before : before(view.sentence())) {
      Optional<Mention.Disease> there = nearest(before, at, !before.heading());
      if (there.isPresent()) {
        return only(before, there.get()).map(name -> specific(name, all));
      }
    }
    return all.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /**
   * "lung cancer" is non-small cell lung cancer where that is the only one told of the candidate.
   */
  private static String specific(String name, Map<String, Integer> told) {
    List<String> kinds = told.keySet().stream().filter(d -> d.endsWith(" " + name)).toList();
    return kinds.size() == 1 ? kinds.get(0) : name;
  }

  /** The disease nearest to the place that the sentence tells, of its patients or of anything. */
  private Optional<Mention.Disease> nearest(Sentence sentence, Span at, boolean patients) {
    List<Mention.Antigen> antigens = reading.mentions().in(sentence.span(), Mention.Antigen.class);
    return Ailments.in(reading, sentence).stream()
        .filter(d -> antigens.stream().noneMatch(t -> t.place().span().contains(d.place().span())))
        .filter(d -> patients ? isTreated(sentence, d) : !isAdverse(sentence))
        .filter(d -> !SPREAD.standsIn(d.name()))
        .filter(d -> !d.generic() || d.name().startsWith("solid tum"))
        .min(
            Comparator.comparing(Mention.Disease::generic)
                .thenComparing(d -> d.place().span().distance(at))
                .thenComparing(d -> d.place().span().start()));
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
                  return from < to && LIST.matches(text.substring(from, to));
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

  /** The diseases of the patients that the filing tells beside the candidate, and how often. */
  private Map<String, Integer> told(String candidate) {
    return told.computeIfAbsent(candidate, this::count);
  }

  private Map<String, Integer> count(String candidate) {
    Map<String, Integer> ofPatients = count(candidate, true);
    return ofPatients.isEmpty() ? count(candidate, false) : ofPatients;
  }

  private Map<String, Integer> count(String candidate, boolean patients) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (SentenceView view : reading.views()) {
      List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
      boolean alone = named.stream().allMatch(c -> c.name().equals(candidate));
      Optional<Span> at =
          named.stream()
              .filter(c -> c.name().equals(candidate))
              .findFirst()
              .map(c -> c.place().span());
      if (at.isPresent() && !isAdverse(view.sentence())) {
        Span sentence = view.sentence().span();
        Span behind = new Span(at.get().end(), sentence.end());
        nearest(view.sentence(), alone ? sentence : behind, patients)
            .filter(d -> alone || patients || behind.contains(d.place().span()))
            .ifPresent(d -> counts.merge(d.name(), 1, Integer::sum));
      }
    }
    return counts;
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
