package dev.assay.extract.dosing;

import dev.assay.glossary.Discourse;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.rule.SentenceView;
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
    Phase phase = discourse.phaseAt(view.sentence(), position).filter(p -> p != Phase.PRECLINICAL).orElse(null);
    boolean healthy = HEALTHY.matcher(text).find();
    return new Setting(null, phase, healthy ? null : discourse.diseaseAt(view.sentence(), position).orElse(null));
  }

  /** Fills a draft's slots. */
  void fill(Draft.Builder draft) {
    draft.set("species", species).set("phase", phase).set("indication", indication);
  }
}
