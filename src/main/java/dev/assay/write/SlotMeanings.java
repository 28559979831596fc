package dev.assay.write;

import dev.assay.lexicon.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What slots mean and which values they take, from {@code schema/slots.tsv} (RECORDS.md in short).
 */
final class SlotMeanings {
  private static final String FILE = "schema/slots.tsv";

  /** The record name of slots that every type has. */
  private static final String EVERY = "*";

  /**
   * What a slot means.
   *
   * @param record the record type's name, a nested record's, or {@code *} for all
   * @param slot in snake_case, empty for the record itself
   * @param values the values it takes, none if they are open
   * @param description a sentence
   */
  record Meaning(String record, String slot, List<String> values, String description) {
    Meaning {
      values = List.copyOf(values);
    }
  }

  private final Map<String, Meaning> meanings = new HashMap<>();

  private SlotMeanings() {}

  /** The program's own table. */
  static SlotMeanings load() {
    SlotMeanings all = new SlotMeanings();
    for (Tsv.Row row : Tsv.read(FILE, "record", "slot", "values", "description").rows()) {
      all.meanings.put(
          row.cell(0) + "." + row.cell(1),
          new Meaning(row.cell(0), row.cell(1), row.parts(2), row.cell(3)));
    }
    return all;
  }

  /** What a slot of a record means, if the table says it. */
  Optional<Meaning> of(String record, String slot) {
    Meaning own = meanings.get(record + "." + slot);
    return Optional.ofNullable(own != null ? own : meanings.get(EVERY + "." + slot));
  }

  /** All rows. */
  List<Meaning> all() {
    return List.copyOf(meanings.values());
  }
}
