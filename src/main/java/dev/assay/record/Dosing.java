package dev.assay.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dose statement (RECORDS.md, dosing); days are days, units are UCUM where UCUM has them. */
public record Dosing(
    String id,
    @Nullable String candidate,
    String kind,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    @Nullable String status,
    @Nullable BigDecimal intervalDays,
    @Nullable Integer dosesPerCycle,
    @Nullable Integer cycleDays,
    List<Integer> days,
    @Nullable BigDecimal durationDays,
    @Nullable String doseStage,
    @Nullable String route,
    @Nullable String toxicity,
    @Nullable String species,
    @Nullable Phase phase,
    @Nullable String indication,
    List<String> combinationWith,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
