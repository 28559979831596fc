package dev.assay.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What EDGAR's header before a submission says (PDS technical specification), each value as it is
 * written there.
 *
 * @param accessionNumber 0000000000-00-000000
 * @param form 8-K
 * @param company the conformed name of the first filer
 * @param cik its central index key
 * @param fileNumber its file number with the commission
 * @param period the period of report, YYYYMMDD
 * @param filed the date of filing, YYYYMMDD
 * @param items the items of a current report, by number or by name
 */
public record SubmissionHeader(
    @Nullable String accessionNumber,
    @Nullable String form,
    @Nullable String company,
    @Nullable String cik,
    @Nullable String fileNumber,
    @Nullable String period,
    @Nullable String filed,
    List<String> items) {
  /** Keeps its own copy of the items. */
  public SubmissionHeader {
    items = List.copyOf(items);
  }
}
