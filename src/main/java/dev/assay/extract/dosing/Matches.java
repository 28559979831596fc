package dev.assay.extract.dosing;

import dev.assay.rule.Match;
import dev.assay.rule.SentenceView;
import dev.assay.rule.TokenPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The matches of patterns in one sentence, each pattern tried once however many doses the sentence
 * tells.
 */
final class Matches {
  private final SentenceView view;
  private final Map<TokenPattern, List<Match>> found = new HashMap<>();

  Matches(SentenceView view) {
    this.view = view;
  }

  /** The sentence. */
  SentenceView view() {
    return view;
  }

  /** All matches of the pattern, in order. */
  List<Match> of(TokenPattern pattern) {
    return found.computeIfAbsent(pattern, p -> p.findAll(view));
  }
}
