package dev.assay.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clinical result said of patients (RECORDS.md, outcomes); {@code percent} is in percent, {@code
 * valueUnit} UCUM.
 */
public record Outcome(
    String id,
    @Nullable String candidate,
    String measure,
    @Nullable Integer patients,
    @Nullable Integer evaluable,
    @Nullable BigDecimal percent,
    @Nullable BigDecimal value,
    @Nullable String valueUnit,
    @Nullable String pValue,
    @Nullable BigDecimal comparatorValue,
    @Nullable String timepoint,
    @Nullable String event,
    @Nullable String dose,
    @Nullable String indication,
    @Nullable String endpoint,
    @Nullable String arm,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
