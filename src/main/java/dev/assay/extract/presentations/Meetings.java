package dev.assay.extract.presentations;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of meetings that may stand for one another. */
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
          "");

  private Meetings() {}

  /** The first meeting that the filing names. */
  static @Nullable String first(Reading reading) {
    List<Mention.Meeting> all = reading.mentions().of(Mention.Meeting.class);
    return all.isEmpty() ? null : all.get(0).name();
  }

  /** The fullest name that the filing gives a meeting. */
  static String fullest(Reading reading, String named) {
    String fullest = named;
    for (Mention.Meeting meeting : reading.mentions().of(Mention.Meeting.class)) {
      if (isSame(meeting.name(), named) && meeting.name().length() > fullest.length()) {
        fullest = meeting.name();
      }
    }
    return fullest;
  }

  /** The newly named meeting; of two names of one meeting the fuller. */
  static String fuller(@Nullable String known, String named) {
    return known != null && isSame(known, named) && known.length() > named.length() ? known : named;
  }

  /**
   * "2025 AACR Annual Meeting", "American Association for Cancer Research (AACR) Annual Meeting
   * 2025".
   */
  static boolean isSame(String a, String b) {
    if (!years(a).isEmpty() && !years(b).isEmpty() && !years(a).equals(years(b))) {
      return false;
    }
    Set<String> x = words(a);
    Set<String> common = new HashSet<>(x);
    common.retainAll(words(b));
    return !common.isEmpty() || a.equalsIgnoreCase(b);
  }

  private static String years(String name) {
    return name.replaceAll("(?s).*?(?:((?:19|20)\\d\\d)|\\z)", "$1");
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+")));
    words.removeAll(FILLER);
    return words;
  }
}
