package dev.assay.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that read many files: how much is said on standard error. */
final class Verbosity {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say what is done with each file.")
  boolean verbose;

  @Mixin Debug debugging = new Debug();
}
