package dev.assay.mention;

import dev.assay.mention.Mention.NameSource;
import dev.assay.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells codes of genes and other targets from those of drugs by what is said of them: "PDE10
 * inhibition", "expression of QRA2".
 */
final class GeneNames {
  private static final Set<String> BEHIND =
      Set.of(
          ("receptor receptors kinase kinases pathway mutation mutations mrna expression "
                  + "ligand isoform")
              .split(" "));

  private static final Set<String> MEASURED =
      Set.of(
          ("expression overexpression mutation mutations upregulation downregulation "
                  + "transcription variants deletion deletions")
              .split(" "));

  private GeneNames() {}

  /**
   * Drops the codes that stand as a gene's name does; one without a hyphen is a gene's wherever it
   * stands.
   */
  static void dropFrom(List<Mention.Drug> drugs, Tokens tokens) {
    Set<String> genes = new HashSet<>();
    for (Mention.Drug drug : drugs) {
      if (isCode(drug) && isGene(tokens, drug.place())) {
        genes.add(drug.name());
      }
    }
    drugs.removeIf(
        drug ->
            isCode(drug)
                && genes.contains(drug.name())
                && (drug.name().indexOf('-') < 0 || isGene(tokens, drug.place())));
  }

  private static boolean isCode(Mention.Drug drug) {
    return drug.source() == NameSource.SHAPE
        || drug.source() == NameSource.CONTEXT && DrugShape.isGeneLike(drug.name());
  }

  private static boolean isGene(Tokens tokens, Place place) {
    int next = place.end();
    int first = place.first();
    boolean behind =
        UnknownTargets.isActedOn(tokens, next)
            || next < tokens.size() && BEHIND.contains(tokens.lower(next));
    boolean measured =
        first >= 2
            && Set.of("of", "in").contains(tokens.lower(first - 1))
            && MEASURED.contains(tokens.lower(first - 2));
    return behind || measured;
  }
}
