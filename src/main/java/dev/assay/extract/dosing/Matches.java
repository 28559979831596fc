package dev.assay.extract.dosing;

import dev.assay.rule.Match;
import dev.assay.rule.Pattern;
import dev.assay.rule.SentenceView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The matches of patterns in one sentence, each pattern tried once however many doses the sentence
 * tells.
 */
final class Matches {
  private final SentenceView view;
  private final Map<Pattern, List<Match>> found = new HashMap<>();

  Matches(SentenceView view) {
    this.view = view;
  }

  /** The sentence. */
  SentenceView view() {
    return view;
  }

  /** All matches of the pattern, in order. */
  List<Match> of(Pattern pattern) {
    return found.computeIfAbsent(pattern, p -> p.findAll(view));
  }
}
