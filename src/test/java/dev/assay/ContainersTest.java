package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.record.Evidence;
import dev.assay.record.Fact;
import dev.assay.record.FilingRecords;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The same filing, in each form in which it can be had. */
class ContainersTest {
  private static final Pipeline PIPELINE = new Pipeline();

  private static final List<String> PARAGRAPHS =
      List.of(
          "LAKEWOOD, Ohio, March 3, 2031 (NEWSWIRE) -- Orvex Therapeutics, Inc. (Nasdaq: ORVX) today said that its lead"
              + " product candidate, ORV-11, an anti-CD19 antibody, is in a Phase 1 trial in multiple myeloma.",
          "Patients were given ORV-11 intravenously at 5 mg/kg once every three weeks.",
          "Orvex will receive an upfront payment of $20 million from Harrow Pharma, Inc. for ORV-11.");

  private static final String TEXT = String.join("\n\n", PARAGRAPHS) + "\n";
  private static final String HTML =
      "<html><body><p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p></body></html>";

  private static FilingRecords read(String name, String file) throws UnreadableException {
    return PIPELINE.read(Source.document(name, file.getBytes(StandardCharsets.UTF_8)));
  }

  private static String submission(String text) {
    return "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 8-K\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n"
        + text
        + "</TEXT>\n</DOCUMENT>\n";
  }

  private static List<Fact> facts(FilingRecords filing) {
    List<Fact> facts = new ArrayList<>();
    filing.records().values().forEach(facts::addAll);
    return facts;
  }

  /** Types, names and what they stand on; identity and places differ from file to file. */
  private static List<String> said(FilingRecords filing) {
    return facts(filing).stream()
        .map(
            fact ->
                fact.getClass().getSimpleName()
                    + fact.rule()
                    + fact.confidence()
                    + fact.evidence().stream().map(Evidence::text).toList())
        .toList();
  }

  @Test
  void theSameFilingGivesTheSameRecordsInEachForm() throws UnreadableException {
    FilingRecords text = read("a.txt", TEXT);
    assertThat(facts(text)).hasSizeGreaterThan(3);
    assertThat(said(read("a.htm", HTML))).isEqualTo(said(text));
    assertThat(said(read("b.txt", submission(TEXT)))).isEqualTo(said(text));
    assertThat(said(read("b.nc", submission(HTML)))).isEqualTo(said(text));
  }

  @Test
  void evidenceOfMarkupSaysWhereItsBytesAre() throws UnreadableException {
    String html = submission(HTML);
    List<Fact> facts = facts(read("b.txt", html));
    assertThat(facts)
        .flatExtracting(Fact::evidence)
        .allSatisfy(
            piece ->
                assertThat(
                        html.substring(
                            Objects.requireNonNull(piece.sourceStart()),
                            Objects.requireNonNull(piece.sourceEnd())))
                    .isEqualTo(piece.text()));
    assertThat(facts(read("a.txt", TEXT)))
        .flatExtracting(Fact::evidence)
        .allSatisfy(piece -> assertThat(piece.sourceStart()).isNull());
  }
}
