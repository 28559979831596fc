package dev.assay.extract.presentations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.record.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of presentations and titles that no word leads in. */
class PresentationDaysTest {
  private static List<Draft> read(String text) {
    return Announced.in("Acmera Therapeutics to Present Data", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Data of ZRX-101 will be presented at the ASCO Annual Meeting, being held June 3-7. | 2031-06",
        "Data of ZRX-101 will be presented at the ASH Annual Meeting on December 5 to 8, 2032. | 2032-12",
        "Data of ZRX-101 were presented at the ASCO 2030 Annual Meeting. | 2030",
        "Data of ZRX-101 will be presented on Thursday, June 13, at the EULAR Congress. | 2031-06-13",
        "Data of ZRX-101 were presented at the ASCO 2030 Annual Meeting (see the release dated March 2, 2030). | 2030",
      })
  void anAnnouncementTellsADayAMonthOrAYear(String sentence, String date) {
    assertThat(read(sentence)).extracting(d -> d.text("date")).containsExactly(date);
  }

  @Test
  void theDayOfTheReleaseIsNoPresentations() {
    assertThat(
            read(
                "BOSTON, May 15, 2031 -- Acmera Therapeutics announced that data of ZRX-101 will be presented at the ASCO Annual Meeting."))
        .extracting(d -> d.text("date"))
        .containsOnlyNulls();
  }

  @Test
  void aLineBeforeALabelledLineIsATitle() {
    assertThat(
            read(
                "Data of ZRX-101 will be presented at the ASH Annual Meeting.\n\n"
                    + "POSTER PRESENTATIONS\n\n"
                    + "1) Long-term safety of oral ZRX-101 in adults with acute myeloid leukemia\n\n"
                    + "Session Name: Myeloid diseases\n\nDate: Saturday, December 6, 2031\n\n"
                    + "Location: The large convention hall of the city, room A\n\nPresenter: A. Author, MD\n"))
        .extracting(d -> d.text("title"), d -> d.text("date"))
        .containsExactly(
            tuple(
                "Long-term safety of oral ZRX-101 in adults with acute myeloid leukemia",
                "2031-12-06"));
  }

  @Test
  void aDayMayStandBeforeItsTitle() {
    assertThat(
            read(
                "Data of ZRX-101 will be presented at the ASH Annual Meeting.\n\n"
                    + "Date: Thursday, December 4, 2031\n\n"
                    + "Abstract Title: First results of ZRX-101 in acute leukemia\n\nPresenter: A. Author, MD\n\n"
                    + "Date: Friday, December 5, 2031\n\n"
                    + "Abstract Title: Further results of ZRX-101 in chronic leukemia\n\nPresenter: B. Author, MD\n"))
        .extracting(d -> d.text("date"))
        .containsExactly("2031-12-04", "2031-12-05");
  }
}
