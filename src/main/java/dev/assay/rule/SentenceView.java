package dev.assay.rule;

import dev.assay.mention.Mention;
import dev.assay.mention.MentionType;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence as rules see it: its tokens without hyphens, quotes and markup, and the mentions that
 * start at each.
 */
public final class SentenceView {
  private static final int[] NO_TYPES = {};
  private static final int LONGEST_BRACKET = 16;

  private final Tokens tokens;
  private final Sentence sentence;
  private final List<Mention> mentions;
  private final int[] stream;
  private final WordBits words = new WordBits();
  private final int[] typesAt;
  private int types;

  /**
   * A view of a sentence.
   *
   * @param mentions the mentions in the sentence, sorted by place
   */
  public SentenceView(Tokens tokens, Sentence sentence, List<Mention> mentions) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    int[] kept = new int[sentence.endToken() - sentence.firstToken()];
    int count = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (!isSkipped(tokens, token)) {
        kept[count++] = token;
        words.add(tokens.word(token));
      }
    }
    stream = Arrays.copyOf(kept, count);
    typesAt = mentions.isEmpty() ? NO_TYPES : new int[count];
    for (Mention mention : mentions) {
      int type = 1 << MentionType.of(mention).ordinal();
      int position = Arrays.binarySearch(stream, mention.place().first());
      types |= type;
      if (position >= 0) {
        typesAt[position] |= type;
      }
    }
  }

  private static boolean isSkipped(Tokens tokens, int token) {
    if (tokens.end(token) - tokens.start(token) != 1) {
      return false;
    }
    char c = tokens.firstChar(token);
    return Tokens.isHyphen(c)
        || c == '*'
        || c == '_'
        || c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u00ae'
        || c == '\u2122'
        || c == '#'
        || c == '\u2018'
        || c == '\\';
  }

  /** Whether all types of mentions, as bits of their ordinals, are here. */
  boolean mayHold(int neededTypes) {
    return (types & neededTypes) == neededTypes;
  }

  /** Whether a word of each set can be here. */
  boolean mayHold(int[][] needed) {
    for (int[] bits : needed) {
      if (!words.anyOf(bits)) {
        return false;
      }
    }
    return true;
  }

  /** Its words. */
  WordBits words() {
    return words;
  }

  /** The types of all its mentions, as bits of their ordinals. */
  int types() {
    return types;
  }

  /** The types of the mentions that start at a position, as bits of their ordinals. */
  int typesAt(int position) {
    return typesAt.length == 0 ? 0 : typesAt[position];
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Its mentions, sorted by place. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Its mentions of one type, sorted by place. */
  public <M extends Mention> List<M> mentions(Class<M> type) {
    List<M> found = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (type.isInstance(mentions.get(i))) {
        found.add(type.cast(mentions.get(i)));
      }
    }
    return found;
  }

  /** The tokens of the filing. */
  public Tokens tokens() {
    return tokens;
  }

  /** How many tokens rules see. */
  public int size() {
    return stream.length;
  }

  /** The token at a position of the view. */
  public int token(int position) {
    return stream[position];
  }

  /**
   * The position after the brackets that open at a position, the position after it where none open
   * or they are long.
   */
  int bracketEnd(int position) {
    if (position < size() && tokens.firstChar(stream[position]) == '(') {
      int limit = Math.min(size(), position + LONGEST_BRACKET);
      for (int at = position + 1; at < limit; at++) {
        if (tokens.firstChar(stream[at]) == ')') {
          return at + 1;
        }
      }
    }
    return position + 1;
  }

  /** The first position whose token is at or after the given token. */
  public int positionOf(int token) {
    int found = Arrays.binarySearch(stream, token);
    return found >= 0 ? found : -found - 1;
  }

  /** The index in {@link #mentions()} of the first that starts at a position or behind it. */
  int firstMention(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).place().first() < stream[position]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a mention, by its index in {@link #mentions()}, starts at a position. */
  boolean startsAt(int mention, int position) {
    return mention < mentions.size() && mentions.get(mention).place().first() == stream[position];
  }
}
