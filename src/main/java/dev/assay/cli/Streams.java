package dev.assay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: records and reports only
 * @param err standard error: all else
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 * @param colour whether what goes to a terminal may be coloured
 * @param width of the terminal in columns
 */
public record Streams(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outTerminal,
    boolean errTerminal,
    boolean colour,
    int width) {
  private static final int WIDTH = 80;

  /**
   * The process's own. The shell head of the program says in the property {@code assay.terminal}
   * which of 1 and 2 are terminals and how wide they are ("1 2 120"); without it the Java console
   * tells, which knows both or none.
   */
  @SuppressWarnings("SystemConsoleNull") // where it is never null its answer is not asked for
  public static Streams ofProcess() {
    String told = System.getProperty("assay.terminal");
    String[] parts = told == null ? new String[0] : told.strip().split(" +");
    boolean console = told == null && System.console() != null && Runtime.version().feature() < 22;
    boolean out = console || contains(parts, "1");
    boolean err = console || contains(parts, "2");
    String noColour = System.getenv("NO_COLOR");
    boolean colour =
        out && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    OutputStream stdout = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter stderr =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, Charset.defaultCharset());
    return new Streams(System.in, stdout, stderr, out, err, colour, width(parts));
  }

  private static boolean contains(String[] parts, String part) {
    for (String other : parts) {
      if (other.equals(part)) {
        return true;
      }
    }
    return false;
  }

  private static int width(String[] parts) {
    String last = parts.length == 0 ? "" : parts[parts.length - 1];
    boolean number =
        last.length() > 1 && last.length() < 5 && last.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(last) : WIDTH;
  }
}
