package dev.assay.extract.collaborations;

import static dev.assay.extract.Phrases.listFrom;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an agreement is about: a candidate, else a technology, else the words behind "for", "to
 * develop", "of".
 */
final class Subjects {
  private static final Set<String> TRIGGERS =
      Set.of(
          "for",
          "develop",
          "commercialize",
          "discover",
          "of",
          "on",
          "use",
          "advance",
          "create",
          "discovery",
          "development");
  private static final Set<String> STOPS =
      Set.of(
          ",",
          ".",
          ";",
          ":",
          "(",
          ")",
          "in",
          "for",
          "with",
          "from",
          "that",
          "which",
          "to",
          "under",
          "using",
          "through",
          "by",
          "as",
          "worldwide",
          "globally",
          "outside",
          "based",
          "where",
          "at",
          "on",
          "including",
          "is",
          "are",
          "has",
          "have",
          "was",
          "will",
          "|",
          "pursuant",
          "containing",
          "comprising",
          "the treatment");
  private static final Set<String> LEADS =
      Set.of(
          ("a an the novel proprietary its their our certain new up several multiple "
                  + "potential additional innovative and or commercialize manufacture market "
                  + "develop discover development commercialization discovery of exclusive global "
                  + "supply conduct create apply advance rights license use sell four three two to")
              .split(" "));

  /** What an agreement can be about, in the singular or the plural. */
  private static final Set<String> THINGS =
      Set.of(
          ("antibody antibodies inhibitor inhibitors compound compounds product products "
                  + "therapy therapies therapeutics therapeutic platform platforms technology "
                  + "technologies vaccine vaccines medicine medicines conjugate conjugates "
                  + "molecule molecules degrader degraders capsid capsids treatments agonist "
                  + "agonists antagonist antagonists adcs peptide peptides program programs "
                  + "biosimilar biosimilars oligonucleotides vectors candidates modulators "
                  + "activators drugs patents isotopes")
              .split(" "));

  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?i)sales|royalt|(?:licensed|collaboration) (?:product|patent)|revenue|payment|milestone|\\bterms?\\b|testing");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)^(?:(?:Under|Pursuant to|As part of|According to|In|Through|Per) (?:the (?:terms of )?)?(?:the|this|their|that) |(?:The|This) (?:new |multi-year |research |license |clinical )?)"
              + "(?:[\\w-]+ ){0,4}(?:agreement|collaboration|partnership|license|deal|alliance|transaction)\\b");
  private static final int LONGEST = 9;

  private Subjects() {}

  /** The candidates or the technology that a statement names: behind it first, then before it. */
  static Optional<String> named(Statement statement) {
    SentenceView view = statement.view();
    Span within = statement.span();
    return candidates(view, within.end())
        .or(
            () ->
                view.mentions(Mention.Candidate.class).stream()
                    .filter(m -> within.contains(m.place().span()))
                    .map(Mention.Candidate::name)
                    .findFirst())
        .or(() -> platform(view, statement.span().start()))
        .or(() -> candidates(view, view.sentence().span().start()));
  }

  /** The candidates whose purchase a statement tells. */
  static Optional<String> acquired(Statement statement) {
    return candidates(statement.view(), statement.span().start());
  }

  /**
   * The candidates that the sentence behind a statement names where it goes on with the agreement:
   * "Under the terms of the agreement, Acme will develop ZRX-12".
   */
  static Optional<String> namedBehind(Reading reading, Statement statement) {
    int next = reading.viewAt(statement.view().sentence().index() + 1);
    return Optional.ofNullable(next < 0 ? null : reading.views().get(next))
        .filter(view -> GOES_ON.standsIn(reading.filing().slice(view.sentence().span())))
        .flatMap(
            view ->
                candidates(view, view.sentence().span().start())
                    .or(() -> platform(view, view.sentence().span().start())));
  }

  /** The words with which a statement says what it is about. */
  static Optional<String> described(Statement statement) {
    return phrase(statement.view(), statement.span().start());
  }

  private static Optional<String> candidates(SentenceView view, int from) {
    for (Mention.Candidate candidate : view.mentions(Mention.Candidate.class)) {
      if (candidate.place().span().start() >= from) {
        return Optional.of(
            listFrom(view, candidate, Mention.Candidate.class).stream()
                .map(Mention.Candidate::name)
                .distinct()
                .collect(Collectors.joining(" and ")));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> platform(SentenceView view, int from) {
    return view.mentions(Mention.Platform.class).stream()
        .filter(p -> p.place().span().start() >= from)
        .map(Mention.Platform::name)
        .findFirst();
  }

  private static Optional<String> phrase(SentenceView view, int from) {
    Tokens tokens = view.tokens();
    int end = view.sentence().endToken();
    for (int token = tokens.from(from); token < end; token++) {
      if (TRIGGERS.contains(lower(tokens, token))) {
        Optional<String> phrase = phraseAt(tokens, token + 1, end);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> phraseAt(Tokens tokens, int from, int end) {
    int first = from;
    while (first < end && LEADS.contains(lower(tokens, first))) {
      first++;
    }
    List<Integer> things = new ArrayList<>();
    for (int token = first;
        token < end && token < first + LONGEST && !STOPS.contains(lower(tokens, token));
        token++) {
      if (THINGS.contains(lower(tokens, token))) {
        things.add(token);
      }
    }
    // "products" alone says nothing
    if (things.isEmpty() || things.get(things.size() - 1) == first) {
      return Optional.empty();
    }
    String phrase =
        tokens
            .document()
            .substring(tokens.start(first), tokens.end(things.get(things.size() - 1)))
            .replaceAll("[\\s*_]+", " ")
            .strip();
    return NO_SUBJECT.standsIn(phrase) ? Optional.empty() : Optional.of(phrase);
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.lower(token);
  }
}
