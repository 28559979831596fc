package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.Mentions;

/** Settles who is who in a filing and resolves its mentions accordingly. */
public final class GlossaryBuilder {
  private final Lexicon lexicon;

  /** A builder over a lexicon. */
  public GlossaryBuilder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The filing with its mentions resolved. */
  public Reading read(Filing filing, Mentions found) {
    throw new UnsupportedOperationException(lexicon + " " + filing + found);
  }
}
