package dev.assay.write;

import dev.assay.record.Candidate;
import dev.assay.record.CompanyRole;
import dev.assay.record.Dosing;
import dev.assay.record.Evidence;
import dev.assay.record.Fact;
import dev.assay.record.FilingInfo;
import dev.assay.record.FilingRecords;
import dev.assay.record.Phase;
import dev.assay.record.RecordType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small filing made by hand, for tests of what is written. */
public final class SampleRecords {
  public static final RecordType<Candidate> CANDIDATES =
      new RecordType<>("candidates", Candidate.class);
  public static final RecordType<Dosing> DOSING = new RecordType<>("dosing", Dosing.class);
  public static final List<RecordType<?>> TYPES = List.of(CANDIDATES, DOSING);

  /** The text that the sample's evidence stands in; the pill is one code point, two code units. */
  public static final String TEXT =
      "\uD83D\uDC8A Orvex doses ORV-11, \"the conjugate\", at 0.5 mg/kg.\n";

  private SampleRecords() {}

  public static FilingRecords filing(String path, String sha256) {
    Map<RecordType<?>, List<Fact>> records = new LinkedHashMap<>();
    records.put(CANDIDATES, List.of(candidate()));
    records.put(DOSING, List.of(dosing()));
    return new FilingRecords(info(path, sha256), records);
  }

  public static FilingRecords empty(String path) {
    Map<RecordType<?>, List<Fact>> records = new LinkedHashMap<>();
    TYPES.forEach(type -> records.put(type, List.of()));
    return new FilingRecords(info(path, "00"), records);
  }

  private static FilingInfo info(String path, String sha256) {
    return new FilingInfo(
        path,
        sha256,
        "text",
        "8-K",
        new FilingInfo.Issuer("Orvex", "ORVX", null, null, null),
        null,
        "2031-04-05",
        null,
        null,
        List.of("8.01", "9.01"));
  }

  private static Evidence evidence(String... slots) {
    return new Evidence(
        2, 52, "Orvex doses ORV-11, \"the conjugate\", at 0.5 mg/kg.", "body", List.of(slots));
  }

  private static Candidate candidate() {
    return CANDIDATES.build(
        Map.of(
            "id",
            "c1",
            "name",
            "ORV-11",
            "aliases",
            List.of("the \"11\"", "ORV11"),
            "phase",
            Phase.PHASE_1_2,
            "companies",
            List.of(
                new CompanyRole("Orvex", "developer"), new CompanyRole("Smith, Hale", "licensor")),
            "evidence",
            List.of(evidence("name")),
            "rule",
            "lead",
            "confidence",
            0.87654));
  }

  private static Dosing dosing() {
    Map<String, Object> slots =
        new LinkedHashMap<>(Map.of("id", "d1", "rule", "dose given", "confidence", 0.9));
    slots.putAll(
        Map.of(
            "candidate",
            "ORV-11",
            "kind",
            "level",
            "unit",
            "mg/kg",
            "low",
            new BigDecimal("0.50"),
            "high",
            new BigDecimal("2E+6"),
            "days",
            List.of(1, 8),
            "doses_per_cycle",
            2));
    slots.put("evidence", List.of(evidence("low", "unit")));
    return DOSING.build(slots);
  }
}
