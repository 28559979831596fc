package dev.assay.extract.milestones;

import dev.assay.extract.milestones.Wording.Range;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Payments of a contract whose sums are left out: "Acme shall pay Zent: (i) [***] on approval", or
 * a table of which no more than its headings is left.
 */
final class RedactedRows {
  private static final Pattern LEAD =
      Pattern.compile(
          "\\b(?:shall|will|agrees to|must) (?:also )?(?:pay|make)\\b[^;]{0,80}:\\s*$"
              + "|\\b(?:shall|will|agrees to|must) (?:also )?(?:pay|make)\\b[^;]{0,60}\\bmilestone payments?\\b[^;]{0,300}\\b(?:below|as follows|following|set (?:out|forth))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK =
      Pattern.compile("[$\u00a5\u20ac]?\\[[ *\u2022.\u2026]{1,14}\\]");

  /** "Sales Milestone Event": a heading of a table whose rows are left out. */
  private static final Pattern GROUP =
      Pattern.compile("^(?:[A-Z][a-z]+ (?:and )?){1,3}Milestones?(?: (?:Events?|Payments?))?$");

  private static final Pattern PROSE =
      Pattern.compile("\\b(?:shall|will|means|may|is|are)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COLUMNS =
      Pattern.compile("^Milestone Events?\\b|^Milestone Payments?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("^\\W*(?:\\(?(?:[ivx]{1,4}|[a-z]|\\d{1,2})[.)])?[\\s,.;:]*(?:and )?");

  /** "[*] = information that has been omitted": what pages of such contracts end in. */
  private static final Pattern FOOTER =
      Pattern.compile(
          "\\b(?:confidential (?:treatment|information|portions?)|has been omitted|filed separately)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int ROWS = 25;
  private static final int LONGEST = 45;
  private static final int FEWEST = 3;
  private static final int NEXT = 3;
  private static final int BEHIND = 400;

  private final Reading reading;
  private final Clauses clauses;

  RedactedRows(Reading reading, Clauses clauses) {
    this.reading = reading;
    this.clauses = clauses;
  }

  /** The payments that the rows or headings behind the sentence tell. */
  List<Draft> drafts() {
    SentenceView lead = clauses.sentence().view();
    Optional<Frame> frame =
        clauses.frames().stream().filter(f -> f.payer() != null || f.payee() != null).findFirst();
    String text = Words.singleSpaced(clauses.text());
    if (lead.sentence().section().kind() != SectionKind.AGREEMENT
        || frame.isEmpty()
        || !LEAD.standsIn(text)) {
      return List.of();
    }
    List<String> rows = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    gather(lead, rows, groups);
    if (rows.isEmpty() && groups.isEmpty() && isLeftOut(lead)) {
      groups.add(Events.trigger(text).orElse("milestone payments"));
    }
    return (rows.isEmpty() ? groups : rows)
        .stream().distinct().map(words -> draft(frame.get(), words)).toList();
  }

  private void gather(SentenceView lead, List<String> rows, List<String> groups) {
    List<SentenceView> views = reading.views();
    int at = views.indexOf(lead);
    for (int i = at + 1; i < Math.min(views.size(), at + ROWS); i++) {
      SentenceView view = views.get(i);
      String line = Words.singleSpaced(reading.filing().slice(view.sentence().span()));
      if (FOOTER.standsIn(line)) {
        continue;
      }
      if (GROUP.standsIn(line) && !COLUMNS.standsIn(line)) {
        groups.add(line);
      } else if (MARK.standsIn(line)) {
        String event = event(line);
        if (view.size() > LONGEST
            || event.split(" ").length < FEWEST
            || isSummed(view)
            || PROSE.standsIn(line)) {
          return;
        }
        rows.add(event);
      } else if (view.size() > FEWEST && !COLUMNS.standsIn(line)) {
        return;
      }
    }
  }

  /** The words of a row without its number and its sum. */
  private static String event(String line) {
    String words = Words.singleSpaced(MARK.matcher(line).replaceAll(" "));
    return NUMBER.matcher(words).replaceFirst("").replaceAll("[\\s,.;:]+$", "");
  }

  private static boolean isSummed(SentenceView view) {
    return !view.mentions(Mention.Money.class).isEmpty();
  }

  /** Whether what stands behind the lead is left out, not told in rows with sums. */
  private boolean isLeftOut(SentenceView lead) {
    List<SentenceView> views = reading.views();
    int at = views.indexOf(lead) + 1;
    List<SentenceView> next = views.subList(at, Math.min(views.size(), at + NEXT));
    int from = lead.sentence().span().end();
    int end = next.isEmpty() ? from : next.get(next.size() - 1).sentence().span().start();
    return next.stream().noneMatch(RedactedRows::isSummed)
        && MARK.standsIn(
            reading.filing().slice(new Span(from, Math.max(from, Math.min(end, from + BEHIND)))));
  }

  private Draft draft(Frame frame, String words) {
    Range range = new Range(Math.max(0, frame.at()), Math.max(0, frame.at()) + 1);
    return clauses
        .draft("milestone", clauses.kinds().of("milestone"), 0.6, frame, "potential", range)
        .set("event", Events.milestone(words))
        .set("trigger", words)
        .set("redacted", true)
        .from(clauses.sentence().view().sentence())
        .build();
  }
}
