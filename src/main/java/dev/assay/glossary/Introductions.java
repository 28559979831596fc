package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The companies that a text introduces one after another, "Acme Therapeutics (Nasdaq: ACME) is
 * developing ...": each is the subject of its paragraph and of those that go on from it.
 */
final class Introductions {
  /** Characters that marks of a list or of emphasis may take before the name. */
  private static final int MARKS = 4;

  private final Map<Integer, String> byParagraph = new HashMap<>();

  /**
   * Reads a filing's told paragraphs.
   *
   * @param companies the companies named, under their settled names
   * @param issuer the company that "we" is, whose own introduction is none of another
   */
  Introductions(Filing filing, Mentions companies, @Nullable String issuer) {
    String text = filing.document().text();
    @Nullable Sentence last = null;
    @Nullable String subject = null;
    for (Sentence sentence : filing.toldSentences()) {
      boolean first = last == null || last.paragraph() != sentence.paragraph();
      boolean apart = last == null || !last.section().equals(sentence.section());
      List<Mention.Company> named = companies.in(sentence.span(), Mention.Company.class);
      if (apart || sentence.heading() || named.stream().anyMatch(c -> c.name().equals(issuer))) {
        subject = null;
      }
      if (first && !named.isEmpty() && isIntroduced(text, sentence, named.get(0))) {
        subject = named.get(0).name().equals(issuer) ? null : named.get(0).name();
      }
      if (subject != null) {
        byParagraph.put(sentence.paragraph(), subject);
      } else {
        byParagraph.remove(sentence.paragraph());
      }
      last = sentence;
    }
  }

  private static boolean isIntroduced(String text, Sentence sentence, Mention.Company company) {
    int start = company.place().span().start();
    int end = company.place().span().end();
    return start - sentence.span().start() <= MARKS
        && company.kind().equals("company")
        && Speaker.isIntroduced(text, end);
  }

  /** The company that a sentence's paragraph tells of; empty where it introduces none. */
  Optional<String> companyAt(Sentence sentence) {
    return Optional.ofNullable(byParagraph.get(sentence.paragraph()));
  }

  /** Whether the token is "company" in "the company", as a text speaks of one from outside. */
  static boolean isReference(Tokens tokens, int token) {
    return token > 0
        && tokens.text(token).equals("company")
        && tokens.lower(token - 1).equals("the");
  }
}
