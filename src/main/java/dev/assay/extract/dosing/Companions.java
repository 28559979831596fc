package dev.assay.extract.dosing;

import dev.assay.mention.Mention;
import dev.assay.mention.Place;
import dev.assay.rule.SentenceView;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says with which other drugs a candidate is given. */
final class Companions {
  private static final Set<String> JOINING =
      Set.of("plus", "combination", "combined", "together", "alongside", "co", "coadministered");
  private static final Set<String> TOGETHER =
      Set.of("together", "concomitantly", "concurrently", "simultaneously");

  /** What stands between a word of joining and the drug that is joined. */
  private static final Set<String> BETWEEN = Set.of("with", "and", "administered", ",", "or");

  /** Tokens back from a drug within which it is joined to another. */
  private static final int REACH = 12;

  private Companions() {}

  /** The other drugs that the sentence says are given together with the candidate, in order. */
  static List<String> of(SentenceView view, String candidate) {
    List<Mention> named =
        view.mentions().stream().filter(m -> name(m) != null && DoseOwner.isTherapy(m)).toList();
    List<String> companions = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String name = name(named.get(i));
      String before = i == 0 ? null : name(named.get(i - 1));
      boolean combined = isCombined(view, named, i);
      if (combined && !candidate.equals(name)) {
        companions.add(name);
      } else if (combined && before != null && !candidate.equals(before)) {
        companions.add(before);
      }
    }
    List<String> together = dosedTogether(view);
    if (together.contains(candidate)) {
      together.stream().filter(name -> !name.equals(candidate)).forEach(companions::add);
    }
    return companions.stream().distinct().toList();
  }

  private static String name(Mention mention) {
    if (mention instanceof Mention.Drug drug) {
      return drug.name();
    }
    return mention instanceof Mention.Candidate candidate ? candidate.name() : null;
  }

  /** "ABC-1 700 mg and ABC-2 1400 mg administered together": ABC-1 and ABC-2. */
  private static List<String> dosedTogether(SentenceView view) {
    Tokens tokens = view.tokens();
    List<Mention.Dose> doses = view.mentions(Mention.Dose.class);
    List<Mention.Candidate> dosed =
        view.mentions(Mention.Candidate.class).stream()
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

  /** Whether the drug at the index is joined to one before, itself or as one of a list. */
  private static boolean isCombined(SentenceView view, List<Mention> named, int index) {
    Tokens tokens = view.tokens();
    int first = named.get(index).place().first();
    int from = Math.max(view.sentence().firstToken(), first - REACH);
    int listed = index - 1;
    for (int token = first - 1; token >= from; token--) {
      String word = tokens.lower(token);
      if (JOINING.contains(word)) {
        return true;
      }
      if (listed >= 0 && token == named.get(listed).place().end() - 1) {
        token = named.get(listed).place().first();
        listed--;
      } else if (!DoseOwner.LEADING.contains(word) && !BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
