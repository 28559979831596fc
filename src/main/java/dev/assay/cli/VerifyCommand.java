package dev.assay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.verify.Verification;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay verify}: an output still stands on its files. */
@Command(
    name = "verify",
    header = "Check that an output still stands on its files.",
    description =
        "Reads ndjson or json output, reads each filing's file again, and checks that it has the same bytes"
            + " (sha256) and that each evidence text is the slice of the document text that its start and end name."
            + " Prints each failure on a line, then a summary.",
    footer = {
      "",
      "Examples:",
      "  assay verify out.ndjson",
      "  assay verify out.ndjson --root /srv/filings",
      "  assay extract filings/ | assay verify -",
      "",
      "Exit codes:",
      "  0  everything stands",
      "  1  the output could not be read",
      "  2  the command line is wrong",
      "  3  something does not stand"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "OUTPUT",
      description = "A file of ndjson or json; @|bold -|@ is standard input.")
  private String output = "";

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "The folder that relative paths in the output start at (default: the working directory).")
  private Path root = Path.of("");

  @Option(
      names = {"-q", "--quiet"},
      description = "Print failures only, no summary.")
  private boolean quiet;

  @SuppressWarnings("UnusedVariable") // --debug is read where the error is told
  @Mixin
  private final Debug debugging = new Debug();

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, Failure {
    Verification verification = new Verification(root);
    int failed = 0;
    Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
    try (InputStream in = open();
        MappingIterator<JsonNode> filings =
            new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
      while (filings.hasNextValue()) {
        List<String> failures =
            verification.failures(filing(filings.nextValue(), verification.filings() + 1));
        for (String failure : failures) {
          out.write(failure + "\n");
        }
        failed += failures.size();
      }
    } catch (JsonProcessingException e) {
      throw new Failure(
          output
              + ": line "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
              + ": "
              + e.getOriginalMessage()
              + ", expected the ndjson or json of assay extract",
          e);
    }
    if (verification.filings() == 0) {
      throw new Failure(output + ": no filing, expected the ndjson or json of assay extract");
    }
    if (!quiet) {
      out.write(
          verification.summary()
              + ": "
              + (failed == 0 ? "all stand" : failed + " failures")
              + "\n");
    }
    out.flush();
    return failed == 0 ? Exit.OK : Exit.SHORT;
  }

  private JsonNode filing(JsonNode value, int number) throws Failure {
    if (!value.isObject()) {
      throw new Failure(
          output
              + ": filing "
              + number
              + ": found "
              + value.getNodeType()
              + ", expected an object");
    }
    return value;
  }

  private InputStream open() throws IOException, Failure {
    if (output.equals("-")) {
      return new FilterInputStream(streams.in()) {
        @Override
        public void close() {}
      };
    }
    Path path = Path.of(output);
    if (!Files.isRegularFile(path)) {
      throw new Failure(
          output
              + ": "
              + (Files.exists(path) ? "no file" : "no such file")
              + ", expected the ndjson or json of assay extract");
    }
    return Files.newInputStream(path);
  }
}
