package dev.assay.text;

import org.jspecify.annotations.Nullable;

/**
 * A part of a filing.
 *
 * @param kind what it is
 * @param span where it stands, its heading included
 * @param heading its heading without markup, empty where it has none
 */
public record Section(SectionKind kind, Span span, String heading) {
  /** Written out, since what Java makes of a record costs a short run milliseconds. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Section other
        && kind == other.kind
        && span.equals(other.span)
        && heading.equals(other.heading);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + heading.hashCode();
  }
}
