package dev.assay;

import dev.assay.cli.Cli;
import dev.assay.cli.Engine;
import dev.assay.cli.Streams;
import dev.assay.text.Ahead;
import java.util.List;
import java.util.function.Supplier;

/** The program. */
public final class Main {
  private static final List<String> READING = List.of("extract", "explain", "evaluate");

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new Cli(Streams.ofProcess(), engines(arguments)).run(arguments));
  }

  /** A command that reads filings has its engine made while its options are read. */
  static Supplier<Engine> engines(String[] arguments) {
    List<String> words = List.of(arguments);
    boolean reads = words.size() > 1 && READING.contains(words.get(0));
    return reads && !words.contains("--help") && !words.contains("-h")
        ? Ahead.begin(Engine::ofPipeline)
        : Engine::ofPipeline;
  }
}
