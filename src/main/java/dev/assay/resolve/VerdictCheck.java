package dev.assay.resolve;

import dev.assay.record.Draft;
import dev.assay.text.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A p-value against the verdict in its sentence: "a significant improvement (p=0.21)". */
final class VerdictCheck implements Check {
  private static final BigDecimal LEVEL = new BigDecimal("0.05");
  private static final Pattern VALUE =
      Pattern.compile("([<>\u2264\u2265]?)\\s?=?\\s?([01]?\\.\\d{1,8})");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i)\\bp(?:[- ]?values?)?\\s?(?:of |was )?[<>=\u2264\u2265]{0,2}\\s?[01]?\\.\\d");
  private static final Pattern VERDICT =
      Pattern.compile("(?i)(clinically |medically )?\\b(in|non-?)?significan(?:t|tly|ce)\\b");
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:not?|nor|without|never|fail(?:s|ed|ing)?|miss(?:es|ed|ing)?|neither|short|n't|trend(?:s|ed|ing)?|approach(?:es|ed|ing)?)\\b");
  private static final int REACH = 60;

  @Override
  public List<String> warnings(Draft draft, Finished filing) {
    if (!draft.type().name().equals("outcomes") || draft.get("p_value") == null) {
      return List.of();
    }
    String printed = String.valueOf(draft.get("p_value"));
    Matcher value = VALUE.matcher(printed);
    if (!value.find()) {
      return List.of();
    }
    BigDecimal p = new BigDecimal(value.group(2));
    boolean above = !value.group(1).matches("[<\u2264]") && p.compareTo(LEVEL) >= 0;
    boolean below =
        value.group(1).matches("[<\u2264]")
            ? p.compareTo(LEVEL) <= 0
            : value.group(1).isEmpty() && p.compareTo(LEVEL) < 0;
    for (String sentence : filing.sentences(draft, "p_value")) {
      Optional<Boolean> significant = verdict(sentence);
      if (significant.isPresent() && (significant.get() ? above : below)) {
        return List.of(
            "p "
                + printed
                + (significant.get()
                    ? " is called significant, expected below " + LEVEL
                    : " is called not significant, expected " + LEVEL + " or more"));
      }
    }
    return List.of();
  }

  /** What a sentence with one p-value calls it, nothing where it says both or of several. */
  private static Optional<Boolean> verdict(String sentence) {
    if (PRINTED.matcher(sentence).results().count() != 1) {
      return Optional.empty();
    }
    List<Boolean> said = new ArrayList<>();
    Matcher verdict = VERDICT.matcher(sentence);
    while (verdict.find()) {
      if (verdict.group(1) == null) {
        String before = sentence.substring(Math.max(0, verdict.start() - REACH), verdict.start());
        said.add(verdict.group(2) == null && !DENIAL.standsIn(before));
      }
    }
    return said.stream().distinct().count() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }
}
