package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A pattern turns texts away unsearched, and never one that it stands in. */
class PatternTest {
  private static final List<String> WORDS =
      List.of(
          "dose",
          "Doses",
          "of",
          "5",
          "mg",
          "weekly",
          "q2w",
          "Phase",
          "II",
          "%",
          "$2",
          "million",
          "anti-",
          "café",
          "patients",
          "were",
          "treated",
          "(n=",
          ")",
          "\u00ae",
          "b.i.d.",
          "ABC-123");

  private static final List<String> EXPRESSIONS =
      List.of(
          "doses?",
          "(?i)DOSES? of",
          "\\b(?:weekly|q\\d[wd])\\b",
          "(?:five|5)[\\s-]?(?:mg|kg)",
          "(?i:phase) (?:I{1,3}|[1-3])(?![\\w])",
          "\\$\\d+(?: million| billion)?",
          "[Pp]atients? (?:were|was) (?!not)treated",
          "caf[e\u00e9]|(?:n=)+",
          "\u00ae|%",
          "b\\.?i\\.?d\\.?",
          "ABC-?(?:\\d{2,3})(?:x|y)?$",
          "^(?:dose|weekly){1,2}",
          "(?<=of )5{1}",
          "(?<unit>m{0,2}g)\\)*",
          "\\b(?:patients|mg|m)(?:\\b|$)",
          "(?i)(?:of |dose of )?(?:million|mg)",
          "^(?:dose|Phase [I(]|[)])",
          "^dose|^Phase",
          "^dose|Phase",
          "(?:I|a)+ ?(?:[^ ]|)",
          "(?:mg)?(?:of)?%");

  @Test
  void findsWhatTheExpressionFindsInAnyText() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(12); word >= 0; word--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      String source = EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size()));
      assertThat(Pattern.compile(source).standsIn(text.toString()))
          .as("%s in \"%s\"", source, text)
          .isEqualTo(java.util.regex.Pattern.compile(source).matcher(text).find());
    }
  }

  @Test
  void turnsAwayTextsThatLackItsLetters() {
    Pattern pattern = Pattern.compile("(?i)\\b(?:royalt(?:y|ies)|milestones?) payments?\\b");
    assertThat(pattern.mayStandIn("The patients received zorotamab once a week.")).isFalse();
    assertThat(pattern.mayStandIn("Acme will make Milestone payments.")).isTrue();
  }

  @Test
  void isTriedOnlyWhereItsFirstLettersStand() {
    Openings openings =
        Required.by(java.util.regex.Pattern.compile("\\b(?:(?:new )?doses?|Q\\d)")).openings();
    assertThat(openings).isNotNull();
    String text = "A nice day: the doses of q2w";
    assertThat(openings.next(text, 0)).isEqualTo(text.indexOf("doses"));
    assertThat(openings.next(text, text.indexOf("oses"))).isEqualTo(text.indexOf("q2"));
    assertThat(openings.next(text, text.indexOf("2w"))).isEqualTo(-1);
  }

  @Test
  void looksAtThePartThatIsAskedAbout() {
    Pattern pattern = Pattern.compile("payments?");
    String text = "No dose was given. Acme will make payments.";
    assertThat(pattern.matcher(text, 0, 18).find()).isFalse();
    assertThat(pattern.matcher(text, 19, text.length()).find()).isTrue();
  }

  @Test
  void requiresNothingWhereItDoesNotKnowTheNotation() {
    assertThat(Pattern.compile("[a-z&&[^b]]ose").isChoosy()).isFalse();
    assertThat(Pattern.compile("\\w+").isChoosy()).isFalse();
    assertThat(Pattern.compile("(?:dose)?\\w").isChoosy()).isFalse();
    assertThat(Pattern.compile("dose\\d").isChoosy()).isTrue();
  }
}
