package dev.assay.analysis;

import dev.assay.lexicon.Tsv;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text as it is read: character references are their character and blanks, Markdown's and HTML's
 * marks are blanks, so that words stand free, and so are accents without end. It is as long as the
 * text, and every position is the same in both.
 */
final class ReadingView {
  private static final int LONGEST_REFERENCE = 12;
  private static final int LONGEST_TAG = 120;
  private static final int LONGEST_LINK = 600;

  /** The first accent that is a character of its own, set upon the one before. */
  private static final char ACCENT = '\u0300';

  /** So many accents a letter has in no script; to look over more takes expressions long. */
  private static final int MOST_ACCENTS = 8;

  /** "[***]" stands for words that are kept secret. */
  private static final int LONGEST_SECRET = 40;

  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
  private static final String ESCAPED = "\\$*_#[]()~|<>&.-+!{}`\"'";

  private final Map<String, String> entities = new HashMap<>();

  /** A view by the program's own table of named characters. */
  ReadingView() {
    for (Tsv.Row row : Tsv.read("lexicon/entities.tsv", "name", "character").rows()) {
      entities.put(row.cell(0), row.cell(1));
    }
  }

  /** The text as it is read. */
  String of(String text) {
    char[] view = null;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = isMark(c) ? endOfMark(text, at, c) : c >= ACCENT ? endOfAccents(text, at) : at;
      if (end <= at) {
        at += c == '*' ? stars(text, at) : c == '[' ? secret(text, at) : 1;
        continue;
      }
      view = view == null ? text.toCharArray() : view;
      String shown = c == '&' ? reference(text.substring(at, end)).orElse("") : "";
      Arrays.fill(view, at, end, ' ');
      shown.getChars(0, shown.length(), view, at);
      at = end;
    }
    return view == null ? text : new String(view);
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '&', '\\', '*', '_', '#', '[', ']', '<', '`' -> true;
      default -> false;
    };
  }

  /** The position after the mark that begins there; not after {@code at} if none does. */
  private int endOfMark(String text, int at, char c) {
    return switch (c) {
      case '&' -> endOfReference(text, at);
      case '\\' ->
          at + 1 < text.length()
                  && ESCAPED.indexOf(text.charAt(at + 1)) >= 0
                  && secret(text, at) == 1
              ? at + 1
              : at;
      case '*' -> endOfStars(text, at);
      case '_' -> isWord(text, at - 1) && isWord(text, at + 1) ? at : at + 1;
      case '#' ->
          at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '#' ? at + 1 : at;
      case '<' -> endOfTag(text, at);
      case '`' -> at + 1;
      case ']' -> endOfLink(text, at);
      default -> isLink(text, at) ? at + 1 : at;
    };
  }

  /** Where a run of accents ends that more than enough have gone before. */
  private static int endOfAccents(String text, int at) {
    int from = at;
    while (from >= 0 && at - from < MOST_ACCENTS && isAccent(text.charAt(from))) {
      from--;
    }
    if (at - from < MOST_ACCENTS) {
      return at;
    }
    int end = at;
    while (end < text.length() && isAccent(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAccent(char c) {
    return c >= ACCENT && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int endOfReference(String text, int at) {
    int end = find(text, ';', at, LONGEST_REFERENCE);
    return end > at + 1 && reference(text.substring(at, end + 1)).isPresent() ? end + 1 : at;
  }

  /** The character of "&amp;amp;", "&amp;#8217;", "&amp;#x3b2;". */
  private Optional<String> reference(String reference) {
    String name = reference.substring(1, reference.length() - 1);
    if (name.charAt(0) != '#') {
      String small = name.toLowerCase(Locale.ROOT);
      return Optional.ofNullable(entities.get(small))
          .map(c -> name.equals(small) ? c : c.toUpperCase(Locale.ROOT));
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.chars().anyMatch(d -> Character.digit(d, hex ? 16 : 10) < 0)) {
      return Optional.empty();
    }
    int number =
        Integer.parseInt(digits.substring(Math.max(0, digits.length() - 6)), hex ? 16 : 10);
    return number <= 0 || number > Character.MAX_VALUE || Character.isSurrogate((char) number)
        ? Optional.empty()
        : Optional.of(number < ' ' ? " " : String.valueOf(windows((char) number)));
  }

  /** Pages write the numbers of windows-1252 for quotes and dashes. */
  private static char windows(char c) {
    return c >= 0x80 && c <= 0x9f
        ? new String(new byte[] {(byte) c}, java.nio.charset.Charset.forName("windows-1252"))
            .charAt(0)
        : c;
  }

  /**
   * Stars are marks, but not in "HLA-A*02:01" and "5*10", not before the ending of "48*th*
   * Meeting", and not alone, where they begin an item of a list.
   */
  private static int endOfStars(String text, int at) {
    int end = at + stars(text, at);
    boolean inside =
        end == at + 1
            && isWord(text, at - 1)
            && end < text.length()
            && Character.isDigit(text.charAt(end));
    boolean alone = end == at + 1 && isBlank(text, at - 1) && isBlank(text, end);
    return inside || alone || isOrdinal(text, at, end) ? at : end;
  }

  /** How many stars begin there. */
  private static int stars(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '*') {
      end++;
    }
    return end - at;
  }

  private static boolean isOrdinal(String text, int at, int end) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && ORDINALS.stream().anyMatch(ending -> text.startsWith(ending, end))
        && !isWord(text, end + 2);
  }

  private static boolean isBlank(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** "&lt;sup&gt;", "&lt;/b&gt;", "&lt;br/&gt;"; "&lt;5%" and "&lt;PAGE&gt;" are none. */
  private static int endOfTag(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end - at < LONGEST_TAG && text.charAt(end) != '>') {
      char c = text.charAt(end);
      if (c == '<' || c == '\n') {
        return at;
      }
      end++;
    }
    if (end >= text.length() || text.charAt(end) != '>') {
      return at;
    }
    int name = at + (text.charAt(at + 1) == '/' ? 2 : 1);
    int nameEnd = name;
    while (nameEnd < end && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    return switch (text.substring(name, nameEnd)) {
      case "sup", "sub", "b", "i", "u", "em", "strong", "br", "p", "span", "font", "a", "div" ->
          end + 1;
      default -> at;
    };
  }

  /** "[words](https://acme.example)": the words stay. */
  private static boolean isLink(String text, int at) {
    int close = find(text, ']', at, LONGEST_LINK);
    return close > 0 && endOfLink(text, close) > close;
  }

  /**
   * Where the character stands, not farther than so many places on and in the same line; else -1.
   */
  private static int find(String text, char wanted, int from, int farthest) {
    int limit = Math.min(text.length(), from + farthest + 1);
    for (int at = from; at < limit && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }

  private static int endOfLink(String text, int close) {
    if (!text.startsWith("](", close)) {
      return close;
    }
    int end = close + 2;
    while (end < text.length() && end - close < LONGEST_LINK && text.charAt(end) != ')') {
      if (text.charAt(end) == '\n') {
        return close;
      }
      end++;
    }
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : close;
  }

  /** Length of the words kept secret that begin there, else 1. */
  private static int secret(String text, int at) {
    int open = text.startsWith("\\[", at) ? at + 2 : text.charAt(at) == '[' ? at + 1 : -1;
    int end = open;
    while (end > 0
        && end < text.length()
        && end - at < LONGEST_SECRET
        && "*\\ ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > open && open > 0 && end < text.length() && text.charAt(end) == ']'
        ? end + 1 - at
        : 1;
  }
}
