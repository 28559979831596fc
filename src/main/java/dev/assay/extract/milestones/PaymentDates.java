package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Range;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds when a payment was made: the date in its clause, before its verb, or, of news, the day of
 * the release.
 */
final class PaymentDates {
  private static final Set<String> ENDS = Set.of("ended", "ending", "of", "through", "until", "by");

  /** Digits of a year; "in the year ended December 31, 2018" tells no more. */
  private static final int YEAR = 4;

  private PaymentDates() {}

  /** The date of an achieved payment whose clause runs from one position to another. */
  static Optional<String> of(
      Reading reading,
      Wording sentence,
      Range sum,
      int from,
      int to,
      Frame frame,
      List<Frame> frames) {
    Optional<String> paired = paired(sentence, sum);
    if (paired.isPresent()) {
      return paired;
    }
    Optional<String> behind = Optional.empty();
    Optional<String> before = Optional.empty();
    Optional<String> fiscal = Optional.empty();
    for (Mention.Date date : sentence.view().mentions(Mention.Date.class)) {
      Range range = sentence.range(date.place().span());
      boolean period =
          sentence.is(range.first() - 1, ENDS) && !sentence.at(range.first() - 2).equals("month")
              || sentence.at(range.first() - 1).equals("dated");
      if (period && sentence.at(range.first() - 2).equals("year") && date.iso().length() >= YEAR) {
        fiscal = fiscal.or(() -> Optional.of(date.iso().substring(0, YEAR)));
      }
      if (period || ofOtherVerb(sentence, range, frame, frames)) {
        continue;
      }
      if (range.first() >= sum.end()
          && range.first() < to
          && range.first() - sum.end() <= 24
          && behind.isEmpty()) {
        behind = Optional.of(date.iso());
      } else if (range.end() <= sum.first()
          && (from == 0
              || sum.first() == range.end()
              || sum.first() - range.end() == 1 && sentence.at(range.end()).equals(","))) {
        before = Optional.of(date.iso());
      }
    }
    Optional<String> release = Optional.ofNullable(reading.filing().info().releaseDate());
    boolean news = frame.act() == Frame.Act.TRIGGER || sentence.words().contains("today");
    if (news && sentence.words().contains("today") && release.isPresent()) {
      return release;
    }
    Optional<String> told = before;
    Optional<String> booked = fiscal;
    return behind
        .or(() -> told)
        .or(() -> news ? earlier(reading, sentence).or(() -> release) : Optional.empty())
        .or(() -> booked);
  }

  /** "in 2020 and 2021, we paid $2 million and $4 million, respectively": the second in 2021. */
  private static Optional<String> paired(Wording sentence, Range sum) {
    if (!sentence.words().contains("respectively")) {
      return Optional.empty();
    }
    List<Range> sums =
        sentence.view().mentions(Mention.Money.class).stream()
            .map(m -> sentence.range(m.place().span()))
            .toList();
    List<Mention.Date> dates = sentence.view().mentions(Mention.Date.class);
    int at = sums.indexOf(sum);
    if (at < 0 || sums.size() < 2 || sums.size() != dates.size()) {
      return Optional.empty();
    }
    boolean ended = sentence.is(sentence.range(dates.get(0).place().span()).first() - 1, ENDS);
    boolean year = ended && sentence.words().contains("year") || sentence.words().contains("years");
    String day = dates.get(at).iso();
    return ended && !year
        ? Optional.empty()
        : Optional.of(ended ? day.substring(0, Math.min(YEAR, day.length())) : day);
  }

  /**
   * "acquired it in 2016 from Zent, to which it paid": a verb before the governing one has the date
   * behind it.
   */
  private static boolean ofOtherVerb(
      Wording sentence, Range date, Frame governing, List<Frame> frames) {
    return frames.stream()
        .anyMatch(
            f ->
                f.at() < date.first()
                    && date.first() < governing.at()
                    && !sentence.at(f.at()).equals("achieved"));
  }

  /** "On March 17 ... dosed its first patient. This event triggers": the day told just before. */
  private static Optional<String> earlier(Reading reading, Wording sentence) {
    int index = sentence.view().sentence().index();
    if (index == 0) {
      return Optional.empty();
    }
    Sentence before = reading.filing().sentences().get(index - 1);
    List<Mention.Date> dates = reading.mentions().in(before.span(), Mention.Date.class);
    boolean near =
        before.section().equals(sentence.view().sentence().section())
            && before.paragraph() == sentence.view().sentence().paragraph();
    return near && !dates.isEmpty() ? Optional.of(dates.get(0).iso()) : Optional.empty();
  }
}
