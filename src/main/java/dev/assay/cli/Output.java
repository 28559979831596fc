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
  RecordWriter open(Streams streams, List<RecordType<?>> types) throws IOException {
    Format chosen = format(streams);
    Path place = output;
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
      return CsvWriter.in(place, types);
    }
    if (types.size() != 1) {
      throw wrong(
          "--format csv: found "
              + types.size()
              + " types of records for standard output, expected one"
              + " (--records TYPE) or a folder (-o DIR)");
    }
    return CsvWriter.of(types.get(0), Sink.of(streams.out()));
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
