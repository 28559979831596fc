package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainedSilenceTest {
  private static final String WHO =
      "Velorix Therapeutics, Inc. is developing VRX-204 for gout.\n\n";

  @Test
  void a_sentence_that_gives_no_record_still_shows_what_was_recognized_in_it() {
    assertThat(
            Explained.text(
                "Velorix Therapeutics is developing VRX-204.\n\nNothing is known of gout and psoriasis here.\n"))
        .containsPattern(
            "here\\.\\n      \\| mentions: disease \"gout\", disease \"psoriasis\"\\n\\n");
  }

  @Test
  void a_trigger_without_a_record_names_the_rule_that_lacks_least_and_what_it_lacks()
      throws IOException {
    String text = WHO + "The menin inhibitors of others have been studied in animals.\n";
    JsonNode nearest = Explained.sentence(text, "menin").path("nearest");

    assertThat(nearest.path("mention").asText()).isEqualTo("menin");
    assertThat(nearest.path("type").asText()).isEqualTo("antigens");
    assertThat(nearest.path("words").toString()).contains("menin inhibitors");
    assertThat(nearest.path("lacks").asText()).isEqualTo("a candidate");
    assertThat(Explained.text(text))
        .contains(
            "nothing read of \"menin\" here: the nearest rule of antigens is \u00ab<candidate> anti <antigen> targeting\u00bb; it found \"The menin inhibitors\", it lacks a candidate");
  }

  @Test
  void money_without_words_of_a_payment_says_which_it_would_need() {
    assertThat(Explained.text(WHO + "Velorix paid rent of $2 million.\n"))
        .contains(
            "nothing read of \"$2 million\" here: no rule of milestones comes near; it would need \"upfront\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Velorix raised $20 million in equity by a private placement. | \"private placement\" tells that the sum is no payment of a deal",
        "Royalty payments of $20 million under this Section shall bear interest at a rate. | \"interest at\" tells what changes or ends a payment",
        "The dose comes as a 20 mg vial. | the amount is one in a dose form, a step between doses or one of another therapy, none that is given",
        "In mice, an objective response was seen in 40%. | \"mice\" tells of no patients",
        "We expect that 40% of patients will have an objective response. | \"expect\" tells of what is planned or defined",
        "Since it binds CD33 for hours, VRX-204 is given once. | or of \"it\" beside a named candidate",
        "It blocks CD33-mediated secretion. | it is a pathway, a marker",
        "If a Phase 2 trial is begun, the parties shall meet. | it tells neither how far a study is nor its name, number or disease",
      })
  void a_rule_that_stands_and_tells_nothing_says_why(String sentence, String why)
      throws IOException {
    JsonNode nearest = Explained.sentence(WHO + sentence + "\n", sentence).path("nearest");

    assertThat(nearest.path("lacks").isNull()).isTrue();
    assertThat(nearest.path("why").asText()).contains(why);
    assertThat(Explained.text(WHO + sentence + "\n")).contains(", but tells nothing since ", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Patients were given a dose of 20 mg. | of no candidate",
        "An objective response was seen in 40% of patients. | no candidate is named here or shortly before whose result it is",
        "A Phase 1 trial has started. | no candidate is named here or shortly before that is studied",
        "Data were presented at the 2024 ASCO Annual Meeting. | no candidate is named here or shortly before of which data are shown",
        "It binds CD33. | no candidate is named here or shortly before whose target it is",
      })
  void where_no_candidate_is_named_that_is_why(String sentence, String why) throws IOException {
    assertThat(Explained.sentence(sentence + "\n", sentence).at("/nearest/why").asText())
        .contains(why);
  }

  @Test
  void a_section_that_is_left_out_says_why_and_what_it_would_tell() throws IOException {
    String text =
        WHO
            + "Forward-Looking Statements\n\nThis release contains forward-looking statements on the drug and on a"
            + " possible $10 million milestone payment for VRX-204.\n";
    String shown = Explained.text(text);
    JsonNode sentence = Explained.sentence(text, "possible");

    assertThat(shown)
        .contains("[forward_looking: left out, since it tells what may come, not what is]\n")
        .contains("money \"$10 million\", candidate \"VRX-204\"\n")
        .contains("| would tell: milestones kind milestone, amount 10000000, currency USD")
        .contains("by \u00abmilestone\u00bb: \"milestone\"");
    assertThat(sentence.path("left_out").asText()).isEqualTo("it tells what may come, not what is");
    assertThat(sentence.path("records")).isEmpty();
    assertThat(sentence.path("nearest").isNull()).isTrue();
    assertThat(sentence.at("/would_tell/0/type").asText()).isEqualTo("milestones");
    assertThat(sentence.at("/would_tell/0/slots/amount").asInt()).isEqualTo(10000000);
    assertThat(Explained.sentence(text, "is developing").path("left_out").isNull()).isTrue();
  }
}
