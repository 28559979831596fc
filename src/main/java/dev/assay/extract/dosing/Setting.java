package dev.assay.extract.dosing;

import dev.assay.glossary.Discourse;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.rule.SentenceView;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The study that a dose was given in.
 *
 * @param species the animal, null for humans
 * @param phase null where unsaid and for animals
 * @param indication null where unsaid, for animals and for healthy volunteers
 */
record Setting(@Nullable String species, @Nullable Phase phase, @Nullable String indication) {
  private static final Pattern PEOPLE = Pattern.compile(
      "\\b(?:patients?|volunteers?|participants?|Phase [1-3I])", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEALTHY = Pattern.compile("\\bhealthy\\b", Pattern.CASE_INSENSITIVE);
  /** What stands before the disease of a study's patients. */
  private static final Pattern BEFORE = Pattern.compile(
      "(?:\\b(?:patients?|participants?|subjects?|people|adults|men|women|children|infants|volunteers|adolescents)"
          + " (?:[\\w-]+ ){0,4}(?:with|having|from)|\\btreatment (?:of|for)|\\btreat|\\bto treat"
          + "|\\b(?:trials?|study|studies|testing|program|evaluation) (?:[\\w-]+ ){0,6}(?:in|for|of))"
          + " (?:[\\w/-]+,? ){0,6}$", Pattern.CASE_INSENSITIVE);
  /** What stands behind it: "SCLC patients", "the gastric cancer study". */
  private static final Pattern AFTER = Pattern.compile(
      "^(?:\\)| \\(\\w+\\))? (?:patients|participants|subjects|trial|study|cohort)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PLANNED = Pattern.compile(
      "\\b(?:plans?|planned|planning|expects?|expected|intends?|will|anticipates?|anticipated|support\\w*)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST = Pattern.compile("\\)?[\\s,]*(?:\\([^()]{1,12}\\)[\\s,]*)?(?:and|or|and/or)(?: other)?\\s(?:[\\w-]+ ){0,2}");
  private static final Set<String> UMBRELLAS = Set.of("cancer", "tumor", "tumors", "disease", "malignancy");
  private static final int CONTEXT = 90;
  /** Sentences back over which a study's disease and stage hold. */
  private static final int REACH = 16;

  /** The setting of a statement at a position (UTF-16 code units) of a sentence. */
  static Setting at(Reading reading, SentenceView view, int position) {
    Discourse discourse = reading.discourse();
    String text = reading.filing().slice(view.sentence().span());
    boolean animals = !view.mentions(Mention.Species.class).isEmpty();
    boolean people = PEOPLE.matcher(text).find() && !animals;
    String species = people ? null : discourse.speciesAt(view.sentence(), position).orElse(null);
    if (species != null) {
      return new Setting(species, null, null);
    }
    Phase phase = phase(view, position)
        .or(() -> discourse.phaseAt(view.sentence(), position).filter(p -> p != Phase.PRECLINICAL))
        .or(() -> earlierPhase(reading, view.sentence())).orElse(null);
    return new Setting(null, phase, indication(reading, view, position).orElse(null));
  }

  /** The nearest stage of the sentence, but for "preclinical". */
  private static Optional<Phase> phase(SentenceView view, int position) {
    Span at = new Span(position, position);
    return view.mentions(Mention.Stage.class).stream().filter(s -> s.phase() != Phase.PRECLINICAL)
        .min(Comparator.comparingInt(s -> s.place().span().distance(at))).map(Mention.Stage::phase);
  }

  /** The stage of the nearest sentence before that tells of a study under way or done. */
  private static Optional<Phase> earlierPhase(Reading reading, Sentence sentence) {
    for (Sentence near : before(reading, sentence)) {
      if (!PLANNED.matcher(reading.filing().slice(near.span())).find()) {
        Optional<Phase> phase = reading.mentions().in(near.span(), Mention.Stage.class).stream().map(Mention.Stage::phase)
            .filter(p -> p != Phase.PRECLINICAL).findFirst();
        if (phase.isPresent()) {
          return phase;
        }
      }
    }
    return Optional.empty();
  }

  /** The disease of the sentence, else of the nearest sentence before it that says whom the study treats. */
  private static Optional<String> indication(Reading reading, SentenceView view, int position) {
    if (isHealthy(reading, view.sentence())) {
      return Optional.empty();
    }
    List<Mention.Disease> treated = treated(reading, view.sentence());
    List<Mention.Disease> here = treated.isEmpty() ? diseases(reading, view.sentence()) : treated;
    if (!here.isEmpty()) {
      return only(reading, here, position);
    }
    for (Sentence near : before(reading, view.sentence())) {
      if (isHealthy(reading, near)) {
        return Optional.empty();
      }
      List<Mention.Disease> told = near.heading() ? diseases(reading, near) : treated(reading, near);
      if (!told.isEmpty()) {
        return only(reading, told, position);
      }
    }
    return Optional.empty();
  }

  /** The sentences before, nearest first, up to and with the heading above. */
  private static List<Sentence> before(Reading reading, Sentence sentence) {
    List<Sentence> near = new ArrayList<>();
    for (int i = sentence.index() - 1; i >= 0 && near.size() < REACH; i--) {
      Sentence before = reading.filing().sentences().get(i);
      boolean table = before.section().kind() == SectionKind.TABLE || sentence.section().kind() == SectionKind.TABLE;
      boolean lead = before.section().kind() == SectionKind.DATELINE || before.section().kind() == SectionKind.HEADLINE;
      if (!table && !lead && before.section().kind() != sentence.section().kind() || sentence.heading()) {
        break;
      }
      if (before.section().kind() != SectionKind.TABLE) {
        near.add(before);
      }
      if (before.heading()) {
        break;
      }
    }
    return near;
  }

  private static boolean isHealthy(Reading reading, Sentence sentence) {
    return HEALTHY.matcher(reading.filing().slice(sentence.span())).find();
  }

  /** The diseases of a sentence that are not only told as toxicities. */
  private static List<Mention.Disease> diseases(Reading reading, Sentence sentence) {
    List<Mention.Toxicity> toxicities = reading.mentions().in(sentence.span(), Mention.Toxicity.class);
    return reading.mentions().in(sentence.span(), Mention.Disease.class).stream()
        .filter(d -> !UMBRELLAS.contains(d.name()))
        .filter(d -> toxicities.stream().noneMatch(t -> t.place().span().contains(d.place().span()))).toList();
  }

  /** The diseases that a sentence says its patients have. */
  private static List<Mention.Disease> treated(Reading reading, Sentence sentence) {
    String text = reading.filing().document().text();
    return diseases(reading, sentence).stream().filter(d -> {
      Span span = d.place().span();
      String before = text.substring(Math.max(sentence.span().start(), span.start() - CONTEXT), span.start());
      String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT / 2));
      return BEFORE.matcher(before.replaceAll("\\s+", " ")).find() || AFTER.matcher(after.replaceAll("\\s+", " ")).matches();
    }).toList();
  }

  /** The disease nearest to the position, a specific one first; none where several are told as alternatives. */
  private static Optional<String> only(Reading reading, List<Mention.Disease> diseases, int position) {
    Span at = new Span(position, position);
    Mention.Disease best = diseases.stream()
        .min(Comparator.comparing(Mention.Disease::generic).thenComparing(d -> d.place().span().distance(at))).orElseThrow();
    boolean listed = diseases.stream().anyMatch(d -> !d.name().equals(best.name()) && isList(reading, best, d));
    return listed ? Optional.empty() : Optional.of(best.name());
  }

  private static boolean isList(Reading reading, Mention.Disease a, Mention.Disease b) {
    int from = Math.min(a.place().span().end(), b.place().span().end());
    int to = Math.max(a.place().span().start(), b.place().span().start());
    return from < to && LIST.matcher(reading.filing().document().text().substring(from, to)).matches();
  }

  /** Fills a draft's slots. */
  void fill(Draft.Builder draft) {
    draft.set("species", species).set("phase", phase).set("indication", indication);
  }
}
