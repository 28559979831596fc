package dev.assay.explain;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a filing names its candidates and companies by a name of theirs. */
final class Names {
  private final Reading reading;
  private final Map<String, TreeMap<Integer, Integer>> places = new HashMap<>();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  Names(Reading reading) {
    this.reading = reading;
    for (Mention mention : reading.mentions().all()) {
      String name = of(mention);
      boolean who = mention instanceof Mention.Candidate || mention instanceof Mention.Company;
      if (who && !name.isEmpty()) {
        int start = mention.place().span().start();
        int number = reading.filing().sentenceAt(start).index() + 1;
        bySentence.computeIfAbsent(number, n -> new HashSet<>()).add(name);
        if (!isReference(mention)) {
          places.computeIfAbsent(name, n -> new TreeMap<>()).put(start, number);
        }
      }
    }
  }

  /** The name that a mention is one of, empty where it is none of a name. */
  static String of(Mention mention) {
    if (mention instanceof Mention.Candidate candidate) {
      return candidate.name();
    } else if (mention instanceof Mention.Company company) {
      return company.name();
    } else if (mention instanceof Mention.Disease disease) {
      return disease.name();
    } else if (mention instanceof Mention.Payload payload) {
      return payload.name();
    } else if (mention instanceof Mention.Modality modality) {
      return modality.name();
    } else if (mention instanceof Mention.Species species) {
      return species.name();
    }
    return "";
  }

  private static boolean isReference(Mention mention) {
    return mention instanceof Mention.Candidate candidate && candidate.reference()
        || mention instanceof Mention.Company company && company.reference();
  }

  /** The number of the sentence that names it last before the position, null if none does. */
  @Nullable Integer lastBefore(String name, int position) {
    Map.Entry<Integer, Integer> last =
        places.getOrDefault(name, new TreeMap<>()).lowerEntry(position);
    return last == null ? null : last.getValue();
  }

  /**
   * The number of the sentence that names it last before that sentence, null where it is named or
   * referred to in the sentence itself, is no name, or is named nowhere before it.
   */
  @Nullable Integer elsewhere(String name, int sentence) {
    return bySentence.getOrDefault(sentence, Set.of()).contains(name)
        ? null
        : lastBefore(name, reading.filing().sentences().get(sentence - 1).span().start());
  }
}
