package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleRecognizerTest {
  private static List<Mention.Schedule> schedules(String text) {
    return Read.mentions(new ScheduleRecognizer(), text, Mention.Schedule.class);
  }

  private static String read(String text) {
    return String.join(
        "; ",
        schedules(text).stream()
            .map(
                s ->
                    (s.intervalDays()
                            + " "
                            + s.dosesPerCycle()
                            + " "
                            + s.cycleDays()
                            + (s.days().isEmpty() ? "" : " " + s.days())
                            + (s.durationDays() == null ? "" : " for " + s.durationDays()))
                        .replace("null", "-"))
            .toList());
  }

  /** Interval, doses in a cycle, cycle, days, duration. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dosed weekly | 7 - -",
        "once daily on days 1-14 of a 28-day cycle | 1 14 28",
        "twice daily on Days 1 through 21 of each 28-day cycle | 0.5 42 28",
        "on days 1 to 5 every 21 days | 1 5 21",
        "on Days 1\u20135 of each 28-day cycle | 1 5 28",
        "once weekly for three weeks followed by one week of rest | 7 3 28",
        "daily for 21 days followed by a 7-day rest period | 1 21 28",
        "once weekly for three consecutive weeks followed by a week off | 7 3 28",
        "on a 3-weeks-on/1-week-off schedule | - - 28",
        "weekly for 3 weeks and cycles were repeated every 28 days | 7 3 28",
        "every 21 days in a 42 day cycle | 21 - 42",
        "given once daily | 1 - -",
        "a once-daily 200 mg dose | 1 - -",
        "150 mg twice daily | 0.5 - -",
        "150 mg twice a day | 0.5 - -",
        "three times a day | 0.333 - -",
        "three times per week | 2.333 - -",
        "twice weekly | 3.5 - -",
        "200 mg QD | 1 - -",
        "200 mg BID | 0.5 - -",
        "200 mg b.i.d. | 0.5 - -",
        "200 mg TID | 0.333 - -",
        "QW | 7 - -",
        "Q2W | 14 - -",
        "q4w | 28 - -",
        "every 12 hours | 0.5 - -",
        "q8h | 0.333 - -",
        "monthly | 30 - -",
        "every three weeks | 21 - -",
        "every 3-week dosing | 21 - -",
        "once every three months | 90 - -",
        "every other week | 14 - -",
        "every other day | 2 - -",
        "every 28 days | 28 - -",
        "once per three weeks | 21 - -",
        "biweekly | 14 - -",
        "once a month | 30 - -",
        "every month | 30 - -",
        "once every two weeks | 14 - -",
        "at three-week intervals | 21 - -",
        "daily for three consecutive days in a 21-day cycle | 1 3 21",
        "daily, for five consecutive days every three weeks | 1 5 21",
        "weekly for two consecutive weeks every three weeks | 7 2 21",
        "weekly for two consecutive weeks in a three-week cycle | 7 2 21",
        "once weekly for two consecutive weeks in a four-week cycle | 7 2 28",
        "weekly for three weeks of a 28-day cycle | 7 3 28",
        "weekly, three weeks on, one week off | 7 3 28",
        "21 days on/7 days off | 1 21 28",
        "on days 1, 8 and 15 of a 28-day cycle | - - 28 [1, 8, 15]",
        "on Day 1 and Day 8 of each 21-day cycle | - - 21 [1, 8]",
        "on day 1 of each 21-day cycle | 21 - 21 [1]",
        "days 1 and 8 every 3 weeks | - - 21 [1, 8]",
        "weekly for 13 weeks | 7 - - for 91",
        "once daily for 28 days | 1 - - for 28",
        "60 mg on Day 1 | - - - [1]",
        "300 mg at Weeks 0, 4, 8 and 12 | 28 - -",
        "daily by IV infusion for five consecutive days every three weeks | 1 5 21",
        "a single dose | ",
        "every 2 weeks for 12 weeks | 14 - - for 84",
        "every week or every 2 weeks | 7 - -; 14 - -",
      })
  void readsWhenDosesAreGiven(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activities of daily living",
        "our Quarterly Report on Form 10-Q",
        "monthly migraine days",
        "through Day 57",
        "on a weekly basis",
        "the study lasted a year",
        "one day",
        "a three-year agreement",
        "quarterly payments",
        "at Weeks 0, 2 and 12",
        "the average monthly injections"
      })
  void passesOverOtherTimes(String text) {
    assertThat(schedules(text)).isEmpty();
  }

  @Test
  void coversAllPhrasesOfASchedule() {
    String text = "was given daily for three consecutive days in a 21-day cycle to patients";
    assertThat(schedules(text))
        .extracting(s -> text.substring(s.place().span().start(), s.place().span().end()))
        .containsExactly("daily for three consecutive days in a 21-day cycle");
  }
}
