package dev.assay.source;

import dev.assay.text.CodePoints;
import dev.assay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files and standard input as documents. */
public final class Source {
  /** The forms of a filing, the first that reads it is taken; the last reads everything. */
  static final List<Container> CONTAINERS = List.of(new Submission(), new Html(), new PlainText());

  private final InputStream standardInput;
  private final Limits limits;

  /** A source that reads {@code -} from the stream. */
  public Source(InputStream standardInput) {
    this(standardInput, Limits.DEFAULT);
  }

  /** The same with limits of one's own. */
  public Source(InputStream standardInput, Limits limits) {
    this.standardInput = standardInput;
    this.limits = limits;
  }

  /**
   * The document of an input.
   *
   * @throws UnreadableException if it cannot be read or is no text; an empty file is a document
   *     with empty text
   */
  public Document read(Input input) throws UnreadableException {
    UnreadableException refused = input.refused();
    if (refused != null) {
      throw refused;
    }
    Bytes held = input.held();
    return document(input.path(), (held == null ? bytes(input) : held).array());
  }

  private Bytes bytes(Input input) throws UnreadableException {
    Path file = input.file();
    String path = input.path();
    if (file == null) {
      return read(path, null, standardInput);
    }
    int mark = file.toString().indexOf(Members.MARK);
    if (mark > 0 && !Files.exists(file)) {
      return member(path, Path.of(file.toString().substring(0, mark)));
    }
    if (Members.isArchive(path)) {
      throw new UnreadableException(
          path, "an archive", "one of its members, such as " + path + Members.MARK + "a.txt");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(path, file, stream);
    } catch (IOException e) {
      throw unreadable(path, file, e);
    }
  }

  private Bytes member(String path, Path archive) throws UnreadableException {
    Input whole = new Input(path.substring(0, path.indexOf(Members.MARK)), archive);
    String name = path.substring(path.indexOf(Members.MARK) + Members.MARK.length());
    for (Input member : new Unpacking(List.of(whole), name::equals, limits)) {
      Bytes held = member.held();
      if (held != null) {
        return held;
      }
      UnreadableException refused = member.refused();
      if (refused != null) {
        throw refused;
      }
    }
    throw new UnreadableException(path, "no such member", "a filing of the archive");
  }

  private Bytes read(String path, @Nullable Path file, InputStream stream)
      throws UnreadableException {
    try {
      return Bytes.read(path, stream, Long.MAX_VALUE, limits);
    } catch (IOException e) {
      throw unreadable(path, file, e);
    }
  }

  /** The error of a file that cannot be opened or read to its end. */
  static UnreadableException unreadable(String path, @Nullable Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new UnreadableException(path, "no such file", "a file or folder", e);
    } else if (e instanceof AccessDeniedException) {
      return new UnreadableException(path, "no permission to read it", "a readable file", e);
    }
    String found =
        file != null && Files.isDirectory(file)
            ? "a folder"
            : "a read error (" + e.getMessage() + ")";
    return new UnreadableException(path, found, "a readable file", e);
  }

  /**
   * The document of bytes.
   *
   * @param path the display path
   * @throws UnreadableException if they are no text
   */
  public static Document document(String path, byte[] bytes) throws UnreadableException {
    byte[] head = bytes.length <= Container.HEAD ? bytes : Arrays.copyOf(bytes, Container.HEAD);
    for (Container container : CONTAINERS) {
      if (container.reads(path, head)) {
        Content content = container.content(path, bytes);
        return new Document(
            path,
            sha256(bytes),
            container.format(),
            content.text(),
            new CodePoints(content.text()),
            content.source(),
            content.header(),
            content.parts());
      }
    }
    throw new UnreadableException(path, "an unknown form", "text or HTML");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
