package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the README shows is what the program does: its commands run, and what they print is what
 * stands below them.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  /** A block of a command and, below it, what it prints. */
  private static final Pattern BLOCK = Pattern.compile("```console\n\\$ (.+)\n([^`]*)```");

  @TestFactory
  Stream<DynamicTest> commands_print_what_the_readme_shows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(README));
    while (block.find()) {
      String command = block.group(1);
      String shown = block.group(2);
      if (command.startsWith("target/assay ") && !command.contains("|") && !command.contains(">")) {
        tests.add(
            DynamicTest.dynamicTest(command, () -> assertThat(printed(command)).isEqualTo(shown)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(3);
    return tests.stream();
  }

  @Test
  void every_command_of_the_program_is_told_of() throws IOException {
    String readme = Files.readString(README);
    for (String command : List.of("extract", "explain", "text", "verify", "evaluate", "schema")) {
      assertThat(readme).contains("`assay " + command);
    }
  }

  @Test
  void the_readme_is_written_anew_only_on_demand() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      StringBuilder updated = new StringBuilder();
      Matcher block = BLOCK.matcher(Files.readString(README));
      while (block.find()) {
        String command = block.group(1);
        boolean ours =
            command.startsWith("target/assay ") && !command.contains("|") && !command.contains(">");
        String text =
            ours ? "```console\n$ " + command + "\n" + printed(command) + "```" : block.group();
        block.appendReplacement(updated, Matcher.quoteReplacement(text));
      }
      block.appendTail(updated);
      Files.writeString(README, updated.toString());
    }
    assertThat(README).isRegularFile();
  }

  private static String printed(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(new StringWriter(), true),
            false,
            false,
            false,
            100);
    int exit =
        new Cli(streams, Engine::ofPipeline)
            .run(command.substring("target/assay ".length()).split(" +"));
    assertThat(exit).as(command).isIn(Exit.OK, Exit.SHORT);
    return out.toString(StandardCharsets.UTF_8);
  }
}
