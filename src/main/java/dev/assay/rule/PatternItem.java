package dev.assay.rule;

import dev.assay.mention.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A piece of a pattern between blanks.
 *
 * @param source as it is written
 * @param node makes its node before the one that follows
 * @param needed what every text holds that stands for it
 */
record PatternItem(String source, UnaryOperator<PatternNode> node, Needed needed) {
  private static final int SHOWN = 4;

  /** The items as nodes, each leading on to the next and the last of them to the given one. */
  static PatternNode link(List<PatternItem> items, PatternNode last) {
    PatternNode node = last;
    for (int i = items.size() - 1; i >= 0; i--) {
      node = items.get(i).node.apply(node);
    }
    return node;
  }

  /** Whether something must stand for it: it is no gap and nothing that may be missing. */
  boolean isAsked() {
    return !source.startsWith("~") && !source.startsWith("[");
  }

  /** Whether it is or holds a slot for the type. */
  boolean names(MentionType type) {
    int open = source.indexOf('<');
    while (open >= 0) {
      int close = source.indexOf('>', open);
      String inside = source.substring(open + 1, close);
      if (List.of(inside.substring(inside.indexOf(':') + 1).split("\\|")).contains(type.value())) {
        return true;
      }
      open = source.indexOf('<', close);
    }
    return false;
  }

  /**
   * What it asks for: {@code a dose}, {@code "of"}, or {@code "safe", "safely" or "tolerated"}, of
   * many the first.
   */
  String inWords() {
    List<String> shown = new ArrayList<>();
    List<String> all = alternatives();
    for (String alternative : all.subList(0, Math.min(SHOWN, all.size()))) {
      String words =
          alternative
              .replaceAll("~\\d+", "...")
              .replace("*", "-")
              .replace("\\", "")
              .replaceAll("<\\w+:", "<");
      shown.add(
          words.startsWith("<") && words.indexOf('>') == words.length() - 1
              ? mentions(words.substring(1, words.length() - 1))
              : '"' + words + '"');
    }
    if (all.size() > SHOWN) {
      return String.join(", ", shown) + " or the like";
    }
    String last = shown.remove(shown.size() - 1);
    return shown.isEmpty() ? last : String.join(", ", shown) + " or " + last;
  }

  /** "dose|quantity" is "a dose or a quantity". */
  private static String mentions(String types) {
    return Arrays.stream(types.split("\\|"))
        .map(type -> ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type)
        .collect(Collectors.joining(" or "));
  }

  /** The alternatives of a group or of words joined by bars; inner groups stay as they are. */
  private List<String> alternatives() {
    boolean group = source.startsWith("(");
    String inside = group ? source.substring(1, source.length() - 1) : source;
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '\\') {
        i++;
      } else if ("([<".indexOf(c) >= 0) {
        depth++;
      } else if (")]>".indexOf(c) >= 0) {
        depth--;
      } else if (c == '|' && depth == 0) {
        alternatives.add(inside.substring(start, i).strip());
        start = i + 1;
      }
    }
    alternatives.add(inside.substring(start).strip());
    return alternatives;
  }
}
