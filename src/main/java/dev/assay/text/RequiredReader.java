package dev.assay.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of a regular expression the runs of letters that every match must hold. It reads the
 * notation that {@link java.util.regex.Pattern} takes; at anything it does not know it says that
 * nothing is required.
 */
final class RequiredReader {
  /** Runs that one set may have, and letters of one run. */
  private static final int MOST = 80;

  private static final int LONGEST = 12;
  private static final String END = "";

  /** What does not stand for itself. */
  private static final String NOTATION = "([.^$\\|)";

  /** What says how often the letter before it stands. */
  private static final String REPEATED = "?*+{";

  /** Characters between brackets that are listed. */
  private static final int LISTED = 12;

  private static final Set<String> DIGITS =
      Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Thrown at a notation that is not known. */
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A part of an expression.
   *
   * @param runs all that it can match, in lower case; null if that is too much to list
   * @param open whether it can match more than the runs, behind one of them
   * @param sets of each, at least one run stands in every match
   * @param beginnings one of which stands at the beginning of every match, of two letters at most;
   *     null if they are not known
   */
  private record Part(
      @Nullable Set<String> runs,
      boolean open,
      List<Set<String>> sets,
      @Nullable Set<String> beginnings) {
    static final Part EMPTY = of(Set.of(END));
    static final Part ANYTHING = new Part(null, true, List.of(), null);

    static Part of(Set<String> runs) {
      return new Part(runs, false, List.of(), Beginnings.of(runs));
    }
  }

  /**
   * What is known of an expression.
   *
   * @param sets of each, at least one run stands in every match
   * @param beginnings one of which stands at the beginning of every match; null if not known
   */
  record Known(List<Set<String>> sets, @Nullable Set<String> beginnings) {
    static final Known NOTHING = new Known(List.of(), null);
  }

  private final String source;
  private int at;

  private RequiredReader(String source) {
    this.source = source;
  }

  /** What is known of the expression. */
  static Known read(String expression) {
    try {
      RequiredReader reader = new RequiredReader(expression);
      Part part = reader.choice();
      return reader.at < expression.length()
          ? Known.NOTHING
          : new Known(withRuns(part), part.beginnings());
    } catch (Unknown | StringIndexOutOfBoundsException e) {
      return Known.NOTHING;
    }
  }

  private Part choice() throws Unknown {
    List<Part> parts = new ArrayList<>(List.of(sequence()));
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : either(parts);
  }

  private static Part either(List<Part> parts) {
    Set<String> runs = new LinkedHashSet<>();
    Set<String> best = new LinkedHashSet<>();
    Set<String> beginnings = new LinkedHashSet<>();
    boolean begun = true;
    boolean all = true;
    boolean required = true;
    for (Part part : parts) {
      begun &= part.beginnings() != null;
      beginnings.addAll(part.beginnings() == null ? Set.of() : part.beginnings());
      if (part.runs() == null || part.open()) {
        all = false;
      } else {
        runs.addAll(part.runs());
      }
      List<Set<String>> sets = withRuns(part);
      if (sets.isEmpty()) {
        required = false;
      } else {
        best.addAll(sharpest(sets));
      }
    }
    if (all && runs.size() <= MOST) {
      return Part.of(runs);
    }
    return new Part(
        null,
        true,
        required && best.size() <= 2 * MOST ? List.of(best) : List.of(),
        begun ? beginnings : null);
  }

  /** The set whose shortest run is longest; of such the smallest. */
  private static Set<String> sharpest(List<Set<String>> sets) {
    Set<String> best = sets.get(0);
    for (Set<String> set : sets) {
      int shorter = Integer.compare(shortest(set), shortest(best));
      if (shorter > 0 || shorter == 0 && set.size() < best.size()) {
        best = set;
      }
    }
    return best;
  }

  private static int shortest(Set<String> set) {
    int shortest = 4;
    for (String run : set) {
      shortest = Math.min(shortest, run.length());
    }
    return shortest;
  }

  private static List<Set<String>> withRuns(Part part) {
    if (part.runs() == null || part.runs().isEmpty() || part.runs().contains(END)) {
      return part.sets();
    }
    List<Set<String>> sets = new ArrayList<>(part.sets());
    sets.add(part.runs());
    return sets;
  }

  private Part sequence() throws Unknown {
    List<Set<String>> sets = new ArrayList<>();
    Set<String> runs = Set.of(END);
    Beginnings beginnings = new Beginnings();
    boolean whole = true;
    while (at < source.length() && "|)".indexOf(source.charAt(at)) < 0) {
      String letters = letters(LONGEST - longest(runs));
      if (!letters.isEmpty()) {
        runs = joined(runs, letters);
        beginnings.follow(Set.of(letters), false);
        continue;
      }
      Part part = repeated(one());
      sets.addAll(part.sets());
      beginnings.follow(part.beginnings(), part.open() || part.runs() == null);
      Set<String> longer = part.runs() == null ? null : joined(runs, part.runs());
      if (longer == null) {
        sets.addAll(withRuns(Part.of(runs)));
        runs = part.runs() == null ? Set.of(END) : part.runs();
      } else {
        runs = longer;
      }
      whole &= longer != null && !part.open();
      if (part.open()) {
        sets.addAll(withRuns(Part.of(runs)));
        runs = Set.of(END);
      }
    }
    if (whole) {
      return new Part(runs, false, sets, beginnings.all());
    }
    sets.addAll(withRuns(Part.of(runs)));
    return new Part(null, true, sets, beginnings.all());
  }

  /** The next letters that stand for themselves and stand once, so many at most. */
  private String letters(int most) {
    int end = at;
    while (end < source.length()
        && end - at < most
        && NOTATION.indexOf(source.charAt(end)) < 0
        && (end + 1 == source.length() || REPEATED.indexOf(source.charAt(end + 1)) < 0)) {
      end++;
    }
    char[] letters = new char[end - at];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Letters.fold(source.charAt(at + i));
    }
    at = end;
    return new String(letters);
  }

  private static int longest(Set<String> runs) {
    int longest = 0;
    for (String run : runs) {
      longest = Math.max(longest, run.length());
    }
    return longest;
  }

  private static Set<String> joined(Set<String> before, String behind) {
    if (before.size() == 1) {
      return Set.of(before.iterator().next() + behind);
    }
    Set<String> joined = new LinkedHashSet<>();
    for (String first : before) {
      joined.add(first + behind);
    }
    return joined;
  }

  /** Each run followed by each; null if that is too much. */
  private static @Nullable Set<String> joined(Set<String> before, Set<String> behind) {
    if (before.size() * behind.size() > MOST) {
      return null;
    }
    Set<String> joined = new LinkedHashSet<>();
    for (String first : before) {
      for (String second : behind) {
        if (first.length() + second.length() > LONGEST && !first.isEmpty()) {
          return null;
        }
        joined.add(first + second);
      }
    }
    return joined;
  }

  /** The part with the mark behind it that says how often it stands. */
  private Part repeated(Part part) throws Unknown {
    if (at >= source.length()) {
      return part;
    }
    char c = source.charAt(at);
    boolean optional = c == '?' || c == '*';
    boolean more = c == '*' || c == '+';
    if (c == '{') {
      int close = source.indexOf('}', at);
      String count = source.substring(at + 1, close);
      optional = count.startsWith("0");
      more = !count.equals("1");
      at = close;
    } else if (!optional && !more) {
      return part;
    }
    at++;
    if (at < source.length() && (source.charAt(at) == '?' || source.charAt(at) == '+')) {
      at++;
    }
    if (optional && !more && !part.open() && part.runs() != null && part.runs().size() < MOST) {
      Set<String> runs = new LinkedHashSet<>(part.runs());
      runs.add(END);
      return Part.of(runs);
    }
    return optional
        ? Part.ANYTHING
        : more ? new Part(part.runs(), true, part.sets(), part.beginnings()) : part;
  }

  private Part one() throws Unknown {
    char c = source.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> bracketed();
      case '.' -> Part.ANYTHING;
      case '^', '$' -> Part.EMPTY;
      case '\\' -> escaped();
      default -> letter(c);
    };
  }

  private static Part letter(char c) {
    return Part.of(Set.of(String.valueOf(Letters.fold(c))));
  }

  private Part group() throws Unknown {
    boolean nothing = false;
    if (source.charAt(at) == '?') {
      at++;
      if (source.startsWith("<=", at) || source.startsWith("<!", at)) {
        at += 2;
        nothing = true;
      } else if (source.charAt(at) == '=' || source.charAt(at) == '!') {
        at++;
        nothing = true;
      } else if (source.charAt(at) == '<') {
        at = source.indexOf('>', at) + 1;
      } else if (source.charAt(at) == '>') {
        at++;
      } else {
        while (":)".indexOf(source.charAt(at)) < 0) {
          if ("ims".indexOf(source.charAt(at++)) < 0) {
            throw new Unknown();
          }
        }
        if (source.charAt(at++) == ')') {
          return Part.EMPTY;
        }
      }
    }
    Part inside = choice();
    if (source.charAt(at++) != ')') {
      throw new Unknown();
    }
    return nothing ? Part.EMPTY : inside;
  }

  /** A few characters between brackets are listed; classes and what is excluded are not. */
  private Part bracketed() throws Unknown {
    Set<String> letters = new LinkedHashSet<>();
    boolean listed = source.charAt(at) != '^';
    at += listed ? 0 : 1;
    boolean first = true;
    while (source.charAt(at) != ']' || first) {
      char c = source.charAt(at++);
      if (c == '[' || c == '&' && source.charAt(at) == '&') {
        throw new Unknown();
      }
      if (c == '\\') {
        Part escaped = escaped();
        listed &= escaped.runs() != null && !escaped.runs().contains(END);
        listed &= source.charAt(at) != '-' || source.charAt(at + 1) == ']';
        if (escaped.runs() != null) {
          letters.addAll(escaped.runs());
        }
      } else if (source.charAt(at) == '-' && source.charAt(at + 1) != ']') {
        char last = source.charAt(at + 1);
        listed &= last != '\\' && last - c < LISTED;
        for (char letter = c; listed && letter <= last; letter++) {
          letters.add(String.valueOf(Letters.fold(letter)));
        }
        at += last == '\\' ? 1 : 2;
      } else {
        letters.add(String.valueOf(Letters.fold(c)));
      }
      first = false;
    }
    at++;
    return listed && letters.size() <= LISTED ? Part.of(letters) : Part.ANYTHING;
  }

  private Part escaped() throws Unknown {
    char c = source.charAt(at++);
    switch (c) {
      case 'd' -> {
        return Part.of(DIGITS);
      }
      case 'D', 's', 'S', 'w', 'W', 'h', 'H', 'v', 'V', 'R' -> {
        return Part.ANYTHING;
      }
      case 'p', 'P' -> {
        at = source.charAt(at) == '{' ? source.indexOf('}', at) + 1 : at + 1;
        return Part.ANYTHING;
      }
      case 'b', 'B', 'A', 'z', 'Z', 'G' -> {
        return Part.EMPTY;
      }
      case 'n', 't', 'r' -> {
        return letter(c == 'n' ? '\n' : c == 't' ? '\t' : '\r');
      }
      case 'u' -> {
        at += 4;
        return letter((char) Integer.parseInt(source.substring(at - 4, at), 16));
      }
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new Unknown();
        }
        return letter(c);
      }
    }
  }
}
