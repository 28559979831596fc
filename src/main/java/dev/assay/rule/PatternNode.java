package dev.assay.rule;

import dev.assay.mention.Mention;
import dev.assay.mention.MentionType;
import dev.assay.text.Tokens;
import java.util.List;
import java.util.Set;

/** A step of a pattern that knows what comes after it. */
sealed interface PatternNode {
  /** Whether this and all that follows stand at the position of the attempt's view. */
  boolean match(Pattern.Attempt attempt, int position);

  /** The end of the pattern. */
  record Accept() implements PatternNode {
    @Override
    public boolean match(Pattern.Attempt attempt, int position) {
      attempt.end = position;
      return true;
    }
  }

  /** One of some words, by number or by beginning. */
  record Word(Set<Integer> words, List<String> beginnings, PatternNode next)
      implements PatternNode {
    @Override
    public boolean match(Pattern.Attempt attempt, int position) {
      if (position >= attempt.view.size() || attempt.exhausted()) {
        return false;
      }
      int token = attempt.view.token(position);
      Tokens tokens = attempt.view.tokens();
      return (words.contains(tokens.word(token)) || begins(tokens, token))
          && next.match(attempt, position + 1);
    }

    private boolean begins(Tokens tokens, int token) {
      if (beginnings.isEmpty()) {
        return false;
      }
      char first = Character.toLowerCase(tokens.firstChar(token));
      for (String beginning : beginnings) {
        if (beginning.charAt(0) == first
            && tokens.end(token) - tokens.start(token) >= beginning.length()
            && tokens
                .document()
                .regionMatches(true, tokens.start(token), beginning, 0, beginning.length())) {
          return true;
        }
      }
      return false;
    }
  }

  /** Up to so many tokens of any kind, as few as will do. */
  record Gap(int most, PatternNode next) implements PatternNode {
    @Override
    public boolean match(Pattern.Attempt attempt, int position) {
      for (int skip = 0; skip <= most && position + skip <= attempt.view.size(); skip++) {
        if (attempt.exhausted()) {
          return false;
        }
        if (next.match(attempt, position + skip)) {
          return true;
        }
      }
      return false;
    }
  }

  /** One of some continuations, each of which already leads on to what follows. */
  record Choice(List<PatternNode> alternatives) implements PatternNode {
    @Override
    public boolean match(Pattern.Attempt attempt, int position) {
      for (PatternNode alternative : alternatives) {
        if (alternative.match(attempt, position)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A mention of one of some types. */
  record Slot(String slot, Set<MentionType> types, PatternNode next) implements PatternNode {
    @Override
    public boolean match(Pattern.Attempt attempt, int position) {
      if (position >= attempt.view.size() || attempt.exhausted()) {
        return false;
      }
      for (Mention mention : attempt.view.startingAt(position)) {
        if (types.contains(MentionType.of(mention))) {
          Mention before = attempt.slots.put(slot, mention);
          if (next.match(attempt, attempt.view.positionOf(mention.place().end()))) {
            return true;
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
