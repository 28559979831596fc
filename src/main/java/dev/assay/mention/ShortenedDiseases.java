package dev.assay.mention;

import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spells out the diseases of a list that tells the words that they share only once. */
final class ShortenedDiseases {
  private final TermIndex terms;

  ShortenedDiseases(TermIndex terms) {
    this.terms = terms;
  }

  /**
   * "colorectal, pancreatic, and other gastrointestinal cancers", "chronic and episodic migraine",
   * "alpha- or beta-thalassemia": what stands before is a disease with the last words of the next.
   *
   * @param named the diseases before, which they are added to
   */
  void before(
      Tokens tokens, Sentence sentence, Mention.Disease disease, List<Mention.Disease> named) {
    List<Mention.Disease> found = new ArrayList<>();
    boolean joint = false;
    int at = disease.place().first() - 1;
    while (at >= sentence.firstToken()) {
      if (isJoint(tokens, at)) {
        joint = true;
        at--;
      } else if (tokens.text(at).equals("other")) {
        at--;
      } else {
        Optional<Mention.Disease> before =
            joint ? shortened(tokens, sentence, at, disease) : Optional.empty();
        if (before.isEmpty() || isNamed(named, before.get())) {
          break;
        }
        found.add(0, before.get());
        at = before.get().place().first() - 1;
        joint = false;
      }
    }
    named.addAll(found);
  }

  /** Whether the disease named last reaches into another. */
  private static boolean isNamed(List<Mention.Disease> named, Mention.Disease disease) {
    return !named.isEmpty() && named.get(named.size() - 1).place().end() > disease.place().first();
  }

  /** The disease whose first words end at a token, and whose last words are those of another. */
  private Optional<Mention.Disease> shortened(
      Tokens tokens, Sentence sentence, int token, Mention.Disease disease) {
    int last = tokens.isHyphen(token) ? token - 1 : token;
    int end = disease.place().end();
    for (int first = last; first > last - 2 && first >= sentence.firstToken(); first--) {
      String lead =
          Words.singleSpaced(tokens.document().substring(tokens.start(first), tokens.end(last)));
      for (int tail = disease.place().first(); tail < end; tail++) {
        String rest =
            tail == end - 1
                ? tokens.text(tail).replaceFirst("s$", "")
                : tokens.document().substring(tokens.start(tail), tokens.end(end - 1));
        boolean head =
            tail > disease.place().first() || DiseaseWords.ELLIPTICAL_HEADS.contains(rest);
        Optional<Term.Disease> term =
            head && tokens.is(tail, Tokens.Kind.WORD)
                ? terms.spelled(lead + " " + rest, Term.Disease.class)
                : Optional.empty();
        if (term.isPresent() && !term.get().name().equals(disease.name())) {
          return Optional.of(
              new Mention.Disease(
                  Place.of(tokens, first, last + 1),
                  term.get().name(),
                  term.get().generic(),
                  disease.population()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a comma, a stroke or "and" stands there. */
  static boolean isJoint(Tokens tokens, int token) {
    String word = tokens.text(token);
    return word.equals(",") || word.equals("or") || word.equals("and") || word.equals("/");
  }
}
