package dev.assay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportsTest {
  @Test
  void theTableHasARowForEachTypeAndTwoSums() {
    assertThat(ScoreTable.lines(ScoringCase.own("doses-on-another-drug").evaluate(), false))
        .containsExactly(
            "                               slots                          whole records",
            "type                  P      R     F1   gold   pred         P      R     F1  "
                + " right/paired/gold/pred",
            "document          1.000  1.000  1.000     11     11",
            "candidates        1.000  1.000  1.000     24     24     1.000  1.000  1.000   4/4/4/4",
            "antigens          1.000  1.000  1.000      7      7     1.000  1.000  1.000   2/2/2/2",
            "dosing            0.826  0.826  0.826     23     23     0.000  0.000  0.000   0/4/4/4",
            "milestones        1.000  1.000  1.000     22     22     1.000  1.000  1.000   3/3/3/3",
            "collaborations    1.000  1.000  1.000     12     12     1.000  1.000  1.000   2/2/2/2",
            "trials            1.000  1.000  1.000     11     11     1.000  1.000  1.000   2/2/2/2",
            "outcomes          1.000  1.000  1.000     15     15     1.000  1.000  1.000   3/3/3/3",
            "presentations     1.000  1.000  1.000      4      4     1.000  1.000  1.000   1/1/1/1",
            "core              0.947  0.947  0.947     76     76     0.692  0.692  0.692",
            "all               0.969  0.969  0.969    129    129     0.810  0.810  0.810");
  }

  @Test
  void onRequestMissedAndWrongFactsStandAboveAndSlotsBelow() {
    assertThat(ScoreTable.lines(ScoringCase.own("doses-on-another-drug").evaluate(), true))
        .startsWith(
            "- harrow-2031-04-02 dosing[0] hb 12: missed [('candidate', 'hb 12')]",
            "- harrow-2031-04-02 dosing[1] hb 12: missed [('candidate', 'hb 12')]")
        .contains(
            "+ harrow-2031-04-02 dosing[3] hb 30: wrong [('candidate', 'hb 30')]",
            "   dosing.candidate              P 0.000 R 0.000 F1 0.000  gold 4 pred 4")
        .endsWith("   trials.status                 P 1.000 R 1.000 F1 1.000  gold 2 pred 2");
  }

  @Test
  void theJsonOfNothingHasTheSumsOnly() {
    Documents none = new Documents(Map.of());

    assertThat(ScoreTable.json(Scorer.evaluate(none, none, Optional.of("trials"))))
        .startsWith(
            """
            {
             "core": {
              "precision": 1.0,
              "recall": 1.0,
              "f1": 1.0,
              "gold": 0,""");
  }

  @Test
  void theJunitReportFailsThresholdsAndSkipsFilingsWithoutPrediction() throws Exception {
    Evaluation evaluation = ScoringCase.own("missing-empty-twice").evaluate();

    String xml = JunitReport.xml(evaluation, Thresholds.parse("core.f1=0.9,all.f1=0.1"));

    Document report =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    Element thresholds = (Element) report.getElementsByTagName("testsuite").item(0);
    Element filings = (Element) report.getElementsByTagName("testsuite").item(1);
    assertThat(thresholds.getAttribute("tests")).isEqualTo("2");
    assertThat(thresholds.getAttribute("failures")).isEqualTo("1");
    assertThat(
            ((Element) thresholds.getElementsByTagName("failure").item(0)).getAttribute("message"))
        .isEqualTo("core.f1: found 0.5571, expected at least 0.9");
    assertThat(filings.getElementsByTagName("testcase").getLength()).isEqualTo(11);
    assertThat(filings.getElementsByTagName("skipped").getLength()).isEqualTo(5);
    assertThat(filings.getAttribute("skipped")).isEqualTo("5");
  }

  @Test
  void theJunitReportHoldsFilingsWhoseNamesXmlCannot() {
    Documents odd = new Documents(Map.of("a\u0001<b>&", oneTrial()));

    assertThat(JunitReport.xml(Scorer.evaluate(odd, odd, Optional.empty()), Thresholds.NONE))
        .contains("classname=\"a?&lt;b")
        .doesNotContain("\u0001");
  }

  private static JsonNode oneTrial() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.putArray("trials").addObject().put("phase", "phase_1");
    return document;
  }
}
