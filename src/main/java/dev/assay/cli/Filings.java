package dev.assay.cli;

import dev.assay.source.Globs;
import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.Limits;
import dev.assay.source.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of commands that read filings: which files, how many at a time, within which limits. */
final class Filings {
  private static final String MEGABYTES = "200M";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = {
        "Read the paths that this file names, one a line (NUL between them if it has NULs);",
        "@|bold -|@ is standard input. They come after the PATHs."
      })
  private @Nullable String filesFrom;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = {
        "Of folders and archives read only the files that match, such as @|bold *.htm|@ or @|bold 2024/**|@.",
        "A glob without / looks at the name, one with it at the path below the folder. May be repeated."
      })
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Of folders and archives leave out the files that match. May be repeated.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "Read N files at a time; the output is the same (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout-per-file",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "Give a file up that takes longer, and go on (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      defaultValue = MEGABYTES,
      description =
          "Refuse a filing with more bytes, uncompressed; K, M and G may follow; at most 2G (default: ${DEFAULT-VALUE}).")
  private String maxSize = MEGABYTES;

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "Refuse a compressed filing that grows more than N times (default: ${DEFAULT-VALUE}).")
  private int maxRatio;

  @Option(
      names = "--max-members",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Refuse what an archive holds beyond N members (default: ${DEFAULT-VALUE}).")
  private int maxMembers;

  /**
   * What the paths and the list of files name; a folder without filings is an error.
   *
   * @param standardInput where a list named {@code -} is read
   */
  Inputs inputs(List<String> paths, InputStream standardInput) throws IOException {
    List<String> named = new ArrayList<>(paths);
    String list = filesFrom;
    if (list != null) {
      named.addAll(listed(list, standardInput));
    } else if (paths.isEmpty()) {
      throw wrong("no PATH, expected a file, a folder, - or --files-from");
    }
    Inputs inputs = Inputs.of(named, globs());
    List<UnreadableException> failed = new ArrayList<>(inputs.failed());
    for (String path : named) {
      boolean told = failed.stream().anyMatch(e -> Path.of(e.path()).startsWith(path));
      if (!told && !path.equals("-") && Files.isDirectory(Path.of(path)) && isEmpty(path, inputs)) {
        failed.add(
            new UnreadableException(
                path,
                "a folder without filings",
                "files ending in .txt, .htm or .html, or text files without ending"));
      }
    }
    return new Inputs(inputs.found(), failed);
  }

  private static List<String> listed(String list, InputStream standardInput) throws IOException {
    byte[] bytes =
        list.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(list));
    String names = new String(bytes, StandardCharsets.UTF_8);
    String separator = names.indexOf('\0') >= 0 ? "\0" : "\r?\n";
    List<String> paths = new ArrayList<>(List.of(names.split(separator)));
    paths.removeIf(String::isEmpty);
    return paths;
  }

  private static boolean isEmpty(String folder, Inputs inputs) {
    Path path = Path.of(folder);
    return inputs.found().stream()
        .map(Input::file)
        .noneMatch(file -> file != null && file.startsWith(path));
  }

  /** Which files of folders and archives are wanted. */
  Globs globs() {
    try {
      return Globs.of(include, exclude);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** How many files to read at a time. */
  int jobs() {
    return positive("--jobs", jobs);
  }

  /** How long one file may take. */
  Duration timeout() {
    return Duration.ofSeconds(positive("--timeout-per-file", timeout));
  }

  /** What is refused. */
  Limits limits() {
    return new Limits(
        size(maxSize), positive("--max-ratio", maxRatio), positive("--max-members", maxMembers));
  }

  private long size(String words) {
    String upper = words.toUpperCase(Locale.ROOT);
    int unit = "KMG".indexOf(upper.isEmpty() ? ' ' : upper.charAt(upper.length() - 1));
    String digits = unit < 0 ? upper : upper.substring(0, upper.length() - 1);
    if (!digits.matches("[1-9]\\d{0,9}")) {
      throw wrong("--max-size: found " + words + ", expected a number such as 50000000 or 50M");
    }
    return Math.min(Long.parseLong(digits) << (10 * (unit + 1)), Integer.MAX_VALUE - 16L);
  }

  private int positive(String option, int number) {
    if (number < 1) {
      throw wrong(option + ": found " + number + ", expected 1 or more");
    }
    return number;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
