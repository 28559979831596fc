package dev.assay.glossary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in one filing.
 *
 * @param issuer the company that files or releases it, without legal form; null where the text
 *     nowhere names it
 * @param candidates the filing's candidates, in order of first mention
 * @param antigens the antigens that it names, in order of first mention
 * @param companies the companies that it names, in order of first mention
 */
public record Glossary(
    @Nullable String issuer,
    List<NamedCandidate> candidates,
    List<NamedAntigen> antigens,
    List<String> companies) {

  /**
   * A candidate by all its names.
   *
   * @param name the name used most in the filing
   * @param aliases the others, in order of first mention
   * @param modality what its name or the lexicon says it is
   */
  public record NamedCandidate(String name, List<String> aliases, @Nullable String modality) {}

  /** An antigen by all its names; {@code symbol} is the HGNC symbol. */
  public record NamedAntigen(String name, @Nullable String symbol, List<String> aliases) {}

  /** The candidate of a leading name. */
  public Optional<NamedCandidate> candidate(String name) {
    return candidates.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** The antigen of a leading name. */
  public Optional<NamedAntigen> antigen(String name) {
    return antigens.stream().filter(a -> a.name().equals(name)).findFirst();
  }
}
