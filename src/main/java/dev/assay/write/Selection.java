package dev.assay.write;

import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.record.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which records are written.
 *
 * @param types the types, in the output's order; the others are left out
 * @param minConfidence the least confidence, 0 to 1
 */
public record Selection(List<RecordType<?>> types, double minConfidence) {
  /** Keeps its own copy of the types. */
  public Selection {
    types = List.copyOf(types);
  }

  /** The filing with the selected records alone. */
  public FilingRecords of(FilingRecords filing) {
    Map<RecordType<?>, List<Fact>> selected = new LinkedHashMap<>();
    filing
        .records()
        .forEach(
            (type, facts) -> {
              if (types.contains(type)) {
                selected.put(
                    type,
                    facts.stream().filter(fact -> fact.confidence() >= minConfidence).toList());
              }
            });
    return new FilingRecords(filing.document(), selected);
  }

  /**
   * A word that is the same for outputs of the same program with the same records.
   *
   * @param program a word that differs where programs differ
   */
  public String key(String program) {
    List<String> names = types.stream().map(RecordType::name).toList();
    return UUID.nameUUIDFromBytes(
            (program + names + minConfidence).getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, 13);
  }
}
