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

  /** The same, of the company that its text is known by where cover and dateline name none. */
  public FilingInfo by(@Nullable String issuer) {
    if (issuer == null || company.name() != null) {
      return this;
    }
    Issuer named =
        new Issuer(
            issuer,
            company.ticker(),
            company.exchange(),
            company.cik(),
            company.commissionFileNumber());
    return new FilingInfo(
        path,
        sha256,
        format,
        form,
        named,
        accessionNumber,
        reportDate,
        filedDate,
        releaseDate,
        items);
  }

  /** The company that files or releases it. */
  public record Issuer(
      @Nullable String name,
      @Nullable String ticker,
      @Nullable String exchange,
      @Nullable String cik,
      @Nullable String commissionFileNumber) {}
}
