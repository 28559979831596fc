package dev.assay.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.mention.MentionType;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule looks for, written so that it reads as what it finds.
 *
 * <pre>
 *   word            this word, in any case
 *   word*           any word that begins so
 *   a|b|c           one of these words
 *   (a b|c d)       one of these sequences
 *   [a b|c]         the same, or nothing
 *   ~5              up to five tokens of any kind, as few as will do
 *   &lt;payer:company&gt; a mention of a type in a named slot; &lt;dose&gt; is short for &lt;dose:dose&gt;
 * </pre>
 *
 * <p>Any other character stands for itself, so {@code ","} is written as it is; brackets are
 * written {@code \(} and {@code \)}. Hyphens, quotes and markup are passed over in text and are not
 * written in patterns.
 */
public final class Pattern {
  /**
   * Steps that one start may cost; a sentence that needs more is taken not to match, so that cost
   * stays linear.
   */
  static final int STEPS = 5_000;

  private final String source;
  private final List<PatternItem> items;
  private final PatternNode start;
  private final long neededWords;
  private final int neededTypes;

  private Pattern(String source, List<PatternItem> items, long neededWords, int neededTypes) {
    this.source = source;
    this.items = items;
    this.start = PatternItem.link(items, new PatternNode.Accept());
    this.neededWords = neededWords;
    this.neededTypes = neededTypes;
  }

  /**
   * Reads a pattern.
   *
   * @param vocabulary where its words are numbered
   * @throws IllegalArgumentException naming the pattern, the place and what was expected
   */
  public static Pattern of(String source, Vocabulary vocabulary) {
    PatternReader reader = new PatternReader(source, vocabulary);
    List<PatternItem> items = reader.read();
    return new Pattern(source, items, reader.neededWords(), reader.neededTypes());
  }

  /** All matches in a sentence, at most one for each start, in order. */
  public List<Match> findAll(SentenceView view) {
    if (!view.mayHold(neededWords, neededTypes)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (int position = 0; position < view.size(); position++) {
      Attempt attempt = new Attempt(view);
      if (start.match(attempt, position)) {
        found.add(attempt.match(position));
      }
    }
    return found;
  }

  /** The first match in a sentence. */
  public Optional<Match> find(SentenceView view) {
    if (!view.mayHold(neededWords, neededTypes)) {
      return Optional.empty();
    }
    for (int position = 0; position < view.size(); position++) {
      Attempt attempt = new Attempt(view);
      if (start.match(attempt, position)) {
        return Optional.of(attempt.match(position));
      }
    }
    return Optional.empty();
  }

  /**
   * How near the sentence comes to the pattern: the longest beginning of it that stands anywhere,
   * the item after that, and of those behind it any that stand nowhere. Gaps and what may be
   * missing are no items. Costs a search for each item; not for the way of the data.
   */
  public Nearness nearest(SentenceView view) {
    List<PatternItem> asked = items.stream().filter(PatternItem::isAsked).toList();
    for (int matched = asked.size(); matched > 0; matched--) {
      List<PatternItem> beginning = items.subList(0, items.indexOf(asked.get(matched - 1)) + 1);
      if (standsIn(view, PatternItem.link(beginning, new PatternNode.Accept()))) {
        return new Nearness(
            matched, asked.size(), lacking(view, asked.subList(matched, asked.size())));
      }
    }
    return new Nearness(0, asked.size(), lacking(view, asked));
  }

  private static List<String> lacking(SentenceView view, List<PatternItem> left) {
    List<String> lacking = new ArrayList<>();
    for (PatternItem item : left) {
      boolean elsewhere = standsIn(view, PatternItem.link(List.of(item), new PatternNode.Accept()));
      if (!elsewhere) {
        lacking.add(item.inWords());
      } else if (lacking.isEmpty()) {
        lacking.add(item.inWords() + " in its place");
      }
    }
    return lacking;
  }

  private static boolean standsIn(SentenceView view, PatternNode node) {
    for (int position = 0; position < view.size(); position++) {
      if (node.match(new Attempt(view), position)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a mention of the type fills one of the pattern's slots, or one of several types that
   * may fill it.
   */
  public boolean hasSlot(MentionType type) {
    return items.stream().anyMatch(item -> item.names(type));
  }

  /** The steps that a search of the whole sentence takes. */
  long stepsIn(SentenceView view) {
    long steps = 0;
    for (int position = 0; position < view.size(); position++) {
      Attempt attempt = new Attempt(view);
      start.match(attempt, position);
      steps += attempt.steps;
    }
    return steps;
  }

  @Override
  public String toString() {
    return source;
  }

  /** One try at one start. */
  static final class Attempt {
    final SentenceView view;
    final Map<String, Mention> slots = new LinkedHashMap<>();
    int end;
    private int steps;

    Attempt(SentenceView view) {
      this.view = view;
    }

    boolean exhausted() {
      return ++steps > STEPS;
    }

    Match match(int position) {
      int first = view.tokens().start(view.token(position));
      int last = end > position ? view.tokens().end(view.token(end - 1)) : first;
      for (Mention mention : slots.values()) {
        last = Math.max(last, mention.place().span().end());
      }
      return new Match(new Span(first, last), Map.copyOf(slots));
    }
  }
}
