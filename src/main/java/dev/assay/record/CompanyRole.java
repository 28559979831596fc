package dev.assay.record;

import org.jspecify.annotations.Nullable;

/**
 * A company and what it is to a candidate.
 *
 * @param name without legal form
 * @param role owner, developer, licensor, licensee or former
 */
public record CompanyRole(String name, String role) {
  /** Written out, since what Java makes of a record costs a short run milliseconds. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof CompanyRole other && name.equals(other.name) && role.equals(other.role);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + role.hashCode();
  }

  @Override
  public String toString() {
    return "CompanyRole[name=" + name + ", role=" + role + "]";
  }
}
