package dev.assay.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The members of an archive in their order, without its folders. */
interface Members extends Closeable {
  /** What parts the archive's path from the member's name. */
  String MARK = "!/";

  /**
   * A member.
   *
   * @param name as the archive has it, with {@code /}
   * @param compressed how many bytes it has in the archive
   * @param stream its bytes, to be read before the next member is asked for
   */
  record Member(String name, long compressed, InputStream stream) {}

  /**
   * The next member, null after the last.
   *
   * @throws IOException if the archive is broken
   */
  @Nullable Member next() throws IOException;

  /** Whether the name is that of an archive. */
  static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".zip") || isTar(lower);
  }

  private static boolean isTar(String lower) {
    return lower.endsWith(".tar") || lower.endsWith(".tar.gz") || lower.endsWith(".tgz");
  }

  /** Opens an archive by its name. */
  static Members open(Path archive) throws IOException {
    return isTar(archive.getFileName().toString().toLowerCase(Locale.ROOT))
        ? TarMembers.open(archive)
        : new ZipMembers(archive);
  }
}
