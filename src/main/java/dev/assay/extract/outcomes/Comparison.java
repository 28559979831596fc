package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.List;

/**
 * Tells results of the candidate from those it is compared with, from thresholds and from values at
 * baseline.
 */
final class Comparison {
  private static final Pattern VERSUS =
      Pattern.compile(
          "(?:compared (?:to|with)|comparison (?:to|with)|versus|\\bvs?\\.|\\bvs\\b|against|relative to|as opposed to|(?:high|low|great|bett|long|short|few)\\w* than)"
              + " ?\\(?(?:(?!(?:and|while|with|that|showed|had)\\b)[\\w-]+[ :]{1,2}){0,7}\\(?[-\u2212\u2013]?$");
  private static final Pattern THAN =
      Pattern.compile("(?:more|less|greater|fewer|higher|lower) than (?:a |an |the )?$");

  /** "higher with ABC-1 (7.5%) than with placebo (3.6%)". */
  private static final Pattern BARE_THAN =
      Pattern.compile("^\\)? than (?!or equal)(?:[\\w-]+ ){0,5}\\($");

  /** What a drug that is compared with did: "and aspirin, the standard, improved it by 29%". */
  private static final Pattern OTHER_DID =
      Pattern.compile(
          "^(?: \\([^()]{1,30}\\))?(?:, [^,;]{3,80},)?,? (?:alone |treatment |monotherapy )?(?:cured|improved|reduced|decreased|increased|showed|had|achieved|demonstrated|was|were|did so)\\b(?: [\\w-]+){0,5} $");

  private static final Pattern OTHER_LEAD =
      Pattern.compile("(?:,|\\band|\\bwhile|\\bwhereas|\\bbut) (?:the )?$");

  /** "and the placebo group lost 1%": what the control did. */
  private static final Pattern CONTROL_DID =
      Pattern.compile(
          "(?:^|,|;|\\band|\\bwhile|\\bwhereas|\\bbut) (?:those|patients|participants|subjects)? ?(?:on |in |receiving )?(?:the |a )?(?:matching )?(?:placebo|control|sham|vehicle|standard[ -]of[ -]care|comparator)(?: (?:group|arm|patients|recipients|participants|subjects))? (?:lost|gained|had|achieved|showed|experienced|improved|worsened|declined|decreased|increased|reduced|fell|rose|was|were|saw|reached|responded)\\b(?: [\\w-]+){0,5} $");

  /** "compared to aspirin (Zorin), a standard treatment, which cured 93%". */
  private static final Pattern OTHER_WHICH =
      Pattern.compile(
          "^(?: \\([^()]{1,30}\\))?(?:, [^,;]{3,80})?, (?:which|that) (?:[\\w-]+ ){1,6}$");

  private static final Pattern CONTROL_BEHIND =
      Pattern.compile(
          "^\\)?(?: \\([^()]{1,30}\\))?,? (?:(?!and |while |but |than |versus |vs|compared |relative |over |against |better |beyond )[\\w-]+ ){0,9}"
              + "\\(?(?:placebo(?!-)|(?<!disease |tumor |local |pain |glycemic |symptom |seizure |weight |viral |bleeding |pressure |asthma )control\\b(?!led)|controls\\b|sham|vehicle|comparator|standard[ -]of[ -]care|standard therapy|chemotherapy alone)");
  private static final Pattern THRESHOLD =
      Pattern.compile(
          "(?:at least|at a minimum|threshold of|(?:greater|less|more|fewer) than or equal to|equal to or (?:greater|less) than|no (?:more|less) than|\u2265|\u2264|>|<|>=|<=|=|minimum of|below|above|or more than|(?:improvement|reduction|change|decrease|increase) of (?:at least|more than)|less than|(?:greater|more) than)"
              + " ?(?:a |an )?(?:[\\d.]+ ?%?,? (?:and|or) )?$");

  /**
   * "12 of 30 patients achieved a 50% reduction in seizures": how much of a change they reached.
   */
  private static final Pattern REACHED =
      Pattern.compile(
          "\\b(?:achiev|experienc|show|demonstrat|reach|attain)(?:ed|ing|es|e|s)?\\b[^.;,]{0,12} a $|\\b(?:had|with|having) a $");

  private static final Pattern A_CHANGE =
      Pattern.compile(
          "^ (?:[\\w-]+ ){0,2}(?:reduction|decrease|improvement|increase|decline|drop|response|loss|change)s?\\b");

  private static final Pattern CHANGE_SEEN =
      Pattern.compile(
          "^ (?:[\\w-]+ ){0,8}(?:was|were) (?:observed|seen|reported|noted|achieved|reached|recorded) (?:in|by) $");

  private static final Pattern A = Pattern.compile("^(?:.*[.,;] )?[Aa]n? $");

  private static final Pattern THRESHOLD_BEHIND =
      Pattern.compile(
          "^(?: of (?:all |the )?(?:patients|subjects|participants))? or (?:more|greater|higher|above|less|fewer|lower|better)\\b");
  private static final Pattern FROM =
      Pattern.compile("\\b(?:from|between)(?: a| an| the| mean| median){0,3} $");
  private static final Pattern LIST = Pattern.compile("^,? ?(?:and|or|,) ?$");
  private static final int REACH = 90;

  private Comparison() {}

  /** Whether the figures at an index are those of a comparator. */
  static boolean isComparator(SentenceView view, List<Figures> all, int index) {
    Figures figures = all.get(index);
    int start = figures.span().start();
    if (CONTROL_BEHIND.standsIn(behind(view, all, index))
        || CONTROL_DID.standsIn(Figures.between(view, start - REACH, start))
        || isOtherDrugs(view, figures)) {
      return true;
    }
    if (index == 0) {
      return false;
    }
    Figures last = all.get(index - 1);
    String between = Figures.between(view, last.span().end(), figures.span().start());
    boolean compared = VERSUS.standsIn(between) && !THAN.standsIn(between);
    boolean than =
        THAN.standsIn(between)
            && behind(view, all, index)
                .matches("^.{0,60}\\b(?:placebo|control|comparator|group|arm|standard).*");
    return compared
        || BARE_THAN.standsIn(between)
        || than
        || LIST.matches(between) && isComparator(view, all, index - 1);
  }

  /**
   * Whether the figures are a limit that patients reached, or where they came from: "at least a 20%
   * reduction".
   */
  static boolean isThreshold(SentenceView view, Figures figures) {
    String before = Figures.between(view, figures.span().start() - REACH, figures.span().start());
    return (figures.quantity() == null && figures.count() == null
                || figures.quantity() != null && !isTime(figures))
            && (THRESHOLD.standsIn(before)
                || THRESHOLD_BEHIND.standsIn(
                    Figures.between(view, figures.span().end(), figures.span().end() + REACH)))
        || FROM.standsIn(before);
  }

  /**
   * Whether the figures are the change that a share of the patients reached, which the sentence
   * tells beside it.
   */
  static boolean isReached(SentenceView view, List<Figures> all, int index) {
    Figures figures = all.get(index);
    if (figures.percent() == null || figures.count() != null) {
      return false;
    }
    int start = figures.span().start();
    int end = figures.span().end();
    String before = Figures.between(view, start - REACH, start);
    boolean change = A_CHANGE.standsIn(Figures.between(view, end, end + REACH));
    boolean behind =
        index + 1 < all.size()
            && all.get(index + 1).isShare()
            && A.standsIn(Figures.between(view, view.sentence().span().start(), start))
            && CHANGE_SEEN.standsIn(Figures.between(view, end, all.get(index + 1).span().start()));
    boolean ahead = index > 0 && all.get(index - 1).isShare() && REACHED.standsIn(before);
    return change && (ahead || behind);
  }

  private static boolean isTime(Figures figures) {
    return figures.quantity() != null
        && List.of("mo", "wk", "d", "a", "h").contains(figures.quantity().unit());
  }

  /** "12% in the aspirin arm", "12% with aspirin": a drug that is no candidate. */
  private static boolean isOtherDrugs(SentenceView view, Figures figures) {
    for (Mention.Drug drug : view.mentions(Mention.Drug.class)) {
      int start = drug.place().span().start();
      int end = drug.place().span().end();
      if (end <= figures.span().start()
          && (OTHER_WHICH.standsIn(Figures.between(view, end, figures.span().start()))
              || OTHER_DID.standsIn(Figures.between(view, end, figures.span().start()))
                  && OTHER_LEAD.standsIn(Figures.between(view, start - REACH, start)))) {
        return true;
      }
      if (start > figures.span().end()
          && Figures.between(view, figures.span().end(), start)
              .matches(
                  "^\\)? (?:of )?(?:(?:patients|those|participants|subjects) )?(?:in|with|on|for|receiving|treated with|who received) (?:the )?$")) {
        return true;
      }
    }
    return false;
  }

  /** The text behind the figures, up to the next ones. */
  private static String behind(SentenceView view, List<Figures> all, int index) {
    int from = all.get(index).span().end();
    int next =
        index + 1 < all.size() ? all.get(index + 1).span().start() : view.sentence().span().end();
    return Figures.between(view, from, Math.min(next, from + REACH));
  }
}
