package dev.assay.extract.outcomes;

import static dev.assay.extract.outcomes.OutcomeRules.named;
import static dev.assay.extract.outcomes.OutcomeWords.AMOUNT;
import static dev.assay.extract.outcomes.OutcomeWords.CHANGE;
import static dev.assay.extract.outcomes.OutcomeWords.CHANGED;
import static dev.assay.extract.outcomes.OutcomeWords.DID;
import static dev.assay.extract.outcomes.OutcomeWords.SEEN;
import static dev.assay.extract.outcomes.OutcomeWords.SHARE;

import dev.assay.lexicon.Vocabulary;
import dev.assay.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that tell what a share or an amount measures by the words around it. */
final class ShareRules {
  /**
   * A rule with what it measures.
   *
   * @param measure null where the endpoint that it finds says so
   * @param penalty tokens that it counts as farther than a rule without one
   */
  record Reader(@Nullable String measure, Rule rule, int penalty, double confidence) {}

  private static final int FAR = 12;

  private final Vocabulary vocabulary;

  private ShareRules(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The rules, with their words numbered in the vocabulary. */
  static List<Reader> of(Vocabulary vocabulary) {
    return new ShareRules(vocabulary).all();
  }

  private Reader reader(
      @Nullable String measure, String name, String pattern, int penalty, double confidence) {
    return new Reader(measure, named(name, pattern, vocabulary), penalty, confidence);
  }

  private List<Reader> all() {
    return List.of(
        reader(null, "<count> had <endpoint>", SHARE + " ~16 <endpoint>", 0, 0.85),
        reader(null, "<endpoint> in <count>", "<endpoint> ~13 " + SHARE, 1, 0.85),
        reader(null, "<endpoint> of <quantity>", "<endpoint> ~10 <amount:quantity>", 0, 0.85),
        reader(
            null,
            "<quantity> median <endpoint>",
            "<amount:quantity> ~1 median <endpoint>",
            0,
            0.75),
        reader("adverse_event", "<toxicity> in <count>", "<toxicity> ~9 " + SHARE, 1, 0.8),
        reader("adverse_event", "<count> had <toxicity>", SHARE + " ~14 <toxicity>", 0, 0.8),
        reader(
            "overall_survival",
            "lived a median of <quantity>",
            "(lived|survived) ~2 (median|average|mean) of <amount:quantity>",
            0,
            0.75),
        reader(
            "objective_response",
            "<count> responded",
            SHARE
                + " ~8 (responded|have responded|had a response|had responses|were responders|achieved a response|achieved responses|showed a response|experienced a response|had confirmed responses)",
            2,
            0.7),
        reader(
            "progression_free_survival",
            "<count> free of progression",
            SHARE
                + " ~8 (progression free|free of progression|free of disease progression|free from progression|without progression|without disease progression|had not progressed|have not progressed)",
            1,
            0.7),
        reader(
            "overall_survival",
            "<count> alive",
            SHARE + " ~6 (alive|surviving|survived|still living)",
            3,
            0.7),
        reader(
            "duration_of_response",
            "<count> maintained response",
            SHARE
                + " ~8 (maintained|maintain|kept|remained in|remain in|retained|sustained) ~4 (response|responses|remission|CR|CRs)",
            2,
            0.65),
        reader(
            "other",
            "<count> had a value below",
            SHARE
                + " ~10 (had|have|with|having|reached) ~6 (below|above|under|less than|greater than|undetectable|no detectable|normal|normalized|normalization)",
            FAR,
            0.6),
        reader(
            "other",
            "<percent> efficacy",
            "<share:percent> (efficacy|effective|efficacious|protection|protective|inhibition|suppression|clearance|remission)",
            FAR,
            0.6),
        reader("other", "<count> achieved", SHARE + " ~14 " + DID, FAR, 0.65),
        reader(
            "other",
            "reduction of <amount>",
            CHANGE + " ~9 (of|was|were|by|:|=|averaged|reached) ~3 " + AMOUNT,
            FAR,
            0.65),
        reader("other", "<amount> reduction", AMOUNT + " ~6 " + CHANGE, FAR, 0.65),
        reader(
            "other",
            "<change> seen in <count>",
            CHANGE + " ~9 " + SEEN + " ~2 (in|by|for) ~4 " + SHARE,
            FAR,
            0.65),
        reader(
            "other",
            "<immunity> seen in <count>",
            "(antibodies|antibody response|antibody responses|seroconversion|seroprotection|titers|immune response|immune responses|T cell response|T cell responses|immunity|engraftment|resolution|healing|eradication) ~9 "
                + SEEN
                + " ~2 (in|by|for) ~4 "
                + SHARE,
            FAR,
            0.65),
        reader(
            "other",
            "<count> developed <immunity>",
            SHARE
                + " ~4 (developed|mounted|generated|had|showed|produced|maintained) ~5 (antibodies|antibody response|antibody responses|titers|immune response|immune responses|T cell response|T cell responses|seroconversion|seroconverted)",
            FAR,
            0.65),
        reader(
            "other",
            "<change> in <count>",
            CHANGED.replace(
                    ")",
                    "|eliminated|resolved|normalized|normalised|disappeared|cleared|healed|stabilized|stabilised|abolished|doubled|halved)")
                + " ~8 in "
                + SHARE,
            FAR + 8,
            0.6),
        reader(
            "other",
            "rate was <percent>",
            "(rate|rates|incidence|incidences|proportion|proportions|percentage|percentages|efficacy) ~20 (was|were|of) ~3 <share:percent>",
            FAR + 8,
            0.6),
        reader(
            "objective_response",
            "responses in <count>",
            "responses ~4 " + SEEN + " ~2 in ~3 " + SHARE,
            FAR / 2,
            0.7),
        reader(
            "other",
            "elicited in <count>",
            "(elicited|induced|elicits|induces) ~8 in ~2 " + SHARE,
            FAR,
            0.6),
        reader(
            "other",
            "cured <percent>",
            "(cured|cures|healed|heals|eradicated|eradicates|protected|protects|cleared) ~3 <share:percent>",
            FAR,
            0.6),
        reader(
            "other",
            "(<percent> versus <percent>)",
            "\\( ~2 <share:percent> ~2 (vs|versus|compared to|compared with) ~3 <percent>",
            2 * FAR,
            0.6),
        reader("other", "fell <amount>", CHANGED + " ~1 " + AMOUNT, FAR, 0.65),
        reader(
            "other",
            "achieved in <count>",
            "(achieved|attained|reached) ~2 (in|by) ~3 " + SHARE,
            FAR,
            0.65),
        reader(
            "other",
            "<amount> lower",
            AMOUNT
                + " ~1 (lower|higher|fewer|greater|shorter|longer|faster|slower|smaller|larger|better|less|more) ~12 (than|versus|vs|compared|relative)",
            FAR,
            0.6),
        reader(
            "other",
            "changed by <amount>",
            "(changed|change|changes|differed) ~4 (by|of|was|were) ~3 " + AMOUNT,
            FAR,
            0.6),
        reader(
            "other",
            "fell by <amount>",
            CHANGED + " ~9 (by|of|to|mean|median|average) ~6 " + AMOUNT,
            FAR,
            0.65));
  }
}
