package dev.assay;

import dev.assay.cli.Cli;
import dev.assay.cli.Engine;
import dev.assay.cli.Streams;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new Cli(Streams.ofProcess(), Engine::ofPipeline).run(arguments));
  }
}
