package dev.assay.extract.trials;

import dev.assay.extract.Ailments;
import dev.assay.extract.Phrases;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The disease of a study whose own sentences name none: that of the sentence before ("was approved
 * for the treatment of psoriasis. The approval is based on the Phase 3 trial"), else the only one
 * told of its candidate.
 */
final class Unsaid {
  /** Sentences of the paragraph back over which a disease holds. */
  private static final int REACH = 3;

  private static final int CONTEXT = 90;

  /** What is decided or asked for by what a study found: "The approval was based on". */
  private static final Pattern BASED =
      Pattern.compile(
          "\\b(?:[Aa]pprovals?|[Aa]pplications?|[Ss]ubmissions?|[Oo]pinions?|[Dd]esignations?|[Ii]ndications?|[Dd]ecisions?|[Rr]ecommendations?|[Ff]ilings?|[Cc]learances?|[Aa]uthori[sz]ations?|BLA|NDA|MAA|sBLA|sNDA)"
              + " (?:[\\w-]+ ){0,3}(?:based|supported|backed)\\b");

  private static final Pattern TREATED =
      Pattern.compile(
          "\\b(?:treat(?:ing|ment of|ment for)?|therapy for|prevention of|patients? (?:[\\w-]+ ){0,3}with|people (?:[\\w-]+ ){0,3}with|adults (?:[\\w-]+ ){0,3}with|children (?:[\\w-]+ ){0,3}with|approv\\w+ (?:[\\w-]+ ){0,3}(?:for|in)|indicated for)"
              + " (?:[\\w/()-]+,? ){0,6}$",
          Pattern.CASE_INSENSITIVE);

  private Unsaid() {}

  /** The diseases of a study of a candidate. */
  static List<String> diseases(Reading reading, Study study, String candidate) {
    for (Statement statement : study.statements()) {
      if (BASED.standsIn(reading.filing().slice(statement.view().sentence().span()))) {
        List<String> before = before(reading, statement.view(), candidate);
        if (!before.isEmpty()) {
          return before;
        }
      }
    }
    return only(reading, candidate);
  }

  private static List<String> before(Reading reading, SentenceView view, String candidate) {
    int at = reading.views().indexOf(view);
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      SentenceView before = reading.views().get(i);
      boolean same =
          before.sentence().paragraph() == view.sentence().paragraph()
              && before.mentions(Mention.Candidate.class).stream()
                  .allMatch(c -> c.name().equals(candidate));
      if (!same) {
        return List.of();
      }
      List<String> told = treated(reading, before);
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }

  /** Whom the sentence says to be treated. */
  private static List<String> treated(Reading reading, SentenceView view) {
    Sentence sentence = view.sentence();
    String text = reading.filing().document().text();
    return Ailments.in(reading, sentence).stream()
        .filter(d -> !d.generic())
        .filter(
            d -> {
              Span at = d.place().span();
              int from = Math.max(sentence.span().start(), at.start() - CONTEXT);
              return TREATED.standsIn(Conduct.plain(text.substring(from, at.start())));
            })
        .findFirst()
        .map(d -> Phrases.listFrom(view, d, Mention.Disease.class))
        .orElse(List.of())
        .stream()
        .map(Mention.Disease::name)
        .distinct()
        .toList();
  }

  /** The disease that the filing names next to the candidate, if it is the only one. */
  private static List<String> only(Reading reading, String candidate) {
    Set<String> diseases = new LinkedHashSet<>();
    for (SentenceView view : reading.views()) {
      List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
      boolean alone = named.stream().allMatch(c -> c.name().equals(candidate));
      for (int i = 0; i < named.size(); i++) {
        int from = alone ? view.sentence().firstToken() : named.get(i).place().end();
        int to =
            alone || i + 1 == named.size()
                ? view.sentence().endToken()
                : named.get(i + 1).place().first();
        if (named.get(i).name().equals(candidate)) {
          view.mentions(Mention.Disease.class).stream()
              .filter(d -> !d.generic() && d.place().first() >= from && d.place().end() <= to)
              .forEach(d -> diseases.add(d.name()));
        }
      }
    }
    return diseases.size() == 1 ? List.copyOf(diseases) : List.of();
  }
}
