package dev.assay.extract.presentations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.record.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresentationExtractorTest {
  private static List<Draft> read(String text) {
    return Announced.in("Acmera Therapeutics to Present at ASCO", text);
  }

  @Test
  void anAgendaInOneParagraphIsTakenApart() {
    assertThat(
            read(
                "Data will be presented at the 67th Annual Meeting of the American Society of Clinical Oncology. "
                    + "**Abstract #9001: First results of ZRX-101 in patients with melanoma** * Oral Session * Monday, June 3; "
                    + "8:00 a.m. **Abstract #TPS12: A phase 2 trial of QLM-202 in patients with sarcoma** * Poster Session * "
                    + "Sunday, June 2; 9:00 a.m."))
        .extracting(d -> d.text("abstract"), d -> d.list("candidates"), d -> d.text("date"))
        .containsExactly(
            tuple("9001", List.of("ZRX-101"), "2031-06-03"),
            tuple("TPS12", List.of("QLM-202"), "2031-06-02"));
  }

  @Test
  void aMeetingKnownByItsAbbreviationHasItsFullestName() {
    assertThat(
            read(
                "**Presentation Title:** Long-term follow-up of ZRX-101 in melanoma **Presentation Number:** 44 will be shown "
                    + "at ASCO. Acmera presents at the 67th Annual Meeting of the American Society of Clinical Oncology."))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.text("meeting"))
                    .isEqualTo("67th Annual Meeting of the American Society of Clinical Oncology"));
  }

  @Test
  void meetingsOfTwoSocietiesStayApart() {
    assertThat(
            read(
                "ZRX-101 data were presented at the American Society of Hematology annual meeting.\n\n"
                    + "QLM-202 data were presented at the European Hematology Association congress."))
        .extracting(d -> d.text("meeting"), d -> d.list("candidates"))
        .containsExactly(
            tuple("American Society of Hematology annual meeting", List.of("ZRX-101")),
            tuple("European Hematology Association congress", List.of("QLM-202")));
  }

  @Test
  void ofTwoMeetingsInOneSentenceEachHasItsOwnCandidate() {
    assertThat(
            read(
                "Data on ZRX-101 were presented at ASCO 2030 and QLM-202 was presented at the 36th Zenith Tumor Symposium "
                    + "(ZTS 2030).\n\nMore data of ZRX-101 were presented as a poster at ZTS 2030."))
        .extracting(d -> d.text("meeting"), d -> d.list("candidates"))
        .containsExactly(
            tuple("ASCO 2030", List.of("ZRX-101")),
            tuple("36th Zenith Tumor Symposium (ZTS 2030)", List.of("QLM-202")),
            tuple("36th Zenith Tumor Symposium (ZTS 2030)", List.of("ZRX-101")));
  }

  @Test
  void aTableRowGivesItsCandidateToTheTitleBesideIt() {
    assertThat(
            read(
                "Medicine | Abstract Title | Details | ZRX-101 | Outcomes of patients with brain metastases in clinical practice | "
                    + "**Abstract #:** 1577 **Date & Time:** Friday, December 8, 9:35 a.m. |"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.list("candidates")).containsExactly("ZRX-101");
              assertThat(d.text("date")).isEqualTo("2031-12-08");
            });
  }

  @Test
  void theNumberMayStandBeforeTheTitle() {
    assertThat(
            read(
                "In the poster (POS#101) entitled \"Pharmacokinetics of ZRX-101 in healthy volunteers\" the company showed data "
                    + "at ASCO."))
        .extracting(d -> d.text("abstract"))
        .containsExactly("POS#101");
  }

  @Test
  void aNameInFullStandsAsItIsWrittenWhateverFollows() {
    assertThat(
            read(
                "Data on ZRX-101 were presented at the ESMO Congress 2030.\n\nLater they will be shown at the European Society for "
                    + "Medical Oncology (ESMO) Annual Congress 2030 in Vienna."))
        .extracting(d -> d.text("meeting"))
        .containsExactly("ESMO Congress 2030");
  }

  @Test
  void whatWasShownAtAMeetingWasPresentedThere() {
    assertThat(
            read(
                "At the annual European Hematology Association (EHA) conference in Milan, ZRX-101 was shown to have a response rate of 44%."))
        .extracting(d -> d.text("meeting"), d -> d.list("candidates"))
        .containsExactly(
            tuple("annual European Hematology Association (EHA) conference", List.of("ZRX-101")));
    assertThat(read("The Phase 2 data of ZRX-101, presented at the 2031 EHA meeting, were new."))
        .extracting(d -> d.text("meeting"), d -> d.text("date"))
        .containsExactly(tuple("2031 EHA meeting", "2031"));
    assertThat(
            read(
                "Acmera Presents Results for ZRX-101 At European Hematology Association Meeting in Milan."))
        .extracting(d -> d.text("meeting"))
        .containsExactly("European Hematology Association Meeting");
  }
}
