package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples' records, whole, as they were last looked at by eye; -Dgolden.update=true writes them
 * anew.
 */
class SamplesTest {
  private static final Path FILINGS = Path.of("samples/filings");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/samples");

  @TestFactory
  Stream<DynamicTest> each_sample_gives_its_golden_records() throws IOException {
    List<Path> filings;
    try (Stream<Path> files = Files.list(FILINGS)) {
      filings = files.sorted().toList();
    }
    assertThat(filings).hasSizeGreaterThanOrEqualTo(8);
    return filings.stream()
        .map(
            filing -> DynamicTest.dynamicTest(filing.getFileName().toString(), () -> same(filing)));
  }

  private static void same(Path filing) throws IOException {
    String name = filing.getFileName().toString();
    Path golden = GOLDEN.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
    String records = run("extract", filing.toString(), "--format", "json");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, records);
    }
    assertThat(records).isEqualTo(Files.readString(golden));
  }

  @Test
  void the_samples_score_at_least_what_the_readme_claims() {
    String scores =
        run(
            "evaluate",
            "samples/gold",
            "samples/filings",
            "--min",
            "core.f1=0.70,core.precision=0.80");
    assertThat(scores).contains("core").doesNotContain("below");
  }

  @Test
  void a_filing_without_any_drug_gives_no_core_record() {
    String records = run("extract", "samples/filings/thornbury-bank-8k.txt");
    assertThat(records)
        .contains("\"candidates\":[],\"antigens\":[],\"dosing\":[],\"milestones\":[]");
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            false,
            false,
            false,
            100);
    int exit = new Cli(streams, Engine::ofPipeline).run(arguments);
    assertThat(exit).as("%s: %s", String.join(" ", arguments), err).isEqualTo(Exit.OK);
    return out.toString(StandardCharsets.UTF_8);
  }
}
