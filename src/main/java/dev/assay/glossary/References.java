package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mention;
import dev.assay.mention.Place;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds definite nouns that stand for a candidate ("the compound", "this antibody") and what they
 * stand for.
 */
final class References {
  private static final Set<String> NOUNS =
      Set.of(
          ("compound candidate molecule drug agent antibody conjugate peptide vaccine "
                  + "therapy treatment adc inhibitor medicine product")
              .split(" "));
  private static final Set<String> LEADS = Set.of("the", "this");
  private static final Set<String> BETWEEN =
      Set.of(
          "product",
          "drug",
          "lead",
          "investigational",
          "study",
          "clinical",
          "development",
          "tap",
          "therapeutic",
          "same",
          "licensed");

  /**
   * Nouns behind which another noun makes something else of it: "the drug class", "the product
   * market".
   */
  private static final Set<String> OPENERS =
      Set.of("drug", "product", "treatment", "therapy", "vaccine", "antibody");

  /** "the ADC candidate ABC-123": the noun before tells the kind of what is named. */
  private static final Set<String> THINGS =
      Set.of("candidate", "candidates", "program", "programs", "asset", "product");

  private References() {}

  /**
   * The references of a filing whose candidate mentions are given in order; each to the candidate
   * last named.
   */
  static List<Mention.Candidate> find(Filing filing, List<Mention.Candidate> named) {
    List<Mention.Candidate> found = new ArrayList<>();
    Tokens tokens = filing.tokens();
    int next = 0;
    String focus = null;
    int focusParagraph = -1;
    for (Sentence sentence : filing.toldSentences()) {
      String subject = null;
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        while (next < named.size() && named.get(next).place().first() <= token) {
          focus = named.get(next).name();
          subject = subject == null ? focus : subject;
          focusParagraph = sentence.paragraph();
          next++;
        }
        Place place = reference(tokens, sentence, token);
        if (place != null && focus != null && sentence.paragraph() - focusParagraph <= 1) {
          found.add(new Mention.Candidate(place, focus, true));
        }
      }
      focus = subject == null ? focus : subject;
    }
    return found;
  }

  private static @Nullable Place reference(Tokens tokens, Sentence sentence, int token) {
    if (!LEADS.contains(tokens.lower(token))) {
      return null;
    }
    int at = token + 1;
    while (at < sentence.endToken()
        && at < token + 3
        && BETWEEN.contains(tokens.lower(at))
        && at + 1 < sentence.endToken()
        && NOUNS.contains(tokens.lower(at + 1))) {
      at++;
    }
    if (at >= sentence.endToken() || !NOUNS.contains(tokens.lower(at))) {
      return null;
    }
    boolean purpose =
        at + 2 < sentence.endToken()
            && Set.of("and", "or").contains(tokens.text(at + 1))
            && Set.of("prevention", "management", "prophylaxis", "diagnosis", "cure", "treatment")
                .contains(tokens.text(at + 2));
    boolean kind = at + 1 < sentence.endToken() && THINGS.contains(tokens.lower(at + 1));
    boolean opener =
        purpose
            || kind
            || OPENERS.contains(tokens.lower(at))
                && at + 1 < sentence.endToken()
                && tokens.is(at + 1, Tokens.Kind.WORD)
                && !isVerbal(tokens.text(at + 1))
            || at + 1 < sentence.endToken() && tokens.isHyphen(at + 1);
    return opener ? null : Place.of(tokens, token, at + 1);
  }

  private static boolean isVerbal(String word) {
    return Set.of(
                ("is was has had may can will in for to at on and were by with would could "
                        + "itself from as")
                    .split(" "))
            .contains(word)
        || word.endsWith("ed");
  }
}
