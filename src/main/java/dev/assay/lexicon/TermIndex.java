package dev.assay.lexicon;

import dev.assay.text.Tokenizer;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds terms in tokens, longest first.
 *
 * <p>Hyphens count for nothing, so "non-small cell" and "nonsmall-cell" differ only by their words.
 * Case counts for nothing either, but for up to five letters with a capital inside (MET, ALL,
 * BiTE), which must stand as they are.
 */
public final class TermIndex {
  /**
   * A term at a place.
   *
   * @param first its first token
   * @param end the token after its last
   */
  public record Hit(int first, int end, Term term) {}

  private record Entry(Term term, boolean exact, String spelling) {}

  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final Map<Long, Integer> steps = new HashMap<>();
  private final List<List<Entry>> accepted = new ArrayList<>(List.of(List.of()));

  /** An empty index over the vocabulary. */
  public TermIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.tokenizer =
        new Tokenizer(
            (text, start, end) -> vocabulary.add(text.subSequence(start, end).toString()));
  }

  /** Adds a spelling of a term. */
  public void add(String spelling, Term term) {
    Tokens tokens = tokenizer.tokenize(spelling);
    int state = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isHyphen(i)) {
        state = step(state, tokens.word(i));
      }
    }
    List<Entry> entries = new ArrayList<>(accepted.get(state));
    entries.add(new Entry(term, isExact(spelling), spelling));
    accepted.set(state, List.copyOf(entries));
  }

  /** Adds a spelling and its plural, made from the last word. */
  public void addWithPlural(String spelling, Term term) {
    add(spelling, term);
    if (spelling.length() > 4 && Character.isLowerCase(spelling.charAt(spelling.length() - 1))) {
      if (spelling.endsWith("y") && "aeiou".indexOf(spelling.charAt(spelling.length() - 2)) < 0) {
        add(spelling.substring(0, spelling.length() - 1) + "ies", term);
      } else if (spelling.endsWith("is")) {
        add(spelling.substring(0, spelling.length() - 2) + "es", term);
      } else if (!spelling.endsWith("s")) {
        add(spelling + "s", term);
      }
    }
  }

  private int step(int state, int word) {
    Integer next = steps.putIfAbsent(key(state, word), accepted.size());
    if (next != null) {
      return next;
    }
    accepted.add(List.of());
    return accepted.size() - 1;
  }

  /** The term of a class that has exactly this spelling, hyphens, blanks and case aside. */
  public <T extends Term> Optional<T> spelled(String spelling, Class<T> type) {
    Tokens tokens = new Tokenizer(vocabulary).tokenize(spelling);
    for (Hit hit : tokens.size() == 0 ? List.<Hit>of() : at(tokens, 0)) {
      if (hit.end == tokens.size() && type.isInstance(hit.term)) {
        return Optional.of(type.cast(hit.term));
      }
    }
    return Optional.empty();
  }

  /** Reports, at every token, the longest match of each class of term, in order of place. */
  public void find(Tokens tokens, BiConsumer<Integer, Hit> found) {
    for (int first = 0; first < tokens.size(); first++) {
      if (tokens.word(first) != 0 && !tokens.isHyphen(first)) {
        for (Hit hit : at(tokens, first)) {
          found.accept(first, hit);
        }
      }
    }
  }

  private List<Hit> at(Tokens tokens, int first) {
    Map<Class<?>, Hit> longest = null;
    int state = 0;
    for (int i = first; i < tokens.size(); i++) {
      if (i > first && tokens.isHyphen(i)) {
        continue;
      }
      int word = tokens.word(i);
      Integer next = word == 0 ? null : steps.get(key(state, word));
      if (next == null) {
        break;
      }
      state = next;
      for (Entry entry : accepted.get(state)) {
        if (!entry.exact || isSpelled(tokens, first, i + 1, entry.spelling)) {
          longest = longest == null ? new HashMap<>() : longest;
          longest.put(entry.term.getClass(), new Hit(first, i + 1, entry.term));
        }
      }
    }
    if (longest == null) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(longest.values());
    hits.sort((a, b) -> a.term.getClass().getName().compareTo(b.term.getClass().getName()));
    return hits;
  }

  private static boolean isSpelled(Tokens tokens, int first, int end, String spelling) {
    String text = tokens.document();
    int length = tokens.end(end - 1) - tokens.start(first);
    return length == spelling.length() && text.startsWith(spelling, tokens.start(first));
  }

  private static boolean isExact(String spelling) {
    return spelling.length() <= 5
        && spelling.chars().allMatch(Character::isLetter)
        && spelling.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static long key(int state, int word) {
    return ((long) state << 32) | word;
  }

  /** The vocabulary that the terms' words are numbered in. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }
}
