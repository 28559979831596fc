package dev.assay.extract;

import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.record.Merging;
import dev.assay.record.RecordType;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import java.util.List;
import java.util.Optional;

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

  /**
   * Why a sentence in which one of its rules stands tells nothing, in words that follow "since";
   * empty where that is not known.
   */
  default Optional<String> silence(Reading reading, SentenceView view) {
    return Optional.empty();
  }
}
