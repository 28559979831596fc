package dev.assay.glossary;

import dev.assay.mention.Mention;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Acmera announced today that it has granted": whom "it" means, as a company says of itself. */
final class SaidOfItself {
  private static final Set<String> SAYS =
      Set.of(
          "announced",
          "announces",
          "reported",
          "reports",
          "said",
          "says",
          "stated",
          "confirmed",
          "disclosed");
  private static final Set<String> BETWEEN = Set.of("today", "that", ",", "earlier", "yesterday");
  private static final int REACH = 4;

  private SaidOfItself() {}

  /**
   * The company's own pronoun in a sentence that tells what it announced.
   *
   * @param named the companies of the sentence, in order
   * @return the token, and the company that it stands for
   */
  static Optional<Said> in(Tokens tokens, Sentence sentence, List<Mention.Company> named) {
    for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
      if (SAYS.contains(tokens.lower(token))) {
        int pronoun = pronoun(tokens, token + 1, sentence.endToken());
        Optional<Mention.Company> speaker = pronoun < 0 ? Optional.empty() : only(named, token);
        return speaker.map(company -> new Said(pronoun, company));
      }
    }
    return Optional.empty();
  }

  /** A pronoun and its company. */
  record Said(int token, Mention.Company company) {}

  private static int pronoun(Tokens tokens, int from, int limit) {
    int end = Math.min(limit, from + REACH);
    for (int token = from; token < end; token++) {
      if (tokens.lower(token).equals("it")) {
        return token;
      }
      if (!BETWEEN.contains(tokens.lower(token))) {
        return -1;
      }
    }
    return -1;
  }

  /** The one company before the verb; none where two speak. */
  private static Optional<Mention.Company> only(List<Mention.Company> named, int verb) {
    List<Mention.Company> before =
        named.stream().filter(c -> c.place().end() <= verb && c.kind().equals("company")).toList();
    boolean one = before.stream().map(Mention.Company::name).distinct().count() == 1;
    return one ? Optional.of(before.get(0)) : Optional.empty();
  }
}
