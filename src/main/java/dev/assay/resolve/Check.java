package dev.assay.resolve;

import dev.assay.record.Draft;
import java.util.List;

/** Looks for what can't be true together in a finished record. */
interface Check {
  /**
   * What it finds in the record, a line each: what was found, what was expected; none where all
   * fits.
   */
  List<String> warnings(Draft draft, Finished filing);
}
