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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Rule shown;
  private final Rule title;

  /** An extractor whose rules' words are numbered in the vocabulary. */
  public PresentationExtractor(Vocabulary vocabulary) {
    presented =
        rule(
            "(present|presents|presented|presenting|presentation|presentations|poster|posters|featured|reported|shared|data|highlighted) "
                + "~30 (at|during) ~4 <meeting>",
            vocabulary);
    shown =
        rule(
            "(at|during) ~4 <meeting> ~25 (presented|showed|shown|demonstrated|data|results|reported|findings|presentation|presentations|poster|highlighted|announced)",
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
    return List.of(presented, shown, title);
  }

  @Override
  public Merging merging() {
    return Merging.by("abstract", "title", "meeting", "candidates").open("date");
  }

  @Override
  public List<Draft> extract(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    Meetings meetings = new Meetings(reading);
    Map<Map<String, Object>, Draft> unlike = new LinkedHashMap<>();
    Set<Told> told = new LinkedHashSet<>();
    for (Item item : abstracts(reading, meetings)) {
      draft(reading, meetings, item)
          .ifPresent(
              draft -> {
                Draft whole = asTold(draft, unlike.values());
                drafts.add(whole);
                unlike.putIfAbsent(whole.slots(), whole);
                if (item.meeting() != null) {
                  told.add(new Told(Meetings.Name.of(item.meeting()), List.of()));
                }
              });
    }
    for (SentenceView view : reading.views()) {
      for (Rule rule : List.of(presented, shown)) {
        for (Match match : rule.pattern().findAll(view)) {
          Mention.Meeting meeting = match.get("meeting", Mention.Meeting.class).orElseThrow();
          List<String> candidates =
              rule.equals(presented) || tellsFigures(view)
                  ? about(reading, view, meeting)
                  : candidates(view, view.sentence().span());
          if (!candidates.isEmpty() && told.stream().noneMatch(t -> t.tells(meeting, candidates))) {
            told.add(new Told(Meetings.Name.of(meeting), candidates));
            drafts.add(
                Draft.of(TYPE, rule.name(), 0.6)
                    .set("meeting", meetings.fullest(meeting))
                    .set("candidates", candidates)
                    .set(
                        "date",
                        Held.date(reading, view, meeting)
                            .or(() -> Held.year(meetings.fullest(meeting)))
                            .orElse(null))
                    .from(view.sentence())
                    .build());
          }
        }
      }
    }
    return drafts;
  }

  @Override
  public Optional<String> silence(Reading reading, SentenceView view) {
    return view.mentions(Mention.Meeting.class).stream()
            .anyMatch(meeting -> about(reading, view, meeting).isEmpty())
        ? Optional.of("no candidate is named here or shortly before of which data are shown")
        : Optional.of("another sentence tells the same");
  }

  private static boolean tellsFigures(SentenceView view) {
    return !view.mentions(Mention.Percent.class).isEmpty()
        || !view.mentions(Mention.Endpoint.class).isEmpty();
  }

  /** An abstract told again is at the same meeting and about the same candidates. */
  private static Draft asTold(Draft draft, Collection<Draft> before) {
    Draft same = draft;
    for (Draft other : before) {
      if (isEqual(draft, other, "title") || isEqual(draft, other, "abstract")) {
        for (String slot : List.of("abstract", "title", "meeting", "candidates")) {
          same = other.get(slot) == null ? same : same.with(slot, other.get(slot));
        }
        return same;
      }
    }
    return same;
  }

  private static boolean isEqual(Draft a, Draft b, String slot) {
    return a.get(slot) != null && String.valueOf(a.get(slot)).equalsIgnoreCase(b.text(slot));
  }

  /** A meeting that a draft tells of, and the candidates presented there; none for abstracts. */
  private record Told(Meetings.Name meeting, List<String> candidates) {
    boolean tells(Mention.Meeting other, List<String> named) {
      return Meetings.isSame(meeting, Meetings.Name.of(other))
          && (candidates.isEmpty() || named.stream().anyMatch(candidates::contains));
    }
  }

  private static List<Item> abstracts(Reading reading, Meetings meetings) {
    List<Item> items = new ArrayList<>();
    Mention.@Nullable Meeting meeting = meetings.first().orElse(null);
    @Nullable String day = null;
    @Nullable Item open = null;
    @Nullable String ahead = null;
    List<List<SentenceView>> paragraphs = Paragraphs.of(reading);
    for (int at = 0; at < paragraphs.size(); at++) {
      List<SentenceView> paragraph = paragraphs.get(at);
      Span span = Paragraphs.span(paragraph);
      List<Entry> entries = Lines.entries(reading, paragraphs, at);
      if (open == null || ahead != null) {
        ahead = Lines.day(reading, span).orElse(ahead);
      }
      List<Mention.Meeting> here = reading.mentions().in(span, Mention.Meeting.class);
      if (!here.isEmpty()) {
        boolean heading = paragraph.size() == 1 && paragraph.get(0).size() < HEADING;
        day = heading ? date(reading, paragraph.get(0)).orElse(null) : null;
      }
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        if (open != null && open.completes(entry, paragraph.get(0))) {
          open = open.with(entry, paragraph.get(0));
          continue;
        }
        if (open != null) {
          items.add(open);
        }
        int end = i + 1 < entries.size() ? entries.get(i + 1).span().start() : span.end();
        SentenceView view = viewAt(paragraph, entry.span());
        open =
            new Item(
                entry.title(),
                entry.number(),
                entry.span(),
                Meetings.of(here, view.sentence().span(), entry.span()).orElse(meeting),
                ahead != null ? ahead : day,
                List.of(view));
        open = ahead != null ? open : open.datedIn(reading, new Span(entry.span().start(), end));
      }
      if (!here.isEmpty()) {
        meeting = here.get(here.size() - 1);
      }
      if (open != null && open.isNear(paragraph.get(0), REACH)) {
        open = open.dated(reading, paragraph);
      }
    }
    if (open != null) {
      items.add(open);
    }
    return items;
  }

  private Optional<Draft> draft(Reading reading, Meetings meetings, Item item) {
    SentenceView view = item.views().get(0);
    List<String> candidates = candidates(reading, item);
    boolean reference = reading.filing().slice(view.sentence().span()).contains(" et al");
    boolean grounded = item.number() != null || item.meeting() != null;
    if (reference
        || !grounded
        || item.title() == null && (candidates.isEmpty() || item.meeting() == null)) {
      return Optional.empty();
    }
    Draft.Builder draft =
        Draft.of(TYPE, title.name(), 0.75)
            .set("meeting", item.meeting() == null ? null : meetings.fullest(item.meeting()))
            .set("abstract", item.number())
            .set("title", item.title())
            .set("candidates", candidates)
            .set("date", item.date());
    item.views()
        .forEach(
            v -> draft.from(v.sentence(), "meeting", "abstract", "title", "candidates", "date"));
    return Optional.of(draft.build());
  }

  /**
   * What an abstract is about: the candidates of its title, else those of the cell before it, else
   * the one that its place is about.
   */
  private static List<String> candidates(Reading reading, Item item) {
    SentenceView view = item.views().get(0);
    List<String> named =
        item.title() != null
            ? named(reading, item.title(), candidates(view, item.span()))
            : candidates(view, view.sentence().span());
    if (named.isEmpty()) {
      named = before(view, item.span().start());
    }
    if (named.isEmpty() && item.title() == null) {
      named =
          reading
              .discourse()
              .candidateAt(view.sentence(), item.span().start())
              .map(List::of)
              .orElse(List.of());
    }
    return named.isEmpty() && reading.glossary().candidates().size() == 1
        ? List.of(reading.glossary().candidates().get(0).name())
        : named;
  }

  /** "| ZRX-101 | Results of ...", "ZRX-101: Results of ...": a name that leads a title in. */
  private static List<String> before(SentenceView view, int start) {
    String text = view.tokens().document();
    return view.mentions(Mention.Candidate.class).stream()
        .filter(c -> c.place().span().end() <= start)
        .filter(
            c ->
                text.substring(c.place().span().end(), start).isBlank()
                    || text.substring(c.place().span().end(), start)
                        .matches("[\\s|*:\u00ae\u2122]{1,9}"))
        .map(Mention.Candidate::name)
        .toList();
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

  /** What is presented at a meeting: what its sentence names since the meeting before, else all. */
  private static List<String> about(Reading reading, SentenceView view, Mention.Meeting meeting) {
    int start = meeting.place().span().start();
    int from =
        view.mentions(Mention.Meeting.class).stream()
            .mapToInt(m -> m.place().span().end())
            .filter(end -> end <= start)
            .max()
            .orElse(view.sentence().span().start());
    List<String> near = candidates(view, new Span(from, start));
    List<String> named = near.isEmpty() ? candidates(view, view.sentence().span()) : near;
    return named.isEmpty()
        ? reading.discourse().candidateAt(view.sentence(), start).map(List::of).orElse(List.of())
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
