package dev.assay.cli;

import dev.assay.source.Globs;
import dev.assay.source.Input;
import dev.assay.source.Inputs;
import dev.assay.source.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of commands that read filings: which files of a folder, and how many at a time. */
final class Filings {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = {
        "Of folders read only the files that match, such as @|bold *.htm|@ or @|bold 2024/**|@.",
        "A glob without / looks at the name, one with it at the path below the folder. May be repeated."
      })
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Of folders leave out the files that match. May be repeated.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "Read N files at a time; the output is the same (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** What the paths name; a folder without filings is an error. */
  Inputs inputs(List<String> paths) {
    Inputs inputs = Inputs.of(paths, globs());
    List<UnreadableException> failed = new ArrayList<>(inputs.failed());
    for (String path : paths) {
      boolean told = failed.stream().anyMatch(e -> String.valueOf(e.getMessage()).startsWith(path));
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

  private static boolean isEmpty(String folder, Inputs inputs) {
    Path path = Path.of(folder);
    return inputs.found().stream()
        .map(Input::file)
        .noneMatch(file -> file != null && file.startsWith(path));
  }

  private Globs globs() {
    try {
      return Globs.of(include, exclude);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** How many files to read at a time. */
  int jobs() {
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--jobs: found " + jobs + ", expected 1 or more");
    }
    return jobs;
  }
}
