package dev.assay;

import dev.assay.cli.Cli;
import dev.assay.cli.Engine;
import dev.assay.cli.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the commands over samples and tells nobody, so that the Java machine can keep the classes
 * that they need as it has prepared them; the shell head of the program asks for it.
 */
public final class Rehearsal {
  /** Filings that together have something of all. */
  private static final List<String> SAMPLES =
      List.of(
          "quellmar-8k-adc.txt",
          "harrowgate-8k-mtd.htm",
          "castelmoor-10k-business.txt",
          "lumenhart-corvastra-deal.txt",
          "meridane-1996-submission.txt",
          "northmere-license-agreement.txt",
          "ocelline-gene-therapy.htm",
          "sablewood-acquisition.md",
          "vindelar-quarter-results.htm");

  private static final List<String> COMMANDS =
      List.of("extract --format=ndjson", "extract --format=table", "explain");

  private Rehearsal() {}

  /** Runs the commands, over all samples in a folder and over each by itself. */
  public static void main(String[] arguments) throws IOException {
    Engine engine = Main.engines(new String[] {"extract", "-"}).get();
    Path folder = Files.createTempDirectory("assay");
    List<Path> samples = new ArrayList<>();
    try {
      for (String sample : SAMPLES) {
        samples.add(copy(sample, folder.resolve(sample)));
      }
      run(() -> engine, "extract", "--format=ndjson", folder.toString());
      for (Path sample : samples) {
        for (String command : COMMANDS) {
          List<String> words = new ArrayList<>(List.of(command.split(" ")));
          words.add(sample.toString());
          run(() -> engine, words.toArray(String[]::new));
        }
      }
    } finally {
      for (Path sample : samples) {
        Files.delete(sample);
      }
      Files.delete(folder);
    }
  }

  private static Path copy(String sample, Path to) throws IOException {
    try (InputStream filing = Rehearsal.class.getResourceAsStream("rehearsal/" + sample)) {
      if (filing == null) {
        throw new IllegalStateException(sample + ": not found among the program's resources");
      }
      Files.copy(filing, to);
    }
    return to;
  }

  private static void run(Supplier<Engine> engine, String... command) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    OutputStream nowhere = OutputStream.nullOutputStream();
    Streams streams =
        new Streams(InputStream.nullInputStream(), nowhere, nobody, false, false, false, 80);
    int exit = new Cli(streams, engine).run(command);
    if (exit != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": exit code " + exit);
    }
  }
}
