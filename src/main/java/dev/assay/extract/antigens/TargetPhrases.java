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

  private static final Set<String> CARRIES =
      Set.of("expressing", "encoding", "encodes", "expresses", "replacing", "mutations");

  /** What expresses a target by itself: "delivers radiation to cells expressing ABC1". */
  private static final Set<String> BEARERS =
      Set.of(
          ("cell cells tumor tumors tumour tumours site sites cancer cancers tissue tissues lesions "
                  + "neurons lymphocytes")
              .split(" "));

  private static final Set<String> STOPS =
      Set.of(", ; . and or with plus to than versus in by of ) that which is was".split(" "));

  private TargetPhrases() {}

  /** "comprises the anti-ABC1 antibody huAB12": a part of the candidate, no other drug. */
  static boolean isBareAntibody(Mention mention) {
    return mention instanceof Mention.Drug drug && BARE.matches(drug.name());
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

  /** "the antibodies ABC-1 and ABC-2": whether what is named before is more than one. */
  static boolean isPlural(SentenceView view, Mention.Candidate first) {
    int at = view.positionOf(first.place().first()) - 1;
    while (at > 0 && view.tokens().text(view.token(at)).matches("[,:(]")) {
      at--;
    }
    return at >= 0 && view.tokens().lower(view.token(at)).matches("[a-z-]{3,}s");
  }

  /** "ABC-1 and new antibodies that bind CD28": what is told of the others. */
  static boolean isOfOthers(SentenceView view, Match match) {
    Mention.Candidate named = match.get("candidate", Mention.Candidate.class).orElse(null);
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    if (named == null || named.place().first() > antigen.place().first()) {
      return false;
    }
    int next = view.positionOf(named.place().end());
    boolean joined =
        next + 1 < view.size()
            && view.tokens().lower(view.token(next)).equals("and")
            && !view.tokens().lower(view.token(next + 1)).equals("other");
    return joined
        && view.mentions(Mention.Modality.class).stream()
            .anyMatch(
                kind ->
                    kind.place().first() > named.place().end()
                        && kind.place().end() <= antigen.place().first()
                        && view.tokens().lower(kind.place().end() - 1).endsWith("s"));
  }

  /**
   * "a vector expressing factor IX", "targets hearing loss by mutations in ABC1": what is carried
   * or is broken.
   */
  static boolean isCargo(SentenceView view, Match match) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    int at = view.positionOf(antigen.place().first());
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      boolean ofCells = i > 0 && BEARERS.contains(view.tokens().lower(view.token(i - 1)));
      if (CARRIES.contains(view.tokens().lower(view.token(i))) && !ofCells) {
        return true;
      }
    }
    return false;
  }

  /**
   * "ABC-123 and the anti-PD-1 antibody zorotamab": what stands right before another drug's name is
   * that one's target.
   */
  static boolean isNextOnes(SentenceView view, Match match, String candidate) {
    Mention.Antigen antigen = match.get("antigen", Mention.Antigen.class).orElseThrow();
    for (Mention mention : view.mentions()) {
      boolean other =
          mention instanceof Mention.Drug drug && !isBareAntibody(drug)
              || mention instanceof Mention.Candidate c
                  && !c.reference()
                  && !c.name().equals(candidate);
      int between =
          other
              ? view.positionOf(mention.place().first()) - view.positionOf(antigen.place().end())
              : -1;
      if (between >= 0
          && between <= 4
          && !hasStop(view, antigen.place().end(), mention.place().first())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStop(SentenceView view, int from, int to) {
    for (int token = from; token < to; token++) {
      if (STOPS.contains(view.tokens().lower(token))) {
        return true;
      }
    }
    return false;
  }
}
