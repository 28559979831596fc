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
 * @param origins of each record, by its id, what it is made of
 */
public record Resolution(FilingRecords records, Map<String, Origin> origins) {
  /** Keeps its own copy, in order. */
  public Resolution {
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
  }

  /**
   * What a record is made of.
   *
   * @param tellings the drafts that tell it, in their order
   * @param confidence how its confidence came about
   */
  public record Origin(List<Draft> tellings, Confidence confidence) {
    /** Keeps its own copy. */
    public Origin {
      tellings = List.copyOf(tellings);
    }
  }
}
