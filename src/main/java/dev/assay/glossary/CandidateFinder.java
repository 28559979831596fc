package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.glossary.Glossary.NamedCandidate;
import dev.assay.mention.Mention;
import dev.assay.mention.Mention.NameSource;
import dev.assay.mention.Mentions;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles which drugs of a filing are candidates, and by which names each goes. */
final class CandidateFinder {
  /** All places of one drug, whatever it is called there. */
  private static final class Drug {
    final List<Mention.Drug> places = new ArrayList<>();
    final CandidateVotes votes = new CandidateVotes();

    /** Whether each place tells it as a background therapy. */
    boolean background = true;

    /** Whether a place has a name that the lexicon does not hold. */
    boolean unlisted;

    /** Whether a place has a name that anyone may give it, be it no company's brand. */
    boolean known;

    /** "influenza vaccine": a kind of drug and no drug's own name. */
    boolean isKind() {
      return places.stream()
          .allMatch(
              place ->
                  place.source() == NameSource.LEXICON
                      && place.name().toLowerCase(Locale.ROOT).matches(".* vaccines?"));
    }

    /** Whether it is named before in the sentence of a place. */
    boolean isIn(Filing filing, Mention.Drug place) {
      int start = filing.sentenceAt(place.place().span().start()).span().start();
      return !places.isEmpty() && places.get(places.size() - 1).place().span().start() >= start;
    }

    void add(Mention.Drug place) {
      places.add(place);
      background &= place.background();
      unlisted |= place.source() != NameSource.LEXICON;
      known |=
          (place.source() == NameSource.LEXICON || place.source() == NameSource.STEM)
              && !isBrand(place);
    }
  }

  /** As many drugs that lead rows make a pipeline's list. */
  private static final int PIPELINE = 4;

  /** As many codes that stand alone in lines make one. */
  private static final int CODES = 2;

  private final Map<String, Drug> drugs = new LinkedHashMap<>();
  private final Map<String, NamedCandidate> byKey = new LinkedHashMap<>();
  private final Aliases aliases;
  private final Set<String> antibodies;
  private final Set<String> payloads;

  CandidateFinder(Filing filing, Mentions found) {
    List<Mention.Drug> mentions = found.of(Mention.Drug.class);
    aliases = new Aliases(filing.document().text(), mentions);
    Asides asides = new Asides(filing);
    for (Mention.Drug mention : mentions) {
      Drug drug =
          drugs.computeIfAbsent(aliases.leader(Aliases.key(mention.name())), k -> new Drug());
      drug.votes.add(filing, found, mention, asides, drug.isIn(filing, mention));
      drug.add(mention);
    }
    ConjugateParts conjugates = new ConjugateParts(filing, found);
    antibodies = conjugates.antibodies();
    payloads = conjugates.payloads();
    Set<String> parts = parts(mentions);
    antibodies.forEach(key -> parts.add(aliases.leader(key)));
    payloads.forEach(key -> parts.add(aliases.leader(key)));
    boolean pipeline =
        drugs.values().stream().filter(CandidateFinder::isListed).count() >= PIPELINE;
    boolean codes =
        drugs.values().stream().filter(CandidateFinder::isAloneInLines).count() >= CODES;
    Set<String> listed = listed(filing, mentions, parts);
    for (Map.Entry<String, Drug> entry : drugs.entrySet()) {
      if ((isCandidate(entry.getValue())
              || pipeline && isListed(entry.getValue())
              || codes && isAloneInLines(entry.getValue())
              || listed.contains(entry.getKey()))
          && !parts.contains(entry.getKey())
          && !entry.getValue().isKind()) {
        byKey.put(entry.getKey(), named(entry.getValue()));
      }
    }
    addSeries(parts);
    addOnly(filing, found, parts);
  }

  /**
   * Where nothing else is a candidate, the only drug of a text is one if it is told of beside a
   * company, unless others are compared with it or given beside it.
   */
  private void addOnly(Filing filing, Mentions found, Set<String> parts) {
    List<Map.Entry<String, Drug>> left =
        drugs.entrySet().stream()
            .filter(entry -> !entry.getValue().background && !entry.getValue().isKind())
            .filter(entry -> !parts.contains(entry.getKey()))
            .toList();
    if (!byKey.isEmpty() || left.size() != 1) {
      return;
    }
    Drug drug = left.get(0).getValue();
    boolean withCompany =
        drug.places.stream()
            .map(place -> filing.sentenceAt(place.place().span().start()).span())
            .flatMap(sentence -> found.in(sentence, Mention.Company.class).stream())
            .anyMatch(company -> company.kind().equals("company") && !company.reference());
    if (withCompany && drug.votes.isSpokenOf()) {
      byKey.put(left.get(0).getKey(), named(drug));
    }
  }

  /**
   * Codes that carry the letters of a candidate's code are the same company's: "ABC-123" and
   * "ABC-456".
   */
  private void addSeries(Set<String> parts) {
    Set<String> series = new HashSet<>();
    byKey
        .keySet()
        .forEach(key -> drugs.get(key).places.forEach(place -> series.add(letters(place))));
    series.remove("");
    for (Map.Entry<String, Drug> entry : drugs.entrySet()) {
      boolean same =
          entry.getValue().places.stream().anyMatch(place -> series.contains(letters(place)));
      if (same
          && !byKey.containsKey(entry.getKey())
          && !parts.contains(entry.getKey())
          && entry.getValue().votes.isSilent()) {
        byKey.put(entry.getKey(), named(entry.getValue()));
      }
    }
  }

  /** The letters before the digits of a code, empty where they are too few to tell whose it is. */
  private static String letters(Mention.Drug place) {
    String letters =
        place.source() == NameSource.SHAPE ? place.name().replaceFirst("-?\\d.*$", "") : "";
    return letters.length() >= 2 && letters.equals(letters.toUpperCase(Locale.ROOT)) ? letters : "";
  }

  /**
   * The bare antibodies of composed names and the ingredients of bracketed formulations: parts, no
   * candidates.
   */
  private Set<String> parts(List<Mention.Drug> mentions) {
    Set<String> parts = new HashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Mention.Drug mention : mentions) {
      if (mention.source() == NameSource.COMPOSED) {
        parts.add(Aliases.key(mention.name().substring(0, mention.name().lastIndexOf('-'))));
      }
      names.add(Aliases.key(mention.name()));
    }
    for (String name : names) {
      for (String formulation : Set.copyOf(aliases.formulations(name))) {
        for (String other : names) {
          if (Aliases.key(formulation).contains(other)
              && !aliases.leader(other).equals(aliases.leader(name))) {
            parts.add(aliases.leader(other));
          }
        }
      }
    }
    return parts;
  }

  /**
   * Names of which nothing is said but that they stand in one list with a candidate: "ABC-123 and
   * ABC-456".
   */
  private Set<String> listed(Filing filing, List<Mention.Drug> mentions, Set<String> parts) {
    Set<String> listed = new HashSet<>();
    for (int i = 1; i < mentions.size(); i++) {
      Mention.Drug a = mentions.get(i - 1);
      Mention.Drug b = mentions.get(i);
      int from = a.place().span().end();
      int to = b.place().span().start();
      boolean joined =
          to > from
              && to - from < 12
              && filing
                  .document()
                  .text()
                  .substring(from, to)
                  .replaceAll("[\\s*\u00ae\u2122]+", " ")
                  .matches(" ?(?:,|and|, and|/|&|or) ?");
      if (joined) {
        String first = aliases.leader(Aliases.key(a.name()));
        String second = aliases.leader(Aliases.key(b.name()));
        if ((isNamed(first, parts) || listed.contains(first)) && isSilent(second)) {
          listed.add(second);
        } else if (isNamed(second, parts) && isSilent(first)) {
          listed.add(first);
        }
      }
    }
    Set<String> technologies = new HashSet<>();
    for (Map.Entry<String, Drug> drug : drugs.entrySet()) {
      if (isNamed(drug.getKey(), parts)) {
        drug.getValue().places.forEach(place -> technologies.add(technology(place.name())));
      }
    }
    for (Mention.Drug mention : mentions) {
      String technology = technology(mention.name());
      String key = aliases.leader(Aliases.key(mention.name()));
      if (!technology.isEmpty() && technologies.contains(technology) && isSilent(key)) {
        listed.add(key);
      }
    }
    return listed;
  }

  /**
   * "NanoSORB" of "NanoSORB-semaglutide": what a company's formulations have in common; empty for
   * other names.
   */
  private static String technology(String name) {
    int hyphen = name.lastIndexOf('-');
    String before = hyphen < 5 ? "" : name.substring(0, hyphen);
    boolean coined =
        before.chars().allMatch(Character::isLetter)
            && before.chars().filter(Character::isUpperCase).count() >= 2
            && before.chars().anyMatch(Character::isLowerCase);
    return coined ? before : "";
  }

  private boolean isNamed(String key, Set<String> parts) {
    return isCandidate(drugs.get(key)) && !parts.contains(key);
  }

  private boolean isSilent(String key) {
    Drug drug = drugs.get(key);
    return drug.votes.isSilent() && !drug.known;
  }

  private static boolean isBrand(Mention.Drug place) {
    return Aliases.isBrand(place) && !place.background();
  }

  /** Whether a drug leads a row as those of a pipeline do, and is no background therapy. */
  private static boolean isListed(Drug drug) {
    return drug.votes.isListed() && !drug.background;
  }

  /** Whether a code that no list knows stands alone in lines. */
  private static boolean isAloneInLines(Drug drug) {
    return drug.votes.isAloneInLines()
        && drug.places.stream().allMatch(place -> place.source() == NameSource.SHAPE);
  }

  private static boolean isCandidate(Drug drug) {
    return drug.unlisted ? drug.votes.isCandidate() : drug.votes.isKnownCandidate(drug.background);
  }

  /** The name used most leads; at a tie the first. Case variants are one name. */
  private NamedCandidate named(Drug drug) {
    Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
    for (Mention.Drug place : drug.places) {
      spellings
          .computeIfAbsent(Aliases.key(place.name()), k -> new LinkedHashMap<>())
          .merge(place.name(), 1, Integer::sum);
    }
    List<String> names = new ArrayList<>();
    spellings.entrySet().stream()
        .sorted(
            Comparator.comparing(
                e -> -e.getValue().values().stream().mapToInt(Integer::intValue).sum()))
        .forEach(e -> names.add(spelling(e.getValue())));
    String lead = names.get(0);
    List<String> others = new ArrayList<>();
    for (Map<String, Integer> spelling : spellings.values()) {
      if (!spelling(spelling).equals(lead)) {
        others.add(spelling(spelling));
      }
    }
    for (String key : spellings.keySet()) {
      others.removeIf(
          name ->
              aliases.formulations(key).stream().anyMatch(f -> f.startsWith(name + " "))
                  && drug.places.stream().filter(place -> place.name().equals(name)).count() == 1);
      aliases.formulations(key).stream().filter(f -> !others.contains(f)).forEach(others::add);
    }
    return new NamedCandidate(lead, List.copyOf(others), modality(drug));
  }

  /**
   * Among case variants the most frequent; a plain word is written small where it is written small
   * at all.
   */
  private static String spelling(Map<String, Integer> variants) {
    int most = variants.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    Optional<String> capitals =
        variants.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .filter(Words::isAllCaps)
            .findFirst();
    if (capitals.isPresent() && most > 1) {
      return capitals.get();
    }
    return variants.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> e) -> isSmall(e.getKey()) ? 0 : 1)
                .thenComparing(e -> -e.getValue()))
        .orElseThrow()
        .getKey();
  }

  private static boolean isSmall(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String modality(Drug drug) {
    return drug.places.stream()
        .filter(place -> !isBrand(place))
        .map(Mention.Drug::modality)
        .filter(m -> m != null && !m.isEmpty() && !m.equals("small_molecule"))
        .findFirst()
        .orElse(null);
  }

  /** Whether the drug's mention names the antibody inside a conjugate. */
  boolean isAntibodyPart(Mention.Drug mention) {
    return antibodies.contains(Aliases.key(mention.name()));
  }

  /** Whether the drug's mention names the payload of a conjugate. */
  boolean isPayload(Mention.Drug mention) {
    return payloads.contains(Aliases.key(mention.name()));
  }

  /** The candidates, in order of first mention. */
  List<NamedCandidate> candidates() {
    return List.copyOf(byKey.values());
  }

  /** The candidate that a drug's mention names, null if it is none. */
  @Nullable NamedCandidate candidate(Mention.Drug mention) {
    return byKey.get(aliases.leader(Aliases.key(mention.name())));
  }
}
