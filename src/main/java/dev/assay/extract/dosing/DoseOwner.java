package dev.assay.extract.dosing;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Tokens;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose dose an amount or a schedule is. The doses of comparators and of background therapy
 * are nobody's (RECORDS.md, edges).
 */
final class DoseOwner {
  /**
   * Words that stand between a dose and the drug that follows it: "10 mg of the ...", "once-daily
   * oral ...".
   */
  static final Set<String> LEADING =
      Set.of(
          ("of the oral single agent intravenous subcutaneous once daily weekly twice - * "
                  + "\u00ae dose doses investigational tablet tablets injection")
              .split(" "));

  private final Reading reading;

  DoseOwner(Reading reading) {
    this.reading = reading;
  }

  /** The candidate whose dose stands at the tokens; none where it is another drug's or nobody's. */
  Optional<String> of(SentenceView view, int first, int end) {
    Optional<Mention> following = following(view, end);
    if (following.isPresent()) {
      return name(following.get());
    }
    Mention before = null;
    Mention after = null;
    for (Mention mention : view.mentions()) {
      if (!isTherapy(mention)) {
        continue;
      }
      if (mention.place().end() <= first) {
        before = nearer(view.tokens(), before, mention, first);
      } else if (after == null && mention.place().first() >= end) {
        after = mention;
      }
    }
    if (before != null) {
      return name(before);
    }
    if (isPlacebo(view.tokens(), view.sentence().firstToken(), first)) {
      return Optional.empty();
    }
    Optional<String> told =
        reading.discourse().candidateAt(view.sentence(), view.tokens().start(first));
    return after instanceof Mention.Candidate && told.isEmpty() ? name(after) : told;
  }

  /**
   * Of two drugs before a dose the later, unless it only stands beside: "ABC-1, in combination with
   * ABC-2, at 5 mg".
   */
  private static Mention nearer(Tokens tokens, Mention earlier, Mention later, int dose) {
    if (earlier == null || !(earlier instanceof Mention.Candidate)) {
      return later;
    }
    int before = later.place().first() - 1;
    boolean beside =
        before > 0
            && tokens.text(before).equalsIgnoreCase("with")
            && later.place().end() < dose
            && tokens.text(later.place().end()).equals(",");
    boolean aside =
        before > 0
            && Set.of("than", "versus", "vs", "to").contains(tokens.lower(before))
            && later instanceof Mention.Drug
            && later.place().end() < dose
            && tokens.text(later.place().end()).equals(",");
    return beside || aside ? earlier : later;
  }

  private static Optional<Mention> following(SentenceView view, int end) {
    Tokens tokens = view.tokens();
    for (int token = end; token < Math.min(end + 8, view.sentence().endToken()); token++) {
      for (Mention mention : view.mentions()) {
        if (isTherapy(mention) && mention.place().first() == token) {
          return Optional.of(mention);
        }
      }
      if (!LEADING.contains(tokens.lower(token))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean isTherapy(Mention mention) {
    return mention instanceof Mention.Candidate || mention instanceof Mention.Drug;
  }

  private static boolean isPlacebo(Tokens tokens, int from, int dose) {
    for (int token = Math.max(from, dose - 3); token < dose; token++) {
      if (tokens.text(token).equalsIgnoreCase("placebo")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> name(Mention mention) {
    return mention instanceof Mention.Candidate candidate
        ? Optional.of(candidate.name())
        : Optional.empty();
  }
}
