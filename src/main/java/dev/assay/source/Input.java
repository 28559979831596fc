package dev.assay.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A thing to read.
 *
 * @param path the argument as it was given and the path below it, with {@code /}; {@code -} for
 *     standard input; {@code archive.zip!/member} for a member of an archive
 * @param file where it or its archive is, null for standard input
 * @param held its bytes, if an archive gave them already
 * @param refused why it cannot be read, if an archive said so
 */
public record Input(
    String path, @Nullable Path file, @Nullable Bytes held, @Nullable UnreadableException refused) {
  /** Standard input. */
  public static final Input STANDARD = new Input("-", null);

  /** A file, or standard input. */
  public Input(String path, @Nullable Path file) {
    this(path, file, null, null);
  }
}
