package dev.assay.extract.presentations;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;

/** When something is presented that an announcement tells without an agenda. */
final class Held {
  private static final Pattern TODAY =
      Pattern.compile("\\bpresent(?:ed|ation|ing)\\b.{0,30}\\btoday\\b", Pattern.CASE_INSENSITIVE);

  /** What leads in a day that is no presentation's: "the press release dated", "as of". */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "\\b(?:dated|as of|release of|announced on|approved on|cut-?off(?: date)? of) ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ON = Pattern.compile("\\bon (?:\\w+day,? )?$");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
  private static final int CONTEXT = 30;

  private Held() {}

  /**
   * The day or month that the sentence tells, behind the meeting before any other; the release's
   * day where it says "today"; else the month of the meeting's days, else the year of its name.
   */
  static Optional<String> date(Reading reading, SentenceView view, Mention.Meeting meeting) {
    String text = Words.singleBlanks(reading.filing().slice(view.sentence().span()));
    String release = reading.filing().info().releaseDate();
    if (release != null && TODAY.standsIn(text)) {
      return Optional.of(release);
    }
    return told(view, meeting, release)
        .or(() -> behind(reading, view, meeting))
        .or(() -> Days.in(text, reading.filing().info()))
        .or(() -> year(meeting.name()));
  }

  /** The month of the days that stand behind the meeting, before the next one. */
  private static Optional<String> behind(
      Reading reading, SentenceView view, Mention.Meeting meeting) {
    int from = meeting.place().span().end();
    int to =
        view.mentions(Mention.Meeting.class).stream()
            .mapToInt(m -> m.place().span().start())
            .filter(start -> start >= from)
            .min()
            .orElse(view.sentence().span().end());
    return Days.month(
        view.tokens().document().substring(from, Math.max(from, to)), reading.filing().info());
  }

  private static Optional<String> told(SentenceView view, Mention.Meeting meeting, String release) {
    String document = view.tokens().document();
    int at = meeting.place().span().start();
    return view.mentions(Mention.Date.class).stream()
        .filter(date -> date.iso().length() > "2031".length())
        .filter(
            date -> {
              int start = date.place().span().start();
              String before =
                  Words.singleBlanks(
                      document.substring(
                          Math.max(view.sentence().span().start(), start - CONTEXT), start));
              return !OTHER_DAY.standsIn(before)
                  && (!Objects.equals(date.iso(), release) || ON.standsIn(before));
            })
        .min(
            java.util.Comparator.comparingInt(
                date ->
                    date.place().span().start() > at
                        ? date.place().span().start() - at
                        : Integer.MAX_VALUE - 1))
        .map(Mention.Date::iso);
  }

  /** The year in a meeting's name. */
  static Optional<String> year(String meeting) {
    Matcher year = YEAR.matcher(meeting);
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }
}
