package dev.assay.rule;

import dev.assay.mention.Mention;
import dev.assay.mention.MentionType;
import java.util.List;

/** A step of a pattern that knows what comes after it. */
sealed interface PatternNode {
  /** Whether this and all that follows stand at the position of the attempt's view. */
  boolean match(TokenPattern.Attempt attempt, int position);

  /** The end of the pattern. */
  record Accept() implements PatternNode {
    @Override
    public boolean match(TokenPattern.Attempt attempt, int position) {
      attempt.end = position;
      return true;
    }
  }

  /** One of some words. */
  record Word(WordSet words, PatternNode next) implements PatternNode {
    @Override
    public boolean match(TokenPattern.Attempt attempt, int position) {
      boolean stands =
          position < attempt.view.size()
              && !attempt.exhausted()
              && words.stand(attempt.view, position)
              && next.match(attempt, position + 1);
      return stands && attempt.passed(position, position + 1);
    }
  }

  /**
   * Up to so many tokens of any kind, as few as will do. What stands in brackets, "(Nasdaq: ACMR)",
   * counts as one.
   */
  record Gap(int most, PatternNode next) implements PatternNode {
    @Override
    public boolean match(TokenPattern.Attempt attempt, int position) {
      int left = most;
      int outside = position;
      for (int at = position; left >= 0 && at <= attempt.view.size(); at++) {
        if (attempt.exhausted()) {
          return false;
        }
        if (next.match(attempt, at)) {
          return true;
        }
        if (at >= outside) {
          left--;
          outside = attempt.view.bracketEnd(at);
        }
      }
      return false;
    }
  }

  /** One of some continuations, each of which already leads on to what follows. */
  record Choice(List<PatternNode> alternatives) implements PatternNode {
    @Override
    public boolean match(TokenPattern.Attempt attempt, int position) {
      for (int i = 0; i < alternatives.size(); i++) {
        if (alternatives.get(i).match(attempt, position)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A mention of one of some types.
   *
   * @param types the bits of their ordinals
   */
  record Slot(String slot, int types, PatternNode next) implements PatternNode {
    @Override
    public boolean match(TokenPattern.Attempt attempt, int position) {
      SentenceView view = attempt.view;
      if (position >= view.size() || attempt.exhausted() || (view.typesAt(position) & types) == 0) {
        return false;
      }
      for (int i = view.firstMention(position); view.startsAt(i, position); i++) {
        Mention mention = view.mentions().get(i);
        if ((types & 1 << MentionType.of(mention).ordinal()) != 0) {
          Mention before = attempt.slots.put(slot, mention);
          int behind = view.positionOf(mention.place().end());
          if (next.match(attempt, behind)) {
            return attempt.passed(position, behind);
          }
          if (before == null) {
            attempt.slots.remove(slot);
          } else {
            attempt.slots.put(slot, before);
          }
        }
      }
      return false;
    }
  }
}
