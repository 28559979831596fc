package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.MentionFinder;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateNamesTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final FilingReader READER = new FilingReader(LEXICON.vocabulary());
  private static final MentionFinder FINDER = new MentionFinder(LEXICON, new Tagger());

  static List<String> candidates(String text) {
    Filing filing = READER.read(new Document("-", "", "text", text));
    return new CandidateFinder(filing, FINDER.find(filing))
        .candidates().stream().map(Glossary.NamedCandidate::name).toList();
  }

  @Test
  void a_code_in_capitals_with_a_number_is_a_drug_where_the_text_presents_it_as_one() {
    assertThat(
            candidates(
                "QRTX-104, a cell therapy, is our lead product candidate QRTX-104. "
                    + "The QRTX-104 trial began in May."))
        .containsExactly("QRTX-104");
    assertThat(candidates("The BLAZER-2 trial began in May. The BLAZER-2 study has two arms."))
        .isEmpty();
  }

  @Test
  void a_name_told_once_in_a_deal_is_a_candidate() {
    assertThat(candidates("Acmera owns patents covering VRX-204 and QLN-30 in Japan."))
        .containsExactly("VRX-204", "QLN-30");
    assertThat(candidates("Acmera licensed VRX-204 to Orventis.")).containsExactly("VRX-204");
    assertThat(candidates("A payment for VRX-204 is due.")).containsExactly("VRX-204");
    assertThat(candidates("The results were like those of VRX-204.")).isEmpty();
  }

  @Test
  void a_known_drug_is_a_candidate_where_the_filing_keeps_speaking_of_its_use_and_approval() {
    assertThat(
            candidates(
                "The trial showed that Reblozyl reduced anemia. The agency gave approval of"
                    + " Reblozyl in May. The filing rests on the safety of Reblozyl."))
        .containsExactly("Reblozyl");
    assertThat(candidates("The trial showed that Reblozyl reduced anemia.")).isEmpty();
  }

  @Test
  void known_drugs_that_lead_the_rows_of_a_pipeline_are_candidates() {
    assertThat(
            candidates(
                "Phase 2\n\niberdomide\n\n--Multiple Myeloma\n\nbinimetinib\n\n--Melanoma\n\n"
                    + "vorasidenib^\n\n--Glioma\n\nsintilimab\n\n--Lymphoma\n"))
        .containsExactly("iberdomide", "binimetinib", "vorasidenib", "sintilimab");
    assertThat(candidates("Patients had taken:\n\niberdomide\n\nor another drug.\n")).isEmpty();
  }

  @Test
  void a_presented_brand_keeps_the_device_that_it_is_sold_with() {
    assertThat(
            candidates(
                "Our company markets Zelvora\u00ae SymTouch\u00ae and Zelvora SymTouch (sumatriptan"
                    + " injection) for migraine."))
        .doesNotContain("SymTouch");
  }

  @Test
  void a_drug_that_brings_a_company_royalties_is_a_candidate() {
    assertThat(candidates("The increase reflects the royalty sale for vorasidenib."))
        .containsExactly("vorasidenib");
    assertThat(candidates("We earn royalties on binimetinib.")).containsExactly("binimetinib");
    assertThat(candidates("The increase reflects the wide use of vorasidenib.")).isEmpty();
  }

  @Test
  void a_coined_name_without_a_mark_is_a_candidate_where_the_text_speaks_of_it_as_a_drug() {
    assertThat(candidates("We sell Zelvora, a once-daily topical gel for rosacea, in Europe."))
        .containsExactly("Zelvora");
    assertThat(candidates("We market four products: Zavelta, Norvexa, Quimbra and Tolvira."))
        .containsExactly("Zavelta", "Norvexa", "Quimbra", "Tolvira");
    assertThat(
            candidates(
                "Net sales of Zelvora were flat. More patients treated with Zelvora stayed on it."))
        .containsExactly("Zelvora");
  }

  @Test
  void what_companies_places_contracts_and_technologies_are_called_is_no_drug() {
    assertThat(candidates("We bought Zelvora, a maker of topical drugs, in May.")).isEmpty();
    assertThat(
            candidates(
                "Sales of the Product in the Territory and approval of the Product count. Each"
                    + " Licensee shares in sales of the Product for the treatment of asthma."))
        .isEmpty();
    assertThat(candidates("It is made with our Zelvosome\u00ae delivery technology.")).isEmpty();
    assertThat(candidates("Zelvora announced sales of Zelvora treatment kits.")).isEmpty();
  }

  @Test
  void a_radioisotope_belongs_to_the_name_of_what_carries_it() {
    assertThat(candidates("The first patient was dosed with 177Lu-RVT-77, a radioligand."))
        .containsExactly("177Lu-RVT-77");
    assertThat(candidates("Our second program, 225Ac-KBX-110, is an alpha-emitting conjugate."))
        .containsExactly("225Ac-KBX-110");
    assertThat(candidates("The first patient was dosed with I-131-KBX110, a radioligand."))
        .containsExactly("I-131-KBX110");
  }

  @Test
  void what_is_given_in_an_amount_is_a_candidate() {
    assertThat(candidates("One group had infusions of 500 mg of ZeMax-CD20, the other saline."))
        .containsExactly("ZeMax-CD20");
    assertThat(candidates("Four groups (AB-CDE3 25 mg, placebo, AB-CDE3 50 mg, placebo) exist."))
        .containsExactly("AB-CDE3");
    assertThat(candidates("The rash cleared in all who had ZNT162b1 (30 mcg) and in no others."))
        .containsExactly("ZNT162b1");
    assertThat(candidates("Spasms ended in infants with ZORA-SMNRx at 12 mg, not with saline."))
        .containsExactly("ZORA-SMNRx");
    assertThat(candidates("Tumors shrank in those with zorabresib 40 mg, not with saline."))
        .containsExactly("zorabresib");
  }

  @Test
  void a_ticker_may_stand_between_a_company_and_its_drug() {
    assertThat(candidates("Zelvora Company's (ZELV) inclisiran lowered cholesterol."))
        .containsExactly("inclisiran");
  }

  @Test
  void a_known_drug_that_a_study_is_of_is_a_candidate() {
    assertThat(candidates("Zelvora started a Phase 3 study of single agent ofatumumab."))
        .containsExactly("ofatumumab");
    assertThat(
            candidates(
                "Zelvora started a study comparing standard care with ofatumumab in 20 patients."))
        .isEmpty();
  }

  @Test
  void a_salt_belongs_to_the_name() {
    assertThat(candidates("Acmera is developing rexatofen mesylate for gout."))
        .containsExactly("rexatofen mesylate");
  }

  private static List<String> aliases(String text) {
    Filing filing = READER.read(new Document("-", "", "text", text));
    return new CandidateFinder(filing, FINDER.find(filing)).candidates().get(0).aliases();
  }

  @Test
  void a_code_that_opens_a_bracket_and_brands_beside_a_slash_are_other_names() {
    assertThat(aliases("Our lead product candidate, QTX-1005 (BNZ314, a joint program), is new."))
        .containsExactly("BNZ314");
    assertThat(aliases("We have a license to QTX-6352, which we refer to as zoratilimab."))
        .containsExactly("zoratilimab");
    assertThat(aliases("Net sales of Zelvreta(R)/Zelvrida(R) were $4 million."))
        .containsExactly("Zelvrida");
  }

  @Test
  void a_device_with_a_mark_of_its_own_belongs_to_the_brand() {
    assertThat(candidates("We sell Nuvrella(R) SoftJet(R) (sumatriptan injection) for migraine."))
        .containsExactly("Nuvrella SoftJet");
  }

  @Test
  void the_model_of_a_biosimilar_is_no_candidate() {
    assertThat(
            candidates(
                "Our insulin lispro biosimilar, QTRX-104, is in Phase 3. It is our lead product"
                    + " candidate QTRX-104."))
        .containsExactly("QTRX-104");
  }

  @Test
  void a_code_is_a_candidate_where_its_kind_stands_beside_it() {
    assertThat(candidates("QTX-100 (anti-CD38 mAb)\nQTY-200 (FLT3 inhibitor)\n"))
        .containsExactly("QTX-100", "QTY-200");
    assertThat(
            candidates(
                "The rival MEK inhibitor was given before. Combined with the inhibitor QTX-100 it failed."))
        .isEmpty();
  }

  @Test
  void what_a_paragraph_tells_of_competitors_names_no_candidate() {
    assertThat(
            candidates(
                "We are aware of several companies with drugs for the disease. QTX-2809 is a thyroid"
                    + " agonist in Phase 2."))
        .isEmpty();
    assertThat(candidates("QTX-2809 is a thyroid agonist in Phase 2.")).containsExactly("QTX-2809");
  }

  @Test
  void brackets_and_elements_that_say_an_isotope_belong_to_the_name() {
    assertThat(candidates("The first patient was dosed with [212Pb]QTX-\u03b1-NOR, a radioligand."))
        .containsExactly("[212Pb]QTX-\u03b1-NOR");
    assertThat(candidates("Patients were treated with [177Lu]Lu-QTX-12 in the trial."))
        .containsExactly("[177Lu]Lu-QTX-12");
    assertThat(candidates("A study of 177Lu-3QT-114 in cancer began. 177Lu-3QT-114 is a peptide."))
        .containsExactly("177Lu-3QT-114");
    assertThat(candidates("The agency approved lutetium (177Lu) zoretotide, our radioligand."))
        .containsExactly("lutetium (177Lu) zoretotide");
  }

  @Test
  void what_is_only_for_imaging_is_no_candidate() {
    assertThat(candidates("We dosed the first patient with [68Ga]Ga-QTX-12 in the trial."))
        .isEmpty();
    assertThat(candidates("Our lead product candidate, QTX-12, is a fluorescent imaging agent."))
        .isEmpty();
    assertThat(candidates("We are developing the PET tracer QTX-12. QTX-12 is in Phase 2."))
        .isEmpty();
  }

  @Test
  void a_known_drug_is_a_candidate_where_it_is_said_to_be_the_companys() {
    assertThat(candidates("The agency took the application for its anti-cancer drug ipilimumab."))
        .containsExactly("ipilimumab");
    assertThat(candidates("We await results from our Phase 2 NORTH trial with lacutamab."))
        .containsExactly("lacutamab");
    assertThat(candidates("Its product candidate in lung diseases, pirfenidone, was studied."))
        .containsExactly("pirfenidone");
    assertThat(candidates("Patients had failed a Phase 2 trial with lacutamab.")).isEmpty();
    assertThat(candidates("Pluvicto is approved for prostate cancer in many countries.")).isEmpty();
  }

  @Test
  void a_vaccine_that_is_a_messenger_is_no_bare_antibody() {
    assertThat(candidates("Acmera regained the rights to the measles vaccine (mRNA-7172)."))
        .containsExactly("mRNA-7172");
  }

  @Test
  void other_names_stand_behind_or_a_slash_and_words_for_names() {
    assertThat(aliases("Trials of zoratinib, or QTX1167, will begin. Our zoratinib is new."))
        .containsExactly("QTX1167");
    assertThat(aliases("Our antibody QT2006/NR21-1480 is approved for tests."))
        .containsExactly("NR21-1480");
    assertThat(aliases("Our product zoratilimab (trade name: ZELVUYI\u00ae, product code: QT001)."))
        .containsExactly("ZELVUYI", "QT001");
    assertThat(aliases("Our launch of pirfenidone in the EU under the trade name Esbriet goes on."))
        .containsExactly("Esbriet");
    assertThat(candidates("We compared QTX-100, or QTX-200, with placebo in a trial of QTX-100."))
        .containsExactly("QTX-100", "QTX-200");
  }

  @Test
  void a_combination_in_a_bracket_is_one_other_name() {
    assertThat(
            aliases("We study Quellatic\u2122 (bupropion SR/zonisamide SR), our drug for obesity."))
        .containsExactly("bupropion SR/zonisamide SR");
    assertThat(aliases("Our product QTX-3072 (naltrexone and bupropion) is in trials."))
        .containsExactly("naltrexone and bupropion");
    assertThat(aliases("Our lead product candidate, QTX-3072 (ketamine-zonisamide), is new."))
        .containsExactly("ketamine-zonisamide");
  }

  @Test
  void a_known_drug_in_a_form_and_the_code_of_that_form_are_one() {
    assertThat(
            candidates("The travoprost implant, QTX-104, is our lead product candidate QTX-104."))
        .containsExactly("QTX-104");
    assertThat(candidates("We filed the NDA for our apomorphine infusion device QTX-830."))
        .hasSize(1);
    assertThat(
            candidates("Acmera compared the travoprost implant with QTX-104, its lead candidate."))
        .containsExactly("QTX-104");
  }

  @Test
  void a_form_may_stand_between_a_name_and_its_code() {
    assertThat(aliases("Our product zoratilimab injection (code: QT0012) is sold."))
        .containsExactly("QT0012");
  }

  @Test
  void a_brand_that_we_sell_a_known_drug_as_is_a_candidate() {
    assertThat(candidates("We licensed our nasal hormone, which we have trademarked as Fortical."))
        .containsExactly("Fortical");
  }

  @Test
  void what_a_formulation_holds_is_no_candidate_of_its_own() {
    assertThat(
            candidates(
                "VRX-204 is a clinical-stage injectable formulation of nimodipine. VRX-204 was"
                    + " compared to orally administered nimodipine. Our Phase 3 trial of nimodipine"
                    + " was compared with orally administered nimodipine."))
        .containsExactly("VRX-204");
  }

  @Test
  void earlier_names_stand_together_in_one_bracket() {
    assertThat(
            candidates(
                "We began a trial of brizotafusp (previously known as VRX-204 and QLN-30), an"
                    + " inhibitor. Brizotafusp is our lead candidate."))
        .containsExactly("brizotafusp");
  }

  @Test
  void a_marked_brand_told_twice_and_never_against_another_is_a_candidate() {
    assertThat(
            candidates(
                "Guidance was raised for Isturisa\u00ae. Growth came from Isturisa\u00ae and"
                    + " lower costs."))
        .containsExactly("Isturisa");
    assertThat(candidates("Growth was lower compared with Isturisa\u00ae and Isturisa.")).isEmpty();
  }

  @Test
  void what_staff_sold_elsewhere_is_no_candidate() {
    assertThat(
            candidates(
                "VRX-204 is our lead candidate.\n\nDr. Lindal joined Acmera in May. Prior to joining"
                    + " Acmera she led the launch of Isturisa\u00ae (osilodrostat) and Kesimpta."))
        .containsExactly("VRX-204");
  }

  @Test
  void two_brands_of_one_substance_are_two_candidates() {
    assertThat(
            candidates(
                "We sell KIMYRSA\u00ae (oritavancin) and ORBACTIV\u00ae (oritavancin). Net sales of"
                    + " KIMYRSA rose, and net sales of ORBACTIV fell."))
        .containsExactly("KIMYRSA", "ORBACTIV");
  }

  @Test
  void a_known_drug_is_a_candidate_where_it_is_filed_as_a_treatment() {
    assertThat(
            candidates(
                "The pursuit of approval of VRX-204 as a medical countermeasure goes on. We seek"
                    + " approval of entolimod as a radiation countermeasure and development of"
                    + " entolimod as a medical treatment."))
        .contains("VRX-204");
  }

  @Test
  void what_another_companys_drug_is_like_is_no_candidate() {
    assertThat(
            candidates(
                "VRX-204 is our lead candidate. It is similar to Orventis Therapeutics' pegozafermin"
                    + " in its use."))
        .containsExactly("VRX-204");
  }

  @Test
  void a_newcomers_release_tells_of_the_companys_own_candidate() {
    assertThat(
            candidates(
                "Acmera's lead product candidate, evorpacept, is in trials. Dr. Lindal joined Acmera"
                    + " as head of research. Previously she led trials elsewhere, and she will now"
                    + " study patients with evorpacept."))
        .containsExactly("evorpacept");
  }

  @Test
  void a_code_of_six_digits_names_no_study_where_its_trial_is_told() {
    assertThat(candidates("A payment came from dosing in the ongoing ABX-986249 clinical study."))
        .containsExactly("ABX-986249");
  }

  @Test
  void a_partners_code_is_a_candidate_where_its_target_follows() {
    assertThat(
            candidates(
                "We made VRX-204, targeting CD33, partnered with Orventis, and PX-0804605, targeting"
                    + " EGFR."))
        .containsExactly("VRX-204", "PX-0804605");
  }

  @Test
  void a_short_name_in_square_brackets_is_another_name() {
    assertThat(
            candidates(
                "We sell CASGEVY\u00ae (exagamglogene autotemcel [exa-cel]). Net sales of"
                    + " CASGEVY rose. The first patient was dosed with exa-cel."))
        .containsExactly("CASGEVY");
  }

  @Test
  void a_code_followed_by_its_disease_or_its_stage_is_a_candidate() {
    assertThat(candidates("The pipeline holds QLM-101 for gout and QLM-202 (Phase 2)."))
        .containsExactly("QLM-101", "QLM-202");
    assertThat(candidates("The pipeline holds QLM-101 and a plant for gout.")).isEmpty();
  }
}
