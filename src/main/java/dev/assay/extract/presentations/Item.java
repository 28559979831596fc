package dev.assay.extract.presentations;

import dev.assay.extract.presentations.Titles.Entry;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A presentation as far as its lines are read.
 *
 * @param span where its title or number stands, in UTF-16 code units
 * @param views the sentences that tell it
 */
record Item(
    @Nullable String title,
    @Nullable String number,
    Span span,
    Mention.@Nullable Meeting meeting,
    @Nullable String date,
    List<SentenceView> views) {
  private static final int LINES = 5;

  /** "2025-06". */
  private static final int LONGEST_MONTH = 7;

  /** Keeps its own copy of the sentences. */
  Item {
    views = List.copyOf(views);
  }

  /** Whether a further entry near by has what this one lacks, and nothing that it has. */
  boolean completes(Entry entry, SentenceView at) {
    boolean fits =
        title == null && entry.number() == null || number == null && entry.title() == null;
    return fits && isNear(at, LINES);
  }

  Item with(Entry entry, SentenceView at) {
    List<SentenceView> more = new ArrayList<>(views);
    more.add(at);
    boolean titled = entry.title() != null;
    return new Item(
        titled ? entry.title() : title,
        entry.number() != null ? entry.number() : number,
        titled ? entry.span() : span,
        meeting,
        date,
        titled ? List.of(at, views.get(0)) : more);
  }

  boolean isNear(SentenceView at, int paragraphs) {
    return at.sentence().paragraph() - views.get(views.size() - 1).sentence().paragraph()
        <= paragraphs;
  }

  /** The same with the day that its own lines tell, with or without a year. */
  Item datedIn(Reading reading, Span lines) {
    Optional<String> day =
        reading.mentions().in(lines, Mention.Date.class).stream()
            .map(Mention.Date::iso)
            .filter(iso -> iso.length() > LONGEST_MONTH)
            .findFirst()
            .or(() -> Days.in(reading.filing().slice(lines), reading.filing().info()));
    return day.isPresent() ? new Item(title, number, span, meeting, day.get(), views) : this;
  }

  /** The same with the day that the paragraph says it is presented. */
  Item dated(Reading reading, List<SentenceView> paragraph) {
    if (date != null) {
      return this;
    }
    for (SentenceView view : paragraph) {
      String text =
          view.tokens()
              .document()
              .substring(view.sentence().span().start(), view.sentence().span().end());
      if (text.matches(
          "(?is).*\\b(?:presented|presentation|session|date|day|poster)\\b.*|[^a-z]*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.*")) {
        Optional<String> day = PresentationExtractor.date(reading, view);
        if (day.isPresent()) {
          List<SentenceView> more = new ArrayList<>(views);
          if (!more.contains(view)) {
            more.add(view);
          }
          return new Item(title, number, span, meeting, day.get(), more);
        }
      }
    }
    return this;
  }
}
