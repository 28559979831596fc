package dev.assay.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are wanted: those that an include glob matches, if there is one, and no
 * exclude glob does. A glob without {@code /} looks at the file's name, one with it at the path
 * below the argument; {@code *} stops at {@code /}, {@code **} does not.
 *
 * @param include the globs that choose
 * @param exclude the globs that leave out
 */
public record Globs(List<PathMatcher> include, List<PathMatcher> exclude)
    implements Predicate<String> {
  /** Every file is wanted. */
  public static final Globs ALL = new Globs(List.of(), List.of());

  /** Keeps its own copies. */
  public Globs {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /**
   * Reads globs.
   *
   * @throws IllegalArgumentException if one is malformed, naming it and what is wrong
   */
  public static Globs of(List<String> include, List<String> exclude) {
    return new Globs(matchers(include), matchers(exclude));
  }

  private static List<PathMatcher> matchers(List<String> globs) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : globs) {
      try {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        matchers.add(glob.contains("/") ? matcher : path -> matcher.matches(path.getFileName()));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(
            glob + ": " + e.getDescription() + ", expected a glob such as *.htm", e);
      }
    }
    return matchers;
  }

  @Override
  public boolean test(String below) {
    Path path = Path.of(below);
    return (include.isEmpty() || include.stream().anyMatch(m -> m.matches(path)))
        && !excludes(below);
  }

  /** Whether an exclude glob matches. */
  boolean excludes(String below) {
    Path path = Path.of(below);
    return exclude.stream().anyMatch(m -> m.matches(path));
  }
}
