package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Range;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tables and lists of payments: each row of an event and a sum is a milestone of the sentence that
 * leads them in.
 */
final class PaymentTables {
  private static final Pattern LEAD =
      Pattern.compile(
          "\\b(?:following|below|as follows)\\b[^.]{0,180}\\b(?:milestones?|payments?|table|amounts?|rates?|fees?|events?)\\b"
              + "|\\b(?:milestones?|payments?|rates?|amounts?|fees?)\\b[^.]{0,80}\\b(?:below|as follows|the following)\\b[^.]{0,30}:?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RATES =
      Pattern.compile(
          "\\b(?:following|below|as follows|in the table)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER =
      Pattern.compile(
          "\\bmilestone (?:event|payment)s?\\b.{0,80}\\b(?:payments?|amounts?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COLUMNS = Pattern.compile("\\S(?: {3,}|\\t|\\s*\\|\\s*)\\S");

  /** "(a) upon execution of this Agreement": a row that is paid at once. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^\\W{0,3}(?:[a-z0-9]{1,3}\\W{1,3})?(?:up)?on (?:the )?(?:full )?(?:execution|signing|effective date)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_ROW = 70;
  private static final int SHORT_ROW = 30;
  private static final int LONGEST_HEADER = 12;
  private static final int ROWS_AHEAD = 8;
  private static final int ROWS_APART = 6;
  private static final int SHORTEST_EVENT = 4;
  private static final Pattern TITLES =
      Pattern.compile(
          "\\b(?:milestones?(?: events?)?|events?|amounts?|payments?|description)\\b|[*|]|\\(in [^)]{1,20}\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADINGS =
      Pattern.compile(
          "^(?:\\W*(?:milestones?|events?|amounts?|payments?|description)\\b)+\\W*(?=\\w)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:\\([a-zA-Z0-9]{1,4}\\)|\\d{1,2}[.)]|[\u2022\u25cf])\\s");
  private static final Pattern REACHED =
      Pattern.compile(
          "\\b(?:exceeds?|exceeding|reach(?:es)?|excess of|over|above) {3,}\\S+ *$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THRESHOLD =
      Pattern.compile(
          "\\b(?:exceed\\w*|excess of|over|above|reach\\w*|at least|more than|greater than)\\W{0,4}(?:US)?\\W{0,3}$",
          Pattern.CASE_INSENSITIVE);
  private static final int THRESHOLD_REACH = 24;
  private static final Pattern WORDS = Pattern.compile("[A-Za-z]{4}");
  private static final Pattern HAS_LETTERS = Pattern.compile("[A-Za-z]{2}|U\\.S");

  private final Reading reading;
  private @Nullable Frame lead;
  private int reached = -10;
  private boolean header;

  /** The event whose sum the next line begins with, and the last one that tells its sort. */
  private String pending = "";

  private String group = "";
  private boolean eventFirst;

  PaymentTables(Reading reading) {
    this.reading = reading;
  }

  /** Keeps who pays whom if the sentence leads a table in. */
  void open(Clauses clauses, Deal deal) {
    Wording sentence = clauses.sentence();
    List<Frame> frames = clauses.frames();
    String text = clauses.text();
    int index = sentence.view().sentence().index();
    if (HEADER.standsIn(text) && sentence.view().mentions(Mention.Money.class).isEmpty()) {
      header = true;
      reached = index;
      pending = "";
      group = "";
      eventFirst = false;
    } else if (!frames.isEmpty()
        && LEAD.standsIn(text)
        && !text.matches("(?si)(?!.*milestone).*royalt.*")) {
      Frame frame =
          frames.stream()
              .filter(f -> f.payer() != null || f.payee() != null)
              .findFirst()
              .orElse(frames.get(0));
      lead = deal.completed(frame, sentence, sentence.view().sentence().span().start());
      header = false;
      reached = index;
      pending = "";
      group = "";
      eventFirst = false;
    } else {
      pass(sentence.view());
    }
  }

  /** Closes the table at a sentence of prose. */
  void pass(SentenceView view) {
    if (!view.sentence().heading() && view.size() > LONGEST_HEADER) {
      lead = null;
      header = false;
    } else if (lead != null || header) {
      await(reading.filing().slice(view.sentence().span()));
    }
  }

  /** Keeps the words of a line without a sum: the event of a sum in the next line. */
  private void await(String line) {
    String event = Words.singleSpaced(TITLES.matcher(line).replaceAll(" "));
    if (event.length() >= SHORTEST_EVENT && HAS_LETTERS.standsIn(event)) {
      if (!Events.milestone(event).equals("other")) {
        group = event;
      }
      pending = event;
    }
  }

  /** Whether the sentence is a row of the table that is open. */
  boolean isRow(Clauses clauses) {
    Wording sentence = clauses.sentence();
    SentenceView view = sentence.view();
    List<Frame> frames = clauses.frames();
    boolean open = (header || lead != null) && view.sentence().index() - reached <= ROWS_APART;
    boolean row =
        open
            && view.mentions(Mention.Money.class).stream().anyMatch(m -> isPaid(view, m))
            && view.mentions(Mention.Percent.class).isEmpty()
            && (sentence.size() <= SHORT_ROW
                || sentence.size() <= LONGEST_ROW * view.mentions(Mention.Money.class).size()
                    && COLUMNS.standsIn(reading.filing().slice(view.sentence().span())))
            && frames.stream().noneMatch(f -> f.payer() != null || f.payee() != null);
    if (row) {
      reached = view.sentence().index();
    }
    return row;
  }

  /** Whether a sum of a row is a payment rather than a figure of the accounts. */
  private boolean isPaid(SentenceView view, Mention.Money money) {
    int start = view.sentence().span().start();
    return (money.amount() == null || money.amount().compareTo(Sum.SMALL) >= 0)
        && !NoPayment.is(
            reading.filing().slice(view.sentence().span()),
            money.place().span().start() - start,
            money.place().span().end() - start);
  }

  /** The milestones of the rows that a sentence holds. */
  List<Draft> rows(Clauses clauses) {
    SentenceView view = clauses.sentence().view();
    List<Draft> rows = new ArrayList<>();
    for (Span line : lines(view)) {
      List<Mention.Money> sums = sumsIn(view, line);
      if (sums.isEmpty()) {
        await(reading.filing().slice(line));
      } else {
        row(clauses, line, sums).ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** A row each: the lines of the sentence, or, where it is all one line, what ends in a sum. */
  private List<Span> lines(SentenceView view) {
    Span whole = view.sentence().span();
    String text = reading.filing().slice(whole);
    List<Span> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(new Span(whole.start() + from, whole.start() + at));
      from = at + 1;
    }
    lines.add(new Span(whole.start() + from, whole.end()));
    lines.removeIf(line -> reading.filing().slice(line).isBlank());
    goOn(lines);
    if (lines.stream().filter(line -> !sumsIn(view, line).isEmpty()).count() > 1) {
      return lines;
    }
    List<Mention.Money> sums =
        view.mentions(Mention.Money.class).stream().filter(m -> !isThreshold(whole, m)).toList();
    if (sums.isEmpty()) {
      return List.of(whole);
    }
    int last = sums.get(sums.size() - 1).place().span().end();
    boolean endsInSum = reading.filing().slice(new Span(last, whole.end())).strip().length() < 2;
    boolean beginsWithEvent = sums.get(0).place().span().start() - whole.start() > SHORTEST_EVENT;
    if (sums.size() < 2
        || lines.size() > 1
        || !endsInSum
        || !beginsWithEvent
        || COLUMNS.standsIn(text)) {
      return List.of(whole);
    }
    List<Span> rows = new ArrayList<>();
    int start = whole.start();
    for (Mention.Money sum : sums) {
      rows.add(new Span(start, sum.place().span().end()));
      start = sum.place().span().end();
    }
    return rows;
  }

  /**
   * Joins what goes on below a row to it: where rows are numbered and so tell where they begin, or
   * where the row breaks off at "exceed".
   */
  private void goOn(List<Span> lines) {
    for (int i = 1; i < lines.size(); ) {
      Span row = lines.get(i - 1);
      String text = reading.filing().slice(row);
      String next = reading.filing().slice(lines.get(i));
      boolean numbered = ITEM.standsIn(text) && !ITEM.standsIn(next);
      if (numbered || REACHED.standsIn(text) && !COLUMNS.standsIn(next.strip())) {
        lines.set(i - 1, new Span(row.start(), lines.remove(i).end()));
      } else {
        i++;
      }
    }
  }

  /** "Net Sales exceed $500 million": a sum that is to be reached. */
  private boolean isThreshold(Span row, Mention.Money sum) {
    int start = sum.place().span().start();
    return THRESHOLD.standsIn(
        reading.filing().slice(new Span(Math.max(row.start(), start - THRESHOLD_REACH), start)));
  }

  private static List<Mention.Money> sumsIn(SentenceView view, Span line) {
    return view.mentions(Mention.Money.class).stream()
        .filter(m -> line.contains(m.place().span()))
        .toList();
  }

  /** The milestone of a row. */
  private Optional<Draft> row(Clauses clauses, Span line, List<Mention.Money> sums) {
    String text = reading.filing().slice(line);
    Mention.Money sum = sums.get(sums.size() - 1);
    for (Mention.Money each : sums) {
      int at = each.place().span().start() - line.start();
      String gap = text.substring(Math.max(0, at - 4), Math.max(0, at));
      if (at > 0
          && (gap.isBlank() && gap.length() > 2 || gap.contains("\t") || gap.contains("|"))) {
        sum = each;
        break;
      }
    }
    Frame frame = lead == null ? new Frame(0, Frame.Act.PAY, null, null, "potential") : lead;
    int start = sum.place().span().start() - line.start();
    String event =
        (text.substring(0, start) + " " + text.substring(start + sum.place().span().length()))
            .replaceAll("\\s+|\\|", " ")
            .replaceAll(" +", " ")
            .strip();
    event = Words.singleSpaced(HEADINGS.matcher(event).replaceAll(""));
    String above = group;
    boolean leading = text.substring(0, start).isBlank();
    eventFirst |= leading && !pending.isEmpty();
    if (leading && eventFirst) {
      event = pending;
      pending = "";
      await(text.substring(Math.min(text.length(), start + sum.place().span().length())));
    } else if (!pending.isEmpty() && line.start() > clauses.offset()) {
      event = pending + " " + event;
      pending = "";
    }
    if (event.length() < SHORTEST_EVENT) {
      return Optional.empty();
    }
    String kind = Events.milestone(event);
    if (kind.equals("other") && (leading || !WORDS.standsIn(event)) && !above.isEmpty()) {
      kind = Events.milestone(above);
    }
    Range range = clauses.sentence().range(sum.place().span());
    boolean signed = SIGNED.standsIn(event);
    return Optional.of(
        clauses
            .draft(
                signed ? "upfront" : "milestone",
                clauses.kinds().of("milestone"),
                0.75,
                frame.with(frame.payer(), frame.payee()),
                "potential",
                range)
            .set("amount", sum.amount())
            .set("amount_high", sum.high())
            .set("currency", sum.amount() == null ? null : sum.currency())
            .set(
                "qualifier",
                text.substring(0, start).matches("(?si).*\\b(?:no event|not)\\b.*\\bexceed:?\\s*")
                    ? "up_to"
                    : sum.qualifier() == null || sum.qualifier().equals("at_least")
                        ? null
                        : sum.qualifier())
            .set("redacted", sum.redacted() ? true : null)
            .set(
                "event", signed ? "signing" : text.matches("(?si).*\\btotal\\b.*") ? "other" : kind)
            .set("trigger", event)
            .from(clauses.sentence().view().sentence())
            .build());
  }

  /** The rates of the rows behind a sentence that says "at the following rates:", in order. */
  List<BigDecimal> ratesBehind(SentenceView view) {
    String text = reading.filing().slice(view.sentence().span());
    List<BigDecimal> rates = new ArrayList<>();
    if (!RATES.standsIn(text)) {
      return rates;
    }
    int at = reading.viewAt(view.sentence().index());
    for (int i = at + 1; i < Math.min(reading.views().size(), at + ROWS_AHEAD); i++) {
      SentenceView row = reading.views().get(i);
      String line = reading.filing().slice(row.sentence().span());
      List<Mention.Percent> percents = row.mentions(Mention.Percent.class);
      if (!percents.isEmpty() && (COLUMNS.standsIn(line) || row.size() < 40)) {
        percents.stream().filter(p -> p.low() != null).forEach(p -> rates.add(p.low()));
      } else if (!rates.isEmpty() || row.sentence().heading() || row.size() > 30) {
        break;
      }
    }
    return rates;
  }
}
