package dev.assay.rule;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.MentionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the notation of {@link TokenPattern} into nodes. */
final class PatternReader {
  private final String source;
  private final Vocabulary vocabulary;
  private int at;
  private int depth;

  PatternReader(String source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
  }

  /** The pattern's items, in order. */
  List<PatternItem> read() {
    List<PatternItem> items = sequence();
    if (at < source.length()) {
      throw wrong("the end");
    }
    return List.copyOf(items);
  }

  private static PatternNode link(List<PatternItem> items, PatternNode last) {
    return PatternItem.link(items, last);
  }

  private List<PatternItem> sequence() {
    List<PatternItem> items = new ArrayList<>();
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == ')' || c == ']' || c == '|') {
        break;
      } else {
        items.add(item(c));
      }
    }
    return items;
  }

  private PatternItem item(char c) {
    return switch (c) {
      case '(' -> group(')', false);
      case '[' -> group(']', true);
      case '<' -> slot();
      case '~' -> gap();
      default -> words();
    };
  }

  private PatternItem group(char close, boolean optional) {
    int start = at++;
    depth++;
    List<List<PatternItem>> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      alternatives.add(sequence());
    }
    depth--;
    expect(close);
    UnaryOperator<PatternNode> node =
        next -> {
          List<PatternNode> nodes = new ArrayList<>();
          alternatives.forEach(items -> nodes.add(link(items, next)));
          if (optional) {
            nodes.add(next);
          }
          return choice(nodes, next);
        };
    return item(start, node, optional ? Needed.NOTHING : Needed.ofEach(alternatives));
  }

  /** The item that was read from there on. */
  private PatternItem item(int start, UnaryOperator<PatternNode> node, Needed needed) {
    return new PatternItem(source.substring(start, at), node, needed);
  }

  /** Neighbouring alternatives that are single words are one look at a set of words. */
  private static PatternNode choice(List<PatternNode> nodes, PatternNode next) {
    List<PatternNode> merged = new ArrayList<>();
    for (PatternNode node : nodes) {
      PatternNode last = merged.isEmpty() ? node : merged.get(merged.size() - 1);
      if (last != node
          && node instanceof PatternNode.Word b
          && last instanceof PatternNode.Word a
          && a.next() == next
          && b.next() == next) {
        merged.set(merged.size() - 1, new PatternNode.Word(a.words().or(b.words()), next));
      } else {
        merged.add(node);
      }
    }
    return merged.size() == 1 ? merged.get(0) : new PatternNode.Choice(List.copyOf(merged));
  }

  private PatternItem slot() {
    int start = at;
    int close = source.indexOf('>', at);
    if (close < 0) {
      throw wrong("'>'");
    }
    String inside = source.substring(at + 1, close);
    int colon = inside.indexOf(':');
    String slot = colon < 0 ? inside : inside.substring(0, colon);
    int types = 0;
    for (String type : inside.substring(colon + 1).split("\\|")) {
      types |= 1 << MentionType.named(type).ordinal();
    }
    at = close + 1;
    int bits = types;
    return item(
        start,
        next -> new PatternNode.Slot(slot, bits, next),
        Integer.bitCount(bits) == 1 ? new Needed(List.of(), bits) : Needed.NOTHING);
  }

  private PatternItem gap() {
    int start = at;
    int end = at + 1;
    while (end < source.length() && Character.isDigit(source.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      throw wrong("a number after '~'");
    }
    int most = Integer.parseInt(source.substring(at + 1, end));
    at = end;
    return item(start, next -> new PatternNode.Gap(most, next), Needed.NOTHING);
  }

  /**
   * Words that stand in for one another, joined by bars without blanks; inside a group a bar ends
   * the alternative.
   */
  private PatternItem words() {
    int start = at;
    Set<Integer> numbers = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    boolean more = true;
    while (more) {
      String word = word();
      if (word.endsWith("*") && word.length() > 1) {
        beginnings.add(word.substring(0, word.length() - 1));
      } else {
        numbers.add(vocabulary.add(word));
      }
      more = depth == 0 && at < source.length() && source.charAt(at) == '|';
      if (more) {
        at++;
      }
    }
    WordSet words = new WordSet(numbers, beginnings);
    return item(
        start,
        next -> new PatternNode.Word(words, next),
        beginnings.isEmpty() ? Needed.oneOf(numbers) : Needed.NOTHING);
  }

  private String word() {
    int start = at;
    if (source.charAt(at) == '\\') {
      at += 2;
      return source.substring(start + 1, at);
    }
    if (!Character.isLetterOrDigit(source.charAt(at))) {
      at++;
      return source.substring(start, at);
    }
    while (at < source.length()
        && (Character.isLetterOrDigit(source.charAt(at))
            || ".,".indexOf(source.charAt(at)) >= 0
                && Character.isDigit(source.charAt(at - 1))
                && at + 1 < source.length()
                && Character.isDigit(source.charAt(at + 1)))) {
      at++;
    }
    if (at < source.length() && source.charAt(at) == '*') {
      at++;
    }
    return source.substring(start, at);
  }

  private void expect(char c) {
    if (at >= source.length() || source.charAt(at) != c) {
      throw wrong("'" + c + "'");
    }
    at++;
  }

  private IllegalArgumentException wrong(String expected) {
    String found = at < source.length() ? "'" + source.charAt(at) + "'" : "the end";
    return new IllegalArgumentException(
        "pattern \"" + source + "\", place " + at + ": found " + found + ", expected " + expected);
  }
}
