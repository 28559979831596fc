package dev.assay.extract.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.record.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateStagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acmera received clearance to initiate a Phase 1 trial of ZRX-101. | ",
        "ZRX-101, a potential first-in-class Phase 2 kinase inhibitor, is taken by mouth. | PHASE_2",
        "An IND filing for ZRX-101 is targeted for the second half of 2025. | PRECLINICAL",
        "In May 2023 the FDA accepted the NDA for ZRX-101. | SUBMITTED",
        "The first patient was dosed in a Phase 1 dose-escalation study of ZRX-101. | PHASE_1",
        "The recommended Phase 2 dose of ZRX-101 was found. | ",
        "A Phase 2 expansion dose of ZRX-101 was found. | ",
        "The FDA accepted the sBLA for ZRX-101. | APPROVED",
        "We received FDA approval for the IND of ZRX-101. | PRECLINICAL",
        "The agency cleared the IND for a Phase 2 trial of ZRX-101. | PRECLINICAL",
        "Acmera has completed the NDA submission for ZRX-101. | SUBMITTED",
        "The NDA for ZRX-101 is under review by the FDA. | SUBMITTED",
        "The FDA granted accelerated approval for ZRX-101. | APPROVED",
        "We decided to discontinue ZRX-101. | DISCONTINUED",
        "Acmera presented its clinical-stage candidate ZRX-101. | CLINICAL",
        "ZRX-101 is authorized for emergency use. | ",
        "An emergency use authorization application for ZRX-101 was submitted. | SUBMITTED",
        "We recognized a milestone of $40 million for the FDA approval of ZRX-101. | APPROVED",
        "We paid $2 million in connection with the initiation of dosing in the Phase 2a SORREL trial of ZRX-101 in July 2022. | PHASE_2",
        "Royalty revenue grew on higher sales of ABX-11 (abelate) and ZRX-101. | APPROVED",
        "The rise in revenue was driven by ZRX-101 royalties. | APPROVED",
        "We are eligible to receive tiered royalties on net sales of ZRX-101. | ",
        "ZRX-101 received full U.S. Food and Drug Administration approval in May. | APPROVED",
        "Two programs entered clinical-stage development, including ABX-11 (KPT-4, a bispecific of QLN-9) and ZRX-101. | CLINICAL",
        "A Phase 1 trial of ZRX-101 may follow. | ",
        "We market ZRX-101 in the United States. | APPROVED",
        "We plan to market ZRX-101 in the United States. | ",
        "ZRX-101 is sold in more than 30 countries. | APPROVED",
        "Its subsidiary markets ABX-11 (abelate injection) and ZRX-101. | APPROVED",
        "The agency approved an application for a Phase 2 clinical trial of ZRX-101. | ",
        "We submitted our filings for a first-in-human clinical trial of ZRX-101. | ",
        "The Army awarded a Phase II small business contract for ZRX-101. | ",
        "Phase III clinical trials of ZRX-101, planned to start in May, are in design. | ",
        "This is the third application for approval of ZRX-101. | ",
        "Acmera asked to gain conditional approval of ZRX-101. | ",
        "Acmera is requesting marketing approval of ZRX-101. | ",
        "We reported positive clinical data for ZRX-101. | CLINICAL",
        "The agency approved a clinical trial application for ZRX-101. | PRECLINICAL",
        "Beside ABX-11, our antibody, we plan the submission of an IND for ZRX-101. | PRECLINICAL",
        "We currently have rights to one approved product, ZRX-101. | APPROVED",
        "The FDA has assigned a PDUFA goal date of August 15 for ZRX-101. | SUBMITTED",
        "Net product sales of ZRX-101 were $45 million. | APPROVED",
        "Costs fell, as ZRX-101 sales rose 12%. | APPROVED",
        "We are looking forward to beginning a Phase 1 study of ZRX-101. | ",
        "ZRX-101 was launched in Germany in June. | APPROVED",
        "We plan to file an IND for ZRX-101 in May. | PRECLINICAL",
        "We have four marketed, hospital-based products, comprised of ABX-11 and ZRX-101. | APPROVED",
        "Planning is underway for Phase 2 development of ZRX-101. | ",
        "Clinical evaluation of ZRX-101 is expected to begin in May. | ",
        "Our goal with ZRX-101 is the Phase 3 stage. | ",
        "The company is no longer developing ZRX-101. | DISCONTINUED",
        "Acmera dropped work on ZRX-101 last week. | DISCONTINUED",
        "We reported preliminary clinical data on ZRX-101. | CLINICAL",
        "ZRX-101 is part of the clinical development plan. | ",
        "ZRX-101 is an antibody. Its three lead candidates are in Phase 2. | ",
        "We sell two marketed products, including ABX-11\u00ae (abelate) for Injection, and ZRX-101. | APPROVED",
        "ABX-11 was safe, and data from our Phase 1 trial of ZRX-101 were good. | PHASE_1",
        "Acmera is quitting development of ZRX-101. | DISCONTINUED",
        "ZRX-101 failed in two late-stage trials. | CLINICAL",
        "ZRX-101 is set to enter clinical studies in May. | ",
        "Cash was saved by ceasing internal development of ZRX-101. | DISCONTINUED",
      })
  void readsTheStageReached(String sentence, Phase expected) {
    assertThat(CandidateExtractorTest.read(sentence).phase()).isEqualTo(expected);
  }
}
