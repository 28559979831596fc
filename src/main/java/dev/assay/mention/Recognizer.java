package dev.assay.mention;

import dev.assay.analysis.Filing;
import java.util.function.Consumer;

/** Recognizes one kind of mention, or some that are written alike. */
public interface Recognizer {
  /**
   * Reports the mentions of a filing, in any order.
   *
   * @param hits the lexicon's terms in the filing, in order of place
   */
  void find(Filing filing, TermHits hits, Consumer<Mention> found);
}
