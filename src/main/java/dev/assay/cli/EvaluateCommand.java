package dev.assay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.evaluate.Documents;
import dev.assay.evaluate.Evaluation;
import dev.assay.evaluate.JunitReport;
import dev.assay.evaluate.Reliability;
import dev.assay.evaluate.ScoreTable;
import dev.assay.evaluate.Scorer;
import dev.assay.evaluate.Thresholds;
import dev.assay.source.Inputs;
import dev.assay.write.NdjsonWriter;
import dev.assay.write.OutputFile;
import dev.assay.write.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code assay evaluate}: records against gold. */
@Command(
    name = "evaluate",
    header = "Score records against gold.",
    description = {
      "Compares the records of filings with hand-made ones and prints precision, recall and F1 by record type: of slots"
          + " on the left, of whole records on the right. core is candidates, antigens, dosing and milestones together.",
      "PATH is an output (.ndjson, .json or a folder of .json), or else filings, which are extracted first."
          + " A filing and its gold have the same file name without ending."
    },
    footer = {
      "",
      "Examples:",
      "  assay evaluate gold/ filings/",
      "  assay evaluate gold/ out.ndjson --show --type dosing",
      "  assay evaluate gold/ filings/ --min core.f1=0.9,dosing.strict_f1=0.8",
      "  assay evaluate gold/ filings/ --min-f1 0.9 --junit report.xml",
      "",
      "Exit codes:",
      "  0  scored, and every least figure reached",
      "  1  an input could not be read, or nothing of it is in the gold",
      "  2  the command line is wrong",
      "  3  a least figure (--min, --min-f1) was not reached"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Engine> engines;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A folder of NAME.json, a .json or an .ndjson file.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "An output, or filings.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--show",
      description = "Show each missed (-) and wrong (+) fact, and the figures of each slot.")
  private boolean show;

  @Option(names = "--type", paramLabel = "TYPE", description = "Score only this type of records.")
  private @Nullable String type;

  @Option(
      names = "--calibration",
      description =
          "Print below, for each tenth of confidence, how many records stand there and which share is right as a whole.")
  private boolean calibration;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Option(
      names = "--min",
      paramLabel = "TYPE.FIGURE=X",
      description =
          "Least figures, such as @|bold core.f1=0.9,dosing.strict_f1=0.7|@; 3 is returned below one.")
  private @Nullable String least;

  @Option(names = "--min-f1", paramLabel = "X", description = "Short for --min core.f1=X.")
  private @Nullable String leastF1;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the outcome as JUnit XML, too.")
  private @Nullable Path junit;

  @Mixin private final Filings filings = new Filings();
  @Mixin private final Verbosity verbosity = new Verbosity();

  EvaluateCommand(Streams streams, Supplier<Engine> engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Messages messages = new Messages(streams.err(), verbosity, false);
    Thresholds thresholds = thresholds();
    if (calibration && json) {
      throw wrong("--calibration is a table, expected without --json");
    }
    if (type != null && !Scorer.types().contains(type)) {
      throw wrong(
          "--type: found \"" + type + "\", expected one of " + String.join(", ", Scorer.types()));
    }
    Documents expected = Documents.load(gold);
    Optional<Path> output = output();
    List<JsonNode> extracted = new ArrayList<>();
    boolean whole = output.isPresent() || extract(messages, extracted);
    Documents predicted =
        output.isPresent() ? Documents.load(output.get()) : Documents.of(extracted, "filings");
    Evaluation evaluation = Scorer.evaluate(expected, predicted, Optional.ofNullable(type));
    evaluation
        .missing()
        .forEach(name -> messages.note("no records of " + name + ", which the gold has"));
    print(evaluation);
    if (junit != null) {
      try (OutputFile report = OutputFile.at(junit)) {
        report.stream()
            .write(JunitReport.xml(evaluation, thresholds).getBytes(StandardCharsets.UTF_8));
        report.commit();
      }
    }
    List<Thresholds.Shortfall> shortfalls = thresholds.shortfalls(evaluation);
    shortfalls.forEach(shortfall -> messages.error(shortfall.toString(), null));
    boolean strangers =
        !evaluation.unexpected().isEmpty()
            && evaluation.missing().size() == expected.byName().size();
    if (strangers) {
      messages.error(
          gold + ": no document of " + String.join(", ", paths) + ", expected one at least", null);
    }
    if (!whole || strangers) {
      return Exit.FAILED;
    }
    return shortfalls.isEmpty() ? Exit.OK : Exit.SHORT;
  }

  private void print(Evaluation evaluation) throws IOException {
    String report =
        json ? ScoreTable.json(evaluation) : String.join("\n", ScoreTable.lines(evaluation, show));
    if (calibration) {
      report += "\n\n" + String.join("\n", Reliability.lines(evaluation));
    }
    streams.out().write((report + "\n").getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
  }

  /** Extracts the filings; false if one of them could not be read. */
  private boolean extract(Messages messages, List<JsonNode> extracted)
      throws IOException, InterruptedException {
    Inputs inputs = filings.inputs(paths, streams.in());
    FilingRun run = new FilingRun(engines.get(), streams, messages, filings);
    ObjectMapper mapper = new ObjectMapper();
    run.run(
        inputs,
        filing -> {
          ByteArrayOutputStream line = new ByteArrayOutputStream();
          try (NdjsonWriter writer = new NdjsonWriter(Sink.of(line))) {
            writer.write(filing);
          }
          extracted.add(mapper.readTree(line.toByteArray()));
        });
    return run.failed() == 0;
  }

  /** The output that was named in place of filings. */
  private Optional<Path> output() throws IOException {
    for (String path : paths) {
      if (!path.equals("-") && isOutput(Path.of(path))) {
        if (paths.size() > 1) {
          throw wrong(
              "PATH: found an output, "
                  + path
                  + ", among "
                  + paths.size()
                  + " paths, expected it alone");
        }
        return Optional.of(Path.of(path));
      }
    }
    return Optional.empty();
  }

  private static boolean isOutput(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return path.toString().endsWith(".json") || path.toString().endsWith(".ndjson");
    }
    if (!Inputs.of(List.of(path.toString()), below -> true).found().isEmpty()) {
      return false;
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.anyMatch(file -> file.toString().endsWith(".json"));
    }
  }

  private Thresholds thresholds() {
    List<Thresholds.Threshold> all = new ArrayList<>();
    try {
      if (least != null) {
        all.addAll(Thresholds.parse(least).all());
      }
      if (leastF1 != null) {
        all.addAll(Thresholds.parse("core.f1=" + leastF1).all());
      }
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return new Thresholds(all);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
