package dev.assay.extract.dosing;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.mention.Place;
import dev.assay.rule.SentenceView;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose dose an amount or a schedule is. The doses of comparators and of background therapy
 * are nobody's (RECORDS.md, edges).
 */
final class DoseOwner {
  private static final Set<String> TOGETHER =
      Set.of("together", "concomitantly", "concurrently", "simultaneously");

  /**
   * Words that stand between a dose and the drug that follows it: "10 mg of the ...", "once-daily
   * oral ...".
   */
  private static final Set<String> LEADING =
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
    for (int token = end; token < Math.min(end + 5, view.sentence().endToken()); token++) {
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

  private static boolean isTherapy(Mention mention) {
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

  /** The other candidates that the sentence says are given together with this one, in order. */
  static List<String> companions(SentenceView view, String candidate) {
    Tokens tokens = view.tokens();
    int from = view.sentence().firstToken();
    List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
    List<String> companions = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String name = named.get(i).name();
      boolean joined = i > 0 && isCombined(tokens, from, named.get(i).place().first());
      if (!name.equals(candidate) && isCombined(tokens, from, named.get(i).place().first())) {
        companions.add(name);
      } else if (name.equals(candidate) && joined && !named.get(i - 1).name().equals(candidate)) {
        companions.add(named.get(i - 1).name());
      }
    }
    List<String> together = dosedTogether(view, named);
    if (together.contains(candidate)) {
      together.stream().filter(name -> !name.equals(candidate)).forEach(companions::add);
    }
    return companions.stream().distinct().toList();
  }

  /** "ABC-1 700 mg and ABC-2 1400 mg administered together": ABC-1 and ABC-2. */
  private static List<String> dosedTogether(SentenceView view, List<Mention.Candidate> named) {
    Tokens tokens = view.tokens();
    List<Mention.Dose> doses = view.mentions(Mention.Dose.class);
    List<Mention.Candidate> dosed =
        named.stream()
            .filter(c -> doses.stream().anyMatch(d -> isBeside(tokens, c.place(), d.place())))
            .toList();
    int end =
        doses.stream().mapToInt(d -> d.place().end()).max().orElse(view.sentence().endToken());
    boolean together = false;
    for (int token = end; token < Math.min(end + 4, view.sentence().endToken()); token++) {
      together |= TOGETHER.contains(tokens.lower(token));
    }
    return together ? dosed.stream().map(Mention.Candidate::name).distinct().toList() : List.of();
  }

  private static boolean isBeside(Tokens tokens, Place candidate, Place dose) {
    boolean behind = dose.first() >= candidate.end() && dose.first() <= candidate.end() + 1;
    boolean before = candidate.first() == dose.end() + 1 && tokens.lower(dose.end()).equals("of");
    return behind || before;
  }

  private static boolean isCombined(Tokens tokens, int from, int candidate) {
    for (int token = candidate - 1; token >= Math.max(from, candidate - 5); token--) {
      String word = tokens.lower(token);
      if (word.equals("plus")
          || word.equals("combination")
          || word.equals("combined")
          || word.equals("together")) {
        return true;
      }
      if (!LEADING.contains(word) && !word.equals("with") && !word.equals("and")) {
        return false;
      }
    }
    return false;
  }
}
