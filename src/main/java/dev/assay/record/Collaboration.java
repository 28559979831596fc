package dev.assay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between parties (RECORDS.md, collaborations); one party alone where the other is an
 * unnamed "we".
 */
public record Collaboration(
    String id,
    List<String> parties,
    String kind,
    @Nullable String licensor,
    @Nullable String licensee,
    @Nullable String subject,
    @Nullable String status,
    @Nullable String date,
    @Nullable String territory,
    @Nullable Boolean exclusive,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
