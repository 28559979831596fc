package dev.assay;

import com.sun.management.ThreadMXBean;
import dev.assay.text.Document;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Compares the memory that reading the samples takes, in bytes a character, with a figure that is
 * checked in, and ends with exit code 1 where it takes a tenth more. Memory, and no time, since
 * it is the same on every machine. {@code -Dallocations.update=true} writes the figure anew.
 */
public final class AllocationCheck {
  private static final Path FIGURE = Path.of("src/bench/allocations.txt");
  private static final double MOST = 1.1;

  /** Readings after which nothing new is made. */
  private static final int WARM = 10;

  private AllocationCheck() {}

  /** Measures and compares. */
  public static void main(String[] arguments) throws Exception {
    double bytes = bytesACharacter(new Pipeline(), Corpus.of(Corpus.SAMPLES));
    if (Boolean.getBoolean("allocations.update")) {
      Files.writeString(FIGURE, String.format(Locale.ROOT, "%.0f%n", bytes));
    }
    double known = Double.parseDouble(Files.readString(FIGURE).strip());
    System.out.printf(
        Locale.ROOT, "Memory: %.0f bytes a character, known %.0f (%s)%n", bytes, known, FIGURE);
    if (bytes > known * MOST) {
      System.err.println("More memory than known: find what takes it, or -Dallocations.update=true");
      System.exit(1);
    }
  }

  private static double bytesACharacter(Pipeline pipeline, List<Document> documents) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM; i++) {
      documents.forEach(pipeline::read); // what is made once, of it some after much text
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    documents.forEach(pipeline::read);
    return (double) (threads.getCurrentThreadAllocatedBytes() - before)
        / Corpus.characters(documents);
  }
}
