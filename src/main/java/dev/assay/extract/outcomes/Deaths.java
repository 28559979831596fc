package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads how many patients of a study died: "There were eight deaths, compared to four". */
final class Deaths {
  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final String NUMBER =
      "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final Pattern COUNTED =
      Pattern.compile("(?<![\\w.,/-])" + NUMBER + " ((?:[a-z]+(?:-[a-z]+)? ){0,3}deaths?)\\b");
  private static final Pattern COMPARED =
      Pattern.compile(
          "^[^.;]{0,60}?(?:,? compared (?:to|with)|,? versus|,? vs\\.?|,? and) "
              + NUMBER
              + "(?: deaths?)? (?:on|in|with|for|among)\\b");

  /** Whose deaths they were if not the candidate's. */
  private static final Pattern CONTROLS =
      Pattern.compile(
          "^[^;]{0,160}?\\b(?:placebo|control|comparator|vehicle|sham|standard of care)\\b");

  private static final Pattern STUDIED =
      Pattern.compile(
          "\\b(?:arms?|groups?|cohorts?|stud(?:y|ies)|trials?|treatment|treated|drug|dose|adverse|safety|serious|related|observed|reported|on-study|patients?|participants?)\\b");

  private static final Pattern OWN =
      Pattern.compile("\\b(?:compared|versus|vs|while|than|none)\\b|\\band (?!all\\b)");
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "\\b(?:annually|each year|every year|per year|worldwide|estimated|in the u\\.s|united states|prevent|cause of|leading|reduc\\w+|million|mice|animals?|mouse)\\b");
  private static final int REACH = 170;

  private Deaths() {}

  /** The deaths that a sentence counts of its candidate's patients. */
  static Optional<Draft.Builder> in(SentenceView view, Rule rule, OutcomeOwner owner) {
    Span sentence = view.sentence().span();
    String text = Figures.between(view, sentence.start(), sentence.end());
    Matcher counted = COUNTED.matcher(text);
    if (!text.contains("death")
        || !counted.find()
        || BACKGROUND.standsIn(text)
        || !STUDIED.standsIn(text)) {
      return Optional.empty();
    }
    String behind = text.substring(counted.end(), Math.min(text.length(), counted.end() + REACH));
    Matcher controls = CONTROLS.matcher(behind);
    if (controls.find() && !OWN.standsIn(behind.substring(0, controls.end()))) {
      return Optional.empty();
    }
    Matcher compared = COMPARED.matcher(behind);
    Integer control = compared.find() ? Integer.valueOf(number(compared.group(1))) : null;
    return owner
        .of(view, sentence.start() + counted.start())
        .filter(c -> view.mentions(Mention.Money.class).isEmpty())
        .map(
            c ->
                Draft.of(OutcomeExtractor.TYPE, rule.name(), 0.65)
                    .set("candidate", c)
                    .set("measure", "adverse_event")
                    .set("patients", number(counted.group(1)))
                    .set("comparator_value", control == null ? null : BigDecimal.valueOf(control))
                    .set("event", singular(counted.group(2))));
  }

  private static int number(String told) {
    int word = WORDS.indexOf(told);
    return word < 0 ? Integer.parseInt(told) : word + 1;
  }

  private static String singular(String deaths) {
    String told = deaths.strip().toLowerCase(Locale.ROOT);
    return told.endsWith("s") ? told.substring(0, told.length() - 1) : told;
  }
}
