package dev.assay.text;

import java.util.Locale;

/**
 * What a part of a filing is. The first ten are the sections that evidence can name (RECORDS.md,
 * evidence); the others are left out altogether (RECORDS.md, edges).
 */
public enum SectionKind {
  COVER(true),
  ITEM(true),
  EXHIBIT(true),
  HEADLINE(true),
  DATELINE(true),
  BODY(true),
  ABOUT(true),
  AGREEMENT(true),
  TABLE(true),
  OTHER(true),
  FORWARD_LOOKING(false),
  RISK_FACTORS(false),
  SAFETY_INFORMATION(false),
  PRESCRIBING_INFORMATION(false),
  SIGNATURE(false),
  CONTACT(false),
  FUND_RAISING(false);

  private final boolean told;

  SectionKind(boolean told) {
    this.told = told;
  }

  /** Whether facts of this kind of section count. */
  public boolean isTold() {
    return told;
  }

  /** The name in the output. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
