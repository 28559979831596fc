package dev.assay.cli;

import dev.assay.explain.Explanation;
import dev.assay.source.Inputs;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import dev.assay.write.ExplanationJson;
import dev.assay.write.ExplanationText;
import dev.assay.write.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay explain}: the text beside its records, and why they are as they are. */
@Command(
    name = "explain",
    header = "Show a filing's text with its records, and why they are there.",
    description = {
      "Prints each sentence and, below it, what it mentions (and what that stands for) and the records that it supports. A"
          + " record is shown whole at the sentence that tells most of it, with how its confidence came about; other sentences"
          + " say what they add. Each slot has the rule that reads it beside it and the words that the rule matched.",
      "Below a sentence that mentions a dose, money, an antigen, a result, a meeting or a study and gives no record stands the"
          + " rule that lacks least, and what it lacks or why it tells nothing. A section that is left out says why, and what"
          + " it would tell if it counted."
    },
    footer = {
      "",
      "Examples:",
      "  assay explain filing.txt | less",
      "  assay explain filing.txt --record 89986470a3c3baf0",
      "  assay explain filing.txt -f json | jq '.[] | select(.nearest).text'",
      "",
      "Exit codes:",
      "  0  the explanation was printed",
      "  1  the file could not be read, or has no such record",
      "  2  the command line is wrong"
    })
final class ExplainCommand implements Callable<Integer> {
  /** The forms of the explanation. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;
  private final Supplier<Engine> engines;

  @Parameters(paramLabel = "FILE", description = "The file; @|bold -|@ is standard input.")
  private String file = "";

  @Option(
      names = "--record",
      paramLabel = "ID",
      description = "Show only the record with this id, and its sentences.")
  private @Nullable String record;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "@|bold text|@: for reading, as wide as the terminal (default);",
        "@|bold json|@: one array of sentences, with number, section, left_out (why), start, end, text, records, mentions"
            + " (text, stands_for, why), nearest (rule, words, lacks, why) and would_tell; a record has its slots, its"
            + " main_sentence, those that the sentence supports (supports), what each rule reads there (read_here: rule,"
            + " words, the sentence they stand in (words_in), slots, the sentence that names a value (named_in) and how a"
            + " quoted value goes on (goes_on)), what other types' records add (linked_here: slot, value, from), what is"
            + " read_elsewhere, and the factors of its confidence (confidence_factors, and under"
            + " tellings how far each raises it)."
      })
  private Form format = Form.TEXT;

  @SuppressWarnings("UnusedVariable") // --debug is read where the error is told
  @Mixin
  private final Debug debugging = new Debug();

  ExplainCommand(Streams streams, Supplier<Engine> engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException, UnreadableException, Failure {
    Explanation explanation = engines.get().explainer().apply(document());
    if (record != null) {
      String id = record;
      explanation =
          explanation
              .of(id)
              .orElseThrow(
                  () ->
                      new Failure(
                          file
                              + ": no record "
                              + id
                              + ", expected an id that assay extract gives it"));
    }
    Sink sink = Sink.of(streams.out());
    if (format == Form.JSON) {
      new ExplanationJson(sink).write(explanation);
    } else {
      new ExplanationText(sink, streams.width(), streams.colour()).write(explanation);
    }
    return Exit.OK;
  }

  private Document document() throws UnreadableException {
    if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
      throw new UnreadableException(file, "a folder", "a file");
    }
    Inputs inputs = Inputs.of(List.of(file), path -> true);
    for (UnreadableException e : inputs.failed()) {
      throw e;
    }
    return new Source(streams.in()).read(inputs.found().get(0));
  }
}
