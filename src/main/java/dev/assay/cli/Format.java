package dev.assay.cli;

import java.util.Locale;

/** The forms of the output. */
enum Format {
  TABLE,
  NDJSON,
  JSON,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
