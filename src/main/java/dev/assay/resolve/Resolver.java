package dev.assay.resolve;

import dev.assay.glossary.Reading;
import dev.assay.record.Draft;
import dev.assay.record.FilingRecords;
import dev.assay.record.RecordType;
import java.util.List;

/** Turns drafts into records: merged, linked, with their confidence and identity. */
public final class Resolver {
  /** The records of a filing, each type in order of first evidence. */
  public FilingRecords resolve(Reading reading, List<? extends RecordType<?>> types, List<Draft> drafts) {
    throw new UnsupportedOperationException();
  }
}
