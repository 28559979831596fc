package dev.assay.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.mention.MentionType;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
public final class TokenPattern {
  /**
   * Steps that one start may cost; a sentence that needs more is taken not to match, so that cost
   * stays linear.
   */
  static final int STEPS = 5_000;

  private final String source;
  private final List<PatternItem> items;
  private final int neededTypes;

  /** What is made when the first sentence asks for it; made twice by two threads it is the same. */
  private int @Nullable [][] needed;

  private @Nullable Search search;

  /** The steps of a search, and what they can begin with. */
  private record Search(PatternNode start, Beginning beginning) {}

  private TokenPattern(String source, List<PatternItem> items) {
    this.source = source;
    this.items = items;
    int types = 0;
    for (PatternItem item : items) {
      types |= item.needed().types();
    }
    this.neededTypes = types;
  }

  private int[][] needed() {
    int[][] made = needed;
    if (made == null) {
      made = Needed.ofAll(items).bits();
      needed = made;
    }
    return made;
  }

  private Search search() {
    Search made = search;
    if (made == null) {
      PatternNode start = PatternItem.link(items, new PatternNode.Accept());
      made = new Search(start, Beginning.of(start));
      search = made;
    }
    return made;
  }

  /**
   * Reads a pattern.
   *
   * @param vocabulary where its words are numbered
   * @throws IllegalArgumentException naming the pattern, the place and what was expected
   */
  public static TokenPattern of(String source, Vocabulary vocabulary) {
    return new TokenPattern(source, new PatternReader(source, vocabulary).read());
  }

  /** All matches in a sentence, at most one for each start, in order. */
  public List<Match> findAll(SentenceView view) {
    List<Match> found = List.of();
    Attempt attempt = null;
    for (int position = next(view, 0); position >= 0; position = next(view, position + 1)) {
      attempt = attempt == null ? new Attempt(view) : attempt.afresh();
      if (search().start.match(attempt, position)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(attempt.match(position));
      }
    }
    return found;
  }

  /**
   * All matches in a sentence with the words that stand for what is asked, gaps left out. For
   * showing; {@link #findAll} costs less.
   */
  public List<Standing> standings(SentenceView view) {
    List<Standing> found = new ArrayList<>();
    for (int position = next(view, 0); position >= 0; position = next(view, position + 1)) {
      Attempt attempt = Attempt.marking(view);
      if (search().start.match(attempt, position)) {
        found.add(new Standing(attempt.match(position), attempt.runs()));
      }
    }
    return found;
  }

  /** The first match in a sentence. */
  public Optional<Match> find(SentenceView view) {
    Attempt attempt = null;
    for (int position = next(view, 0); position >= 0; position = next(view, position + 1)) {
      attempt = attempt == null ? new Attempt(view) : attempt.afresh();
      if (search().start.match(attempt, position)) {
        return Optional.of(attempt.match(position));
      }
    }
    return Optional.empty();
  }

  /** Whether it stands anywhere in a sentence. */
  public boolean standsIn(SentenceView view) {
    return find(view).isPresent();
  }

  /**
   * The next position at which the pattern may begin, -1 where there is none: it is tried only
   * where its first word or mention stands, in sentences that have what it needs.
   */
  private int next(SentenceView view, int from) {
    if (from == 0 && (!view.mayHold(neededTypes) || !view.mayHold(needed()))) {
      return -1;
    }
    return search().beginning.next(view, from);
  }

  /**
   * How near the sentence comes to the pattern: whether it stands, or stands but for one item; else
   * the longest beginning of it that stands anywhere, the item after that, and of those behind it
   * any that stand nowhere. Gaps and what may be missing are no items. Costs some searches for each
   * item; not for the way of the data.
   */
  public Nearness nearest(SentenceView view) {
    List<PatternItem> asked = items.stream().filter(PatternItem::isAsked).toList();
    Optional<Attempt> whole = standing(view, items);
    if (whole.isPresent()) {
      return new Nearness(asked.size(), asked.size(), whole.get().runs(), List.of());
    }
    for (int i = 0; asked.size() > 1 && i < items.size(); i++) {
      List<PatternItem> others = new ArrayList<>(items);
      PatternItem missing = others.remove(i);
      Optional<Attempt> standing = missing.isAsked() ? standing(view, others) : Optional.empty();
      if (standing.isPresent()) {
        return new Nearness(
            asked.size() - 1, asked.size(), standing.get().runs(), lacking(view, List.of(missing)));
      }
    }
    for (int matched = asked.size() - 1; matched > 0; matched--) {
      Optional<Attempt> standing =
          standing(view, items.subList(0, items.indexOf(asked.get(matched - 1)) + 1));
      if (standing.isPresent()) {
        return new Nearness(
            matched,
            asked.size(),
            standing.get().runs(),
            lacking(view, asked.subList(matched, asked.size())));
      }
    }
    return new Nearness(0, asked.size(), List.of(), lacking(view, asked));
  }

  private static List<String> lacking(SentenceView view, List<PatternItem> left) {
    List<String> lacking = new ArrayList<>();
    for (PatternItem item : left) {
      boolean elsewhere = standing(view, List.of(item)).isPresent();
      if (!elsewhere) {
        lacking.add(item.inWords());
      } else if (lacking.isEmpty()) {
        lacking.add(item.inWords() + " in its place");
      }
    }
    return lacking;
  }

  private static Optional<Attempt> standing(SentenceView view, List<PatternItem> items) {
    PatternNode node = PatternItem.link(items, new PatternNode.Accept());
    for (int position = 0; position < view.size(); position++) {
      Attempt attempt = Attempt.marking(view);
      if (node.match(attempt, position)) {
        return Optional.of(attempt);
      }
    }
    return Optional.empty();
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
      search().start.match(attempt, position);
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

    /** The positions that stood for words and slots, null where nobody asks for them. */
    private final @Nullable BitSet trail;

    Attempt(SentenceView view) {
      this(view, null);
    }

    private Attempt(SentenceView view, @Nullable BitSet trail) {
      this.view = view;
      this.trail = trail;
    }

    /** A try that marks which words stand for what is asked. */
    static Attempt marking(SentenceView view) {
      return new Attempt(view, new BitSet());
    }

    Attempt afresh() {
      slots.clear();
      end = 0;
      steps = 0;
      return this;
    }

    boolean exhausted() {
      return ++steps > STEPS;
    }

    /** Marks positions as standing for a word or a slot; true, as what it is said of. */
    boolean passed(int from, int to) {
      if (trail != null) {
        trail.set(from, to);
      }
      return true;
    }

    /** The marked words, those side by side as one, in UTF-16 code units. */
    List<Span> runs() {
      List<Span> runs = new ArrayList<>();
      BitSet marked = Objects.requireNonNull(trail);
      for (int from = marked.nextSetBit(0); from >= 0; ) {
        int to = marked.nextClearBit(from);
        runs.add(
            new Span(view.tokens().start(view.token(from)), view.tokens().end(view.token(to - 1))));
        from = marked.nextSetBit(to);
      }
      return runs;
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
