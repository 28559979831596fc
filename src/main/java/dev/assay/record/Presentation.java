package dev.assay.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of candidates told at a meeting (RECORDS.md, presentations). */
public record Presentation(
    String id,
    @Nullable String meeting,
    @JsonProperty("abstract") @Nullable String abstract_,
    @Nullable String title,
    List<String> candidates,
    @Nullable String date,
    List<Evidence> evidence,
    String rule,
    double confidence,
    List<String> warnings)
    implements Fact {}
