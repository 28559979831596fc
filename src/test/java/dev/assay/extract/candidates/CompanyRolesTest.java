package dev.assay.extract.candidates;

import static dev.assay.extract.candidates.CandidateExtractorTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Candidate;
import dev.assay.record.CompanyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyRolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acmera Therapeutics and Zentix, Inc. are jointly developing ZRX-101. | Zentix developer; Acmera Therapeutics developer",
        "With its partner Zentix, Inc., Quell Pharma has initiated a study of ZRX-101. | Quell Pharma developer",
        "Quell Pharma acquired ZRX-101 from Zentix, Inc. in 2031. | Quell Pharma owner; Zentix former",
        "Quell Pharma acquired exclusive rights to ZRX-101 from Zentix, Inc. | Quell Pharma licensee; Zentix licensor",
        "Quell Pharma acquired the rights to the small molecule ZRX-101 from Zentix, Inc. | Quell Pharma licensee; Zentix licensor",
        "Quell Pharma acquired all rights to ZRX-101 from Zentix, Inc. | Quell Pharma owner; Zentix former",
        "Quell Pharma licensed ZRX-101 from Zentix, Inc. and Hartwell University. | Quell Pharma licensee; Zentix licensor; Hartwell University licensor",
        "Under an agreement with Zentix, Inc., pursuant to which Quell Pharma obtained the rights to ZRX-101, costs are shared. | Quell Pharma licensee; Zentix licensor",
        "Quell Pharma has regained the rights to ZRX-101 from Zentix, Inc. | Zentix former",
        "ZRX-101, Zentix Pharma's oral degrader product, is taken weekly. | Zentix Pharma developer",
        "Sales of ZRX-101 by Zentix Pharma rose. | Zentix Pharma developer",
        "Quell Pharma has an agreement with Zentix, Inc. on ZRX-101. Zentix granted Quell an exclusive license. | Quell Pharma licensee; Zentix licensor",
        "Zentix Pharma reported that Quell Pharma has returned all rights to ZRX-101. | Quell Pharma former",
        "Zentix Pharma's (ZNTX -0.9%) oral degrader ZRX-101 is taken weekly. | Zentix Pharma developer",
        "Zentix Pharma agreed with Quell Pharma to test its oral degrader ZRX-101. | Zentix Pharma developer",
        "Zentix Pharma entered into a license agreement with Quell Pharma for the sale of its degrader ZRX-101. | Zentix Pharma licensor; Quell Pharma licensee",
        "Zentix Pharma has a license agreement with Quell Pharma for ZRX-101. Zentix will pay Quell an upfront fee. | Quell Pharma licensor; Zentix Pharma licensee",
        "Zentix Pharma has a license agreement with Quell Pharma for ZRX-101. Zentix is eligible to receive milestones. | Zentix Pharma licensor; Quell Pharma licensee",
        "Zentix Pharma has a license agreement with Hartwell University for ZRX-101. | Hartwell University licensor; Zentix Pharma licensee",
        "Zentix Pharma sold its rights in ZRX-101 to Quell Pharma. | Zentix Pharma former; Quell Pharma owner",
        "Zentix Pharma acquired Quell Pharma's ZRX-101. | Zentix Pharma owner; Quell Pharma former",
        "Zentix Pharma acquired the global rights to ZRX-101 from Quell Pharma. | Zentix Pharma owner; Quell Pharma former",
        "Results of Zentix Pharma's phase II study of ZRX-101 in gout pleased Quell Pharma. | Zentix Pharma developer",
        "Zentix Pharma's data in severe gout with oral ZRX-101 pleased Quell Pharma. | Zentix Pharma developer",
        "Zentix and Co. is developing ZRX-101. | Zentix developer",
        "Zentix Pharma must pay Quell Pharma royalties on sales of ZRX-101. | Quell Pharma licensor",
        "Royalties from Quell Pharma on net sales of ZRX-101 rose. | Quell Pharma licensee; Quell Pharma developer",
        "Royalties from Quell Pharma on net sales of ZRX-101 will be paid. | Quell Pharma licensee",
        "Quell Pharma will pay Zentix Pharma royalties on sales of ZRX-101. | Quell Pharma licensee; Zentix Pharma licensor",
        "Zentix Pharma parted with ZRX-101 by selling its rights to the drug to Quell Pharma. | Quell Pharma owner",
        "Zentix Pharma acquired all rights to ZRX-101. | Zentix Pharma owner",
        "Zentix (Shanghai) Co., Ltd. is developing ZRX-101. | Zentix developer",
        "Zentix Pharma announced a license agreement that gives Quell Pharma, its licensee, ZRX-101. | Zentix Pharma licensor; Quell Pharma licensee",
        "Zentix Therapeutics, Inc., formerly Quell Pharma Inc. (Zentix or the Company) is at work. The Company is developing ZRX-101. | Zentix Therapeutics developer",
        "Zentix Inc. and its subsidiary Zentix Nanomedicine Inc. are at work. Zentix is developing ZRX-101. | Zentix developer",
        "All rights to ZRX-101 will revert to Quell Pharma. | Quell Pharma developer",
        "Zentix Pharma and Quell Pharma terminated the agreement on Quell Pharma's compound ZRX-101. | Zentix Pharma former",
      })
  void readsWhatCompaniesAreToIt(String sentence, String expected) {
    assertThat(read(sentence).companies())
        .extracting(company -> company.name() + " " + company.role())
        .contains(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zentix, Inc. licensed ZRX-101 to Quell Pharma. | Zentix licensee",
        "With its partner Zentix, Inc., Quell Pharma has initiated a study of ZRX-101. | Zentix developer",
        "Zentix Pharma returned all rights of ZRX-101 to Quell Pharma. | Quell Pharma licensee",
        "Quell Pharma retained an option to co-develop and co-promote ZRX-101. | Quell Pharma developer",
        "Zentix Pharma reported that Quell Pharma has returned all rights to ZRX-101. | Zentix Pharma former",
        "Quell Pharma may license ZRX-101 from Zentix, Inc. | Quell Pharma licensee",
        "Zentix Pharma and Quell Pharma terminated the agreement on Quell Pharma's compound ZRX-101. | Quell Pharma former",
        "Zentix Pharma and Quell Pharma terminated the agreement on ZRX-101. | Quell Pharma former",
        "Zentix Pharma sold the royalties on ZRX-101 to Quell Pharma. | Quell Pharma owner",
        "Zentix Pharma acquired Quell Pharma and launched ZRX-101. | Quell Pharma former",
        "Zentix Pharma must pay Quell Royalty Funding, Inc. royalties on sales of ZRX-101. | Quell Royalty Funding licensor",
        "Royalties from Quell Pharma on net sales of ZRX-101 will be paid. | Quell Pharma developer",
        "Acmera has returned ZRX-101 to Quell Pharma. | Quell Pharma developer",
        "A collaboration with Quell Pharma to study Zentix Pharma's ZRX-101 in combination with pembrolizumab began. | Quell Pharma developer",
        "Our Zentix Pharma business segment is developing ZRX-101. | Zentix Pharma developer",
        "Zentix Pharma's QLM-5 and Quell Pharma's ZRX-101 are given together. | Zentix Pharma developer",
        "Zentix Pharma and Quell Pharma announced a trial of ZRX-101 with QLM-5, a first-in-class antibody. | Zentix Pharma developer",
      })
  void readsNoRoleThatACompanyDoesNotHave(String sentence, String role) {
    assertThat(read(sentence).companies())
        .extracting(company -> company.name() + " " + company.role())
        .doesNotContain(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We acquired Zentix Pharma in May. Zentix Pharma's ZRX-101 is an oral degrader. | Acmera owner; Zentix Pharma former",
        "In May we acquired Zentix Pharma. Through this acquisition, we added the degrader ZRX-101. | Acmera owner; Zentix Pharma former",
        "Zentix Pharma became our wholly owned subsidiary. Zentix Pharma granted Acmera rights to ZRX-101. | Acmera owner; Zentix Pharma former",
        "We agreed to acquire Zentix Pharma in May. Zentix Pharma's ZRX-101 is an oral degrader. | Zentix Pharma developer",
        "The acquisition of Zentix Pharma by Quell Pharma closed. Zentix Pharma's ZRX-101 is an oral degrader. | Zentix Pharma developer",
        "ZRX-101, an oral degrader, is licensed from Zentix Pharma. | Zentix Pharma licensor; Acmera licensee",
        "Zentix Pharma licensed ZRX-101, an oral degrader, to Quell Pharma. | Zentix Pharma licensor; Quell Pharma licensee",
      })
  void readsWhatTheIssuerIsToWhatOthersHad(String sentence, String expected) {
    Candidate candidate =
        Told.of(
                Candidate.class,
                "Acmera, Inc. (Nasdaq: ACMR) reported its results. We have two drugs.\n\n"
                    + sentence)
            .stream()
            .filter(c -> c.name().equals("ZRX-101"))
            .findFirst()
            .orElseThrow();
    assertThat(candidate.companies())
        .extracting(company -> company.name() + " " + company.role())
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @Test
  void aPartnersKnownDrugInAJointStudyIsACandidate() {
    assertThat(
            Told.of(
                Candidate.class,
                "Acmera is developing ZRX-101, its lead product candidate. Acmera and Merck agreed to study"
                    + " ZRX-101 in combination with Merck's anti-PD-1 therapy Keytruda."))
        .extracting(Candidate::name)
        .contains("Keytruda");
  }

  @Test
  void aDrugOfAParagraphThatIntroducesAnotherCompanyIsThatCompanys() {
    String issuer = "We at Quell Pharma, Inc. expect news. Our year was good.";
    assertThat(
            read(issuer
                    + "\n\nZentix Pharma (Nasdaq: ZNTX) works on cells. The company focuses on one program, ZRX-101 for gout.")
                .companies())
        .containsExactly(new CompanyRole("Zentix Pharma", "developer"));
  }

  @Test
  void whatAFilingTellsOnlyOfOthersIsNotItsIssuers() {
    String head = "Acmera Therapeutics, Inc. (the \"Company\") is at work. We study ABX-11.\n\n";
    assertThat(roles(head + "The rise of Zentix Pharma goes on. Approval of ZRX-101 came early."))
        .isEmpty();
    assertThat(roles(head + "The approval of ZRX-101 came early.")).containsExactly("developer");
  }

  private static java.util.List<String> roles(String text) {
    return Told.of(Candidate.class, text).stream()
        .filter(candidate -> candidate.name().equals("ZRX-101"))
        .flatMap(candidate -> candidate.companies().stream())
        .map(company -> company.role())
        .toList();
  }

  @Test
  void theOnlyCompanyOfAParagraphDevelopsWhatIsToldThere() {
    assertThat(roles("Shares of Zentix Pharma fell as data on ZRX-101 in gout came out."))
        .containsExactly("developer");
    assertThat(roles("Shares of Zentix Pharma and Quell Pharma fell as data on ZRX-101 came out."))
        .isEmpty();
    assertThat(roles("We paid Zentix Pharma. Our data on ZRX-101 came out.")).isEmpty();
    assertThat(
            roles("Zentix Pharma has data on ZRX-101, with few options left. \u201cWe hope.\u201d"))
        .containsExactly("developer");
  }
}
