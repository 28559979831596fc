package dev.assay.glossary;

import static dev.assay.glossary.CandidateNamesTest.candidates;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoinedCandidatesTest {
  @Test
  void a_name_between_whose_it_is_and_the_kind_of_drug_is_a_candidates() {
    assertThat(candidates("Orven said its Zelorax treatment for asthma will enter a trial."))
        .containsExactly("Zelorax");
    assertThat(candidates("Orven's experimental Zelorax vaccine won a grant."))
        .containsExactly("Zelorax");
    assertThat(candidates("Orven began a trial of its ORV-TTX antisense drug for gout."))
        .containsExactly("ORV-TTX");
    assertThat(candidates("Orven said that Thelorax, an oral drug, is in a trial."))
        .containsExactly("Thelorax");
    assertThat(candidates("Orven spoke of its Medical drug program and its Asthma treatment."))
        .isEmpty();
  }

  @Test
  void a_code_glued_to_the_comma_behind_its_kind_is_a_candidates() {
    assertThat(candidates("The products contain our proprietary kinase inhibitor,ORV-12."))
        .containsExactly("ORV-12");
  }

  @Test
  void a_coined_name_that_is_tested_for_a_disease_is_a_candidates() {
    assertThat(
            candidates("The money pays for clinical testing of Zelorax for the treatment of gout."))
        .containsExactly("Zelorax");
    assertThat(candidates("They had doses of once weekly Zelorax. Tests of Zelorax 5 mg go on."))
        .containsExactly("Zelorax");
  }

  @Test
  void a_known_drug_is_a_candidate_by_the_kind_that_it_is_called() {
    assertThat(candidates("The trial with the oral BTK inhibitor rilzabrutinib ended in May."))
        .containsExactly("rilzabrutinib");
    assertThat(candidates("Acmera's oral sickle cell disease drug Oxbryta was called back."))
        .containsExactly("Oxbryta");
    assertThat(candidates("A setback for anti-TIGIT tiragolumab came in May, and ZRX-11 is new."))
        .contains("tiragolumab");
    assertThat(candidates("Acmera gained Peruvian approval for Impavido (miltefosine)."))
        .containsExactly("Impavido");
    assertThat(candidates("It does as well as established nectin-4 ADC Padcev and trastuzumab."))
        .isEmpty();
    assertThat(candidates("All had failed prior therapy with trastuzumab and lapatinib."))
        .isEmpty();
  }

  @Test
  void the_only_drug_of_a_text_is_its_candidate() {
    assertThat(candidates("Zentix, Inc. will go on with three tests of bapineuzumab."))
        .containsExactly("bapineuzumab");
    assertThat(candidates("Zentix, Inc. compared it with bapineuzumab.")).isEmpty();
  }

  @Test
  void a_code_whose_last_part_is_letters_is_a_drugs() {
    assertThat(candidates("Acmera will sell its cell therapy candidate, ZRC-06-ID, in Europe."))
        .containsExactly("ZRC-06-ID");
  }

  @Test
  void codes_of_letters_and_numbers_in_turn_are_drugs_and_enzymes_are_none() {
    assert_candidate("Acmera bought the engager CMZ1A46 for lupus.", "CMZ1A46");
    assert_candidate("Acmera paid for rights to DAY301.", "DAY301");
    assert_candidate(
        "Acmera moves forward with fast-tracked AZO-AAV-GZ1 for the treatment of gout.",
        "AZO-AAV-GZ1");
    assertThat(candidates("Acmera has a CYP2C19 inhibitor, and rights to CYP2C19 patents."))
        .isEmpty();
  }

  @Test
  void a_kind_of_vaccine_and_a_presented_peptide_are_no_candidates() {
    assertThat(candidates("We initiated a trial of the influenza vaccine. Our Smallpox Vaccine."))
        .isEmpty();
    assertThat(candidates("Zimtac is the lead PRAME-A02 candidate; evaluating PRAME-A02 goes on."))
        .doesNotContain("PRAME-A02");
  }

  @Test
  void what_a_dash_or_an_agencys_nod_presents_is_a_candidate() {
    assertThat(
            candidates(
                "The trial with tavapadon \u2013 the first agonist of its kind \u2013 ended."))
        .containsExactly("tavapadon");
    assertThat(candidates("It came a month after the U.S. FDA nod for Journavx (suzetrigine)."))
        .containsExactly("Journavx");
  }

  @Test
  void an_earlier_name_behind_a_dash_is_an_alias() {
    assertThat(
            candidates(
                "Acmera paid for rights to ZRX-101\u2014originally known as QTX-13\u2014and sells it."))
        .containsExactly("ZRX-101");
  }

  private static void assert_candidate(String text, String name) {
    assertThat(candidates(text)).containsExactly(name);
  }
}
