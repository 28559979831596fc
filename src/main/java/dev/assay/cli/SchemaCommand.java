package dev.assay.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.write.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code assay schema}: what the output looks like. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of the output.",
    description =
        "Prints the JSON Schema (draft 2020-12) of one filing, that is of a line of ndjson or an element of"
            + " the json array: every type of record, its slots, their values and what they mean.",
    footer = {
      "",
      "Examples:",
      "  assay schema > assay.schema.json",
      "  assay schema | jq '.\"$defs\".dosing.properties | keys_unsorted'",
      "",
      "Exit codes:",
      "  0  the schema was printed",
      "  1  it could not be written",
      "  2  the command line is wrong"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Engine> engines;

  @SuppressWarnings("UnusedVariable") // --debug is read where the error is told
  @Mixin
  private final Debug debugging = new Debug();

  SchemaCommand(Streams streams, Supplier<Engine> engines) {
    this.streams = streams;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    String schema =
        new ObjectMapper().writer(printer).writeValueAsString(JsonSchema.of(engines.get().types()));
    streams.out().write((schema + "\n").getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return Exit.OK;
  }
}
