package dev.assay.cli;

import dev.assay.source.Inputs;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay text}: the document text, to the letter. */
@Command(
    name = "text",
    header = "Print the text that evidence offsets count in.",
    description =
        "Prints the document text of one file as UTF-8, with nothing added. The start and end of evidence are"
            + " counted in Unicode code points of this text.",
    footer = {
      "",
      "Examples:",
      "  assay text filing.htm > filing.txt",
      "  assay text filing.htm | less",
      "",
      "Exit codes:",
      "  0  the text was printed",
      "  1  the file could not be read",
      "  2  the command line is wrong"
    })
final class TextCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The file; @|bold -|@ is standard input.")
  private String file = "";

  @SuppressWarnings("UnusedVariable") // --debug is read where the error is told
  @Mixin
  private final Debug debugging = new Debug();

  TextCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, UnreadableException {
    if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
      throw new UnreadableException(file, "a folder", "a file");
    }
    Inputs inputs = Inputs.of(List.of(file), path -> true);
    for (UnreadableException e : inputs.failed()) {
      throw e;
    }
    String text = new Source(streams.in()).read(inputs.found().get(0)).text();
    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return Exit.OK;
  }
}
