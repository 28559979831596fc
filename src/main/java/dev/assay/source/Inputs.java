package dev.assay.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the arguments name: files, the files of folders in sorted order, standard input.
 *
 * @param found the inputs, in the order of the arguments, each once
 * @param failed an error for each argument or folder that cannot be read
 */
public record Inputs(List<Input> found, List<UnreadableException> failed) {
  /** Keeps its own copies. */
  public Inputs {
    found = List.copyOf(found);
    failed = List.copyOf(failed);
  }

  /**
   * Expands arguments.
   *
   * @param arguments paths as given; {@code -} is standard input
   * @param chosen tells of a path below a folder argument whether it is wanted; a file that is
   *     named itself always is
   */
  public static Inputs of(List<String> arguments, Predicate<String> chosen) {
    Walk walk = new Walk(chosen);
    arguments.forEach(walk::argument);
    return new Inputs(List.copyOf(walk.found.values()), walk.failed);
  }

  /** Whether a name's ending is that of a filing or of an archive, or it has none. */
  static boolean mayBeFiling(String name) {
    return name.indexOf('.') < 0 || hasEnding(name);
  }

  /** Whether a name ends as a filing or as an archive does: "a.txt", "a.nc.gz", "a.gz", "a.zip". */
  static boolean hasEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return Members.isArchive(name)
        || !plain.equals(lower) && plain.indexOf('.') < 0
        || Source.CONTAINERS.stream().flatMap(c -> c.endings().stream()).anyMatch(plain::endsWith);
  }

  /** A folder's listing by name; a folder may break off while it is listed. */
  static List<Path> sorted(Stream<Path> listing) throws IOException {
    try {
      return listing.sorted(Comparator.comparing(Walk::name)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * One expansion; it remembers the folders that it has been in, so that links cannot lead it
   * round.
   */
  private static final class Walk {
    private final Predicate<String> chosen;
    private final Map<String, Input> found = new LinkedHashMap<>();
    private final List<UnreadableException> failed = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    Walk(Predicate<String> chosen) {
      this.chosen = chosen;
    }

    void argument(String argument) {
      if (argument.equals("-")) {
        found.putIfAbsent("-", Input.STANDARD);
        return;
      }
      String display = argument.replace(File.separatorChar, '/');
      try {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          seen.clear();
          folder(path, display.endsWith("/") ? display : display + "/", "");
        } else if (Files.exists(path) || isMember(argument)) {
          found.putIfAbsent(display, new Input(display, path));
        } else {
          failed.add(
              new UnreadableException(display, "no such file or folder", "a file, a folder or -"));
        }
      } catch (InvalidPathException e) {
        failed.add(
            new UnreadableException(
                display, "no path (" + e.getReason() + ")", "a file, a folder or -", e));
      }
    }

    /** "feed.tar.gz!/a.nc" names a member of an archive. */
    private static boolean isMember(String argument) {
      int mark = argument.indexOf(Members.MARK);
      return mark > 0 && Files.isRegularFile(Path.of(argument.substring(0, mark)));
    }

    private void folder(Path folder, String argument, String below) {
      List<Path> children;
      try (Stream<Path> listing = Files.list(folder)) {
        if (!seen.add(folder.toRealPath())) {
          return;
        }
        children = sorted(listing);
      } catch (IOException e) {
        failed.add(
            new UnreadableException(
                argument + below, "a folder that cannot be listed", "a readable folder", e));
        return;
      }
      for (Path child : children) {
        child(child, argument, below + name(child));
      }
    }

    private void child(Path child, String argument, String below) {
      if (name(child).startsWith(".")) {
        return;
      }
      if (Files.isDirectory(child)) {
        folder(child, argument, below + "/");
      } else if (isFiling(child) && (chosen.test(below) || isArchiveWanted(below))) {
        found.putIfAbsent(argument + below, new Input(argument + below, child));
      }
    }

    /** Of an archive the members are chosen; it is left out itself only by an exclude glob. */
    private boolean isArchiveWanted(String below) {
      return Members.isArchive(below) && !(chosen instanceof Globs globs && globs.excludes(below));
    }

    private static String name(Path path) {
      return path.getFileName().toString();
    }

    private static boolean isFiling(Path file) {
      return mayBeFiling(name(file))
          && (hasEnding(name(file)) || Files.isRegularFile(file) && isText(file));
    }

    /** A file that cannot be opened is taken, so that reading it names the error. */
    private static boolean isText(Path file) {
      try (InputStream stream = Files.newInputStream(file)) {
        return !PlainText.isBinary(stream.readNBytes(Container.HEAD));
      } catch (IOException unreadable) {
        return true;
      }
    }
  }
}
