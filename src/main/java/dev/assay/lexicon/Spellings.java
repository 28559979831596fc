package dev.assay.lexicon;

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

  private final Set<String> eponyms = new TreeSet<>();

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
    for (String eponym : eponyms) {
      if (name.startsWith(eponym + " ") || name.contains(" " + eponym + " ")) {
        all.add(name.replace(eponym + " ", eponym + POSSESSIVE + " "));
      }
    }
    for (String american : List.copyOf(all)) {
      all.add(british(american));
    }
    all.remove(name);
    return all;
  }

  private static String british(String name) {
    String british = name;
    for (Map.Entry<String, String> stem : BRITISH.entrySet()) {
      int at = british.toLowerCase(Locale.ROOT).indexOf(stem.getKey());
      boolean begins = at == 0 || at > 0 && !Character.isLetter(british.charAt(at - 1));
      boolean whole = stem.getKey().length() > 5;
      if (at >= 0 && (begins || whole) && !british.contains(stem.getValue())) {
        british = british.replace(stem.getKey(), stem.getValue());
      }
    }
    return british;
  }
}
