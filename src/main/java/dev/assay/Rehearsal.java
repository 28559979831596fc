package dev.assay;

import dev.assay.cli.Cli;
import dev.assay.cli.Engine;
import dev.assay.cli.Streams;
import dev.assay.text.Ahead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/**
 * Runs the commands over a sample and tells nobody, so that the Java machine can keep the classes
 * that they need as it has prepared them; the shell head of the program asks for it.
 */
public final class Rehearsal {
  /** Filings that have something of all. */
  private static final List<String> SAMPLES =
      List.of("rehearsal/quellmar-8k-adc.txt", "rehearsal/harrowgate-8k-mtd.htm");

  private static final List<String> COMMANDS =
      List.of("extract --format=ndjson -", "extract --format=table -", "explain -");

  private Rehearsal() {}

  /** Runs the commands. */
  public static void main(String[] arguments) throws IOException {
    Engine engine = Ahead.begin(Engine::ofPipeline).get();
    for (String sample : SAMPLES) {
      for (String command : COMMANDS) {
        run(engine, sample, command.split(" "));
      }
    }
  }

  private static void run(Engine engine, String sample, String[] command) throws IOException {
    try (InputStream filing = Rehearsal.class.getResourceAsStream(sample)) {
      if (filing == null) {
        throw new IllegalStateException(sample + ": not found among the program's resources");
      }
      PrintWriter nobody = new PrintWriter(Writer.nullWriter());
      OutputStream nowhere = OutputStream.nullOutputStream();
      Streams streams = new Streams(filing, nowhere, nobody, false, false, false, 80);
      int exit = new Cli(streams, () -> engine).run(command);
      if (exit != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": exit code " + exit);
      }
    }
  }
}
