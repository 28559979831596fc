package dev.assay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code document} of the output: what a filing is and whose (RECORDS.md, document). */
public record FilingInfo(
    String path,
    String sha256,
    String format,
    @Nullable String form,
    Issuer company,
    @Nullable String accessionNumber,
    @Nullable String reportDate,
    @Nullable String filedDate,
    @Nullable String releaseDate,
    List<String> items) {

  /** The company that files or releases it. */
  public record Issuer(
      @Nullable String name,
      @Nullable String ticker,
      @Nullable String exchange,
      @Nullable String cik,
      @Nullable String commissionFileNumber) {}
}
