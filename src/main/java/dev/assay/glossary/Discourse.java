package dev.assay.glossary;

import dev.assay.record.Phase;
import dev.assay.text.Sentence;
import java.util.List;
import java.util.Optional;

/** What a place in a filing is about: its candidate, its study's stage and disease, its species. */
public interface Discourse {
  /**
   * The candidate that a statement at the position is about: of its clause, its sentence, its
   * paragraph, its heading, or the only one of the filing, in this order.
   *
   * @param position in UTF-16 code units
   */
  Optional<String> candidateAt(Sentence sentence, int position);

  /** The stage of the study that a statement at the position tells of. */
  Optional<Phase> phaseAt(Sentence sentence, int position);

  /** The disease of the study or the patients that a statement at the position tells of. */
  Optional<String> diseaseAt(Sentence sentence, int position);

  /** The animal that a statement at the position tells of; empty for humans. */
  Optional<String> speciesAt(Sentence sentence, int position);

  /** The other named parties of the agreement that the position is about, the nearest first. */
  List<String> partiesAt(Sentence sentence, int position);

  /**
   * The company other than the issuer that the sentence's paragraph introduces and tells of: "Acme
   * (Nasdaq: ACME) is developing ...".
   */
  Optional<String> companyAt(Sentence sentence);
}
