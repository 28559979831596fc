package dev.assay.cli;

import picocli.CommandLine.Option;

/** Options of every command: how much is said on standard error. */
final class Verbosity {
  @Option(names = {"-q", "--quiet"}, description = "Say nothing but errors.")
  boolean quiet;

  @Option(names = {"-v", "--verbose"}, description = "Say what is done with each file.")
  boolean verbose;

  @Option(names = "--debug", description = "Show where in the program an error arose (a stack trace).")
  boolean debug;
}
