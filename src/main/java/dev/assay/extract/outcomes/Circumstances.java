package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
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
import java.util.regex.Pattern;

/** At which dose, in which disease and when a result was seen. */
final class Circumstances {
  private static final Pattern TIME = Pattern.compile(
      "\\b(?:at|by|through|after|for|up to) (?:the )?(day|week|month|year) (\\d{1,3})\\b|\\b(\\d{1,3})[- ](day|week|month|year)s?\\b(?: [\\w-]+){0,3} (?:rate|survival|follow-up|after)"
          + "|\\b(?:at|after|by|through|for|up to|of) (\\d{1,3}) (day|week|month|year)s?\\b|\\b(\\d{1,3})-(day|week|month|year) (?:overall|progression|PFS|OS|landmark|survival)");
  private static final Map<String, String> UNITS = Map.of("day", "d", "week", "wk", "month", "mo", "year", "a");
  private static final int REACH = 12;
  private static final int NEAR = 60;

  private final Reading reading;

  Circumstances(Reading reading) {
    this.reading = reading;
  }

  /** Fills the dose, the disease and the time of a result. */
  void fill(Draft.Builder draft, SentenceView view, String candidate, Span at, boolean adverse) {
    dose(view, at).ifPresent(dose -> draft.set("dose", dose));
    disease(view, candidate, at, adverse).ifPresent(disease -> draft.set("indication", disease));
    timepoint(view, at).ifPresent(time -> draft.set("timepoint", time));
  }

  /** The only dose of the sentence, or the one near by. */
  private static Optional<String> dose(SentenceView view, Span at) {
    List<Mention.Dose> doses = view.mentions(Mention.Dose.class).stream().filter(d -> d.low().compareTo(d.high()) == 0
        && !d.unit().startsWith("mg/d") && view.mentions(Mention.Drug.class).stream().noneMatch(o -> isOthers(view, o, d))).toList();
    long amounts = doses.stream().map(d -> d.low() + " " + d.unit()).distinct().count();
    return doses.stream().filter(d -> amounts == 1 || d.place().span().distance(at) <= NEAR)
        .min(Comparator.comparingInt(d -> d.place().span().distance(at))).map(d -> text(d.low()) + " " + d.unit());
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

  /** The disease of the sentence, else of a sentence before, else the one that the filing tells most beside the candidate. */
  private Optional<String> disease(SentenceView view, String candidate, Span at, boolean adverse) {
    Optional<String> here = nearest(view.sentence(), at, adverse);
    if (here.isPresent()) {
      return here;
    }
    for (Sentence before : before(view.sentence())) {
      Optional<String> there = nearest(before, at, true);
      if (there.isPresent()) {
        return there;
      }
    }
    return most(candidate);
  }

  private Optional<String> nearest(Sentence sentence, Span at, boolean patients) {
    List<Mention.Toxicity> toxicities = reading.mentions().in(sentence.span(), Mention.Toxicity.class);
    List<Mention.Antigen> antigens = reading.mentions().in(sentence.span(), Mention.Antigen.class);
    List<Mention.Disease> all = reading.mentions().in(sentence.span(), Mention.Disease.class).stream()
        .filter(d -> toxicities.stream().noneMatch(t -> t.place().span().overlaps(d.place().span())))
        .filter(d -> antigens.stream().noneMatch(t -> t.place().span().overlaps(d.place().span()) && t.place().span().length() >= d.place().span().length()))
        .filter(d -> !patients || !isAdverse(sentence)).toList();
    return all.stream().filter(d -> !d.generic() || d.name().startsWith("solid tum"))
        .min(Comparator.comparing(Mention.Disease::generic).thenComparing(d -> d.place().span().distance(at))).map(Mention.Disease::name);
  }

  private boolean isAdverse(Sentence sentence) {
    String text = reading.filing().slice(sentence.span()).toLowerCase(Locale.ROOT);
    return text.contains("adverse") || text.contains("side effect") || text.contains("toxicit");
  }

  private List<Sentence> before(Sentence sentence) {
    List<Sentence> near = new ArrayList<>();
    for (int i = sentence.index() - 1; i >= 0 && near.size() < REACH; i--) {
      Sentence before = reading.filing().sentences().get(i);
      if (!before.section().kind().isTold() || before.section().kind() == SectionKind.ABOUT && sentence.section().kind() != SectionKind.ABOUT) {
        break;
      }
      near.add(before);
    }
    return near;
  }

  private Optional<String> most(String candidate) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    for (SentenceView view : reading.views()) {
      if (view.mentions(Mention.Candidate.class).stream().anyMatch(c -> c.name().equals(candidate)) && !isAdverse(view.sentence())) {
        nearest(view.sentence(), view.sentence().span(), true).ifPresent(d -> counts.merge(d, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** "12-month overall survival rate", "at week 24". */
  private static Optional<String> timepoint(SentenceView view, Span at) {
    String text = Figures.between(view, view.sentence().span().start(), view.sentence().span().end());
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
