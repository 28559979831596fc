package dev.assay.extract.milestones;

import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Tells sums that are no payments between parties of a deal: sales, revenue, cash, offerings,
 * market sizes.
 */
final class NoPayment {
  private static final int REACH = 70;
  private static final String FIGURE =
      "(?:revenues?|net sales|sales|loss(?:es)?|income|expenses?|expenditures|cash (?:balance|position)|equivalents|securities|costs?|proceeds|charges?|deficit|offering|loans?|debt|grants?|"
          + "notes?|salary|salaries|bonus|financing|capital|market|capitalization|budget|tax(?:es)?|credit|facility|assets|liabilit(?:y|ies)|insurance|damages|impairment|earnings|dividends?|warrants?|reserves?)";
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b"
              + FIGURE
              + "(?: (?:of|was|were|is|are|to|totaled|totaling|totalled|in|by|increased|decreased|from|the|an?|up|amount|aggregate|approximately|about|at|least|more|than|over|for|exceeds?|exceeding|"
              + "exceeded|between|million|greater|gross|net|expected|annual|expense|equal|or|less|and|first|above|below|reach|reaches|reaching|calendar|year|years?)){0,8} ?:? ?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REVENUE =
      Pattern.compile(
          "\\b(?:revenues?|expenses?)\\b[^.;$]{0,60}\\b(?:was|were|totaled|totalled)(?: approximately)? ?$|\\bnet of ?$",
          Pattern.CASE_INSENSITIVE);

  /** "compared to $104 million in 2024": the sum of another year. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:compared (?:to|with)|versus|vs\\.?|up from|down from) (?:approximately |about )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NET = Pattern.compile("^[,(]? ?(?:or )?net of\\b");
  private static final Pattern DEAL_BEFORE =
      Pattern.compile(
          "\\b(?:upfront|up-front|initial|closing|licensing) (?:cash|charge)\\b|\\broyalt\\w+ [^.]{0,24}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "^ ?(?:(?:in|of|for|as) )?(?:(?:the|total|aggregate|net|gross|our|its|other|annual|additional|principal|product|collaboration|license|global|"
              + "worldwide|U\\.S\\.|deferred|unrestricted|non-cash|operating|outstanding|related|public|private|amount|of) ){0,4}"
              + "(?:cash and (?:cash|marketable|investments|short)|in cash on|per diluted|per basic|net loss|net income|private placement|registered|deposits?|funding round|term loan|senior|convertible|working capital|"
              + FIGURE.substring(3)
              + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEAL_BEHIND =
      Pattern.compile(
          "^ ?(?:in |of |for )?(?:(?:net|annual|potential|additional|aggregate|total) )?(?:sales|commercial|cost|market|revenue)[- ](?:based |related |performance )?(?:milestones?|payments?)\\b"
              + "|^ ?(?:in )?cash\\b(?! and)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FINANCES =
      Pattern.compile(
          "\\b(?:public offering|private placement|net proceeds|gross proceeds|at-the-market|cash runway|pre-?funded warrants?|deficit reduction|automatic reductions|market size|grant from|award from|term loan|credit facility|"
              + "cash, cash equivalents|revenues? (?:was|were|increased|decreased)|expenses? (?:was|were|increased|decreased)|net loss|accumulated deficit|deferred revenue|fund(?:s|ed)? operations|"
              + "(?:three|six|nine|twelve) months ended|stockholders'? equity|total assets|par value|fair value|market value|contract revenue|leases?\\b|due within one year|purchase (?:obligations|commitments)|committed to minimum|(?:increase|decrease) (?:in|was|is|of|relates)|derivative liabilit|allocated|capital rais|placement|binding commitments|at-the[- ]market|at the market|distribution agreement|prospectus|registered direct|underwrit\\w+|exercise price|exercisable|stock options?|restricted stock|equity awards?|severance|operating costs|cost savings|"
              + "(?:annual )?reductions? in|subscription rights|forward purchase|redemption price|per diluted share|balance sheet)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEAL =
      Pattern.compile(
          "\\b(?:milestones?|upfront|up-front|royalt(?:y|ies)|license fee|option fee)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "in the three months ended June 30 we paid $3 million to Acme": no line of the accounts. */
  private static final Pattern PAID_TO =
      Pattern.compile(
          "\\b(?:paid|pays) [^.;|]{0,40}\\|[^.;]{0,40}\\bto (?:the )?[A-Z]\\w+|\\bpaid (?:to )?(?:the )?[A-Z]\\w+ (?:[^.;|a-z]|and|approximately|an? aggregate of){0,30}\\|");

  private NoPayment() {}

  /** Whether the sum at {@code start} to {@code end} of the sentence is no payment. */
  static boolean is(String sentence, int start, int end) {
    return why(sentence, start, end).isPresent();
  }

  /** The words that tell that the sum at {@code start} to {@code end} is no payment. */
  static Optional<String> why(String sentence, int start, int end) {
    String before =
        Words.singleSpaced(sentence.substring(Math.max(0, start - REACH), start) + "|")
            .replaceAll("\\\\?\\|$", "");
    String behind =
        Words.singleSpaced("|" + sentence.substring(end, Math.min(sentence.length(), end + REACH)))
            .substring(1);
    if (BEFORE.standsIn(before) && !DEAL_BEFORE.standsIn(before)) {
      return found(BEFORE, before);
    }
    Optional<String> net =
        found(REVENUE, before)
            .or(() -> found(NET, behind))
            .or(() -> found(COMPARED, before).filter(compared -> !DEAL.standsIn(behind)));
    if (net.isPresent()) {
      return net;
    }
    if (BEHIND.standsIn(behind) && !DEAL_BEHIND.standsIn(behind)) {
      return found(BEHIND, behind);
    }
    boolean told =
        DEAL.standsIn(before + " " + behind)
            || PAID_TO.standsIn(sentence.substring(0, start) + "|" + behind);
    return told ? Optional.empty() : found(FINANCES, sentence);
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }
}
