package dev.assay.mention;

import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import java.util.List;
import java.util.Optional;

/** The lexicon's hits of one filing, by their first token. */
public final class TermHits {
  private final List<TermIndex.Hit> all;

  /** For each token the index of the first hit that starts at it or behind it. */
  private final int[] from;

  /** Indexes the hits, which are in order of place. */
  public TermHits(List<TermIndex.Hit> hits) {
    all = List.copyOf(hits);
    int tokens = all.isEmpty() ? 0 : all.get(all.size() - 1).first() + 1;
    from = new int[tokens + 1];
    int token = 0;
    for (int i = 0; i < all.size(); i++) {
      while (token <= all.get(i).first()) {
        from[token++] = i;
      }
    }
    from[tokens] = all.size();
  }

  /** All hits, in order of place. */
  public List<TermIndex.Hit> all() {
    return all;
  }

  /** Whether a hit starts at a token. */
  public boolean startAt(int token) {
    return start(token) < end(token);
  }

  /** The hit of a class of term that starts at a token. */
  public <T extends Term> Optional<TermIndex.Hit> at(int first, Class<T> type) {
    for (int i = start(first); i < end(first); i++) {
      TermIndex.Hit hit = all.get(i);
      if (type.isInstance(hit.term())) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a term of one of the classes stands exactly at the tokens, or covers them from their
   * first on.
   */
  @SafeVarargs
  public final boolean covers(int first, int end, Class<? extends Term>... types) {
    for (int i = start(first); i < end(first); i++) {
      TermIndex.Hit hit = all.get(i);
      for (Class<? extends Term> type : types) {
        if (hit.end() >= end && type.isInstance(hit.term())) {
          return true;
        }
      }
    }
    return false;
  }

  private int start(int token) {
    return token < 0 || token >= from.length - 1 ? 0 : from[token];
  }

  private int end(int token) {
    return token < 0 || token >= from.length - 1 ? 0 : from[token + 1];
  }
}
