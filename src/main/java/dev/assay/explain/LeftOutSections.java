package dev.assay.explain;

import dev.assay.text.SectionKind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the facts of some sections do not count (RECORDS.md, edges). */
final class LeftOutSections {
  private static final Map<SectionKind, String> REASONS =
      new EnumMap<>(
          Map.of(
              SectionKind.FORWARD_LOOKING, "it tells what may come, not what is",
              SectionKind.RISK_FACTORS, "it tells what might go wrong, not what is",
              SectionKind.SAFETY_INFORMATION, "it is the label's safety text, told of any patient",
              SectionKind.PRESCRIBING_INFORMATION,
                  "it is the label's text, told of any patient, not of a study",
              SectionKind.SIGNATURE, "it tells who signed",
              SectionKind.CONTACT, "it tells whom to ask",
              SectionKind.FUND_RAISING, "it tells how the company raises money, not of a deal"));

  private LeftOutSections() {}

  /** The reason, null where facts of the section count. */
  static @Nullable String why(SectionKind kind) {
    return kind.isTold() ? null : REASONS.getOrDefault(kind, "it tells no facts");
  }
}
