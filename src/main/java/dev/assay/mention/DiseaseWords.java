package dev.assay.mention;

import java.util.List;
import java.util.Set;

/** Words by which a disease is known that no lexicon has, and words that only look so. */
final class DiseaseWords {
  static final Set<String> HEADS =
      Set.of(
          ("disease diseases syndrome syndromes disorder disorders cancer cancers "
                  + "carcinoma carcinomas lymphoma lymphomas leukemia leukemias sarcoma sarcomas "
                  + "deficiency dystrophy neuropathy myopathy cardiomyopathy retinopathy "
                  + "encephalopathy nephropathy anemia infection infections fibrosis dermatitis "
                  + "arthritis hepatitis ataxia epilepsy palsy tumors tumours malignancies failure "
                  + "impairment insomnia dementia warts amyloidosis vasculitis keratosis edema "
                  + "reduction")
              .split(" "));
  static final Set<String> BIOMARKER_TAILS =
      Set.of(
          "positive",
          "negative",
          "expressing",
          "mutated",
          "mutant",
          "amplified",
          "overexpressing",
          "altered",
          "rearranged",
          "driven");
  static final Set<String> RELATIONS = Set.of("related", "associated", "induced");

  /** Endings of words that qualify a head noun. */
  static final List<String> QUALIFIERS =
      List.of("ic", "al", "ar", "ous", "oid", "ary", "ine", "atory", "itary");

  static final Set<String> NO_QUALIFIERS =
      Set.of(
          ("clinical specific certain various serious several numerous other basic "
                  + "potential similar additional typical topical medical public economic "
                  + "particular regular previous critical historical scientific therapeutic "
                  + "significant financial global initial final experimental special general "
                  + "individual surgical technical pharmaceutical material local national "
                  + "international actual total heterogeneous ordinary necessary regulatory "
                  + "internal annual minimal maximal chemical epidemic pandemic continuous "
                  + "spontaneous novel intravenous primary secondary multifactorial chronic severe "
                  + "acute systemic underlying metabolic inherent proprietary serial natural "
                  + "dramatic substantial strategic mechanical related hospital memorial regional "
                  + "royal imperial provincial municipal educational integral federal dental residual "
                  + "visceral intracranial extracranial symptomatic asymptomatic radiographic metastatic "
                  + "oligometastatic bilateral unilateral")
              .split(" "));

  /** Words of place, cause and kind that belong to the disease they stand before. */
  static final Set<String> OF_KIND =
      Set.of(
          ("inflammatory viral bacterial fungal parasitic upper lower external lumbar cutaneous "
                  + "ocular vulvar anal perianal uterine corneal conjunctival retinal nasal "
                  + "pulmonary renal hepatic cardiac intestinal gastric pancreatic cerebral spinal "
                  + "hereditary familial congenital juvenile infantile neonatal idiopathic allergic "
                  + "autoimmune neuropathic classic classical sporadic episodic acute chronic "
                  + "follicular obstructive nonproliferative proliferative glomerular vascular valvular "
                  + "mucosal peripheral central tubular interstitial demyelinating eosinophilic "
                  + "microcytic hemolytic aplastic nodular diffuse focal segmental mucinous papillary "
                  + "ductal lobular squamous endometrioid serous clear-cell anaplastic plexiform")
              .split(" "));

  static final Set<String> INSTITUTIONS =
      Set.of(
          ("Center Centre Centers Institute Society Foundation Association Network "
                  + "Alliance Hospital Council Fund Trust Branch Division Congress Conference "
                  + "Symposium Week Summit Society's Consortium Group Coalition Federation "
                  + "Organization Unit Department Journal")
              .split(" "));

  static final Set<String> ELLIPTICAL_HEADS =
      Set.of("cancer", "carcinoma", "tumor", "lymphoma", "leukemia", "disease", "disorder");

  private DiseaseWords() {}
}
