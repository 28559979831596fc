package dev.assay.extract.presentations;

import dev.assay.extract.presentations.Titles.Entry;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.List;
import java.util.Optional;

/** The lines of an agenda: titles that no word leads in, and days that stand before their title. */
final class Lines {
  /** What the line behind a title begins with. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "^[\\s*_\u2022\u00b7-]{0,6}(?:Session(?: (?:Name|Title|Type|Date))?|Date|Presenter|Presenting Author|Presentation (?:Time|Date|Type|Number)|Abstract(?: (?:Number|No\\.?|ID|#))?|Poster(?: (?:Number|Board|No\\.?))?|Lead Author|Authors?|Speaker)[^.:\\n]{0,14}:");

  private static final Pattern DAY =
      Pattern.compile(
          "^[\\s*_\u2022\u00b7-]{0,6}(?:Session |Presentation )?Date(?: (?:and|&) Time)?[*_ ]{0,3}:");
  private static final Pattern LEAD =
      Pattern.compile("^[\\s*_\u2022\u00b7-]{0,6}(?:\\(?\\d{1,2}[.)] ?)?");

  /** "Room:", "Poster display session:", "Lead author:". */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:[\\w-]+ ){0,3}(?:session|location|room|time|hall|venue|date|presenter|authors?|speaker|track|format|type|category|number|place|institution|moderator|link)s?\\b[^:]{0,20}:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "[.:;!?]$|\\b(?:announced|presentations? (?:at|are|is)|as follows|listed below|details)\\b");
  private static final int SHORTEST = 40;
  private static final int LONGEST = 400;
  private static final int WORDS = 6;

  /** Lines behind a title in which another line would be called its title. */
  private static final int REACH = 4;

  /** "2025-06". */
  private static final int LONGEST_MONTH = 7;

  private Lines() {}

  /** The entries of a paragraph; a line without any is a title where the next one is labelled. */
  static List<Entry> entries(Reading reading, List<List<SentenceView>> paragraphs, int at) {
    String document = reading.filing().document().text();
    Span span = Paragraphs.span(paragraphs.get(at));
    List<Entry> entries = Titles.in(document, span);
    if (!entries.isEmpty() || at + 1 >= paragraphs.size()) {
      return entries;
    }
    String text = Words.singleSpaced(document.substring(span.start(), span.end())).strip();
    boolean title =
        text.length() >= SHORTEST
            && text.length() <= LONGEST
            && text.split(" ").length >= WORDS
            && !LABELLED.standsIn(text)
            && !PLACE.standsIn(text)
            && !NO_TITLE.standsIn(text)
            && reading.mentions().in(span, Mention.Meeting.class).isEmpty()
            && LABELLED.standsIn(text(document, paragraphs.get(at + 1)))
            && !isTitled(document, paragraphs, at);
    return title
        ? List.of(new Entry(text.substring(lead(text)).replaceAll("[*_]+", ""), null, span))
        : entries;
  }

  private static int lead(String text) {
    java.util.regex.Matcher lead = LEAD.matcher(text);
    return lead.lookingAt() ? lead.end() : 0;
  }

  private static boolean isTitled(String document, List<List<SentenceView>> paragraphs, int at) {
    return paragraphs.subList(at + 1, Math.min(paragraphs.size(), at + 1 + REACH)).stream()
        .flatMap(p -> Titles.in(document, Paragraphs.span(p)).stream())
        .anyMatch(entry -> entry.title() != null);
  }

  private static String text(String document, List<SentenceView> paragraph) {
    Span span = Paragraphs.span(paragraph);
    return document.substring(span.start(), span.end());
  }

  /** The day that a line labelled "Date" tells. */
  static Optional<String> day(Reading reading, Span line) {
    String text = reading.filing().slice(line);
    return DAY.standsIn(text)
        ? reading.mentions().in(line, Mention.Date.class).stream()
            .map(Mention.Date::iso)
            .filter(iso -> iso.length() > LONGEST_MONTH)
            .findFirst()
            .or(() -> Days.in(text, reading.filing().info()))
        : Optional.empty();
  }
}
