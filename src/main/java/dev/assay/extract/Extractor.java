package dev.assay.extract;

import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import java.util.List;

/**
 * Reads one type of record out of a filing. It knows no other extractor, no writer and no command.
 */
public interface Extractor {
  /** The type of its records. */
  RecordType<?> type();

  /** Its rules, each with examples in the tests. */
  List<? extends Rule> rules();

  /** How its drafts become records. */
  Merging merging();

  /** What the filing says, in document order; drafts may repeat or complete one another. */
  List<Draft> extract(Reading reading);
}
