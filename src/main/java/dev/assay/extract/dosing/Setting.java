package dev.assay.extract.dosing;

import dev.assay.glossary.Discourse;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The study that a dose was given in.
 *
 * @param species the animal, null for humans
 * @param phase null where unsaid and for animals
 * @param indication null where unsaid, for animals and for healthy volunteers
 */
record Setting(@Nullable String species, @Nullable Phase phase, @Nullable String indication) {
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(?:patients?|volunteers?|participants?|Phase [1-3I])", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEALTHY = Pattern.compile("\\bhealthy\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADVERSE =
      Pattern.compile(
          "\\b(?:adverse|side effects?|treatment[- ]emergent|toxicit\\w+)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:plans?|planned|planning|expects?|expected|intends?|will|anticipates?|anticipated|"
              + "support\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "The Phase 1 trial was", "This randomized Phase 2 study". */
  private static final Pattern SAME_STUDY =
      Pattern.compile(
          "^\\s*(?:The|This|In this)\\s+(?:[\\w-]+,?\\s+){0,5}Phase\\s+.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Sentences back over which a study's disease and stage hold. */
  private static final int REACH = 16;

  /** The setting of a candidate's dose at a position (UTF-16 code units) of a sentence. */
  static Setting at(
      Reading reading, NamedStudies studies, SentenceView view, int position, String candidate) {
    Discourse discourse = reading.discourse();
    String text = reading.filing().slice(view.sentence().span());
    boolean animals = !view.mentions(Mention.Species.class).isEmpty();
    boolean people = PEOPLE.standsIn(text) && !animals;
    String species = people ? null : discourse.speciesAt(view.sentence(), position).orElse(null);
    if (species != null) {
      return new Setting(species, null, null);
    }
    boolean laboratory =
        !view.mentions(Mention.Stage.class).isEmpty()
            && view.mentions(Mention.Stage.class).stream()
                .allMatch(s -> s.phase() == Phase.PRECLINICAL);
    Phase phase =
        laboratory
            ? null
            : phase(view, position)
                .or(() -> studies.phaseAt(view.sentence()))
                .or(
                    () ->
                        discourse
                            .phaseAt(view.sentence(), position)
                            .filter(p -> p != Phase.PRECLINICAL)
                            .filter(p -> isOwnStage(reading, view.sentence(), candidate)))
                .or(() -> earlierPhase(reading, view.sentence(), candidate))
                .or(() -> nextPhase(reading, view.sentence(), candidate))
                .orElse(null);
    return new Setting(
        null, phase, indication(reading, studies, view, position, candidate).orElse(null));
  }

  /** The nearest stage of the sentence, but for "preclinical". */
  private static Optional<Phase> phase(SentenceView view, int position) {
    Span at = new Span(position, position);
    return view.mentions(Mention.Stage.class).stream()
        .filter(s -> s.phase() != Phase.PRECLINICAL)
        .min(Comparator.comparingInt(s -> s.place().span().distance(at)))
        .map(Mention.Stage::phase);
  }

  /** The stage of the nearest sentence before that tells of a study under way or done. */
  private static Optional<Phase> earlierPhase(
      Reading reading, Sentence sentence, String candidate) {
    for (Sentence near : before(reading, sentence, candidate)) {
      if (!PLANNED.standsIn(reading.filing().slice(near.span()))) {
        Optional<Phase> phase =
            reading.mentions().in(near.span(), Mention.Stage.class).stream()
                .map(Mention.Stage::phase)
                .filter(p -> p != Phase.PRECLINICAL)
                .findFirst();
        if (phase.isPresent()) {
          return phase;
        }
      }
    }
    return Optional.empty();
  }

  /** The stage that the next sentence of the paragraph tells of "the" or "this" study. */
  private static Optional<Phase> nextPhase(Reading reading, Sentence sentence, String candidate) {
    int next = sentence.index() + 1;
    if (next >= reading.filing().sentences().size()) {
      return Optional.empty();
    }
    Sentence after = reading.filing().sentences().get(next);
    if (after.paragraph() != sentence.paragraph()
        || isOfOthers(reading, after, candidate)
        || !SAME_STUDY.matches(reading.filing().slice(after.span()))) {
      return Optional.empty();
    }
    return reading.mentions().in(after.span(), Mention.Stage.class).stream()
        .map(Mention.Stage::phase)
        .findFirst();
  }

  /**
   * The disease of the sentence, else of the nearest sentence before it that says whom the study
   * treats.
   */
  private static Optional<String> indication(
      Reading reading, NamedStudies studies, SentenceView view, int position, String candidate) {
    if (isHealthy(reading, view.sentence())) {
      return Optional.empty();
    }
    List<Mention.Disease> treated = Treated.treated(reading, view.sentence());
    boolean adverse = ADVERSE.standsIn(reading.filing().slice(view.sentence().span()));
    List<Mention.Disease> here =
        treated.isEmpty() && !adverse ? Treated.diseases(reading, view.sentence()) : treated;
    if (!here.isEmpty()) {
      return Treated.only(reading, here, position);
    }
    for (Sentence near : before(reading, view.sentence(), candidate)) {
      if (isHealthy(reading, near)) {
        return Optional.empty();
      }
      List<Mention.Disease> told =
          near.heading() ? Treated.diseases(reading, near) : Treated.treated(reading, near);
      if (!told.isEmpty()) {
        return Treated.only(reading, told, position);
      }
    }
    return studies.diseaseAt(view.sentence());
  }

  /**
   * The sentences before, nearest first, up to and with the heading above, without those that only
   * tell of other candidates.
   */
  private static List<Sentence> before(Reading reading, Sentence sentence, String candidate) {
    List<Sentence> near = new ArrayList<>();
    for (int i = sentence.index() - 1; i >= 0 && near.size() < REACH; i--) {
      Sentence before = reading.filing().sentences().get(i);
      boolean table =
          before.section().kind() == SectionKind.TABLE
              || sentence.section().kind() == SectionKind.TABLE;
      boolean lead =
          before.section().kind() == SectionKind.DATELINE
              || before.section().kind() == SectionKind.HEADLINE;
      if (!table && !lead && before.section().kind() != sentence.section().kind()
          || sentence.heading()) {
        break;
      }
      if (before.section().kind() != SectionKind.TABLE && !isOfOthers(reading, before, candidate)) {
        near.add(before);
      }
      if (before.heading()) {
        break;
      }
    }
    return near;
  }

  /** Whether the last sentence up to this one that tells a stage is not about others. */
  private static boolean isOwnStage(Reading reading, Sentence sentence, String candidate) {
    List<Sentence> all = reading.filing().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
      if (!reading.mentions().in(all.get(i).span(), Mention.Stage.class).isEmpty()) {
        return !isOfOthers(reading, all.get(i), candidate);
      }
    }
    return true;
  }

  private static boolean isOfOthers(Reading reading, Sentence sentence, String candidate) {
    List<Mention.Candidate> named = reading.mentions().in(sentence.span(), Mention.Candidate.class);
    if (named.isEmpty()) {
      return reading
          .discourse()
          .candidateAt(sentence, sentence.span().end())
          .filter(name -> !name.equals(candidate))
          .isPresent();
    }
    return named.stream().noneMatch(c -> c.name().equals(candidate));
  }

  private static boolean isHealthy(Reading reading, Sentence sentence) {
    return HEALTHY.standsIn(reading.filing().slice(sentence.span()));
  }

  /** Fills a draft's slots. */
  void fill(Draft.Builder draft) {
    draft.set("species", species).set("phase", phase).set("indication", indication);
  }
}
