package dev.assay.extract.dosing;

import dev.assay.glossary.Discourse;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.rule.SentenceView;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  /** Sentences that say whom a study treats. */
  private static final Pattern STUDY = Pattern.compile(
      "\\b(?:patients?|participants?|subjects?|adults|people|infants|children|trial|study|studies)\\b", Pattern.CASE_INSENSITIVE);
  /** Sentences back over which a study's disease holds. */
  private static final int REACH = 8;

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
        .or(() -> discourse.phaseAt(view.sentence(), position).filter(p -> p != Phase.PRECLINICAL)).orElse(null);
    return new Setting(null, phase, indication(reading, view, position).orElse(null));
  }

  /** The nearest stage of the sentence, but for "preclinical". */
  private static Optional<Phase> phase(SentenceView view, int position) {
    Span at = new Span(position, position);
    return view.mentions(Mention.Stage.class).stream().filter(s -> s.phase() != Phase.PRECLINICAL)
        .min(Comparator.comparingInt(s -> s.place().span().distance(at))).map(Mention.Stage::phase);
  }

  /** The disease of the sentence, else of the nearest sentence before it that says whom the study treats. */
  private static Optional<String> indication(Reading reading, SentenceView view, int position) {
    int paragraph = view.sentence().paragraph();
    for (int i = view.sentence().index(), left = REACH; i >= 0 && left >= 0; i--, left--) {
      Sentence near = reading.filing().sentences().get(i);
      boolean here = near.equals(view.sentence());
      if (!near.section().equals(view.sentence().section()) || !here && view.sentence().heading()) {
        break;
      }
      String text = reading.filing().slice(near.span());
      boolean told = here || near.heading() || STUDY.matcher(text).find();
      if (told && HEALTHY.matcher(text).find()) {
        return Optional.empty();
      }
      Optional<String> disease = told ? disease(reading, near, position) : Optional.empty();
      if (disease.isPresent() || near.heading()) {
        return disease;
      }
      if (paragraph - near.paragraph() > 3) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The sentence's disease nearest to the position; none where it is only told as a toxicity. */
  private static Optional<String> disease(Reading reading, Sentence sentence, int position) {
    List<Mention.Toxicity> toxicities = reading.mentions().in(sentence.span(), Mention.Toxicity.class);
    Span at = new Span(position, position);
    return reading.mentions().in(sentence.span(), Mention.Disease.class).stream()
        .filter(d -> toxicities.stream().noneMatch(t -> t.place().span().overlaps(d.place().span())))
        .min(Comparator.comparing(Mention.Disease::generic).thenComparing(d -> d.place().span().distance(at)))
        .map(Mention.Disease::name);
  }

  /** Fills a draft's slots. */
  void fill(Draft.Builder draft) {
    draft.set("species", species).set("phase", phase).set("indication", indication);
  }
}
