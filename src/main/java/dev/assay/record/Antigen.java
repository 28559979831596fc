package dev.assay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The molecular target of a candidate (RECORDS.md, antigens); {@code symbol} is the HGNC symbol.
 */
public record Antigen(
    String id,
    String name,
    @Nullable String symbol,
    List<String> aliases,
    List<String> targetedBy,
    List<String> expressedIn,
    List<Expression> expression,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
