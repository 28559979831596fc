package dev.assay;

import dev.assay.record.Fact;
import dev.assay.text.Document;
import java.util.List;

/** What the whole pipeline tells of a small text, for tests. */
public final class Told {
  private static final Pipeline PIPELINE = new Pipeline();

  private Told() {}

  /** The records of one type, in order. */
  public static <T extends Fact> List<T> of(Class<T> type, String text) {
    return PIPELINE.read(new Document("-", "", "text", text)).records().values().stream()
        .flatMap(List::stream)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
