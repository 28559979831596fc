package dev.assay.extract.presentations;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meetings of a filing, whose names may stand for one another. */
final class Meetings {
  private static final Set<String> FILLER =
      Set.of(
          "the",
          "of",
          "a",
          "an",
          "and",
          "for",
          "in",
          "on",
          "at",
          "annual",
          "meeting",
          "congress",
          "conference",
          "symposium",
          "international",
          "society",
          "american",
          "european",
          "association",
          "cancer",
          "research",
          "academy",
          "college",
          "world",
          "virtual",
          "scientific",
          "sessions",
          "th",
          "st",
          "nd",
          "rd",
          "");

  private final List<Mention.Meeting> unlike;
  private final Map<Name, String> fullest = new HashMap<>();

  /** What of a meeting tells which one is meant. */
  record Name(String name, String society) {
    static Name of(Mention.Meeting meeting) {
      return new Name(meeting.name(), meeting.society());
    }
  }

  /** The meetings that the filing names. */
  Meetings(Reading reading) {
    Map<Name, Mention.Meeting> first = new LinkedHashMap<>();
    for (Mention.Meeting meeting : reading.mentions().of(Mention.Meeting.class)) {
      first.putIfAbsent(Name.of(meeting), meeting);
    }
    unlike = List.copyOf(first.values());
  }

  /** The first meeting that the filing names. */
  Optional<Mention.Meeting> first() {
    return unlike.stream().findFirst();
  }

  /**
   * The meeting of an abstract among those of its paragraph: the last before it in its sentence,
   * the first behind it there, the last before it, the first of all.
   */
  static Optional<Mention.Meeting> of(List<Mention.Meeting> paragraph, Span sentence, Span entry) {
    List<Mention.Meeting> here =
        paragraph.stream().filter(m -> sentence.contains(m.place().span())).toList();
    return last(here, entry.start())
        .or(() -> here.stream().findFirst())
        .or(() -> last(paragraph, entry.start()))
        .or(() -> paragraph.stream().findFirst());
  }

  private static Optional<Mention.Meeting> last(List<Mention.Meeting> meetings, int position) {
    return meetings.stream().filter(m -> m.place().span().start() < position).reduce((a, b) -> b);
  }

  /**
   * The fullest name that the filing has given a meeting so far; of a mere abbreviation the fullest
   * anywhere.
   */
  String fullest(Mention.Meeting named) {
    return isBare(named)
        ? fullest.computeIfAbsent(Name.of(named), name -> fullest(named, unlike))
        : fullest(
            named,
            unlike.stream()
                .takeWhile(m -> m.place().span().start() <= named.place().span().start())
                .toList());
  }

  private static String fullest(Mention.Meeting named, List<Mention.Meeting> others) {
    String fullest = named.name();
    for (Mention.Meeting meeting : others) {
      if (meeting.name().length() > fullest.length() && isSame(Name.of(meeting), Name.of(named))) {
        fullest = meeting.name();
      }
    }
    return fullest;
  }

  /** "ASCO", "ASH 2031". */
  private static boolean isBare(Mention.Meeting meeting) {
    return meeting.name().indexOf(' ') < 0
        || meeting.name().matches("\\S{2,9} (?:19|20)\\d\\d|(?:19|20)\\d\\d \\S{2,9}");
  }

  /**
   * "2025 AACR Annual Meeting", "American Association for Cancer Research (AACR) Annual Meeting
   * 2025", "AACR 2025".
   */
  static boolean isSame(Name a, Name b) {
    if (!a.society().isEmpty() && !b.society().isEmpty() && !a.society().equals(b.society())
        || !years(a.name()).isEmpty()
            && !years(b.name()).isEmpty()
            && !years(a.name()).equals(years(b.name()))) {
      return false;
    }
    Set<String> common = words(a);
    common.retainAll(words(b));
    return !common.isEmpty() || a.name().equalsIgnoreCase(b.name());
  }

  private static String years(String name) {
    return name.replaceAll("(?s).*?(?:((?:19|20)\\d\\d)|\\z)", "$1");
  }

  private static Set<String> words(Name meeting) {
    Set<String> words =
        new HashSet<>(List.of(meeting.name().toLowerCase(Locale.ROOT).split("[^a-z]+")));
    words.add(meeting.society().toLowerCase(Locale.ROOT));
    words.removeAll(FILLER);
    return words;
  }
}
