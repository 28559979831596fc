package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.record.FilingRecords;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a filing and what they are made of.
 *
 * @param records the records
 * @param tellings of each record, by its id, the drafts that tell it, in their order
 */
public record Resolution(FilingRecords records, Map<String, List<Draft>> tellings) {
  /** Keeps its own copy, in order. */
  public Resolution {
    tellings = Collections.unmodifiableMap(new LinkedHashMap<>(tellings));
  }
}
