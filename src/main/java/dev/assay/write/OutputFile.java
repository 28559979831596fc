package dev.assay.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there at once.
 * A place that is no regular file, such as {@code /dev/null}, is written to as it is.
 */
public final class OutputFile implements Sink {
  /** Says in its errors which place could not be written to: "out.csv: No space left on device". */
  private static final class Named extends FilterOutputStream {
    private final Path place;

    Named(Path place, OutputStream stream) {
      super(stream);
      this.place = place;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new IOException(place + ": " + e.getMessage(), e);
      }
    }
  }

  private final Path place;
  private final Path written;
  private final OutputStream stream;
  private final boolean kept;
  private boolean closed;

  private OutputFile(Path place, Path written, OutputStream stream, boolean kept) {
    this.place = place;
    this.written = written;
    this.stream = stream;
    this.kept = kept;
  }

  /**
   * The file that a place stands for: what a symbolic link leads to, else the place.
   *
   * @throws NotDirectoryException if its folder is missing
   */
  public static Path target(Path place) throws IOException {
    Path target = Files.isSymbolicLink(place) && Files.exists(place) ? place.toRealPath() : place;
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    return target;
  }

  /**
   * Starts the file.
   *
   * @throws NotDirectoryException if its folder is missing
   * @throws IOException if its folder cannot be written to
   */
  public static OutputFile at(Path place) throws IOException {
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      return new OutputFile(place, place, buffered(place, Files.newOutputStream(place)), false);
    }
    Path target = target(place);
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    removeLeft(target);
    OutputStream stream =
        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    part.toFile().deleteOnExit();
    return new OutputFile(target, part, buffered(place, stream), false);
  }

  private static OutputStream buffered(Path place, OutputStream stream) {
    return new BufferedOutputStream(new Named(place, stream));
  }

  /** Removes the parts of the file that processes have left behind that are no more. */
  private static void removeLeft(Path target) throws IOException {
    Pattern left =
        Pattern.compile("\\." + Pattern.quote("" + target.getFileName()) + "\\.(\\d{1,9})\\.part");
    try (DirectoryStream<Path> beside =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            file -> left.matcher(file.getFileName().toString()).matches())) {
      for (Path part : beside) {
        Matcher process = left.matcher(part.getFileName().toString());
        if (process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty()) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  /**
   * Starts the file in a part that stays if the run ends before it is whole.
   *
   * @throws IOException if its folder cannot be written to
   */
  public static OutputFile at(Path place, Path part) throws IOException {
    OutputStream stream =
        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new OutputFile(place, part, buffered(place, stream), true);
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void commit() throws IOException {
    stream.close();
    closed = true;
    if (!written.equals(place)) {
      Files.move(
          written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      stream.close();
    } finally {
      if (!written.equals(place) && !kept) {
        Files.deleteIfExists(written);
      }
    }
  }
}
