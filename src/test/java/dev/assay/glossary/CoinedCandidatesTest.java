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
}
