package dev.assay.text;

import java.util.Arrays;

/**
 * Where in the original bytes a document text stands that was made out of markup or of parts of a
 * file. It is kept as runs: in a run as long as its bytes each unit is one byte, any other run
 * stands for its bytes as a whole.
 */
public final class SourceMap {
  private final int[] texts;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  private SourceMap(int[] texts, int[] starts, int[] ends, int length) {
    this.texts = texts;
    this.starts = starts;
    this.ends = ends;
    this.length = length;
  }

  /** The byte at which the text at the position begins, which is given in UTF-16 code units. */
  public int start(int position) {
    int run = run(position);
    return run < 0 ? 0 : starts[run] + (isPlain(run) ? position - texts[run] : 0);
  }

  /** The byte after the text that ends before the position, given in UTF-16 code units. */
  public int end(int position) {
    int run = run(position - 1);
    return run < 0 ? 0 : isPlain(run) ? starts[run] + position - texts[run] : ends[run];
  }

  /**
   * The bytes from the text's first to its last, wherever those are: a browser moves what stands
   * between the rows of a table before the table.
   */
  public Span of(Span text) {
    int first = start(text.start());
    int last = end(text.end());
    for (int run = run(text.start()) + 1; run < texts.length && texts[run] < text.end(); run++) {
      first = Math.min(first, starts[run]);
      last = Math.max(last, end(texts[run]));
    }
    return new Span(first, Math.max(first, last));
  }

  private int run(int position) {
    int found = Arrays.binarySearch(texts, position);
    return found >= 0 ? found : -found - 2;
  }

  private boolean isPlain(int run) {
    int next = run + 1 < texts.length ? texts[run + 1] : length;
    return next - texts[run] == ends[run] - starts[run];
  }

  /** Takes the runs in the text's order. */
  public static final class Builder {
    private int[] texts = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private int length;

    /** The byte after the last run, 0 before the first. */
    public int lastByte() {
      return count == 0 ? 0 : ends[count - 1];
    }

    /**
     * So many units of the text stem from these bytes.
     *
     * @param units in UTF-16 code units, more than 0
     * @param start the first byte
     * @param end the byte after the last
     */
    public void add(int units, int start, int end) {
      int last = count - 1;
      boolean plain = units == end - start;
      if (plain
          && last >= 0
          && ends[last] == start
          && length - texts[last] == ends[last] - starts[last]) {
        ends[last] = end;
      } else {
        grow();
        texts[count] = length;
        starts[count] = start;
        ends[count] = end;
        count++;
      }
      length += units;
    }

    private void grow() {
      if (count == texts.length) {
        int capacity = count + count / 2;
        texts = Arrays.copyOf(texts, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
    }

    /** The map of what was added. */
    public SourceMap build() {
      return new SourceMap(
          Arrays.copyOf(texts, count),
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          length);
    }
  }
}
