package dev.assay.cli;

import dev.assay.source.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said on standard error: errors a line each, notes, and the line of progress that they
 * push aside.
 */
final class Messages {
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final Verbosity verbosity;
  private final boolean progress;
  private final long begun = System.nanoTime();
  private boolean progressShown;

  /** Messages; progress is shown only where it is wanted. */
  Messages(PrintWriter err, Verbosity verbosity, boolean progress) {
    this.err = err;
    this.verbosity = verbosity;
    this.progress = progress && !verbosity.quiet;
  }

  /** Says what went wrong, and with --debug where in the program. */
  void error(String line, @Nullable Throwable cause) {
    clear();
    err.println("assay: " + oneLine(line));
    if (verbosity.debugging.debug && cause != null) {
      cause.printStackTrace(err);
    }
    err.flush();
  }

  /** Says what an input's error is. */
  void error(UnreadableException e) {
    error(String.valueOf(e.getMessage()), e);
  }

  /** Says how the run went, unless it shall be quiet. */
  void note(String line) {
    if (!verbosity.quiet) {
      clear();
      err.println("assay: " + oneLine(line));
      err.flush();
    }
  }

  /** Says a detail, if details are wanted. */
  void detail(String line) {
    if (verbosity.verbose) {
      note(line);
    }
  }

  /** Shows how many inputs are done, how fast, and how long the others will take. */
  void progress(int done, int total, String path) {
    if (progress) {
      String shown = path.length() > 50 ? "..." + path.substring(path.length() - 47) : path;
      double seconds = Math.max(1e-3, (System.nanoTime() - begun) / 1e9);
      double rate = done / seconds;
      long left = Math.round((total - done) / rate);
      err.print(
          CLEAR
              + String.format(
                  Locale.ROOT,
                  "%d/%d  %.1f/s  %d:%02d left  %s",
                  done,
                  total,
                  rate,
                  left / 60,
                  left % 60,
                  oneLine(shown)));
      err.flush();
      progressShown = true;
    }
  }

  /** Takes the line of progress away. */
  void clear() {
    if (progressShown) {
      err.print(CLEAR);
      err.flush();
      progressShown = false;
    }
  }

  /** What an error of reading or writing is, in a line. */
  static String describe(IOException e) {
    if (e instanceof NotDirectoryException missing) {
      return missing.getFile() + ": no such folder, expected one to write to";
    } else if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder, expected it to be there";
    } else if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission to write it, expected a writable place";
    } else if (e instanceof FileSystemException failed) {
      return failed.getFile()
          + ": "
          + (failed.getReason() == null ? failed.toString() : failed.getReason());
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
