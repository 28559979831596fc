package dev.assay.extract.antigens;

import dev.assay.mention.Mention;
import dev.assay.rule.Match;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.Set;

/** Tells whose a target is where several drugs, or a drug's parts, stand near it. */
final class TargetPhrases {
  private static final Set<String> PAYLOAD =
      Set.of("payload", "payloads", "warhead", "toxin", "adc", "adcs", "conjugate");

  /** What payloads act on inside the cell. */
  private static final Set<String> INSIDE =
      Set.of(
          "topoisomerase I",
          "topoisomerase II",
          "RNA polymerase II",
          "tubulin",
          "glucocorticoid receptor");

  private static final Set<String> EXPLAINS = Set.of("a", "an", "our", "its", "the", "their");
  private static final Set<String> ENDS = Set.of(",", "and", ")", ";", "while");

  private static final Pattern BARE =
      Pattern.compile("(?:hu|ch|mu|h|m)[A-Z][A-Za-z]{0,4}\\d{1,4}[A-Z]?(?:-\\d{1,2})?");

  private TargetPhrases() {}

  /** "comprises the anti-ABC1 antibody huAB12": a part of the candidate, no other drug. */
  static boolean isBareAntibody(Mention mention) {
    return mention instanceof Mention.Drug drug && BARE.matcher(drug.name()).matches();
  }

  /** "a topoisomerase I inhibitor payload", "TOP1i ADC": what the payload acts on. */
  static boolean isPayloads(SentenceView view, Mention.Antigen antigen) {
    int end = view.positionOf(antigen.place().end());
    boolean behind = false;
    for (int at = end; at < view.size() && at < end + 4; at++) {
      behind |= PAYLOAD.contains(view.tokens().lower(view.token(at)));
    }
    return behind && INSIDE.contains(antigen.entry())
        || view.mentions(Mention.Payload.class).stream()
            .anyMatch(p -> p.place().span().contains(antigen.place().span()));
  }

  /** "ABC-1, an ABC1 inhibitor for cough, and ABC-2": what explains the one is not the other's. */
  static boolean isAppositionOfAnother(SentenceView view, Match match) {
    Mention.Candidate named = match.get("candidate", Mention.Candidate.class).orElse(null);
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (named == null || named.place().first() < antigen.place().first()) {
      return false;
    }
    return view.mentions(Mention.Candidate.class).stream()
        .anyMatch(
            other ->
                !other.name().equals(named.name())
                    && other.place().end() <= antigen.place().first()
                    && explains(view, other, antigen));
  }

  private static boolean explains(
      SentenceView view, Mention.Candidate candidate, Mention.Antigen antigen) {
    int behind = view.positionOf(candidate.place().end());
    int target = view.positionOf(antigen.place().first());
    if (target - behind < 2 || target - behind > 10) {
      return false;
    }
    boolean opened =
        view.tokens().text(view.token(behind)).equals(",")
                && EXPLAINS.contains(view.tokens().lower(view.token(behind + 1)))
            || view.tokens().text(view.token(behind)).equals("(");
    for (int at = behind + 1; at < target; at++) {
      opened &= !ENDS.contains(view.tokens().lower(view.token(at)));
    }
    return opened;
  }
}
