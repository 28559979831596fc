package dev.assay.analysis;

import dev.assay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a block must be cut whatever its sentences are: some releases come as one line that holds
 * headline, dateline, body and headings, and some lose the blank between a sentence and the next
 * heading.
 */
final class InnerCuts {
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{3,150})\\*\\*");
  private static final Pattern STARS = Pattern.compile("(?:\\*[ \\t]{1,3}){2,9}\\*");
  private static final Pattern BULLET = Pattern.compile("[\\u2022\\u25cf\\u25aa][ \\t\\u00a0]");

  /** "www.acme.example.Forward-Looking StatementsThis release" */
  private static final Pattern GLUED_LOOKING =
      Pattern.compile(
          "(?:Cautionary (?:Note|Statement)s? (?:Regarding|Concerning|About|on) )?Forward[- ]Looking Statements?:?(?=[A-Z])");

  /** "with paclitaxel.About Acme": a blank is missing before "About". */
  private static final Pattern GLUED_ABOUT =
      Pattern.compile("(?<=[\\p{L}\\p{N}.)!?\\u201d])About (?=\\p{L})");

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
    for (Pattern start : List.of(BULLET, GLUED_ABOUT, SOURCE)) {
      Matcher matcher =
          start.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
      while (matcher.find()) {
        cuts.putIfAbsent(matcher.start(), Block.Kind.PROSE);
      }
    }
    cutAround(cuts, STARS.matcher(text).region(span.start(), span.end()), Block.Kind.MARK);
    cutAround(
        cuts, GLUED_LOOKING.matcher(text).region(span.start(), span.end()), Block.Kind.HEADING);
    bold(text, span, cuts);
    cuts.keySet().removeIf(at -> at <= span.start() && cuts.get(at) == Block.Kind.PROSE);
    return cuts;
  }

  private static void cutAround(
      TreeMap<Integer, Block.Kind> cuts, Matcher matcher, Block.Kind kind) {
    while (matcher.find()) {
      cuts.put(matcher.start(), kind);
      cuts.putIfAbsent(matcher.end(), Block.Kind.PROSE);
    }
  }

  /** "**About Acme **Acme is": a bold run that opens a section is its heading. */
  private void bold(String text, Span span, TreeMap<Integer, Block.Kind> cuts) {
    Matcher matcher = BOLD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      String words = matcher.group(1);
      if (Character.isLetter(
              LineShape.bare(words).isEmpty() ? ' ' : LineShape.bare(words).charAt(0))
          && headings.of(words).isPresent()) {
        cuts.remove(matcher.start() + 2, Block.Kind.PROSE);
        cuts.put(matcher.start(), Block.Kind.HEADING);
        cuts.putIfAbsent(matcher.end(), Block.Kind.PROSE);
      }
      matcher.region(matcher.end() - 2, span.end());
    }
  }
}
