package dev.assay.extract.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineLinesTest {
  private static List<String> told(String text) {
    return Told.of(Candidate.class, text).stream()
        .map(c -> c.name() + " " + c.phase() + " " + c.indications())
        .toList();
  }

  @Test
  void aPipelineInLinesTellsTheDiseaseAndTheStageBelowEachName() {
    assertThat(
            told(
                "Our pipeline\n\nQLM-101\n\nMultiple myeloma\n\nPhase 2\n\nQLM-202\n\nBreast cancer\n\nPhase 1\n"))
        .containsExactly("QLM-101 PHASE_2 [multiple myeloma]", "QLM-202 PHASE_1 [breast cancer]");
  }

  @Test
  void stagesThatHeadGroupsAreNotThoseOfTheNameAbove() {
    assertThat(
            told(
                "Phase 2\n\nQLM-101\n\nMultiple myeloma\n\nQLM-102\n\nGout\n\nPhase 1\n\nQLM-202\n\nBreast cancer\n"))
        .containsExactly(
            "QLM-101 null [multiple myeloma]",
            "QLM-102 null [gout]",
            "QLM-202 null [breast cancer]");
  }

  @Test
  void rowsAndLinesThatANameLeadsTellOfIt() {
    assertThat(
            told(
                "| Program | Indication | Stage |\n|---|---|---|\n| QLM-101 | Gout | Phase 2 |\n| QLM-202 | Asthma | Phase 1 |\n"))
        .containsExactly("QLM-101 PHASE_2 [gout]", "QLM-202 PHASE_1 [asthma]");
    assertThat(
            told("\u2022 QLM-101 \u2013 Gout \u2013 Phase 2\n\n\u2022 QLM-202: Asthma (Phase 1)\n"))
        .containsExactly("QLM-101 PHASE_2 [gout]", "QLM-202 PHASE_1 [asthma]");
    assertThat(told("QLM-101\n\nThe weather was fine.\n")).isEmpty();
  }
}
