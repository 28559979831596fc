package dev.assay.cli;

import dev.assay.record.RecordType;
import dev.assay.write.CsvWriter;
import dev.assay.write.JsonWriter;
import dev.assay.write.NdjsonWriter;
import dev.assay.write.OutputFile;
import dev.assay.write.RecordWriter;
import dev.assay.write.Selection;
import dev.assay.write.Sink;
import dev.assay.write.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the records' output: which, in which form, where to. */
final class Output {
  private static final int FILE_WIDTH = 120;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "@|bold table|@: for reading, a table a record type (default on a terminal);",
        "@|bold ndjson|@: a filing a line, as JSON (default otherwise);",
        "@|bold json|@: one indented array;",
        "@|bold csv|@: a file a record type in the folder of -o, or one type (--records) on standard output."
      })
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = {
        "Write to this file; with csv, to files in this folder.",
        "A file appears when all is done, whole or not at all."
      })
  private @Nullable Path output;

  @Option(
      names = "--excel",
      description = "Begin csv with a byte-order mark, by which Excel knows that it is UTF-8.")
  private boolean excel;

  @Option(
      names = "--resume",
      description = {
        "With -o and ndjson: keep what an earlier run has written of filings whose bytes are the same, if the program with"
            + " its rules and lexicon and the options of the output are too; a run that was interrupted goes on."
      })
  private boolean resume;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = {
        "Write what became of each file (read, empty, refused, failed, and why) to this file",
        "(default: with csv manifest.json in the folder of -o; with --resume the file of -o with .manifest.json)."
      })
  private @Nullable Path manifest;

  @Option(
      names = "--records",
      paramLabel = "TYPE",
      split = ",",
      description = "Write only these types of records, such as @|bold dosing,milestones|@.")
  private List<String> records = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Write only records with at least this confidence, 0 to 1 (default: 0).")
  private double minConfidence;

  /** Which of the types are written. */
  Selection selection(List<RecordType<?>> types) {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence: found " + minConfidence + ", expected a number from 0 to 1");
    }
    List<String> names = types.stream().map(RecordType::name).toList();
    for (String name : records) {
      if (!names.contains(name)) {
        throw wrong(
            "--records: found \"" + name + "\", expected one of " + String.join(", ", names));
      }
    }
    return new Selection(
        records.isEmpty()
            ? types
            : types.stream().filter(type -> records.contains(type.name())).toList(),
        minConfidence);
  }

  /** Opens the writer of the chosen form and place. */
  RecordWriter open(Streams streams, List<RecordType<?>> types, Resumption earlier)
      throws IOException {
    Format chosen = format(streams);
    Path place = output;
    Path part = earlier.part();
    if (place != null && part != null) {
      return new NdjsonWriter(OutputFile.at(OutputFile.target(place), part));
    }
    if (chosen == Format.CSV) {
      return csv(streams, types, place);
    }
    if (place != null && Files.isDirectory(place)) {
      throw wrong("--output: found a folder, " + place + ", expected a file for " + chosen);
    }
    Sink sink = place == null ? Sink.of(streams.out()) : OutputFile.at(place);
    return switch (chosen) {
      case NDJSON -> new NdjsonWriter(sink);
      case JSON -> new JsonWriter(sink);
      default ->
          place == null
              ? new TableWriter(sink, streams.width(), streams.colour())
              : new TableWriter(sink, FILE_WIDTH, false);
    };
  }

  private RecordWriter csv(Streams streams, List<RecordType<?>> types, @Nullable Path place)
      throws IOException {
    if (place != null) {
      if (Files.exists(place) && !Files.isDirectory(place)) {
        throw wrong("--output: found a file, " + place + ", expected a folder for csv");
      }
      return CsvWriter.in(place, types, excel);
    }
    if (types.size() != 1) {
      throw wrong(
          "--format csv: found "
              + types.size()
              + " types of records for standard output, expected one"
              + " (--records TYPE) or a folder (-o DIR)");
    }
    return CsvWriter.of(types.get(0), Sink.of(streams.out()), excel);
  }

  /** What earlier runs have written, if it is to be kept. */
  Resumption resumption(Streams streams, String settings) throws IOException {
    Path place = output;
    if (!resume) {
      return Resumption.NONE;
    }
    if (place == null
        || format(streams) != Format.NDJSON
        || Files.exists(place) && !Files.isRegularFile(place)) {
      throw wrong("--resume: found no file of ndjson to go on with, expected -o FILE");
    }
    Path told = manifestPlace(streams);
    boolean same = told != null && settings.equals(Manifest.settings(told));
    if (told != null && !same) {
      Files.deleteIfExists(told); // it must not vouch for what this run writes
    }
    return Resumption.of(OutputFile.target(place), settings, same);
  }

  /** Starts the manifest, if there is to be one. */
  Manifest manifest(Streams streams, String version, String settings) throws IOException {
    Path place = manifestPlace(streams);
    return place == null ? Manifest.NONE : Manifest.at(place, version, settings);
  }

  /** Whether there is to be a manifest; a run that resumes has one. */
  boolean hasManifest(Streams streams) {
    return manifestPlace(streams) != null;
  }

  private @Nullable Path manifestPlace(Streams streams) {
    Path place = output;
    if (manifest != null || place == null) {
      return manifest;
    } else if (format(streams) == Format.CSV) {
      return place.resolve("manifest.json");
    }
    return resume ? place.resolveSibling(place.getFileName() + ".manifest.json") : null;
  }

  /** Where the output goes, for people. */
  String place() {
    return output == null ? "standard output" : output.toString();
  }

  /** Whether the output goes to standard output. */
  boolean isStandard() {
    return output == null;
  }

  private Format format(Streams streams) {
    if (format != null) {
      return format;
    }
    return output == null && streams.outTerminal() ? Format.TABLE : Format.NDJSON;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
