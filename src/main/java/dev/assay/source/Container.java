package dev.assay.source;

import java.util.List;

/** A form in which a filing's text comes: plain, HTML, an EDGAR submission */
interface Container {
  /** How many of the first bytes tell containers apart. */
  int HEAD = 4096;

  /** The endings, in lower case and with their dot, by which a folder's files are taken. */
  List<String> endings();

  /** The name in the output: RECORDS.md's {@code format}. */
  String format();

  /**
   * Whether the bytes are in this form.
   *
   * @param path the display path, for its ending
   * @param head the first {@link #HEAD} bytes, or all if there are fewer
   */
  boolean reads(String path, byte[] head);

  /**
   * The content of the bytes.
   *
   * @throws UnreadableException if they are broken, naming the path
   */
  Content content(String path, byte[] bytes) throws UnreadableException;
}
