package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRecognizerTest {
  private static List<Mention.Date> dates(String text) {
    return Read.mentions(new DateRecognizer(), text, Mention.Date.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "on March 17, 2025 | 2025-03-17",
        "on March 17th, 2025 | 2025-03-17",
        "on 17 March 2025 | 2025-03-17",
        "this 17th day of March, 2025 | 2025-03-17",
        "effective Jan. 19, 2021 | 2021-01-19",
        "on Sept. 9, 2021and | 2021-09-09",
        "dated 1/17/2020 | 2020-01-17",
        "on 2025-02-09 | 2025-02-09",
        "in February 2021 | 2021-02",
        "in February of 2021 | 2021-02",
        "JUNE 2021 | 2021-06",
        "on June 3-5, 2025 | 2025-06",
        "on 3–5 June 2025 | 2025-06",
        "from May 30, 2024 to June 2, 2025 | 2024-05-30 2025-06-02",
        "the second half of 2025 | 2025",
        "in Q3 2024 | 2024",
        "in 2H 2025 | 2025",
        "by 4Q24 | 2024",
        "the third quarter of 2024 | 2024",
        "the third quarter of fiscal year 2024 | 2024",
        "by year-end 2025 | 2025",
        "in mid-2025 | 2025",
        "in early 2025 | 2025",
        "by the end of 2025 | 2025",
        "late 2024 or early 2025 | 2024 2025",
        "in 2019, we acquired | 2019",
        "since 2019. | 2019",
        "during fiscal 2019 | 2019",
      })
  void readsTheManySpellingsOfADate(String text, String expected) {
    assertThat(String.join(" ", dates(text).stream().map(Mention.Date::iso).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Securities Act of 1933",
        "the Exchange Act of 1934",
        "SECURITIES ACT OF 1933",
        "in 2000 patients",
        "a dose of 2000 mg",
        "2025 Annual Meeting",
        "it may 2021",
        "may 5 of them",
        "on February 31x",
        "$2020",
        "XYZ-2024",
        "of 2,025",
        "EudraCT 2019-001234-20",
        "on 13/45/2020",
        "March 5",
        "a total of 2000 cells",
      })
  void passesOverOtherNumbers(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @Test
  void coversThePartOfTheYear() {
    String text = "in the second half of 2025, after March 17, 2024 and in 2023";
    assertThat(dates(text))
        .extracting(d -> text.substring(d.place().span().start(), d.place().span().end()))
        .containsExactly("second half of 2025", "March 17, 2024", "2023");
  }
}
