package dev.assay.lexicon;

import dev.assay.text.Tokenizer;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Letters of the longest spelling whose capitals count. */
  private static final int LONGEST_EXACT = 5;

  private static final Entry[] NOTHING = {};

  private final Vocabulary vocabulary;
  private final Steps steps = new Steps();

  /** What is accepted in each state of {@link #steps}, by the state's number. */
  private final List<Entry[]> accepted = new ArrayList<>();

  /** An empty index over the vocabulary. */
  public TermIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    accepted.add(NOTHING);
  }

  /** Adds a spelling of a term. */
  public void add(String spelling, Term term) {
    Walk walk = new Walk(spelling);
    Tokenizer.cut(spelling, walk);
    Entry[] before = accepted.get(walk.state);
    Entry[] entries = Arrays.copyOf(before, before.length + 1);
    entries[before.length] = new Entry(term, isExact(spelling), spelling);
    accepted.set(walk.state, entries);
  }

  /** Steps from state to state along a spelling's words, making those that are missing. */
  private final class Walk implements Tokenizer.Places {
    private final String spelling;
    private int state;

    Walk(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public void token(int start, int end) {
      if (end - start == 1 && Tokens.isHyphen(spelling.charAt(start))) {
        return;
      }
      state = steps.add(state, vocabulary.add(spelling, start, end));
      if (state == accepted.size()) {
        accepted.add(NOTHING);
      }
    }
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
    List<Hit> longest = List.of();
    int state = 0;
    for (int i = first; i < tokens.size(); i++) {
      if (i > first && tokens.isHyphen(i)) {
        continue;
      }
      int word = tokens.word(i);
      state = word == 0 ? 0 : steps.next(state, word);
      if (state == 0) {
        break;
      }
      for (Entry entry : accepted.get(state)) {
        if (!entry.exact || isSpelled(tokens, first, i + 1, entry.spelling)) {
          longest = longest.isEmpty() ? new ArrayList<>(4) : longest;
          put(longest, new Hit(first, i + 1, entry.term));
        }
      }
    }
    if (longest.size() > 1) {
      longest.sort((a, b) -> a.term.getClass().getName().compareTo(b.term.getClass().getName()));
    }
    return longest;
  }

  /** Keeps the hit in the place of the one of its class, if there is one. */
  private static void put(List<Hit> hits, Hit hit) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).term.getClass() == hit.term.getClass()) {
        hits.set(i, hit);
        return;
      }
    }
    hits.add(hit);
  }

  private static boolean isSpelled(Tokens tokens, int first, int end, String spelling) {
    String text = tokens.document();
    int length = tokens.end(end - 1) - tokens.start(first);
    return length == spelling.length() && text.startsWith(spelling, tokens.start(first));
  }

  private static boolean isExact(String spelling) {
    boolean capital = false;
    for (int i = 0; i < spelling.length() && i <= LONGEST_EXACT; i++) {
      char c = spelling.charAt(i);
      if (i == LONGEST_EXACT || !Character.isLetter(c)) {
        return false;
      }
      capital |= i > 0 && Character.isUpperCase(c);
    }
    return capital;
  }

  /** The vocabulary that the terms' words are numbered in. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }
}
