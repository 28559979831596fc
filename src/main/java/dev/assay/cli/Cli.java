package dev.assay.cli;

import dev.assay.evaluate.DocumentsException;
import dev.assay.source.UnreadableException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Streams streams;

  /** Makes each command, by its name, in the order in which the help lists them. */
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  /**
   * The command line.
   *
   * @param engines makes what reads documents, when a command needs it
   */
  public Cli(Streams streams, Supplier<Engine> engines) {
    this.streams = streams;
    commands.put("extract", () -> new ExtractCommand(streams, engines));
    commands.put("explain", () -> new ExplainCommand(streams, engines));
    commands.put("text", () -> new TextCommand(streams));
    commands.put("verify", () -> new VerifyCommand(streams));
    commands.put("evaluate", () -> new EvaluateCommand(streams, engines));
    commands.put("schema", () -> new SchemaCommand(streams, engines));
  }

  /** Runs a command line; its exit code. */
  public int run(String... arguments) {
    Supplier<Object> asked = arguments.length == 0 ? null : commands.get(arguments[0]);
    // To read the options of all commands takes longer than to read a filing.
    return line(asked == null ? commands.values() : List.of(asked)).execute(arguments);
  }

  private CommandLine line(Collection<Supplier<Object>> subcommands) {
    CommandLine line = new CommandLine(new AssayCommand());
    subcommands.forEach(command -> line.addSubcommand(command.get()));
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
    return line;
  }

  private int wrongUsage(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.err().println(command + ": " + Misuse.message(e));
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
