package dev.assay.extract.dosing;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;

/**
 * Tells amounts of drug that are no dose that was or will be given: strengths of a dose form
 * (RECORDS.md, edges), steps by which a dose is raised, amounts of adjuvant, amounts in a patient's
 * weight or in a meal.
 */
final class NotGiven {
  private static final Pattern STEP_BEFORE =
      Pattern.compile(
          "(?:increas|rais|reduc|lower|escalat|decreas|titrat|adjust)\\w*(?: the dose)? (?:by|in)(?: up to| steps of|"
              + " increments of)? $|"
              + "\\b(?:increments?|decrements?|steps) of $|\\b(?:strengths|sizes?|vials?) of $|"
              + "\\bin a $|\\b[A-Z]{2}50s? (?:values? )?(?:of|was|is|=) $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORM_BEHIND =
      Pattern.compile(
          "^[ -]?(?:increments?|decrements?|steps|strengths?|vials?|pens?|(?:oral |film-coated )?(?:tablets?|capsules?|"
              + "pills?)|syringes?|kits?|bottles?"
              + "|auto-?injectors?|cartridges?|per serving|sodium|of (?:sodium|cholesterol|protein(?! antigen)|"
              + "carbohydrates?))\\b(?! (?:doses?|once|twice|daily|BID|QD|arm|group|cohort)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern STRENGTHS =
      Pattern.compile(
          "\\b(?:(?:strengths|dosage strength|tablet strength|"
              + "dosage forms?) of|available (?:in|as)|supplied (?:in|as)|comes in)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAKEN =
      Pattern.compile(
          "\\b(?:given|giv(?:e|ing)|administered|received|receiving|receive|took|taking|dosed|"
              + "swallowed)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "40 mg of drug per capsule". */
  private static final Pattern PER_FORM =
      Pattern.compile(
          "^[^.;,]{0,30}\\bper (?:capsule|tablet|vial|ampoule|syringe|pen|pill|patch|sachet|cartridge)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "50 µg of AB12 adjuvant", "0.5 mg aluminum hydroxide": what a vaccine is mixed with. */
  private static final Pattern ADJUVANT_BEHIND =
      Pattern.compile(
          "^ ?(?:of )?(?:the )?(?:(?!(?:with|plus|and|or|in|antigen|protein|vaccine)\\b)[\\w\u2010-\u2015-]+[\u00ae\u2122]? ){0,3}"
              + "(?:adjuvant|alum|alumin(?:i)?um|CpG|Matrix.M|AS0\\d|MF59|QS-?21)\\b(?!ed).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "compared with the currently approved 2 mg dose". */
  private static final Pattern APPROVED_BEFORE =
      Pattern.compile(
          "\\b(?:compared (?:to|with)|versus|vs\\.?|than|relative to|switched from) (?:the )?(?:currently[ -])?"
              + "(?:approved|marketed|standard|reference|commercial|licensed|existing|conventional) (?:[\\w-]+ ){0,2}$",
          Pattern.CASE_INSENSITIVE);

  private static final int REACH = 40;

  private NotGiven() {}

  /** Whether the amount is none that was or will be given. */
  static boolean is(SentenceView view, Mention.Dose dose) {
    Span sentence = view.sentence().span();
    int start = dose.place().span().start();
    boolean listed =
        STRENGTHS.standsIn(view.tokens().document().substring(sentence.start(), start));
    String behind = behind(view, dose);
    return listed
        || STEP_BEFORE.standsIn(before(view, dose))
        || APPROVED_BEFORE.standsIn(before(view, dose))
        || PER_FORM.matches(behind)
        || ADJUVANT_BEHIND.matches(behind)
        || isForm(view, dose);
  }

  /** Whether it is the strength of a tablet or the like, and not said to be given so. */
  static boolean isForm(SentenceView view, Mention.Dose dose) {
    return FORM_BEHIND.matches(behind(view, dose)) && !TAKEN.standsIn(before(view, dose));
  }

  private static String behind(SentenceView view, Mention.Dose dose) {
    int end = dose.place().span().end();
    return view.tokens()
        .document()
        .substring(end, Math.min(view.sentence().span().end(), end + REACH))
        .replaceAll("\\s+", " ");
  }

  private static String before(SentenceView view, Mention.Dose dose) {
    int start = dose.place().span().start();
    return view.tokens()
        .document()
        .substring(Math.max(view.sentence().span().start(), start - REACH), start)
        .replaceAll("\\s+", " ");
  }
}
