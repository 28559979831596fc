package dev.assay.cli;

import picocli.CommandLine.Option;

/**
 * The option of every command that shows where in the program an error arose; {@link Cli} reads it.
 */
final class Debug {
  @Option(
      names = "--debug",
      description = "Show where in the program an error arose (a stack trace).")
  boolean debug;
}
