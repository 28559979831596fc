package dev.assay.cli;

import dev.assay.source.Inputs;
import dev.assay.write.NdjsonWriter;
import dev.assay.write.RecordWriter;
import dev.assay.write.Selection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay extract}: filings to records. */
@Command(
    name = "extract",
    header = "Extract the records of filings.",
    description = {
      "Reads files, folders (with all below them) and standard input, and writes what they say as records, each with"
          + " the text that it stands on.",
      "A folder gives its .txt, .htm, .html, .xhtml, .nc, .sgml and .md files (with .gz too), its text files without"
          + " ending and the members of its .zip, .tar and .tar.gz; hidden files are passed over. A file that is named is"
          + " always read. A member is named @|bold archive.zip!/member|@."
    },
    footer = {
      "",
      "Examples:",
      "  assay extract filing.txt",
      "  assay extract filings/ -o out.ndjson",
      "  assay extract feed/ -o out.ndjson --resume",
      "  assay extract filings/ --include '*.htm' --format csv -o tables/",
      "  assay extract filings/ --format csv --records dosing > dosing.csv",
      "  curl -s URL | assay extract - | jq '.candidates[].name'",
      "",
      "Exit codes:",
      "  0  all was read and written",
      "  1  an input could not be read (the others are written), or the run failed",
      "  2  the command line is wrong"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Engine> engines;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders; @|bold -|@ is standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final Output output = new Output();
  @Mixin private final Filings filings = new Filings();

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Show progress on standard error: @|bold auto|@ (on a terminal, if records do not go there),"
              + " @|bold always|@ or @|bold never|@.")
  private When progress = When.AUTO;

  @Mixin private final Verbosity verbosity = new Verbosity();

  ExtractCommand(Streams streams, Supplier<Engine> engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean sensible = streams.errTerminal() && !(streams.outTerminal() && output.isStandard());
    Messages messages = new Messages(streams.err(), verbosity, progress.holds(sensible));
    Inputs inputs = filings.inputs(paths, streams.in());
    Engine engine = engines.get();
    Selection selection = output.selection(engine.types());
    String version = new AssayCommand.Version().getVersion()[0];
    // The program is looked over only where it counts which one it is.
    String settings =
        output.hasManifest(streams) ? selection.key(version + " " + Fingerprint.ofProgram()) : "";
    Resumption earlier = output.resumption(streams, settings);
    FilingRun run = new FilingRun(engine, streams, messages, filings);
    try (RecordWriter writer = output.open(streams, selection.types(), earlier);
        Manifest manifest = output.manifest(streams, version, settings)) {
      if (writer instanceof NdjsonWriter lines) {
        run.resuming(earlier, lines::keep);
      }
      run.telling(manifest).run(inputs, filing -> writer.write(selection.of(filing)));
      writer.finish();
      manifest.finish();
      earlier.finish();
    } finally {
      messages.clear();
    }
    if (run.failed() > 0) {
      messages.note(run.read() + " read, " + run.failed() + " could not be read");
      return Exit.FAILED;
    }
    messages.detail(run.read() + " read, written to " + output.place());
    return Exit.OK;
  }
}
