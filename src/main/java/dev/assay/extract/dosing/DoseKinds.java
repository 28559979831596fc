package dev.assay.extract.dosing;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import dev.assay.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that say of what kind a dose is (RECORDS.md, dosing): the most telling kind comes
 * first.
 */
final class DoseKinds {
  /**
   * What a rule says of a dose.
   *
   * @param referring whether the text speaks of those who got the dose rather than of the dose
   */
  record Told(String kind, Rule rule, double confidence, boolean referring) {}

  private static final Set<String> LEADS = Set.of("is", "was", "of", "at", "as", "be", "with", ":");
  private static final Set<String> DENIED =
      Set.of("not yet never determine without until their exceeded limiting dlt dlts".split(" "));
  private static final Set<String> RAISED =
      Set.of("increased raised escalated doubled titrated followed then".split(" "));
  private static final Set<String> AUXILIARY =
      Set.of("have has had been were was are is will be received took can may".split(" "));
  private static final Set<String> PARTICIPLE =
      Set.of("treated", "dosed", "given", "randomized", "administered");

  private final KindRules rules;

  DoseKinds(Vocabulary vocabulary) {
    rules = new KindRules(vocabulary);
  }

  /** All rules, for their examples. */
  List<Rule> rules() {
    return rules.all();
  }

  /**
   * What the sentence says of a dose of a group; none where it is no dose that was or will be
   * given.
   */
  Optional<Told> of(Matches matches, DoseGroup group, Mention.Dose dose) {
    SentenceView view = matches.view();
    if (NotGiven.is(view, dose)
        || NotGiven.isForm(view, group.doses().get(group.doses().size() - 1))) {
      return Optional.empty();
    }
    for (KindRules.KindRule kind : rules.kinds) {
      for (Match match : matches.of(kind.rule().pattern())) {
        if (isOf(view, match, group, dose) && !leadsOn(view, match, group)) {
          Optional<String> told = settle(matches, kind.kind(), match, dose, group);
          if (told.isPresent()) {
            return Optional.of(new Told(told.get(), kind.rule(), kind.confidence(), false));
          }
        }
      }
    }
    if (group.range() || dose.low().compareTo(dose.high()) < 0) {
      return level(matches, group, dose).map(l -> new Told("escalation", l.rule, 0.75, false));
    }
    return level(matches, group, dose);
  }

  private Optional<Told> level(Matches matches, DoseGroup group, Mention.Dose dose) {
    SentenceView view = matches.view();
    if (matches.of(rules.referring.pattern()).stream()
        .anyMatch(m -> isOf(view, m, group, dose) && isAside(view.tokens(), m))) {
      return Optional.of(new Told("level", rules.referring, 0.7, true));
    }
    if (speaks(matches, rules.referred, group, dose)) {
      return Optional.of(new Told("level", rules.referred, 0.7, true));
    }
    for (Rule rule : rules.levels) {
      if (speaks(matches, rule, group, dose)) {
        return Optional.of(new Told("level", rule, 0.8, false));
      }
    }
    return Optional.empty();
  }

  /**
   * "patients who received 5 mg" and "patients treated at 5 mg" speak of patients; "patients
   * received 5 mg" of the dose.
   */
  private static boolean isAside(Tokens tokens, Match match) {
    int first = tokens.from(match.span().start());
    boolean who = tokens.text(first).equalsIgnoreCase("who");
    for (int token = first + 1; token < first + 5 && token < tokens.size(); token++) {
      String word = tokens.lower(token);
      if (word.equals("who")) {
        who = true;
      } else if (!who && AUXILIARY.contains(word)) {
        return false;
      } else if (word.equals("receiving") || word.equals("taking") || PARTICIPLE.contains(word)) {
        return true;
      }
    }
    return who;
  }

  private static boolean speaks(Matches matches, Rule rule, DoseGroup group, Mention.Dose dose) {
    Mention.Dose last = group.doses().get(group.doses().size() - 1);
    return matches.of(rule.pattern()).stream()
        .anyMatch(
            match ->
                isOf(matches.view(), match, group, dose)
                    || isOf(matches.view(), match, group, last));
  }

  /**
   * Whether a match speaks of this dose or its list, and no other dose and no end of a clause
   * stands between.
   */
  private static boolean isOf(SentenceView view, Match match, DoseGroup group, Mention.Dose dose) {
    Optional<Mention.Dose> found = match.get("dose", Mention.Dose.class);
    if (found.isEmpty() || !group.holds(found.get())) {
      return false;
    }
    boolean leads = found.get().place().span().start() == match.span().start();
    if (leads && !found.get().equals(dose) && !group.range()) {
      return false;
    }
    for (Mention.Dose other : view.mentions(Mention.Dose.class)) {
      boolean alike = "up_to".equals(other.qualifier()) && "up_to".equals(dose.qualifier());
      if (!group.holds(other) && !alike && match.span().contains(other.place().span())) {
        return false;
      }
    }
    Tokens tokens = view.tokens();
    for (int token = tokens.from(match.span().start());
        token < tokens.from(match.span().end());
        token++) {
      if (tokens.firstChar(token) == ';') {
        return false;
      }
    }
    return true;
  }

  /** "10 mg, and the recommended dose is 5 mg": what ends the match speaks of the next dose. */
  private static boolean leadsOn(SentenceView view, Match match, DoseGroup group) {
    boolean leads =
        match
            .get("dose", Mention.Dose.class)
            .filter(d -> d.place().span().start() == match.span().start())
            .isPresent();
    return leads
        && view.mentions(Mention.Dose.class).stream()
            .anyMatch(d -> !group.holds(d) && isLed(view.tokens(), match, d));
  }

  private static boolean isLed(Tokens tokens, Match match, Mention.Dose next) {
    int from = tokens.from(match.span().end());
    int to = next.place().first();
    if (to < from || to - from > 5) {
      return false;
    }
    for (int token = from; token < to; token++) {
      if (LEADS.contains(tokens.lower(token))) {
        return true;
      }
    }
    return false;
  }

  /** The kind that a match comes to, once "no", "up to" and "below" are heard. */
  private Optional<String> settle(
      Matches matches, String kind, Match match, Mention.Dose dose, DoseGroup group) {
    boolean severalDoses = group.doses().size() > 1;
    boolean upTo = "up_to".equals(dose.qualifier());
    switch (kind) {
      case "dlt":
        {
          boolean negated =
              matches.of(rules.without).stream().anyMatch(m -> reaches(m.span(), match.span()));
          if (!negated || "below".equals(dose.qualifier())) {
            return Optional.of("dlt");
          }
          return Optional.empty();
        }
      case "tolerated":
        return (upTo
                    || matches.of(rules.without).stream()
                        .anyMatch(m -> reaches(m.span(), match.span())))
                && !isMaximum(matches.view(), match)
                && group.isHighest(dose)
            ? Optional.of("tolerated")
            : Optional.empty();
      case "mtd", "rp2d":
        return isDenied(matches.view().tokens(), match) || kind.equals("mtd") && severalDoses
            ? Optional.empty()
            : Optional.of(kind);
      case "starting":
        return holds(matches.view().tokens(), match, RAISED) ? Optional.empty() : Optional.of(kind);
      default:
        return Optional.of(kind);
    }
  }

  private static boolean reaches(Span cue, Span match) {
    return cue.overlaps(match);
  }

  /** "The maximum tolerated dose has not been reached, and a cohort at 3 mg/kg is open." */
  private static boolean isDenied(Tokens tokens, Match match) {
    return holds(tokens, match, DENIED);
  }

  private static boolean holds(Tokens tokens, Match match, Set<String> words) {
    for (int token = tokens.from(match.span().start());
        token < tokens.from(match.span().end());
        token++) {
      if (words.contains(tokens.lower(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMaximum(SentenceView view, Match match) {
    Tokens tokens = view.tokens();
    for (int token = Math.max(view.sentence().firstToken(), tokens.from(match.span().start()) - 1);
        token < tokens.from(match.span().end());
        token++) {
      boolean most = Set.of("maximum", "maximally", "maximal").contains(tokens.lower(token));
      if (tokens.lower(token).equals("mtd")
          || most && !Set.of("dose", "dosage").contains(tokens.lower(token + 1))) {
        return true;
      }
    }
    return false;
  }
}
