package dev.assay.extract.presentations;

import static dev.assay.extract.Phrases.rule;

import dev.assay.extract.Extractor;
import dev.assay.extract.presentations.Titles.Entry;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.Presentation;
import dev.assay.record.RecordType;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Abstracts and talks on the filing's candidates, one record each, and meetings at which their data
 * are presented.
 */
public final class PresentationExtractor implements Extractor {
  private static final RecordType<Presentation> TYPE =
      new RecordType<>("presentations", Presentation.class);

  /** Paragraphs over which an abstract's lines go on. */
  private static final int REACH = 5;

  /** Tokens of a line that is but a meeting and its days. */
  private static final int HEADING = 30;

  private final Rule presented;
  private final Rule title;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public PresentationExtractor(Vocabulary vocabulary) {
    presented =
        rule(
            "(present|presents|presented|presenting|presentation|presentations|poster|posters|featured|reported|shared|data|highlighted) "
                + "~30 (at|during) ~4 <meeting>",
            vocabulary);
    title =
        rule(
            "(entitled|titled|title|abstract|abstracts|poster|posters|presentation|presentations)",
            vocabulary);
  }

  @Override
  public RecordType<?> type() {
    return TYPE;
  }

  @Override
  public List<Rule> rules() {
    return List.of(presented, title);
  }

  @Override
  public Merging merging() {
    return Merging.by("abstract", "title").open("meeting", "date");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Draft> drafts = new ArrayList<>(abstracts(reading));
    List<String> told = new ArrayList<>();
    drafts.forEach(draft -> told.add(draft.text("meeting") == null ? "" : draft.text("meeting")));
    for (SentenceView view : reading.views()) {
      for (Match match : presented.pattern().findAll(view)) {
        Mention.Meeting meeting = match.get("meeting", Mention.Meeting.class).orElseThrow();
        List<String> candidates = about(reading, view, match.span());
        if (!candidates.isEmpty()
            && told.stream().noneMatch(t -> Meetings.isSame(t, meeting.name()))) {
          told.add(meeting.name());
          drafts.add(
              Draft.of(TYPE, presented.name(), 0.6)
                  .set("meeting", Meetings.fullest(reading, meeting.name()))
                  .set("candidates", candidates)
                  .set("date", date(reading, view).orElse(null))
                  .from(view.sentence())
                  .build());
        }
      }
    }
    return drafts;
  }

  private List<Draft> abstracts(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    @Nullable String meeting = Meetings.first(reading);
    @Nullable String day = null;
    @Nullable Item open = null;
    for (List<SentenceView> paragraph : Paragraphs.of(reading)) {
      List<Mention.Meeting> here =
          paragraph.stream().flatMap(v -> v.mentions(Mention.Meeting.class).stream()).toList();
      if (!here.isEmpty()) {
        meeting = Meetings.fuller(meeting, here.get(0).name());
        boolean heading = paragraph.size() == 1 && paragraph.get(0).size() < HEADING;
        day = heading ? date(reading, paragraph.get(0)).orElse(null) : null;
      }
      Span span =
          paragraph
              .get(0)
              .sentence()
              .span()
              .cover(paragraph.get(paragraph.size() - 1).sentence().span());
      List<Entry> entries = Titles.in(reading.filing().document().text(), span);
      for (Entry entry : entries) {
        if (open != null && open.completes(entry, paragraph.get(0))) {
          open = open.with(entry, paragraph.get(0));
          continue;
        }
        close(reading, open, drafts);
        open =
            new Item(
                entry.title(),
                entry.number(),
                entry.span(),
                meeting,
                day,
                List.of(viewAt(paragraph, entry.span())));
      }
      if (open != null && open.isNear(paragraph.get(0), REACH)) {
        open = open.dated(reading, paragraph);
      }
    }
    close(reading, open, drafts);
    return drafts;
  }

  private void close(Reading reading, @Nullable Item item, List<Draft> drafts) {
    if (item == null) {
      return;
    }
    SentenceView view = item.views().get(0);
    List<String> candidates =
        item.title() != null
            ? named(reading, item.title(), candidates(view, item.span()))
            : candidates(view, view.sentence().span());
    if (item.title() == null && candidates.isEmpty()) {
      candidates =
          reading
              .discourse()
              .candidateAt(view.sentence(), item.span().start())
              .map(List::of)
              .orElse(List.of());
    }
    if (candidates.isEmpty() && reading.glossary().candidates().size() == 1) {
      candidates = List.of(reading.glossary().candidates().get(0).name());
    }
    boolean reference = reading.filing().slice(view.sentence().span()).contains(" et al");
    boolean grounded =
        item.number() != null
            || item.meeting() != null && (!candidates.isEmpty() || item.meeting() != null);
    if (reference
        || !grounded
        || item.title() == null && (candidates.isEmpty() || item.meeting() == null)) {
      return;
    }
    Draft.Builder draft =
        Draft.of(TYPE, title.name(), 0.75)
            .set("meeting", item.meeting())
            .set("abstract", item.number())
            .set("title", item.title())
            .set("candidates", candidates)
            .set("date", item.date());
    item.views()
        .forEach(
            v -> draft.from(v.sentence(), "meeting", "abstract", "title", "candidates", "date"));
    drafts.add(draft.build());
  }

  /** The candidates of a title, by any of their names. */
  private static List<String> named(Reading reading, String title, List<String> found) {
    List<String> names = new ArrayList<>(found);
    String lower = title.toLowerCase(java.util.Locale.ROOT);
    reading
        .glossary()
        .candidates()
        .forEach(
            candidate -> {
              boolean here =
                  lower.contains(candidate.name().toLowerCase(java.util.Locale.ROOT))
                      || candidate.aliases().stream()
                          .anyMatch(a -> lower.contains(a.toLowerCase(java.util.Locale.ROOT)));
              if (here && !names.contains(candidate.name())) {
                names.add(candidate.name());
              }
            });
    return names;
  }

  private static List<String> candidates(SentenceView view, Span span) {
    return view.mentions(Mention.Candidate.class).stream()
        .filter(c -> span.contains(c.place().span()))
        .map(Mention.Candidate::name)
        .distinct()
        .toList();
  }

  private static SentenceView viewAt(List<SentenceView> paragraph, Span span) {
    SentenceView found = paragraph.get(0);
    for (SentenceView view : paragraph) {
      if (view.sentence().span().start() <= span.start()) {
        found = view;
      }
    }
    return found;
  }

  private static List<String> about(Reading reading, SentenceView view, Span span) {
    List<String> named = candidates(view, view.sentence().span());
    return named.isEmpty()
        ? reading
            .discourse()
            .candidateAt(view.sentence(), span.start())
            .map(List::of)
            .orElse(List.of())
        : named;
  }

  /** A day or a month told in the sentence; the release's own day where it says "today". */
  static Optional<String> date(Reading reading, SentenceView view) {
    Optional<String> told =
        view.mentions(Mention.Date.class).stream()
            .map(Mention.Date::iso)
            .filter(iso -> iso.length() > 4)
            .findFirst();
    boolean today =
        reading
            .filing()
            .slice(view.sentence().span())
            .matches("(?is).*\\bpresent(?:ed|ation|ing)\\b.{0,30}\\btoday\\b.*");
    return today ? Optional.ofNullable(reading.filing().info().releaseDate()).or(() -> told) : told;
  }
}
