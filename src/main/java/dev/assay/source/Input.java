package dev.assay.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A thing to read.
 *
 * @param path the argument as it was given and the path below it, with {@code /}; {@code -} for
 *     standard input
 * @param file where it is, null for standard input
 */
public record Input(String path, @Nullable Path file) {
  /** Standard input. */
  public static final Input STANDARD = new Input("-", null);
}
