package dev.assay.extract.collaborations;

import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Words;

/** Tells words that merely describe a company before its name from others. */
final class Described {
  private static final Pattern PREPOSITION = Pattern.compile("(?i)\\b(?:from|to)\\b");

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)\\b(?:from|to|by|whom|which|at|with|grant(?:s|ed|ing)?|giv(?:es|ing)|gave|hand(?:s|ed|ing)|assign(?:s|ed)?) (?:(?!(?:of|for|from|with|by|to|in|on|at|under|into|as|which|that|and|or|is|are|was|were|has|have|had|will|may|develop|commercialize|market|sell|use)\\b)[\\w&.,'\u2019-]+ ){0,6}[\"\u201c(]*$");

  private Described() {}

  /**
   * "from the privately held drug maker Acme": nothing but a description stands before the last.
   */
  static boolean isLast(SentenceView view, Match match) {
    int start =
        match.slots().values().stream()
            .filter(Mention.Company.class::isInstance)
            .mapToInt(m -> m.place().span().start())
            .max()
            .orElse(match.span().end());
    String lead = view.tokens().document().substring(match.span().start(), start);
    return DESCRIBED.standsIn(Words.singleBlanks(lead)) || !PREPOSITION.standsIn(lead);
  }
}
