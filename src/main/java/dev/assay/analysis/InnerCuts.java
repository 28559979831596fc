package dev.assay.analysis;

import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Where a block must be cut whatever its sentences are: some releases come as one line that holds
 * headline, dateline, body and headings, and some lose the blank between a sentence and the next
 * heading.
 */
final class InnerCuts {
  private static final int LONGEST_HEADING = 170;

  /** A heading whose words are set bold one by one has so many runs of stars at most. */
  private static final int MOST_RUNS = 8;

  private static final Pattern STARS = Pattern.compile("(?:\\*[ \\t]{1,3}){2,9}\\*");
  private static final Pattern BULLET = Pattern.compile("[\\u2022\\u25cf\\u25aa][ \\t\\u00a0]");

  /** "www.acme.example.Forward-Looking StatementsThis release" */
  private static final Pattern GLUED_LOOKING =
      Pattern.compile(
          "(?:Cautionary (?:Note|Statement)s? (?:Regarding|Concerning|About|on) )?Forward[- ]Looking Statements?:?(?=[A-Z])");

  /** "with paclitaxel.About Acme": a blank is missing before "About". */
  private static final Pattern GLUED_ABOUT =
      Pattern.compile("(?<=[\\p{L}\\p{N}.)!?\\u201d])About (?=\\p{L})");

  /** "in the brain.3Among treated patients": the mark of a footnote stands before the sentence. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?<=[\\p{Ll})%]\\.\\d{1,2})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern SOURCE = Pattern.compile("(?<=[\\s)\\]!.\"])SOURCE:? (?=[A-Z])");

  private final HeadingKinds headings;

  InnerCuts(HeadingKinds headings) {
    this.headings = headings;
  }

  /**
   * The forced beginnings in the span, each with what begins there: a heading, running text, or a
   * mark to leave out.
   */
  TreeMap<Integer, Block.Kind> find(String text, Block block) {
    TreeMap<Integer, Block.Kind> cuts = new TreeMap<>();
    Span span = block.span();
    Optional<Dateline> dateline =
        block.is(Block.Kind.PROSE) ? Dateline.find(text, span) : Optional.empty();
    dateline
        .filter(d -> d.start() > span.start())
        .ifPresent(d -> cuts.put(d.start(), Block.Kind.PROSE));
    footnotes(text, span, cuts);
    boolean stars = false;
    boolean looking = false;
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      stars |= c == '*';
      looking |= c == 'L';
      Pattern start = beginning(c);
      if (start != null && start.at(text, at, span.end()).useTransparentBounds(true).lookingAt()) {
        cuts.putIfAbsent(at, Block.Kind.PROSE);
      }
    }
    if (stars) {
      cutAround(cuts, STARS.matcher(text, span.start(), span.end()), Block.Kind.MARK);
    }
    if (looking) {
      cutAround(cuts, GLUED_LOOKING.matcher(text, span.start(), span.end()), Block.Kind.HEADING);
    }
    if (stars) {
      bold(text, span, cuts);
    }
    cuts.keySet().removeIf(at -> at <= span.start() && cuts.get(at) == Block.Kind.PROSE);
    return cuts;
  }

  /** What may begin with the character, null where nothing does. */
  private static @Nullable Pattern beginning(char c) {
    return switch (c) {
      case 'A' -> GLUED_ABOUT;
      case 'S' -> SOURCE;
      case '\u2022', '\u25cf', '\u25aa' -> BULLET;
      default -> null;
    };
  }

  /** The sentences that begin behind a footnote's mark, looked for only behind digits. */
  private static void footnotes(String text, Span span, TreeMap<Integer, Block.Kind> cuts) {
    for (int at = span.start() + 1; at < span.end(); at++) {
      char before = text.charAt(at - 1);
      if (before >= '0'
          && before <= '9'
          && Character.isUpperCase(text.charAt(at))
          && FOOTNOTE.at(text, at, span.end()).useTransparentBounds(true).lookingAt()) {
        cuts.putIfAbsent(at, Block.Kind.PROSE);
      }
    }
  }

  private static void cutAround(
      TreeMap<Integer, Block.Kind> cuts, Matcher matcher, Block.Kind kind) {
    while (matcher.find()) {
      cuts.put(matcher.start(), kind);
      cuts.putIfAbsent(matcher.end(), Block.Kind.PROSE);
    }
  }

  /**
   * "**About Acme **Acme is", "**About****Acme****\u2122** **Acme is": bold words that open a
   * section are its heading. They end where the text goes on with a blank or a capital letter.
   */
  private void bold(String text, Span span, TreeMap<Integer, Block.Kind> cuts) {
    int at = span.start();
    while (at < span.end()) {
      int run = stars(text, at, span.end());
      int end = run >= 2 ? headingEnd(text, at + run, span.end()) : -1;
      if (end > 0) {
        cuts.remove(at + run, Block.Kind.PROSE);
        cuts.put(at, Block.Kind.HEADING);
        cuts.putIfAbsent(end, Block.Kind.PROSE);
      }
      at = end > 0 ? closing(text, end) : at + Math.max(1, run);
    }
  }

  /** Where the heading that begins there and the stars after it end, -1 if none does. */
  private int headingEnd(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST_HEADING);
    int runs = 0;
    for (int at = from; at < limit && text.charAt(at) != '\n' && runs < MOST_RUNS; at++) {
      int run = stars(text, at, to);
      if (run < 2) {
        continue;
      }
      runs++;
      int end = at + run;
      boolean ends =
          end >= to
              || Character.isWhitespace(text.charAt(end))
              || Character.isUpperCase(text.charAt(end));
      String words = Words.singleSpaced(text.substring(from, at).replace('*', ' '));
      if (words.contains(". ")) {
        return -1;
      }
      if (ends
          && words.length() >= 3
          && Character.isLetter(words.charAt(0))
          && headings.of(words).isPresent()) {
        return end;
      }
      at = end - 1;
    }
    return -1;
  }

  /** Where the stars begin that end there; they may open the next heading too. */
  private static int closing(String text, int end) {
    int at = end;
    while (text.charAt(at - 1) == '*') {
      at--;
    }
    return at;
  }

  private static int stars(String text, int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == '*') {
      end++;
    }
    return end - at;
  }
}
