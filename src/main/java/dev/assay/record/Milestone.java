package dev.assay.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment or right between parties, made or promised (RECORDS.md, milestones); currencies are ISO
 * 4217.
 */
public record Milestone(
    String id,
    String kind,
    @Nullable String payer,
    @Nullable String payee,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal amountHigh,
    @Nullable String currency,
    @Nullable String qualifier,
    @Nullable BigDecimal percent,
    @Nullable BigDecimal percentHigh,
    @Nullable String rateText,
    @Nullable String period,
    @Nullable String event,
    @Nullable String trigger,
    @Nullable String status,
    @Nullable String candidate,
    @Nullable String date,
    @Nullable Boolean redacted,
    @Nullable Boolean perShare,
    @Nullable BigDecimal shares,
    @Nullable Boolean aggregate,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
