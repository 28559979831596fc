package dev.assay.extract.milestones;

import dev.assay.text.Pattern;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What a payment hangs on (RECORDS.md, milestones and edges), and the words that say it. */
final class Events {
  private static final Pattern TRIAL =
      compile(
          "\\b(?:initiat\\w+|start(?:s|ed|ing)?|commenc\\w+|dos(?:ing|ed|es)|enroll?(?:ment|ing|ed|s)|begins?|beginning|opening)\\b[^.;]{0,70}?"
              + "\\b(?:trials?|stud(?:y|ies)|phase|clinical (?:testing|development)|patients?|subjects?|participants?|humans?)\\b"
              + "|\\bfirst (?:patient|subject|participant|dosing|human dos\\w+)\\b|\\b(?:trial|study) (?:initiation|start|commencement|begins?|starts?|commences?|opens?|is (?:initiated|started))\\b|\\bphase [1-3I]+[ab]? (?:initiation|start)");

  /** "initiation of BEACON": a study by its name. */
  private static final Pattern NAMED_TRIAL =
      Pattern.compile(
          "\\b(?:[Ii]nitiation|[Ss]tart|[Cc]ommencement) of (?:the |our |its )?[A-Z][A-Z0-9-]{3,}\\b");

  private static final Pattern IND =
      compile(
          "\\b(?:IND|CTA|investigational new drug)\\b[^.;]{0,40}\\b(?:filing|accept\\w+|clear\\w+|submi\\w+|approv\\w+|effective)"
              + "|\\b(?:approv\\w+|clear\\w+) (?:by [^.;,]{2,40} )?(?:of|for) (?:the |an |our |its |a )?[^.;,]{0,20}\\b(?:IND|CTA|investigational new drug)\\b"
              + "|\\b(?:filing|acceptance|clearance|submission|submit\\w*|fil\\w+)\\b[^.;]{0,30}\\b(?:IND|CTA|investigational new drug)\\b");
  private static final Pattern SUBMISSION =
      compile(
          "\\b(?:submission|submit\\w*|filing|files?|filed|acceptance|accept(?:s|ed)|validat\\w+)\\b[^.;]{0,60}\\b(?:NDA|BLA|MAA|sNDA|sBLA|JNDA|approval|applications?)\\b"
              + "|\\b(?:NDA|BLA|MAA|applications?) (?:submission|filing|acceptance)|\\bregulatory (?:submission|filing)");
  private static final Pattern APPROVAL =
      compile(
          "\\bapprov(?:al|als|ed|es)\\b|\\bmarketing authori[sz]ation\\b|\\bregistration in\\b|^registration\\b|\\bclearance by\\b");
  private static final Pattern RESULT =
      compile(
          "\\b(?:results?|data|read-?out|proof[- ]of[- ]concept|primary endpoint|complet(?:ion|ed|es))\\b");
  private static final Pattern SALES =
      compile(
          "\\b(?:sales|commercial(?:i[sz]ation)?)[- ](?:based |related |performance )?(?:milestones?|thresholds?|targets?|levels?|milestone payments?)|\\bnet sales\\b"
              + "|\\bfirst (?:commercial |product )?sales?\\b|\\bcommercial milestones?\\b|\\bsales-based\\b|\\bsales milestones?\\b|\\blaunch\\b|\\bsales[- ](?:based|related) payments?\\b|\\brelat\\w+ to (?:net |annual |product )?sales\\b|\\bsales (?:of|exceed\\w*|reach\\w*)\\b");
  private static final Pattern SUM =
      compile("\\bmilestones\\b|\\bmilestone (?:payments|events)\\b|\\b(?:goals|objectives)\\b");
  private static final Pattern KINDS_BEFORE =
      compile(
          "\\b(?:development|developmental|clinical|regulatory|research|preclinical|approval|commercial|commercialization|sales|specified|certain|launch)\\b[^.;$]{0,60}\\b(?:milestones?|goals|objectives)\\b");
  private static final Pattern NOT_SALES =
      compile(
          "\\b(?:development|developmental|clinical|regulatory|research|preclinical|approval|launch)\\b[^.;$]{0,60}\\b(?:milestone|goals|objectives)");
  private static final Pattern SIGNING =
      compile(
          "\\b(?:initial|issue fee|issuance fee|(?:up)?on (?:the )?(?:execution|signing|effective date|entering)|days (?:of|after|following) (?:the )?(?:execution|signing|effective))\\b");
  private static final Pattern EXERCISED = compile("\\bexercis|\\bopt(?:s|ed)?[- ]in\\b");
  private static final Pattern TRIGGER =
      compile(
          "\\b(?:upon|on|when|following|for|after|if|contingent on|contingent upon|subject to|based on|triggered by|achievement of|related to)\\s+"
              + "(?:the\\s+|our\\s+|its\\s+)?((?:first\\s+|successful\\s+|achiev\\w+\\s+|accomplish\\w+\\s+)?[^.;,$€£]{4,120})");
  private static final Pattern NOUN =
      compile(
          "\\b(?:in|of)\\s+((?:potential\\s+|additional\\s+|future\\s+|further\\s+|certain\\s+|specified\\s+)?(?:[\\w-]+,?\\s+(?:and\\s+)?){0,6}milestones?(?:\\s+payments?)?)");

  /** "the approval and a": words that lead on to something else. */
  private static final String OPEN_END =
      "(?: (?:and|or|plus|of|in|the|a|an|to|as well as|up to|,))+$";

  private Events() {}

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The event of a payment.
   *
   * @param clause the sum and what is said of it
   * @param status achieved or potential
   */
  static @Nullable String of(String kind, String clause, @Nullable String status) {
    return switch (kind) {
      case "upfront" -> "signing";
      case "royalty" -> "sales";
      case "total" -> "other";
      case "option_fee" -> EXERCISED.standsIn(clause) ? "option_exercise" : "signing";
      case "equity" -> "potential".equals(status) ? "signing" : null;
      case "license_fee" -> licenseFee(clause.toLowerCase(Locale.ROOT));
      case "manufacturing" ->
          clause.toLowerCase(Locale.ROOT).contains("net sales") ? "sales" : null;
      case "milestone" -> milestone(clause);
      case "research_funding" -> "other";
      default -> null;
    };
  }

  private static @Nullable String licenseFee(String clause) {
    if (clause.contains("sublicens")) {
      return "other";
    }
    if (clause.contains("exercis")) {
      return "option_exercise";
    }
    return SIGNING.standsIn(clause) && !clause.contains("annual") ? "signing" : null;
  }

  /** One event of a milestone; other for a sum over several kinds and where the text tells none. */
  static String milestone(String clause) {
    boolean sales = SALES.standsIn(clause);
    if (KINDS_BEFORE.standsIn(clause) && SUM.standsIn(clause)) {
      return sales && !NOT_SALES.standsIn(clause) ? "sales" : "other";
    }
    if (TRIAL.standsIn(clause) || NAMED_TRIAL.standsIn(clause)) {
      return "trial_initiation";
    }
    if (IND.standsIn(clause)) {
      return "ind";
    }
    if (SUBMISSION.standsIn(clause)) {
      return "regulatory_submission";
    }
    if (sales) {
      return "sales";
    }
    if (APPROVAL.standsIn(clause)) {
      return "regulatory_approval";
    }
    return RESULT.standsIn(clause) ? "clinical_result" : "other";
  }

  /** The words of the event, as the text has them. */
  static Optional<String> trigger(String clause) {
    Matcher noun = NOUN.matcher(clause);
    Matcher matcher = TRIGGER.matcher(clause);
    if (matcher.find()) {
      return Optional.of(spaced(matcher.group(1)));
    }
    return noun.find() ? Optional.of(spaced(noun.group(1))) : Optional.empty();
  }

  private static String spaced(String words) {
    return words.replaceAll("\\s+", " ").strip().replaceAll(OPEN_END, "");
  }
}
