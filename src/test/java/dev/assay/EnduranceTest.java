package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.Cli;
import dev.assay.cli.Engine;
import dev.assay.cli.Streams;
import dev.assay.record.Evidence;
import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import dev.assay.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole way of the data holds whatever it is given, and gives the same bytes however it is run.
 */
class EnduranceTest {
  private static final Path SAMPLES = Path.of("samples/filings");
  private static final String FACT =
      "Velorix Therapeutics, Inc. is developing VRX-204, an antibody that targets CD33, for gout.\n";
  private static final int STEP = 97;
  private static final Pipeline PIPELINE = new Pipeline();

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    }
  }

  private static Document document(String text) {
    return new Document("a.txt", "", "text", text);
  }

  private static List<Fact> facts(Document document) {
    FilingRecords read = PIPELINE.read(document);
    return read.records().values().stream().flatMap(List::stream).toList();
  }

  private static void assertEvidenceStands(Document document) {
    String text = document.text();
    for (Fact fact : facts(document)) {
      assertThat(fact.evidence()).as(fact.toString()).isNotEmpty();
      for (Evidence piece : fact.evidence()) {
        int start = text.offsetByCodePoints(0, piece.start());
        assertThat(
                text.substring(start, text.offsetByCodePoints(start, piece.end() - piece.start())))
            .isEqualTo(piece.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\t \r\n",
        "\u00a0\u2003",
        "\u0001\u0002\b\u000b\f\u001b\u007f\u0085",
        ".",
        "((((",
        "%",
        "$",
        "5 mg/kg",
        "\ufeff",
        "\u200b\u200d",
        "a",
        "\ud83e",
        "\uddec",
        "-----",
        "|||\t|",
        "[***]"
      })
  void aTextWithoutFactsGivesNone(String text) {
    assertThat(facts(document(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\ud83e\uddec\ud835\udc9c ",
        "\ud83e\uddec\n\n",
        "\ud83e ",
        "\uddec\ud83e\n",
        "\u0001\u001b ",
        "\ufeff",
        "e\u0301 "
      })
  void offsetsCountCodePointsWhateverStandsBefore(String before) {
    Document document = document(before + FACT);

    assertThat(facts(document)).isNotEmpty();
    assertEvidenceStands(document);
  }

  @Test
  void aFactMayHoldCharactersBeyondTheBasicPlane() {
    assertEvidenceStands(
        document(
            FACT.replace(" for gout", " for gout \ud83e\uddec")
                + FACT.replace("VRX", "\ud835\udc9cVRX")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void evidenceIsItsSlice(Path sample) throws IOException, UnreadableException {
    assertEvidenceStands(Source.document(sample.toString(), Files.readAllBytes(sample)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quellmar-8k-adc.txt", "harrowgate-8k-mtd.htm"})
  void aFilingMayBeCutAnywhere(String name) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
    for (int length = 0; length < bytes.length; length += STEP) {
      assertEvidenceStands(Source.document(name, java.util.Arrays.copyOf(bytes, length)));
    }
  }

  @Test
  void aTurkishLocaleChangesNothing() throws IOException {
    byte[] usual = extracted("1");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(extracted("1")).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anyNumberOfJobsGivesTheSameBytes() throws IOException {
    assertThat(extracted("4")).isEqualTo(extracted("1"));
  }

  private static byte[] extracted(String jobs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8)) {
      Streams streams =
          new Streams(InputStream.nullInputStream(), out, errors, false, false, false, 80);
      assertThat(
              new Cli(streams, Engine::ofPipeline)
                  .run("extract", "-q", "-j", jobs, SAMPLES.toString()))
          .as(err.toString(StandardCharsets.UTF_8))
          .isZero();
    }
    assertThat(out.size()).isPositive();
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VRX-204 ",
        "VRX-204, ",
        "CD33 ",
        "5 mg/kg ",
        "gout and ",
        "Phase 2 ",
        "Velorix Therapeutics ",
        "$5 million ",
        "1 ",
        "a ",
        "(",
        "( ) ",
        "A.",
        "I",
        "-",
        "the treatment of ",
        "weekly ",
        "10% of ",
        "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
      })
  void aTextOfOnePhraseOverAndOverIsRead(String phrase) {
    assertEvidenceStands(document(FACT + "\n" + phrase.repeat(1_000)));
  }

  /** A filing of many records of each type, told again and again. */
  private static final String FACTS =
      """
      Velorix Therapeutics, Inc. is developing VRX-204, an antibody that targets CD33, for gout. In the
      Phase 2 trial, VRX-204 was given at a dose of 5 mg/kg every two weeks, and the maximum tolerated
      dose was 5 mg/kg. The overall response rate was 45% in 22 patients who were treated with VRX-204.
      Quellmore Pharma licensed VRX-204 from Velorix and paid Velorix an upfront payment of $5 million.
      Velorix is eligible for a milestone payment of $30 million upon approval of VRX-204. Velorix
      presented a poster entitled "VRX-204 in gout" at the ASCO Annual Meeting 2031 on June 2, 2031.

      """;

  @Test
  void theTimeOfAFilingGrowsNoFasterThanItsLength() {
    seconds(100);
    double few = Math.min(seconds(100), seconds(100));
    assertThat(seconds(1_600)).isLessThan(16 * 2.5 * few);
  }

  /** Processor time that reading the facts so many times over takes. */
  private static double seconds(int times) {
    Document document = document(FACTS.repeat(times));
    java.lang.management.ThreadMXBean threads =
        java.lang.management.ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(facts(document)).hasSizeGreaterThan(5);
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
