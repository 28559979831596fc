package dev.assay.write;

import dev.assay.record.FilingRecords;
import java.io.Closeable;
import java.io.IOException;

/** Writes filings one after the other; what it wrote counts only once it is finished. */
public interface RecordWriter extends Closeable {
  /** Writes the records of one filing. */
  void write(FilingRecords filing) throws IOException;

  /** Ends the output, which makes its files appear. */
  void finish() throws IOException;

  /** Lets go of the output; what is not finished by then leaves no file. */
  @Override
  void close() throws IOException;
}
