package dev.assay.explain;

import dev.assay.explain.Explanation.Telling;
import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Takes drafts apart into what their rule tells in each of their sentences. */
final class Tellings {
  private static final Pattern FIGURES = Pattern.compile("\\d[%.]");
  private static final Pattern REST = Pattern.compile(" [^.;()]{0,90}\\w(?!\\w)");

  private final Reading reading;
  private final Names names;
  private final RuleWords words;

  Tellings(Reading reading, Names names, RuleWords words) {
    this.reading = reading;
    this.names = names;
    this.words = words;
  }

  /** What the drafts tell, by the number of the sentence; what is told twice stands once. */
  Map<Integer, List<Telling>> of(List<Draft> drafts) {
    Map<Integer, List<Telling>> bySentence = new TreeMap<>();
    for (Draft draft : drafts) {
      Map<Sentence, Set<String>> supports = new LinkedHashMap<>();
      for (Draft.Support support : draft.evidence()) {
        supports
            .computeIfAbsent(support.sentence(), t -> new LinkedHashSet<>())
            .addAll(support.slots());
      }
      supports.forEach(
          (sentence, slots) -> {
            List<Telling> told =
                bySentence.computeIfAbsent(sentence.index() + 1, n -> new ArrayList<>());
            Telling telling = telling(draft, sentence, slots, supports.keySet());
            if (!telling.slots().isEmpty() && !told.contains(telling)) {
              told.add(telling);
            }
          });
    }
    return bySentence;
  }

  private Telling telling(
      Draft draft, Sentence sentence, Set<String> supported, Set<Sentence> all) {
    int number = sentence.index() + 1;
    Map<String, Object> slots = new LinkedHashMap<>();
    Map<String, Integer> named = new LinkedHashMap<>();
    Map<String, String> goesOn = new LinkedHashMap<>();
    draft
        .slots()
        .forEach(
            (slot, value) -> {
              if (supported.contains(slot)) {
                slots.put(slot, value);
                if (value instanceof String text) {
                  Optional.ofNullable(names.elsewhere(text, number))
                      .ifPresent(elsewhere -> named.put(slot, elsewhere));
                  rest(text, reading.filing().slice(sentence.span()))
                      .ifPresent(rest -> goesOn.put(slot, rest));
                }
              }
            });
    int at = number;
    List<String> found = in(sentence, draft);
    for (Sentence other : all) {
      if (found.isEmpty()) {
        found = in(other, draft);
        at = found.isEmpty() ? number : other.index() + 1;
      }
    }
    if (found.isEmpty()) {
      found = RuleWords.carrying(reading.mentions().in(sentence.span()), slots, reading.filing());
    }
    return new Telling(draft.rule(), found, at, slots, named, goesOn);
  }

  /** How a sentence goes on behind a value with figures that it holds, up to the next mark. */
  private static Optional<String> rest(String value, String sentence) {
    String text = Words.singleBlanks(sentence);
    int at = FIGURES.standsIn(value) ? text.indexOf(value) : -1;
    if (at < 0) {
      return Optional.empty();
    }
    Matcher rest = REST.matcher(text.substring(at + value.length()));
    return rest.lookingAt() ? Optional.of(rest.group().strip()) : Optional.empty();
  }

  private List<String> in(Sentence sentence, Draft draft) {
    int view = reading.viewAt(sentence.index());
    return view < 0 ? List.of() : words.in(reading.views().get(view), draft);
  }
}
