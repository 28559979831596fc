package dev.assay.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The members of a zip file, by its directory. */
final class ZipMembers implements Members {
  private final ZipFile zip;
  private final Enumeration<? extends ZipEntry> entries;

  ZipMembers(Path archive) throws IOException {
    zip = new ZipFile(archive.toFile());
    entries = zip.entries();
  }

  @Override
  public @Nullable Member next() throws IOException {
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        return new Member(
            entry.getName().replace('\\', '/'),
            entry.getCompressedSize(),
            zip.getInputStream(entry));
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
