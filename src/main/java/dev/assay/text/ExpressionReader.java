package dev.assay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the notation of {@link java.util.regex.Pattern}, as far as it is used. */
final class ExpressionReader {
  private static final int FLAGS =
      java.util.regex.Pattern.CASE_INSENSITIVE
          | java.util.regex.Pattern.DOTALL
          | java.util.regex.Pattern.MULTILINE;

  /** What does not stand for itself. */
  private static final String NOTATION = "([.^$\\|)";

  /** What says how often the letter before it stands. */
  private static final String REPEATED = "?*+{";

  /** A character beyond ASCII, which counts as any such. */
  private static final char BEYOND = '\u0080';

  /** Thrown at a notation that is not known. */
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final String source;
  private int at;
  private boolean anyCase;
  private boolean manyLines;

  private ExpressionReader(java.util.regex.Pattern pattern) {
    this.source = pattern.pattern();
    // Pattern.flags() tells of inline flags too, wherever they stand: each may only widen.
    this.manyLines = (pattern.flags() & java.util.regex.Pattern.MULTILINE) != 0;
    this.anyCase = (pattern.flags() & java.util.regex.Pattern.CASE_INSENSITIVE) != 0;
  }

  /** The expression; null where its notation is not known. */
  static @Nullable Expression read(java.util.regex.Pattern pattern) {
    if ((pattern.flags() & ~FLAGS) != 0 || hasSurrogate(pattern.pattern())) {
      return null;
    }
    try {
      ExpressionReader reader = new ExpressionReader(pattern);
      Expression whole = reader.choice();
      return reader.at < reader.source.length() ? null : whole;
    } catch (Unknown | StringIndexOutOfBoundsException | NumberFormatException e) {
      return null;
    }
  }

  private static boolean hasSurrogate(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (Character.isSurrogate(source.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Expression choice() throws Unknown {
    List<Expression> parts = new ArrayList<>(List.of(sequence()));
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.Choice(List.copyOf(parts));
  }

  private Expression sequence() throws Unknown {
    List<Expression> parts = new ArrayList<>();
    while (at < source.length() && "|)".indexOf(source.charAt(at)) < 0) {
      String letters = letters();
      parts.add(letters.isEmpty() ? repeated(one()) : run(letters));
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.Sequence(List.copyOf(parts));
  }

  /** The next letters that stand for themselves and stand once. */
  private String letters() {
    int end = at;
    while (end < source.length()
        && NOTATION.indexOf(source.charAt(end)) < 0
        && REPEATED.indexOf(source.charAt(end)) < 0
        && (end + 1 == source.length() || REPEATED.indexOf(source.charAt(end + 1)) < 0)) {
      end++;
    }
    String letters = source.substring(at, end);
    at = end;
    return letters;
  }

  private Expression run(String letters) {
    if (!anyCase) {
      return new Expression.Run(letters, false);
    }
    char[] small = letters.toCharArray();
    for (int i = 0; i < small.length; i++) {
      small[i] = Letters.fold(small[i]);
    }
    return new Expression.Run(new String(small), true);
  }

  /** The part with the mark behind it that says how often it stands. */
  private Expression repeated(Expression part) {
    if (at >= source.length() || REPEATED.indexOf(source.charAt(at)) < 0) {
      return part;
    }
    char c = source.charAt(at);
    int least = c == '+' ? 1 : 0;
    int most = c == '?' ? 1 : Integer.MAX_VALUE;
    if (c == '{') {
      int close = source.indexOf('}', at);
      String count = source.substring(at + 1, close);
      int comma = count.indexOf(',');
      least = Integer.parseInt(comma < 0 ? count : count.substring(0, comma));
      if (comma < 0) {
        most = least;
      } else if (comma + 1 < count.length()) {
        most = Integer.parseInt(count.substring(comma + 1));
      }
      at = close;
    }
    at++;
    if (at < source.length() && (source.charAt(at) == '?' || source.charAt(at) == '+')) {
      at++;
    }
    return new Expression.Repeated(part, least, most);
  }

  private Expression one() throws Unknown {
    char c = source.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> new Expression.One(bracketed());
      case '.' -> new Expression.One(Chars.ANY);
      case '^' -> manyLines ? Expression.EMPTY : Expression.Edge.START;
      case '$' -> Expression.Edge.END;
      case '\\' -> escaped();
      case '?', '*', '+', '{' -> throw new Unknown();
      default -> run(String.valueOf(c));
    };
  }

  private Expression group() throws Unknown {
    boolean before = anyCase;
    boolean look = false;
    if (source.charAt(at) == '?') {
      at++;
      if (source.startsWith("<=", at) || source.startsWith("<!", at)) {
        at += 2;
        look = true;
      } else if (source.charAt(at) == '=' || source.charAt(at) == '!') {
        at++;
        look = true;
      } else if (source.charAt(at) == '<') {
        at = source.indexOf('>', at) + 1;
      } else if (source.charAt(at) == '>') {
        at++;
      } else if (isFlagAlone()) {
        return Expression.EMPTY;
      }
    }
    Expression inside = choice();
    if (source.charAt(at++) != ')') {
      throw new Unknown();
    }
    anyCase = before;
    return look ? Expression.EMPTY : inside;
  }

  /** Reads flags up to their colon, or to the bracket's end, behind which they count. */
  private boolean isFlagAlone() throws Unknown {
    while (":)".indexOf(source.charAt(at)) < 0) {
      char flag = source.charAt(at++);
      if ("ims".indexOf(flag) < 0) {
        throw new Unknown();
      }
      anyCase |= flag == 'i';
      manyLines |= flag == 'm';
    }
    return source.charAt(at++) == ')';
  }

  private Chars bracketed() throws Unknown {
    Chars chars = Chars.NONE;
    boolean others = source.charAt(at) == '^';
    at += others ? 1 : 0;
    boolean first = true;
    while (source.charAt(at) != ']' || first) {
      char c = source.charAt(at++);
      first = false;
      if (c == '[' || c == '&' && source.charAt(at) == '&') {
        throw new Unknown();
      }
      Chars listed = c == '\\' ? escapedChars() : Chars.NONE.withRange(c, c);
      char last = c == '\\' ? 0 : c;
      if (source.charAt(at) == '-' && source.charAt(at + 1) != ']') {
        if (c == '\\') {
          c = escapedChar;
        }
        at++;
        last = source.charAt(at++);
        if (last == '\\') {
          escapedChars();
          last = escapedChar;
        }
        if (c == 0 || last < c) {
          throw new Unknown();
        }
        listed = Chars.NONE.withRange(c, last);
      }
      chars = chars.or(listed);
    }
    at++;
    chars = anyCase ? chars.inAnyCase() : chars;
    return others ? chars.others() : chars;
  }

  /** The character that was escaped last; 0 where it was a class of them. */
  private char escapedChar;

  private Expression escaped() throws Unknown {
    Expression.Edge edge =
        switch (source.charAt(at)) {
          case 'b' -> Expression.Edge.WORD;
          case 'B' -> Expression.Edge.NO_WORD;
          case 'A' -> Expression.Edge.START;
          case 'z', 'Z' -> Expression.Edge.END;
          default -> null;
        };
    if (edge != null) {
      at++;
      return edge;
    }
    if (source.charAt(at) == 'R') {
      at++;
      Chars breaks = Chars.NONE.withRange('\n', '\r').withRange('\u0085', '\u0085');
      return new Expression.Repeated(new Expression.One(breaks), 1, 2);
    }
    Chars chars = escapedChars();
    return escapedChar == 0 ? new Expression.One(chars) : run(String.valueOf(escapedChar));
  }

  private Chars escapedChars() throws Unknown {
    char c = source.charAt(at++);
    escapedChar = 0;
    switch (c) {
      case 'd':
        return Chars.DIGITS;
      case 'D':
        return Chars.DIGITS.others();
      case 'w':
        return Chars.WORD;
      case 'W':
        return Chars.WORD.others();
      case 's':
        return Chars.BLANKS;
      case 'S':
        return Chars.BLANKS.others();
      case 'h':
        return Chars.NONE.withRange('\t', '\t').withRange(' ', ' ').withRange('\u00a0', '\u00a0');
      case 'p':
        return property();
      default:
        escapedChar = escapedChar(c);
        return Chars.NONE.withRange(escapedChar, escapedChar);
    }
  }

  /** "\\p{Lu}": a property of characters by its name. */
  private Chars property() throws Unknown {
    int close = source.indexOf('}', at);
    String name = source.substring(at, close + 1);
    at = close + 1;
    Chars small = Chars.NONE.withRange('a', 'z').withRange(BEYOND, BEYOND);
    Chars capital = Chars.NONE.withRange('A', 'Z').withRange(BEYOND, BEYOND);
    Chars chars =
        switch (name) {
          case "{L}" -> small.or(capital);
          case "{Ll}" -> small;
          case "{Lu}" -> capital;
          case "{N}", "{Nd}" -> Chars.DIGITS.withRange(BEYOND, BEYOND);
          case "{Z}" -> Chars.NONE.withRange(' ', ' ').withRange(BEYOND, BEYOND);
          default -> throw new Unknown();
        };
    return anyCase ? chars.inAnyCase() : chars;
  }

  private char escapedChar(char c) throws Unknown {
    switch (c) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'f':
        return '\f';
      case 'u':
        at += 4;
        return (char) Integer.parseInt(source.substring(at - 4, at), 16);
      default:
        if (Character.isLetterOrDigit(c)) {
          throw new Unknown();
        }
        return c;
    }
  }
}
