package dev.assay.record;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A therapy that a company named in the filing develops, owns, licenses or sells (RECORDS.md,
 * candidates).
 */
public record Candidate(
    String id,
    String name,
    List<String> aliases,
    @Nullable String modality,
    @Nullable String antibody,
    @Nullable String payload,
    @Nullable String payloadClass,
    @Nullable String linker,
    @Nullable BigDecimal dar,
    @Nullable String technology,
    List<String> targets,
    List<String> indications,
    @Nullable Phase phase,
    List<CompanyRole> companies,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
