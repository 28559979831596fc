package dev.assay.cli;

import dev.assay.explain.Explanation;
import dev.assay.record.Fact;
import dev.assay.record.FilingInfo;
import dev.assay.record.FilingRecords;
import dev.assay.record.RecordType;
import dev.assay.text.Document;
import dev.assay.write.SampleRecords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A command line run with streams of its own and an engine that knows the sample text alone. */
final class Run {
  private final int exit;
  private final String out;
  private final String err;

  private Run(int exit, String out, String err) {
    this.exit = exit;
    this.out = out;
    this.err = err;
  }

  static Run of(String... arguments) {
    return fed("", arguments);
  }

  static Run fed(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int exit = into(out, err, input, arguments);
    return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  static int into(OutputStream out, StringWriter err, String input, String... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            false,
            false,
            false,
            80);
    return new Cli(
            streams, () -> new Engine(SampleRecords.TYPES, Run::read, Run::read, Run::explain))
        .run(arguments);
  }

  private static FilingRecords read(Document document) {
    if (document.text().contains("crash")) {
      throw new IllegalStateException("no reason");
    }
    FilingRecords sample = SampleRecords.filing(document.path(), document.sha256());
    boolean grounded = document.text().equals(SampleRecords.TEXT);
    Map<RecordType<?>, List<Fact>> records = new LinkedHashMap<>();
    sample.records().forEach((type, facts) -> records.put(type, grounded ? facts : List.of()));
    FilingInfo info = sample.document();
    return new FilingRecords(info, records);
  }

  /** The commands that explain run with the program's own engine. */
  private static Explanation explain(Document document) {
    throw new IllegalStateException(document.path() + ": no explanation of the sample");
  }

  int exit() {
    return exit;
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }
}
