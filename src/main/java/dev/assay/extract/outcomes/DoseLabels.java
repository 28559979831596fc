package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What a filing calls its doses: "the low dose (10 mg) and the high dose (30 mg)", "Cohort 2 (3
 * mg/kg)"; later sentences speak of "the high dose group" alone.
 */
final class DoseLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:(low|lower|lowest|mid|middle|medium|intermediate|high|higher|highest)[- ]dose|(cohort|dose level|group|arm) ([1-9a-e])\\b)",
          Pattern.CASE_INSENSITIVE);

  /** What stands between a label and its dose: "high dose cohort (", "Cohort 2, at". */
  private static final Pattern IS =
      Pattern.compile(
          "^(?: (?:cohort|group|arm|level|patients))?(?: ?\\(|:|, (?:at |receiving )?| (?:of|at|received|receiving) )(?:n ?= ?\\d{1,4}[,;:] ?)?$",
          Pattern.CASE_INSENSITIVE);

  /** What parts a figure from a label behind it. */
  private static final Pattern APART = Pattern.compile("[,;]|\\d");

  private static final int NEAR = 40;

  private final Map<String, String> doses = new HashMap<>();

  DoseLabels(Reading reading) {
    Set<String> unclear = new HashSet<>();
    for (SentenceView view : reading.views()) {
      for (Mention.Dose dose : view.mentions(Mention.Dose.class)) {
        Span at = dose.place().span();
        String before = Figures.between(view, at.start() - NEAR, at.start());
        Matcher label = LABEL.matcher(before);
        while (label.find()) {
          if (dose.low().compareTo(dose.high()) == 0
              && IS.standsIn(before.substring(label.end()))) {
            String told = ArmDoses.text(dose);
            String known = doses.putIfAbsent(name(label), told);
            if (known != null && !known.equals(told)) {
              unclear.add(name(label));
            }
          }
        }
      }
    }
    doses.keySet().removeAll(unclear);
  }

  /** Whether a text speaks of a dose by its label. */
  static boolean stand(String text) {
    return LABEL.standsIn(text);
  }

  /**
   * The dose that a label stands for: the one close behind a place with no other part between ("45%
   * in the high dose group"), else the nearest before it, else the nearest behind.
   */
  Optional<String> at(SentenceView view, Span place) {
    if (doses.isEmpty()) {
      return Optional.empty();
    }
    Span sentence = view.sentence().span();
    String text = Figures.between(view, sentence.start(), sentence.end());
    int position = Figures.between(view, sentence.start(), place.start()).length();
    int end = position + place.length();
    Matcher label = LABEL.matcher(text);
    String found = null;
    int least = Integer.MAX_VALUE;
    while (label.find()) {
      boolean before = label.start() < position;
      boolean close =
          !before
              && label.start() - position <= NEAR
              && !APART.standsIn(text.substring(Math.min(end, label.start()), label.start()));
      int cost =
          before ? position - label.end() : close ? -1 : text.length() + label.start() - position;
      if (cost < least) {
        least = cost;
        found = doses.get(name(label));
      }
    }
    return Optional.ofNullable(found);
  }

  private static String name(Matcher label) {
    if (label.group(1) == null) {
      return (label.group(2) + " " + label.group(3)).toLowerCase(Locale.ROOT);
    }
    return switch (label.group(1).toLowerCase(Locale.ROOT)) {
      case "low", "lower", "lowest" -> "low";
      case "high", "higher", "highest" -> "high";
      default -> "middle";
    };
  }
}
