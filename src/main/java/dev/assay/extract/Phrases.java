package dev.assay.extract;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What extractors share in reading a sentence around a match. */
public final class Phrases {
  /** The most tokens of a bracket that is passed over within a list. */
  private static final int MOST_BRACKETED = 24;

  /** The signs of a trade mark and of a footnote, which stand between a name and its bracket. */
  private static final String MARKS = "*\u00ae\u2122";

  /** Forms in which products of a list are sold. */
  private static final Set<String> FORMS =
      Set.of("injection", "infusion", "tablets", "capsules", "cream", "gel", "ointment");

  /** The most tokens outside brackets between two that stand in one list. */
  private static final int MOST_JOINT = 10;

  private Phrases() {}

  /**
   * A rule named by its pattern: of each group the first words, without gaps and what may be
   * missing.
   */
  public static Rule rule(String pattern, Vocabulary vocabulary) {
    return new Rule(name(pattern), TokenPattern.of(pattern, vocabulary));
  }

  /** "(treatment of|treating) ~6 &lt;disease&gt;" is called "treatment of &lt;disease&gt;". */
  static String name(String pattern) {
    StringBuilder name = new StringBuilder();
    int left = 0;
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean kept = left == 0;
      if (c == '\\') {
        name.append(kept ? pattern.substring(i + 1, i + 2) : "");
        i++;
      } else if (c == '(' || c == '[') {
        depth++;
        left = left == 0 && c == '[' ? depth : left;
      } else if (c == ')' || c == ']') {
        left = left == depth ? 0 : left;
        depth--;
      } else if (c == '|') {
        left = kept ? depth : left;
      } else if (kept) {
        name.append(c);
      }
    }
    return name.toString()
        .replaceAll("~\\d+|\\*", "")
        .strip()
        .replaceAll(" +", " ")
        .replace(" ,", ",");
  }

  /** The mention and those of its type that continue it in a list: "A, B and other C". */
  public static <M extends Mention> List<M> listFrom(SentenceView view, M first, Class<M> type) {
    return listFrom(view, first, view.mentions(type));
  }

  /** The mention and those of the given ones, in order, that continue it in a list. */
  public static <M extends Mention> List<M> listFrom(SentenceView view, M first, List<M> all) {
    List<M> list = new ArrayList<>(List.of(first));
    M last = first;
    for (M next : all) {
      if (next.place().first() >= last.place().end()
          && !isBracketed(view.tokens(), last.place().end(), next.place().first())) {
        if (!isListJoint(view.tokens(), last.place().end(), next.place().first())) {
          break;
        }
        list.add(next);
        last = next;
      }
    }
    return list;
  }

  /**
   * The mentions of its type that the mention continues in a list, in order, the mention itself
   * last.
   */
  public static <M extends Mention> List<M> listUpTo(SentenceView view, M last, Class<M> type) {
    return listUpTo(view, last, view.mentions(type));
  }

  /** Those of the given mentions, in order, that the mention continues in a list, itself last. */
  public static <M extends Mention> List<M> listUpTo(SentenceView view, M last, List<M> all) {
    List<M> list = new ArrayList<>();
    for (M next : all) {
      if (next.place().first() > last.place().first()) {
        break;
      }
      if (!list.isEmpty()
          && isBracketed(
              view.tokens(), list.get(list.size() - 1).place().end(), next.place().first())) {
        continue;
      }
      boolean joined =
          !list.isEmpty()
              && isListJoint(
                  view.tokens(), list.get(list.size() - 1).place().end(), next.place().first());
      if (!joined) {
        list.clear();
      }
      list.add(next);
    }
    return list.isEmpty() ? List.of(last) : list;
  }

  /**
   * "acute myeloid leukemia (AML) and lymphoma", "ABC-1 (formerly DEF-2, a kinase inhibitor) and
   * GHI-3": what stands in brackets behind.
   */
  private static boolean isBracketed(Tokens tokens, int from, int to) {
    int open = from;
    while (open < to && MARKS.indexOf(tokens.firstChar(open)) >= 0) {
      open++;
    }
    if (open >= to || to - open > MOST_BRACKETED || tokens.firstChar(open) != '(') {
      return false;
    }
    int depth = 0;
    for (int token = open; token < to; token++) {
      char c = tokens.firstChar(token);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Commas, "and", "or", brackets of an abbreviation and a few qualifying words: what stands in a
   * list's joints.
   */
  private static boolean isListJoint(Tokens tokens, int from, int to) {
    if (to - from > MOST_BRACKETED + MOST_JOINT || from > to) {
      return false;
    }
    int outside = 0;
    boolean joint = false;
    int depth = 0;
    int words = 0;
    for (int token = from; token < to; token++) {
      String word = tokens.text(token);
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (depth > 0
          || word.equals(")")
          || word.equals("'s")
          || MARKS.indexOf(word.charAt(0)) >= 0
          || isForm(tokens, token)) {
        continue;
      }
      if (++outside > MOST_JOINT) {
        return false;
      }
      if (word.equals(",")
          || word.equals("and")
          || word.equals("or")
          || word.equals("/")
          || word.equals("x")
          || word.equals("\u00d7")
          || word.equals("&")) {
        joint = true;
      } else if (word.equals(";")
          || word.equals(".")
          || word.equals(":")
          || ++words > 4
          || isVerb(word)) {
        return false;
      }
    }
    return joint;
  }

  /** "BRANDEX (zorotinib) for Injection": how a product of the list is made up. */
  private static boolean isForm(Tokens tokens, int token) {
    return tokens.text(token).equals("for")
            && token + 1 < tokens.size()
            && FORMS.contains(tokens.lower(token + 1))
        || FORMS.contains(tokens.lower(token));
  }

  private static boolean isVerb(String word) {
    return switch (word) {
      case "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "will",
          "may",
          "can",
          "which",
          "that",
          "who",
          "to",
          "with",
          "by",
          "for",
          "we",
          "it",
          "its",
          "our" ->
          true;
      default -> false;
    };
  }
}
