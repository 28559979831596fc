package dev.assay.mention;

import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lexicon's hits of one filing, by their first token. */
public final class TermHits {
  private final List<TermIndex.Hit> all;
  private final Map<Integer, List<TermIndex.Hit>> byFirst = new HashMap<>();

  /** Indexes the hits, which are in order of place. */
  public TermHits(List<TermIndex.Hit> hits) {
    all = List.copyOf(hits);
    for (TermIndex.Hit hit : hits) {
      byFirst.computeIfAbsent(hit.first(), f -> new ArrayList<>(2)).add(hit);
    }
  }

  /** All hits, in order of place. */
  public List<TermIndex.Hit> all() {
    return all;
  }

  /** The hit of a class of term that starts at a token. */
  public <T extends Term> Optional<TermIndex.Hit> at(int first, Class<T> type) {
    return byFirst.getOrDefault(first, List.of()).stream()
        .filter(hit -> type.isInstance(hit.term()))
        .findFirst();
  }

  /**
   * Whether a term of one of the classes stands exactly at the tokens, or covers them from their
   * first on.
   */
  @SafeVarargs
  public final boolean covers(int first, int end, Class<? extends Term>... types) {
    for (TermIndex.Hit hit : byFirst.getOrDefault(first, List.of())) {
      for (Class<? extends Term> type : types) {
        if (hit.end() >= end && type.isInstance(hit.term())) {
          return true;
        }
      }
    }
    return false;
  }
}
