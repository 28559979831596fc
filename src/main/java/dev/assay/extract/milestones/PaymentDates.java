package dev.assay.extract.milestones;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells when a payment was made: by the date behind it, by the one before it, by the release's own day. */
final class PaymentDates {
  private static final int BEHIND = 90;
  private static final int BEFORE = 260;
  private static final int HEAD = 28;
  /** What stands before a date that is not a payment's own: "as of December 31, 2030", "dated May 1, 2030". */
  private static final Pattern NOT_OF_PAYMENT = Pattern.compile(
      "(?i)\\b(?:as of|through|dated|until|by|before|ending|signed|effective|expir\\w{0,4}|since|after|later than)(?: the)? $");
  private static final Pattern YEAR_ENDED = Pattern.compile("(?i)\\b(?:years?|months|quarter|period)\\s+ended\\s+$");
  private static final Pattern ANOTHER_EVENT = Pattern.compile("(?i)\\bentered\\s+into\\b|\\bagreement\\s+with\\b|;");

  private static final Pattern TODAY = Pattern.compile("\\btoday\\b");

  private PaymentDates() {}

  /**
   * The date of a payment that was made.
   *
   * @param to where the next amount begins, or the sentence ends, in UTF-16 code units
   */
  static Optional<String> of(Reading reading, SentenceView view, Span payment, int to) {
    List<Mention.Date> dates = view.mentions(Mention.Date.class);
    Optional<Mention.Date> behind = dates.stream()
        .filter(d -> start(d) >= payment.end() && start(d) < to && start(d) - payment.end() < BEHIND && isOfPayment(reading, d))
        .findFirst();
    Optional<Mention.Date> before = dates.stream()
        .filter(d -> d.place().span().end() <= payment.start() && payment.start() - start(d) < BEFORE && isOfPayment(reading, d))
        .filter(d -> !isOfOther(view, d) && !ANOTHER_EVENT.matcher(between(reading, d, payment)).find())
        .reduce((first, second) -> second);
    if (behind.isPresent() && !(before.isPresent() && isYear(reading, behind.get()))) {
      return behind.map(d -> told(reading, d));
    }
    if (before.isEmpty() && TODAY.matcher(reading.filing().slice(view.sentence().span())).find()) {
      return Optional.ofNullable(reading.filing().info().releaseDate());
    }
    return before.map(d -> told(reading, d));
  }

  private static int start(Mention mention) {
    return mention.place().span().start();
  }

  private static String between(Reading reading, Mention.Date date, Span payment) {
    return reading.filing().document().text().substring(date.place().span().end(), payment.start());
  }

  private static String head(Reading reading, Mention.Date date) {
    return reading.filing().slice(new Span(Math.max(0, start(date) - HEAD), start(date)));
  }

  private static boolean isOfPayment(Reading reading, Mention.Date date) {
    return !NOT_OF_PAYMENT.matcher(head(reading, date).replaceAll("\\s+", " ")).find();
  }

  /** "$2 million in May and $3 million": May is of the first. */
  private static boolean isOfOther(SentenceView view, Mention.Date date) {
    return view.mentions(Mention.Money.class).stream()
        .anyMatch(m -> start(date) >= m.place().span().end() && start(date) - m.place().span().end() < HEAD);
  }

  /** The day on which a year ended tells the year. */
  private static String told(Reading reading, Mention.Date date) {
    return isYear(reading, date) ? date.iso().substring(0, 4) : date.iso();
  }

  private static boolean isYear(Reading reading, Mention.Date date) {
    return YEAR_ENDED.matcher(head(reading, date)).find();
  }
}
