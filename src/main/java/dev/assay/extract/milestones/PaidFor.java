package dev.assay.extract.milestones;

import dev.assay.text.Pattern;

/** What a sum is paid for, or how, where no word names its kind. */
final class PaidFor {
  /** "$250 million over five years", "$2 million in four installments". */
  private static final Pattern BY_AND_BY =
      Pattern.compile(
          "^ ?(?:(?:which )?(?:is |are |will |to )?(?:be )?(?:paid|payable) )?(?:over (?:the |a )?(?:\\w+ ){0,2}(?:years?|months|period|term)|in (?:\\w+ ){0,3}instal\\w+|per (?:year|annum)|annually|each year|every year)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is paid under it pays for research. */
  private static final Pattern RESEARCH_AGREEMENT =
      Pattern.compile(
          "\\b(?:under|pursuant to|in connection with|for) (?:the|this|an?|its|our|each|such) (?:\\w+ ){0,2}(?:sponsored |clinical )?research (?:and development )?(?:services )?agreement\\b",
          Pattern.CASE_INSENSITIVE);

  /** "up to $1.7 billion in option fees and regulatory and sales milestones". */
  private static final Pattern ALSO_MILESTONES =
      Pattern.compile("^ ?(?:in|of) [^.;]{0,120}\\bmilestones?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHANGED_BY =
      Pattern.compile(
          "\\b(?:increas|decreas|reduc|lower|rais)\\w* by\\b(?: \\w+){0,2}\\W*$",
          Pattern.CASE_INSENSITIVE);

  private PaidFor() {}

  /** "were decreased by $0.5 million": by how much another sum is changed. */
  static boolean isChange(String before) {
    return CHANGED_BY.standsIn(before);
  }

  /** Whether the words behind a sum name milestones among what it is a sum of. */
  static boolean isMilestonesToo(String behind) {
    return ALSO_MILESTONES.standsIn(behind);
  }

  /** Whether the words tell of an agreement on research, under which research is paid for. */
  static boolean isResearch(String text) {
    return RESEARCH_AGREEMENT.standsIn(text);
  }

  /** Whether the words behind a sum say that it is paid over years or in installments. */
  static boolean isByAndBy(String behind) {
    return BY_AND_BY.standsIn(behind);
  }

  /**
   * "royalties up to $200 million", "minimum royalties of $1 million"; what royalties came to in a
   * year is none.
   */
  static boolean isCappedRoyalty(Wording sentence, Sum sum) {
    return !Bounds.isOfTier(sentence, sum)
        && ("up_to".equals(sum.money().qualifier())
            || "at_least".equals(sum.money().qualifier())
            || sentence
                .text(sum.from(), sum.to())
                .matches(
                    "(?si).*\\b(?:minimum|advance|cap|capped|until|annual royalt\\w+|prepaid)\\b.*"));
  }
}
