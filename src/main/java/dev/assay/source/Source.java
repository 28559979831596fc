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

/** Reads files and standard input as documents. */
public final class Source {
  /** The forms of a filing, the first that reads it is taken; the last reads everything. */
  static final List<Container> CONTAINERS = List.of(new Submission(), new Html(), new PlainText());

  private final InputStream standardInput;

  /** A source that reads {@code -} from the stream. */
  public Source(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * The document of an input.
   *
   * @throws UnreadableException if it cannot be read or is no text; an empty file is a document
   *     with empty text
   */
  public Document read(Input input) throws UnreadableException {
    Path file = input.file();
    try {
      return document(
          input.path(), file == null ? standardInput.readAllBytes() : Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UnreadableException(input.path(), "no such file", "a file or folder", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableException(input.path(), "no permission to read it", "a readable file", e);
    } catch (IOException e) {
      String found =
          file != null && Files.isDirectory(file)
              ? "a folder"
              : "a read error (" + e.getMessage() + ")";
      throw new UnreadableException(input.path(), found, "a readable file", e);
    }
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
