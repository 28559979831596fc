package dev.assay.extract.candidates;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Whose candidate it is where the text says so by a possessive: "Acme's lead candidate ABC-123",
 * "our ABC-123", "Acme will test its antibody ABC-123", "ABC-123, Acme's lead candidate".
 */
final class Possession {
  private static final int OWN = 9;
  private static final int REACH = 90;

  private static final Pattern PARTED =
      Pattern.compile(
          "[,.;:(]|\\b(?:and|with|of|for|to|by|in|is|are|was|has|had|will|its|their|our)\\b");
  private static final Pattern NOUN_COMMA =
      Pattern.compile(
          "(?<=\\b(?:candidates?|assets?|products?|drugs?|compounds?|therapy|antibody|vaccine|programs?|inhibitor|degrader|modulator|blocker|activator|engager|agonist|antagonist|therapeutic|treatment|medicine|immunotherapy|conjugate)), ?$");
  private static final Pattern BRACKETED = Pattern.compile(" ?\\([^()]{1,60}\\)");
  private static final Pattern APPOSED =
      Pattern.compile("\\s?(?:\\([^()]{1,40}\\))?(?:,|\\s(?:is|was))\\s");
  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?i)^(?:['\u2019]s?)?\\s[^,.;:]{0,60}\\b(?:candidates?|assets?|products?|drugs?|compounds?|therapy|therapies|antibody|vaccine|programs?|inhibitors?|degraders?|modulators?|blockers?|activators?|engagers?|agonist|antagonist|therapeutic|immunotherapy|treatment|medicine|conjugate|adc)\\b");

  /** "of its investigational drug ": what stands between the pronoun and the name. */
  private static final Pattern ITS =
      Pattern.compile("\\bits ((?:[\\p{L}\\d/+-]+,? ){0,8}(?:\\([^()]{1,40}\\) )?)$");

  /** "'s phase II study of ", "'s results in psoriasis with ": whose study a drug is in. */
  private static final Pattern STUDY =
      Pattern.compile(
          "^['\u2019]s? (?:\\([^()]{1,40}\\) )?(?:(?!and\\b|with\\b|for\\b|to\\b|of\\b|in\\b)[\\p{L}\\d/-]+,? ){0,9}"
              + "(?:trials?|study|studies|data|results|efforts?|program|tests?|NDA|BLA|sNDA|sBLA|application|launch|sales) "
              + "(?:(?:called|dubbed|named) [\\w-]+ )?(?:(?:in|for) (?:[\\p{L}\\d-]+ ){1,6}with|of|for|with|testing|evaluating|investigating|assessing) "
              + "(?:(?!and\\b|or\\b|plus\\b|versus\\b)[\\p{L}\\d/-]+ ){0,5}$");

  /** Words before a company that make it another than the one that acts. */
  private static final Set<String> BESIDE =
      Set.of(
          "with", "from", "to", "by", "of", "for", "between", "against", "through", "and", "the");

  private Possession() {}

  /** The company whose candidate it is said to be. */
  static Optional<Mention.Company> of(SentenceView view, Mention.Candidate candidate) {
    String text = view.tokens().document();
    for (Mention.Company company : view.mentions(Mention.Company.class)) {
      if (!isPossessive(view, company)) {
        continue;
      }
      int end = company.place().span().end();
      if (end <= candidate.place().span().start()
          && isNear(text.substring(end, candidate.place().span().start()))) {
        return Optional.of(company);
      }
      int before = company.place().first() - candidate.place().end();
      if (before > 0
          && before <= OWN
          && APPOSED.matches(
              text.substring(candidate.place().span().end(), company.place().span().start()))
          && PRODUCT.standsIn(text.substring(end, Math.min(text.length(), end + REACH)))) {
        return Optional.of(company);
      }
    }
    return ofSubject(view, candidate);
  }

  /** The company whose study of it is told of: "Acme's phase II study of ABC-123". */
  static Optional<Mention.Company> ofStudy(SentenceView view, Mention.Candidate candidate) {
    String text = view.tokens().document();
    int start = candidate.place().span().start();
    return view.mentions(Mention.Company.class).stream()
        .filter(company -> company.place().span().end() < start && isPossessive(view, company))
        .filter(company -> start - company.place().span().end() <= 2 * REACH)
        .filter(
            company ->
                STUDY.standsIn(
                    Words.singleBlanks(text.substring(company.place().span().end(), start))))
        .findFirst();
  }

  /** "Acme entered a collaboration with Zent to test its antibody ABC-123": the one that acts. */
  private static Optional<Mention.Company> ofSubject(
      SentenceView view, Mention.Candidate candidate) {
    String text = view.tokens().document();
    int start = candidate.place().span().start();
    int from = Math.max(view.sentence().span().start(), start - REACH);
    String before = Words.singleBlanks(text.substring(from, start));
    Matcher its = ITS.matcher(before);
    if (!its.find() || PARTED.standsIn(bare(its.group(1)))) {
      return Optional.empty();
    }
    return view.mentions(Mention.Company.class).stream()
        .filter(c -> c.place().span().end() <= start && CompanyLists.isNamed(c))
        .findFirst()
        .filter(c -> !BESIDE.contains(wordBefore(view, c)))
        .filter(c -> CompanyLists.around(view, c).size() == 1);
  }

  private static String wordBefore(SentenceView view, Mention.Company company) {
    int at = view.positionOf(company.place().first());
    return at > 0 ? view.tokens().lower(view.token(at - 1)) : "";
  }

  private static boolean isNear(String between) {
    String plain = bare(BRACKETED.matcher(Words.singleBlanks(between)).replaceAll(""));
    return plain.chars().filter(c -> c == ' ').count() <= OWN && !PARTED.standsIn(plain);
  }

  /** Without the comma that stands between a product's noun and its name. */
  private static String bare(String between) {
    return NOUN_COMMA.matcher(between).replaceFirst("");
  }

  private static boolean isPossessive(SentenceView view, Mention.Company company) {
    String text = view.tokens().document();
    int end = company.place().span().end();
    boolean our = view.tokens().text(company.place().first()).equalsIgnoreCase("our");
    return our || end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
  }
}
