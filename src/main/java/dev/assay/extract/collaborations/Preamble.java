package dev.assay.extract.collaborations;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * How a contract opens: "LICENSE AGREEMENT between Acme and Zent", "This Collaboration Agreement is
 * entered into by and between Acme, a corporation of Delaware, and Zent".
 */
final class Preamble {
  private static final Pattern OPENS =
      Pattern.compile("(?i)\\bagreement\\b[^;]{0,400}?\\b(?:between|among)\\b");

  /** What stands before the second party, seen from it. */
  private static final Pattern AND = Pattern.compile("(?i)\\band (?:\\([a-z0-9]\\) )?(?:the )?$");

  /** The part of a text in which it opens, and how far a party may stand from "between". */
  private static final int OPENING = 6000;

  private static final int REACH = 900;
  private static final int NAME = 120;
  private static final int BESIDE = 12;

  private Preamble() {}

  /** The contract that the text opens with. */
  static Optional<Statement> in(Reading reading, Rule rule) {
    String text = reading.filing().document().text();
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    Matcher opens = OPENS.matcher(opening);
    while (opens.find()) {
      int from = opens.end();
      Optional<String> kind = kind(opening, opens.start());
      List<Mention.Company> parties =
          reading
              .mentions()
              .in(new Span(from, Math.min(text.length(), from + REACH)), Mention.Company.class)
              .stream()
              .filter(c -> Parties.isParty(c) && !c.reference())
              .toList();
      if (kind.isPresent() && !parties.isEmpty()) {
        Mention.Company first = parties.get(0);
        Optional<Statement> contract =
            parties.stream()
                .filter(c -> !c.name().equals(first.name()))
                .filter(c -> AND.standsIn(before(text, c)))
                .findFirst()
                .flatMap(second -> statement(reading, first, second, kind.get(), rule));
        if (contract.isPresent()) {
          return contract;
        }
      }
    }
    return Optional.empty();
  }

  /** What the words before "agreement" call it, back to the line's start. */
  private static Optional<String> kind(String opening, int agreement) {
    String words =
        Words.singleBlanks(
            opening.substring(
                Math.max(0, agreement - NAME), Math.min(opening.length(), agreement + BESIDE)));
    return Agreements.calledBy(words);
  }

  private static String before(String text, Mention.Company company) {
    int start = company.place().span().start();
    return Words.singleBlanks(text.substring(Math.max(0, start - BESIDE), start));
  }

  private static Optional<Statement> statement(
      Reading reading, Mention.Company first, Mention.Company second, String kind, Rule rule) {
    return reading.views().stream()
        .filter(view -> view.sentence().span().contains(first.place().span()))
        .findFirst()
        .map(
            (SentenceView view) ->
                new Statement(
                    first.name(),
                    second.name(),
                    null,
                    kind,
                    false,
                    false,
                    rule,
                    view,
                    first.place().span()));
  }
}
