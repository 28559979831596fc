package dev.assay.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clinical study, as far as the filing tells it apart (RECORDS.md, trials); {@code date} is its
 * start, ISO 8601.
 */
public record Trial(
    String id,
    @Nullable String candidate,
    @Nullable Phase phase,
    List<String> indications,
    @Nullable String status,
    @Nullable String identifier,
    List<String> sites,
    List<String> investigators,
    @Nullable String sponsor,
    @Nullable BigDecimal enrollment,
    List<String> combinationWith,
    @Nullable String date,
    @Nullable String population,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
