package dev.assay.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one filing says.
 *
 * @param document what the filing is and whose
 * @param records its records by type, every type present, in the output's order
 */
public record FilingRecords(FilingInfo document, Map<RecordType<?>, List<Fact>> records) {
  /** Keeps its own copy, in order. */
  public FilingRecords {
    Map<RecordType<?>, List<Fact>> copy = new LinkedHashMap<>();
    records.forEach((type, list) -> copy.put(type, List.copyOf(list)));
    records = java.util.Collections.unmodifiableMap(copy);
  }
}
