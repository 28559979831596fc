package dev.assay.source;

/**
 * What no honest filing exceeds; more is refused with the name of the option that allows it.
 *
 * @param bytes the most bytes of a filing, uncompressed
 * @param ratio the most times that a compressed filing may grow
 * @param members the most members of an archive
 */
public record Limits(long bytes, int ratio, int members) {
  /** The program's own: EDGAR's largest submissions are below, and text shrinks to a tenth. */
  public static final Limits DEFAULT = new Limits(200L << 20, 200, 1_000_000);

  /** Below so many bytes no growth is suspicious. */
  private static final long HARMLESS = 1 << 20;

  /**
   * Refuses a filing that is too large.
   *
   * @param read the bytes so far
   * @param compressed the bytes that they came from
   */
  void check(String path, long read, long compressed) throws UnreadableException {
    if (read > bytes) {
      throw new UnreadableException(
          path, "more than " + bytes + " bytes", "fewer, or a higher --max-size");
    }
    if (read > HARMLESS && read / ratio > compressed) {
      throw new UnreadableException(
          path,
          "a compressed file that grows more than " + ratio + " times",
          "less, or a higher --max-ratio");
    }
  }
}
