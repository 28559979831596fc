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

  private ShareRules() {}

  /** The rules, with their words numbered in the vocabulary. */
  static List<Reader> of(Vocabulary vocabulary) {
    return List.of(
        new Reader(
            null, named("<count> had <endpoint>", SHARE + " ~16 <endpoint>", vocabulary), 0, 0.85),
        new Reader(
            null, named("<endpoint> in <count>", "<endpoint> ~13 " + SHARE, vocabulary), 1, 0.85),
        new Reader(
            null,
            named("<endpoint> of <quantity>", "<endpoint> ~10 <amount:quantity>", vocabulary),
            0,
            0.85),
        new Reader(
            null,
            named(
                "<quantity> median <endpoint>",
                "<amount:quantity> ~1 median <endpoint>",
                vocabulary),
            0,
            0.75),
        new Reader(
            "adverse_event",
            named("<toxicity> in <count>", "<toxicity> ~9 " + SHARE, vocabulary),
            1,
            0.8),
        new Reader(
            "adverse_event",
            named("<count> had <toxicity>", SHARE + " ~14 <toxicity>", vocabulary),
            0,
            0.8),
        new Reader(
            "overall_survival",
            named(
                "lived a median of <quantity>",
                "(lived|survived) ~2 (median|average|mean) of <amount:quantity>",
                vocabulary),
            0,
            0.75),
        new Reader(
            "objective_response",
            named(
                "<count> responded",
                SHARE
                    + " ~8 (responded|have responded|had a response|had responses|were responders|achieved a response|achieved responses|showed a response|experienced a response|had confirmed responses)",
                vocabulary),
            2,
            0.7),
        new Reader(
            "progression_free_survival",
            named(
                "<count> free of progression",
                SHARE
                    + " ~8 (progression free|free of progression|free of disease progression|free from progression|without progression|without disease progression|had not progressed|have not progressed)",
                vocabulary),
            1,
            0.7),
        new Reader(
            "overall_survival",
            named(
                "<count> alive", SHARE + " ~6 (alive|surviving|survived|still living)", vocabulary),
            3,
            0.7),
        new Reader(
            "duration_of_response",
            named(
                "<count> maintained response",
                SHARE
                    + " ~8 (maintained|maintain|kept|remained in|remain in|retained|sustained) ~4 (response|responses|remission|CR|CRs)",
                vocabulary),
            2,
            0.65),
        new Reader(
            "other",
            named(
                "<count> had a value below",
                SHARE
                    + " ~10 (had|have|with|having|reached) ~6 (below|above|under|less than|greater than|undetectable|no detectable|normal|normalized|normalization)",
                vocabulary),
            FAR,
            0.6),
        new Reader(
            "other",
            named(
                "<percent> efficacy",
                "<share:percent> (efficacy|effective|efficacious|protection|protective|inhibition|suppression|clearance|remission)",
                vocabulary),
            FAR,
            0.6),
        new Reader(
            "other", named("<count> achieved", SHARE + " ~14 " + DID, vocabulary), FAR, 0.65),
        new Reader(
            "other",
            named(
                "reduction of <amount>",
                CHANGE + " ~9 (of|was|were|by|:|=|averaged|reached) ~3 " + AMOUNT,
                vocabulary),
            FAR,
            0.65),
        new Reader(
            "other", named("<amount> reduction", AMOUNT + " ~6 " + CHANGE, vocabulary), FAR, 0.65),
        new Reader(
            "other",
            named(
                "<change> seen in <count>",
                CHANGE + " ~9 " + SEEN + " ~2 (in|by|for) ~4 " + SHARE,
                vocabulary),
            FAR,
            0.65),
        new Reader(
            "other",
            named(
                "<immunity> seen in <count>",
                "(antibodies|antibody response|antibody responses|seroconversion|seroprotection|titers|immune response|immune responses|T cell response|T cell responses|immunity|engraftment|resolution|healing|eradication) ~9 "
                    + SEEN
                    + " ~2 (in|by|for) ~4 "
                    + SHARE,
                vocabulary),
            FAR,
            0.65),
        new Reader(
            "other",
            named(
                "<count> developed <immunity>",
                SHARE
                    + " ~4 (developed|mounted|generated|had|showed|produced|maintained) ~5 (antibodies|antibody response|antibody responses|titers|immune response|immune responses|T cell response|T cell responses|seroconversion|seroconverted)",
                vocabulary),
            FAR,
            0.65),
        new Reader(
            "other",
            named(
                "<change> in <count>",
                CHANGED.replace(
                        ")",
                        "|eliminated|resolved|normalized|normalised|disappeared|cleared|healed|stabilized|stabilised|abolished|doubled|halved)")
                    + " ~8 in "
                    + SHARE,
                vocabulary),
            FAR + 8,
            0.6),
        new Reader(
            "other",
            named(
                "rate was <percent>",
                "(rate|rates|incidence|incidences|proportion|proportions|percentage|percentages|efficacy) ~20 (was|were|of) ~3 <share:percent>",
                vocabulary),
            FAR + 8,
            0.6),
        new Reader(
            "objective_response",
            named(
                "responses in <count>", "responses ~4 " + SEEN + " ~2 in ~3 " + SHARE, vocabulary),
            FAR / 2,
            0.7),
        new Reader(
            "other",
            named(
                "elicited in <count>",
                "(elicited|induced|elicits|induces) ~8 in ~2 " + SHARE,
                vocabulary),
            FAR,
            0.6),
        new Reader(
            "other",
            named(
                "cured <percent>",
                "(cured|cures|healed|heals|eradicated|eradicates|protected|protects|cleared) ~3 <share:percent>",
                vocabulary),
            FAR,
            0.6),
        new Reader(
            "other",
            named(
                "(<percent> versus <percent>)",
                "\\( ~2 <share:percent> ~2 (vs|versus|compared to|compared with) ~3 <percent>",
                vocabulary),
            2 * FAR,
            0.6),
        new Reader(
            "other", named("fell <amount>", CHANGED + " ~1 " + AMOUNT, vocabulary), FAR, 0.65),
        new Reader(
            "other",
            named(
                "achieved in <count>",
                "(achieved|attained|reached) ~2 (in|by) ~3 " + SHARE,
                vocabulary),
            FAR,
            0.65),
        new Reader(
            "other",
            named(
                "<amount> lower",
                AMOUNT
                    + " ~1 (lower|higher|fewer|greater|shorter|longer|faster|slower|smaller|larger|better|less|more) ~12 (than|versus|vs|compared|relative)",
                vocabulary),
            FAR,
            0.6),
        new Reader(
            "other",
            named(
                "changed by <amount>",
                "(changed|change|changes|differed) ~4 (by|of|was|were) ~3 " + AMOUNT,
                vocabulary),
            FAR,
            0.6),
        new Reader(
            "other",
            named(
                "fell by <amount>",
                CHANGED + " ~9 (by|of|to|mean|median|average) ~6 " + AMOUNT,
                vocabulary),
            FAR,
            0.65));
  }
}
