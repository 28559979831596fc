package dev.assay.extract.outcomes;

import dev.assay.record.Draft;
import dev.assay.text.Pattern;

/** Tells cancers, whose responses are measured on tumors, from all other diseases. */
final class Neoplasms {
  private static final Pattern NEOPLASM =
      Pattern.compile(
          "cancer|carcinom|tumou?r|malignan|neoplas|metasta|leuka?emi|lymphom|myelom|melanom|sarcom|gliom|blastom|mesotheliom|thymom|seminom|meningiom|adenom|myelodysplas|myelofibro|myeloproliferat|polycythemia|mastocyt|histiocyt|macroglobulin|amyloid|lymphoproliferat|mycosis fungoides|neurofibrom|chordom|craniopharyng|hemangiom|papillomat|waldenstr|thrombocythemia|castleman|desmoid|ependymom|paragangliom|pheochromocytom|insulinom|schwannom|s[e\u00e9]zary|erdheim|carcinoid|graft[- ]versus[- ]host",
          Pattern.CASE_INSENSITIVE);

  private Neoplasms() {}

  /** Whether a disease is a neoplasm, or one whose responses are measured as those of neoplasms. */
  static boolean is(String disease) {
    return NEOPLASM.standsIn(disease);
  }

  /**
   * Responses of diseases that have no tumors are those of a score: "72% of patients responded".
   */
  static Draft measured(Draft draft) {
    String disease = draft.text("indication");
    return "objective_response".equals(draft.text("measure")) && disease != null && !is(disease)
        ? draft.with("measure", "other")
        : draft;
  }
}
