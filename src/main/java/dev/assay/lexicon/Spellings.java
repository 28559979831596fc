package dev.assay.lexicon;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The spellings that a disease's name has beside the listed one: with and without the possessive of
 * an eponym ("Hodgkin lymphoma", "Hodgkin's lymphoma"), and British ("leukaemia").
 */
final class Spellings {
  private static final String POSSESSIVE = "'s";

  /** American stems of medical words and their British form. */
  private static final Map<String, String> BRITISH =
      new TreeMap<>(
          Map.of(
              "leukemia", "leukaemia",
              "anemia", "anaemia",
              "tumor", "tumour",
              "hemo", "haemo",
              "hema", "haema",
              "edema", "oedema",
              "ischemi", "ischaemi",
              "esophag", "oesophag",
              "diarrhea", "diarrhoea",
              "glycemia", "glycaemia"));

  private final Set<String> eponyms = new HashSet<>();

  /**
   * Learns the eponyms.
   *
   * @param names all listed spellings: a word that any of them has as a possessive is an eponym
   */
  Spellings(List<String> names) {
    for (String name : names) {
      for (String word : name.split(" ")) {
        if (word.endsWith(POSSESSIVE)) {
          eponyms.add(word.substring(0, word.length() - POSSESSIVE.length()));
        }
      }
    }
  }

  /** The spellings of a listed name that differ from it. */
  Set<String> others(String name) {
    Set<String> all = new LinkedHashSet<>(List.of(name));
    all.add(name.replace(POSSESSIVE + " ", " "));
    for (String eponym : eponymsIn(name)) {
      all.add(name.replace(eponym + " ", eponym + POSSESSIVE + " "));
    }
    for (String american : List.copyOf(all)) {
      all.add(british(american));
    }
    all.remove(name);
    return all;
  }

  /** Whether one of the pieces stands there that {@link #BRITISH} has, in any case. */
  private static boolean mayBeAmerican(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("em")
        || lower.contains("tumor")
        || lower.contains("esophag")
        || lower.contains("diarrhea");
  }

  /** The eponyms that another word follows, in the order of the alphabet. */
  private Set<String> eponymsIn(String name) {
    Set<String> found = new TreeSet<>();
    int start = 0;
    for (int end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', start)) {
      String word = name.substring(start, end);
      if (eponyms.contains(word)) {
        found.add(word);
      }
      start = end + 1;
    }
    return found;
  }

  private static String british(String name) {
    if (!mayBeAmerican(name)) {
      return name;
    }
    String british = name;
    String lower = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> stem : BRITISH.entrySet()) {
      int at = lower.indexOf(stem.getKey());
      boolean begins = at == 0 || at > 0 && !Character.isLetter(british.charAt(at - 1));
      boolean whole = stem.getKey().length() > 5;
      if (at >= 0 && (begins || whole) && !british.contains(stem.getValue())) {
        british = british.replace(stem.getKey(), stem.getValue());
        lower = british.toLowerCase(Locale.ROOT);
      }
    }
    return british;
  }
}
