package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
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
          "ABC-123",
          "\n",
          "\ud83d\ude00");

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
          "(?:mg)?(?:of)?%",
          "\\bmg\\b|\\Bose",
          "(?:dose|weekly)[^.%]{0,20}\\d",
          "(?:\\w+ ){2,3}q2w",
          "[^\\W\\d]II",
          "(?:mg {0,2}){2}",
          "(?i)(?:[A-F]{2,}-?)+\\d$",
          "(?s).(?!mg)[\\p{Lu}%]");

  @Test
  void findsWhatTheExpressionFindsInAnyText() {
    Random random = new Random(7);
    for (String source : EXPRESSIONS) {
      Pattern pattern = Pattern.compile(source);
      java.util.regex.Pattern whole = java.util.regex.Pattern.compile(source);
      for (int i = 0; i < 2_000; i++) {
        String text = text(random);
        assertThat(pattern.standsIn(text))
            .as("%s in \"%s\"", source, text)
            .isEqualTo(whole.matcher(text).find());
      }
    }
  }

  @Test
  void findsWhatTheExpressionFindsInAnyPartOfAText() {
    Random random = new Random(8);
    for (String source : EXPRESSIONS) {
      Pattern pattern = Pattern.compile(source);
      java.util.regex.Pattern whole = java.util.regex.Pattern.compile(source);
      for (int i = 0; i < 2_000; i++) {
        String text = text(random);
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1);
        boolean known = whole.matcher(text).region(start, end).find();
        assertThat(pattern.matcher(text, start, end).find())
            .as("%s in \"%s\", %d to %d", source, text, start, end)
            .isEqualTo(known);
      }
    }
  }

  @Test
  void seesAtAPlaceWhatTheExpressionSeesThere() {
    Random random = new Random(9);
    for (String source : EXPRESSIONS) {
      Pattern pattern = Pattern.compile(source);
      java.util.regex.Pattern whole = java.util.regex.Pattern.compile(source);
      for (int i = 0; i < 2_000; i++) {
        String text = text(random);
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() - start + 1);
        boolean open = random.nextBoolean();
        Matcher known = whole.matcher(text).region(start, end).useTransparentBounds(open);
        Matcher found = pattern.at(text, start, end).useTransparentBounds(open);
        assertThat(found.lookingAt())
            .as("%s in \"%s\", %d to %d", source, text, start, end)
            .isEqualTo(known.lookingAt());
        assertThat(pattern.matches(text)).isEqualTo(whole.matcher(text).matches());
        assertThat(pattern.begins(text)).isEqualTo(whole.matcher(text).lookingAt());
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = random.nextInt(12); word >= 0; word--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void turnsAwayTextsThatHoldItsLettersInAnotherOrder() {
    Pattern pattern = Pattern.compile("\\b(?:royalty|milestone) (?:payment|fee)s?\\b");
    String text = "A payment of the milestone royalty and a fee that is no milestone payment-free.";
    assertThat(pattern.mayStandIn(text)).isTrue();
    for (int i = 0; i < 500; i++) {
      pattern.mayStandIn("The patients received zorotamab once a week in two parts of the study.");
    }
    assertThat(pattern.mayStandIn(text)).isTrue();
    assertThat(pattern.mayStandIn("The royalty fees.")).isTrue();
    assertThat(
            pattern.mayStandIn("A payment of the milestone royalty, and a fee. Premilestone fee"))
        .isFalse();
  }

  @Test
  void turnsAwayTextsThatLackItsLetters() {
    Pattern pattern = Pattern.compile("(?i)\\b(?:royalt(?:y|ies)|milestones?) payments?\\b");
    assertThat(pattern.mayStandIn("The patients received zorotamab once a week.")).isFalse();
    assertThat(pattern.mayStandIn("Acme will make Milestone payments.")).isTrue();
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
