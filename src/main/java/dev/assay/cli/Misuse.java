package dev.assay.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in a line of the program's own words: found, expected. */
final class Misuse {
  private Misuse() {}

  /** "--jobs: found "two", expected a whole number", or what the parser says. */
  static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return "found \""
          + unmatched.getUnmatched().get(0)
          + "\", expected "
          + next(e.getCommandLine());
    }
    ArgSpec asked = e.getArgSpec();
    String expected = asked instanceof OptionSpec ? expected(asked.type()) : "";
    if (asked instanceof OptionSpec option && e.getValue() != null && !expected.isEmpty()) {
      return option.longestName() + ": found \"" + e.getValue() + "\", expected " + expected;
    }
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  private static String next(CommandLine command) {
    return command.getSubcommands().isEmpty()
        ? "nothing more"
        : "one of " + String.join(", ", command.getSubcommands().keySet());
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(value -> value.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
    } else if (type == int.class || type == long.class || type == Integer.class) {
      return "a whole number";
    }
    return type == double.class || type == Double.class ? "a number" : "";
  }
}
