package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.record.RecordType;
import dev.assay.text.Document;
import java.util.List;
import java.util.Map;

/**
 * A filing's records, merged and linked, and the text that they stand on.
 *
 * @param drafts the records of each type
 * @param document the text
 */
record Finished(Map<RecordType<?>, List<Draft>> drafts, Document document) {
  /** The records of the type of this name, none if there is no such type. */
  List<Draft> of(String type) {
    return drafts.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(type))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The sentences that support a slot of a record, in order of its evidence. */
  List<String> sentences(Draft draft, String slot) {
    return draft.evidence().stream()
        .filter(support -> support.slots().contains(slot))
        .map(support -> document.slice(support.sentence().span()))
        .toList();
  }
}
