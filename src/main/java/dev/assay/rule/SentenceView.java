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
  private final Tokens tokens;
  private final Sentence sentence;
  private final List<Mention> mentions;
  private final int[] stream;
  private final int[] firstMention;
  private long words;
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
        words |= bit(tokens.word(token));
      }
    }
    stream = Arrays.copyOf(kept, count);
    firstMention = new int[count + 1];
    int next = 0;
    for (int i = 0; i < count; i++) {
      while (next < mentions.size() && mentions.get(next).place().first() < stream[i]) {
        next++;
      }
      firstMention[i] = next;
    }
    firstMention[count] = mentions.size();
    for (Mention mention : mentions) {
      types |= 1 << MentionType.of(mention).ordinal();
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

  /** The bit of a word in the set of words that a sentence can have. */
  static long bit(int word) {
    return word == 0 ? 0 : 1L << (word * 0x9E3779B9 >>> 26);
  }

  /** Whether all bits of words, and all types of mentions, that a pattern needs can be here. */
  boolean mayHold(long neededWords, int neededTypes) {
    return (words & neededWords) == neededWords && (types & neededTypes) == neededTypes;
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
    for (Mention mention : mentions) {
      if (type.isInstance(mention)) {
        found.add(type.cast(mention));
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

  /** The first position whose token is at or after the given token. */
  public int positionOf(int token) {
    int found = Arrays.binarySearch(stream, token);
    return found >= 0 ? found : -found - 1;
  }

  /** The mentions that start at a position. */
  List<Mention> startingAt(int position) {
    int from = firstMention[position];
    int to = from;
    while (to < mentions.size() && mentions.get(to).place().first() == stream[position]) {
      to++;
    }
    return mentions.subList(from, to);
  }
}
