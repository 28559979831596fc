package dev.assay.record;

/**
 * A company and what it is to a candidate.
 *
 * @param name without legal form
 * @param role owner, developer, licensor, licensee or former
 */
public record CompanyRole(String name, String role) {}
