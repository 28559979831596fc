package dev.assay.cli;

import dev.assay.evaluate.DocumentsException;
import dev.assay.source.UnreadableException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Puts the commands together and turns what they end in into exit codes and lines on standard
 * error.
 */
public final class Cli {
  private static final int MAX_HELP_WIDTH = 110;

  private final CommandLine line;
  private final Streams streams;

  /**
   * The command line.
   *
   * @param engines makes what reads documents, when a command needs it
   */
  public Cli(Streams streams, Supplier<Engine> engines) {
    this.streams = streams;
    line =
        new CommandLine(new AssayCommand())
            .addSubcommand(new ExtractCommand(streams, engines))
            .addSubcommand(new ExplainCommand(streams, engines))
            .addSubcommand(new TextCommand(streams))
            .addSubcommand(new VerifyCommand(streams))
            .addSubcommand(new EvaluateCommand(streams, engines))
            .addSubcommand(new SchemaCommand(streams, engines));
    line.getCommandSpec().mixinStandardHelpOptions(true);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.min(MAX_HELP_WIDTH, Math.max(60, streams.width())));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(streams.colour() ? Ansi.ON : Ansi.OFF));
    line.setOut(
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
    line.setErr(streams.err());
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler(this::failure);
  }

  /** Runs a command line; its exit code. */
  public int run(String... arguments) {
    return line.execute(arguments);
  }

  private int wrongUsage(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.err().println(command + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    UnmatchedArgumentException.printSuggestions(e, streams.err());
    streams.err().println("Try '" + command + " --help'.");
    streams.err().flush();
    return Exit.USAGE;
  }

  private int failure(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof StandardOutput.ClosedPipeException) {
      return Exit.OK;
    }
    Verbosity verbosity = new Verbosity();
    verbosity.debugging.debug = parsed.hasMatchedOption("--debug");
    new Messages(streams.err(), verbosity, false).error(message(e), e);
    return Exit.FAILED;
  }

  private static String message(Exception e) {
    if (e instanceof IOException io) {
      return Messages.describe(io);
    } else if (e instanceof Failure
        || e instanceof UnreadableException
        || e instanceof DocumentsException) {
      return String.valueOf(e.getMessage());
    }
    return e + " in the program, expected none (--debug shows where)";
  }
}
