package dev.assay.analysis;

import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts blocks into sentences. The cut is where a sentence plainly ends before a capital letter, or
 * where OpenNLP's model sees an end; in both cases only if no abbreviation, initial or clause
 * number stands there. Safe to share between threads.
 */
final class SentenceSplitter {
  /** A longer run of words is no sentence; it is cut, so that no rule has to look at all of it. */
  private static final int LONGEST = 10_000;

  private static final String CLOSERS = "\"'\u201d\u2019)]*_";
  private static final String OPENERS = "\"'\u201c\u2018([*_";

  private final SentenceEnds ends = new SentenceEnds();
  private final InnerCuts cuts;

  SentenceSplitter(HeadingKinds headings) {
    this.cuts = new InnerCuts(headings);
  }

  /** The sentences of the blocks, in order; headings and table rows are one each, marks none. */
  List<Piece> split(String text, List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      switch (block.kind()) {
        case MARK -> {}
        case HEADING, ROW ->
            add(pieces, text, block.span().start(), block.span().end(), i, block.kind());
        case PROSE, ITEM -> split(text, block, i, pieces);
      }
    }
    return pieces;
  }

  private void split(String text, Block block, int number, List<Piece> pieces) {
    TreeMap<Integer, Block.Kind> forced = cuts.find(text, block);
    int from = block.span().start();
    Block.Kind kind = block.kind();
    for (Map.Entry<Integer, Block.Kind> cut : forced.entrySet()) {
      segment(text, from, cut.getKey(), number, kind, pieces);
      from = cut.getKey();
      kind = cut.getValue() == Block.Kind.PROSE ? block.kind() : cut.getValue();
    }
    segment(text, from, block.span().end(), number, kind, pieces);
  }

  private void segment(
      String text, int from, int to, int number, Block.Kind kind, List<Piece> pieces) {
    Span span = BlockFinder.trim(text, from, to);
    if (kind == Block.Kind.MARK || span.length() == 0) {
      return;
    }
    if (kind == Block.Kind.HEADING) {
      Span bare = withoutStars(text, span);
      add(pieces, text, bare.start(), bare.end(), number, kind);
      return;
    }
    String view = SentenceEnds.view(text, span);
    BitSet model = ends.starts(view);
    int begin = 0;
    for (int at = 0; at < view.length(); at++) {
      char c = view.charAt(at);
      if (at - begin >= LONGEST && c == ' ') {
        add(pieces, text, span.start() + begin, span.start() + at, number, kind);
        begin = at;
      } else if (c == '.' || c == '?' || c == '!') {
        int next = next(view, begin, at, model);
        if (next > 0) {
          add(pieces, text, span.start() + begin, span.start() + next, number, kind);
          begin = next;
        }
      }
    }
    add(pieces, text, span.start() + begin, span.end(), number, kind);
  }

  /** Where the sentence after the mark begins, 0 if none does. */
  private static int next(String view, int begin, int mark, BitSet model) {
    int closed = mark + 1;
    while (closed < view.length() && closerAt(view, closed) > 0) {
      closed += closerAt(view, closed);
    }
    int next = closed;
    while (next < view.length() && view.charAt(next) == ' ') {
      next++;
    }
    if (next >= view.length()) {
      return 0;
    }
    if (next == closed) {
      return isGlued(view, mark, next) ? next : 0;
    }
    int word = next;
    while (word < view.length()
        && (OPENERS.indexOf(view.charAt(word)) >= 0 || view.startsWith("&quot;", word))) {
      word += view.charAt(word) == '&' ? 6 : 1;
    }
    if (word >= view.length()) {
      return 0;
    }
    boolean capital = Character.isUpperCase(view.charAt(word)) || view.charAt(word) == '\u2022';
    boolean seen = model.get(next) || model.get(word) || model.get(closed);
    if (!capital && !(seen && !isUnsureStart(view, word))) {
      return 0;
    }
    return view.charAt(mark) != '.' || Abbreviations.mayEnd(view, begin, mark, word) ? next : 0;
  }

  /** Length of the closing quote or bracket; some texts still have their quotes as entities. */
  private static int closerAt(String view, int at) {
    return CLOSERS.indexOf(view.charAt(at)) >= 0 ? 1 : view.startsWith("&quot;", at) ? 6 : 0;
  }

  /**
   * The model may say that a sentence begins with a small letter only if it looks like a drug's
   * name: "huX1-DM4 binds".
   */
  private static boolean isUnsureStart(String view, int word) {
    if (!Character.isLowerCase(view.charAt(word))) {
      return false;
    }
    for (int i = word; i < view.length() && view.charAt(i) != ' '; i++) {
      if (Character.isUpperCase(view.charAt(i)) || Character.isDigit(view.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "in the second half.The study": a blank is missing; "www.Acme.example" and "B.Sc" are no ends.
   */
  private static boolean isGlued(String view, int mark, int next) {
    if (!isStars(view, mark + 1, next)
        || mark < 3
        || next + 2 >= view.length()
        || !Character.isUpperCase(view.charAt(next))
        || !Character.isLowerCase(view.charAt(next + 1)) && view.charAt(next + 1) != ' ') {
      return false;
    }
    int end = next;
    while (end < view.length() && Character.isLetter(view.charAt(end))) {
      end++;
    }
    if (end < view.length() && " ,\u2019'*".indexOf(view.charAt(end)) < 0) {
      return false;
    }
    int start = mark;
    while (start > 0 && mark - start < 40 && view.charAt(start - 1) != ' ') {
      start--;
    }
    String before = view.substring(start, mark);
    return before.length() >= 3
        && before.indexOf('@') < 0
        && before.indexOf('/') < 0
        && (before.indexOf('.') < 0 || before.startsWith("www.") || before.contains(".com"))
        && (Character.isLowerCase(view.charAt(mark - 1))
            || view.charAt(mark - 1) == ')'
            || view.charAt(mark - 1) == '%');
  }

  /** "confirmatory trials.*The Journal* published": only marks stand between. */
  private static boolean isStars(String view, int from, int to) {
    for (int at = from; at < to; at++) {
      if (view.charAt(at) != '*') {
        return false;
      }
    }
    return true;
  }

  private static Span withoutStars(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && "*# ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "* ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static void add(
      List<Piece> pieces, String text, int from, int to, int block, Block.Kind kind) {
    Span span = BlockFinder.trim(text, from, to);
    for (int at = span.start(); at < span.end(); at++) {
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        int start = span.start();
        while (start < span.end() - 1 && "\u2022\u25cf\u25aa".indexOf(text.charAt(start)) >= 0) {
          start = BlockFinder.trim(text, start + 1, span.end()).start();
        }
        pieces.add(new Piece(new Span(start, span.end()), block, kind));
        return;
      }
    }
  }
}
