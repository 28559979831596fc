package dev.assay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScorerTest {
  static Stream<ScoringCase> cases() {
    return Stream.concat(ScoringCase.own().stream(), ScoringCase.besideCorpus().stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseGivesItsExpectedFigures(ScoringCase scoring) throws JsonProcessingException {
    JsonNode figures = new JsonMapper().readTree(ScoreTable.json(scoring.evaluate()));

    assertThat(figures).isEqualTo(scoring.figures());
  }

  @Test
  void otherSpellingsOfTheSameRecordsAreAllRight() {
    Evaluation evaluation = ScoringCase.own("other-spellings").evaluate();

    assertThat(evaluation.differences()).isEmpty();
    assertThat(evaluation.row("all").orElseThrow().figures())
        .allSatisfy((n, v) -> assertThat(v).isOne());
  }

  @Test
  void aDoseOnTheWrongDrugLosesOneFactButIsAWrongRecord() {
    ScoreRow dosing =
        ScoringCase.own("doses-on-another-drug").evaluate().row("dosing").orElseThrow();

    assertThat(dosing.facts()).isEqualTo(new Tally(19, 23, 23));
    assertThat(dosing.records()).isEqualTo(new Tally(0, 4, 4));
  }

  @Test
  void aFilingWithoutPredictionCountsAsEmptyAndOneThatTheGoldLacksDoesNotCount() {
    Evaluation evaluation = ScoringCase.own("missing-empty-twice").evaluate();

    assertThat(evaluation.missing()).containsExactly("velmora-2032-01-15");
    assertThat(evaluation.unexpected()).containsExactly("unasked-2030-06-01");
  }

  @Test
  void oneTypeAloneIsScoredAlone() {
    Evaluation evaluation =
        evaluate("{'dosing':[{'low':3}],'trials':[{'phase':'phase_1'}]}", "{}", "dosing");

    assertThat(evaluation.rows())
        .extracting(ScoreRow::label)
        .containsExactly("dosing", "core", "all");
  }

  @Test
  void anUnknownTypeIsNamedTogetherWithTheKnownOnes() {
    assertThatThrownBy(() -> evaluate("{}", "{}", "doses"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no record type doses, expected one of document, candidates,");
  }

  @Test
  void theBetterOfTwoPredictionsIsPaired() {
    Evaluation evaluation =
        evaluate(
            "{'milestones':[{'kind':'upfront','amount':5,'payer':'Velmora'}]}",
            "{'milestones':[{'kind':'upfront'},{'kind':'upfront','amount':5}]}",
            "milestones");

    assertThat(evaluation.differences())
        .extracting(Difference::toString)
        .containsExactly(
            "- a milestones[0] : missed [('payer', 'velmora')]",
            "+ a milestones[0] : wrong [('kind', 'upfront')]");
  }

  @Test
  void ofEquallyGoodPairsTheFirstInTheFilingIsTaken() {
    Evaluation evaluation =
        evaluate(
            "{'milestones':[{'kind':'royalty','payer':'A'},{'kind':'royalty','payer':'B'}]}",
            "{'milestones':[{'kind':'royalty','payer':'C'}]}",
            "milestones");

    assertThat(evaluation.differences()).extracting(Difference::index).containsExactly(0, 1, 0);
    assertThat(evaluation.differences().get(0).facts())
        .containsExactly(new Fact("payer", "a", false));
  }

  @Test
  void recordsThatShareNoKeySlotAreNotPaired() {
    Evaluation evaluation =
        evaluate(
            "{'dosing':[{'candidate':'HB-12','low':3,'unit':'mg'}]}",
            "{'dosing':[{'candidate':'HB-12','low':4,'unit':'mg'}]}",
            "dosing");

    assertThat(evaluation.row("dosing").orElseThrow().paired()).isZero();
  }

  @Test
  void aSingleDoseToldByItsLowEndAloneIsTheSameDose() {
    Evaluation evaluation =
        evaluate(
            "{'dosing':[{'kind':'level','low':3.5,'high':3.5}]}",
            "{'dosing':[{'kind':'level','low':3.5,'high':null}]}",
            "dosing");

    assertThat(evaluation.differences()).isEmpty();
  }

  @Test
  void theLowEndOfAnEscalationIsNotItsHighEnd() {
    Evaluation evaluation =
        evaluate(
            "{'dosing':[{'kind':'escalation','low':3.5,'high':3.5}]}",
            "{'dosing':[{'kind':'escalation','low':3.5}]}",
            "dosing");

    assertThat(evaluation.slots().get("dosing")).containsEntry("high", new Tally(0, 1, 0));
  }

  @Test
  void anAgreementBetweenTwoCompaniesNeedsBothToBePaired() {
    String gold = "{'collaborations':[{'parties':['Harrow','Velmora'],'kind':'license'}]}";
    String other = "{'collaborations':[{'parties':['Harrow','Ashby'],'kind':'license'}]}";

    Evaluation evaluation = evaluate(gold, other, "collaborations");

    assertThat(evaluation.row("collaborations").orElseThrow().paired()).isZero();
  }

  @Test
  void aSlotOfTheFilingThatTheGoldLeavesEmptyDoesNotCount() {
    Evaluation evaluation =
        evaluate(
            "{'document':{'form':'8-K'}}",
            "{'document':{'form':'8-K','items':['8.01']}}",
            "document");

    assertThat(evaluation.row("document").orElseThrow().facts()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aGoldCandidateWithoutNameIsAnError() {
    assertThatThrownBy(() -> evaluate("{'candidates':[{'phase':'phase_1'}]}", "{}", "candidates"))
        .isInstanceOf(DocumentsException.class)
        .hasMessage("a: candidates: a gold record without a name, expected each to have one");
  }

  private static Evaluation evaluate(String gold, String predicted, String type) {
    return Scorer.evaluate(one(gold), one(predicted), Optional.of(type));
  }

  private static Documents one(String json) {
    try {
      return new Documents(Map.of("a", new JsonMapper().readTree(json.replace('\'', '"'))));
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
