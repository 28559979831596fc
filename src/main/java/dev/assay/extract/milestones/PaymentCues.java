package dev.assay.extract.milestones;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.rule.CueWords;
import dev.assay.rule.SentenceView;
import dev.assay.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around a payment say of it: made or promised, for which event, up to how much, and that it is none. */
final class PaymentCues {
  private static final int REACH = 90;
  private static final Pattern TRIAL = Pattern.compile(
      "\\b(?:initiat\\w+|start|commenc\\w+|dos(?:ing|ed)|first (?:patient|subject|participant)|enroll?ment)\\b[^.;]{0,60}\\b(?:trials?|study|studies|phase|clinical|patients?)\\b"
          + "|\\bfirst (?:patient|subject|participant)\\b[^.;]{0,30}\\b(?:dosed|treated|enrolled)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern IND = Pattern.compile("\\b(?:IND|investigational new drug)\\b");
  private static final Pattern APPROVAL = Pattern.compile("\\b(?:regulatory |marketing |FDA |first |EMA )?approvals? (?:of|in|by|for|from)\\b|\\bupon (?:\\w+ ){0,3}approval|\\bmarketing authori[sz]ation\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBMISSION = Pattern.compile("\\b(?:submission|filing|acceptance) of (?:an? |the |its )?(?:\\w+ ){0,3}(?:NDA|BLA|MAA|application|sNDA|sBLA)\\b|\\b(?:NDA|BLA|MAA) (?:submission|filing|acceptance)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SALES = Pattern.compile("\\b(?:sales|commercial(?:i[sz]ation)?|net sales)[- ](?:based |related |performance )?(?:milestones?|thresholds?|targets?|payments?)|\\b(?:annual|aggregate|worldwide|cumulative) net sales\\b|\\bfirst commercial sale\\b|\\bsales milestones?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPTION = Pattern.compile("(?i)\\b(?:options?|elects?|exercis\\w{1,4})\\b");
  private static final Pattern SALES_OF = Pattern.compile("(?i)\\bnet\\s+sales\\b");
  private static final Pattern SEVERAL = Pattern.compile("\\b(?:development|developmental|clinical|regulatory|research|approval|preclinical|specified|certain|various|pre-specified)\\b[^.;$]{0,50}\\bmilestones?\\b|\\bmilestones?\\b[^.;$]{0,30}\\b(?:development|regulatory|clinical)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern RESULT = Pattern.compile("\\b(?:positive|successful|clinical|interim|topline)\\b[^.;]{0,20}\\b(?:results|data|proof[- ]of[- ]concept|readout)\\b|\\bproof[- ]of[- ]concept\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern UP_TO = Pattern.compile("\\b(?:up to|as much as|a maximum of|not (?:to )?exceed(?:ing)?|exceed:?)(?: an?)?(?: additional| aggregate(?: of)?| total(?: of)?| further| approximately| potential| combined)* ?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_LEAST = Pattern.compile("\\b(?:at least|a minimum of|no less than|not less than|more than|over|in excess of|exceeding) ?(?:an? )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT = Pattern.compile("\\b(?:approximately|about|roughly|nearly) ?(?:an? )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRIGGER = Pattern.compile("\\b(?:up)?on (?:the )?((?:first |successful )?(?:achievement|initiation|dosing|completion|approval|acceptance|submission|exercise|signing|closing|commencement)[^.;,$]{3,120})", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERIOD = Pattern.compile("\\b(?:over|for|during|within) (?:an? |the )?(?:period of |next |first |initial |initial term of )?((?:\\w+|\\d+)[- ](?:years?|months?))\\b|\\b(annual|annually|per year)\\b", Pattern.CASE_INSENSITIVE);

  private final CueWords noDeal;

  PaymentCues(Vocabulary vocabulary) {
    noDeal = new CueWords("offering proceeds loss losses revenue revenues equivalents securities expense expenses expenditures "
        + "financing placement grant grants loan loans debt tax taxes lease salary income interest funding-round stockholders dividend "
        + "warrants notes series impairment inventory EBITDA capitalization deficit budget guidance market annually patients year-over-year "
        + "savings penalty settlement fine damages bonus compensation severance", vocabulary);
  }

  /** Whether the sentence speaks of a company's finances or of a market rather than of payments between parties. */
  boolean isNoDeal(SentenceView view, Span amount) {
    int token = view.tokens().from(amount.start());
    return noDeal.before(view, token, 12) || noDeal.after(view, view.tokens().from(amount.end()), 8);
  }

  /** The event that a payment of a kind hangs on (RECORDS.md, milestones and edges). */
  static @Nullable String event(String kind, String clause) {
    return switch (kind) {
      case "co_promotion" -> OPTION.matcher(clause).find() ? "option_exercise" : null;
      case "manufacturing" -> SALES_OF.matcher(clause).find() ? "sales" : null;
      case "upfront" -> "signing";
      case "royalty" -> "sales";
      case "total" -> "other";
      case "option_fee" -> clause.toLowerCase(Locale.ROOT).contains("exercis") ? "option_exercise" : "signing";
      case "milestone" -> milestoneEvent(clause);
      default -> null;
    };
  }

  private static String milestoneEvent(String clause) {
    boolean several = SEVERAL.matcher(clause).find();
    if (SALES.matcher(clause).find()) {
      return several ? "other" : "sales";
    }
    if (SUBMISSION.matcher(clause).find()) {
      return "regulatory_submission";
    }
    if (several && !TRIAL.matcher(clause).find()) {
      return "other";
    }
    if (TRIAL.matcher(clause).find()) {
      return "trial_initiation";
    }
    if (APPROVAL.matcher(clause).find()) {
      return "regulatory_approval";
    }
    if (IND.matcher(clause).find()) {
      return "ind";
    }
    return RESULT.matcher(clause).find() ? "clinical_result" : "other";
  }

  /** What limits the amount: the mention's own word, or one that stands a few words before it. */
  static @Nullable String qualifier(String text, Mention.Money money) {
    int start = money.place().span().start();
    String before = text.substring(Math.max(0, start - 50), start).replaceAll("[\\s*]+", " ");
    if (UP_TO.matcher(before).find()) {
      return "up_to";
    }
    if (money.qualifier() != null) {
      return money.qualifier();
    }
    return AT_LEAST.matcher(before).find() ? "at_least" : ABOUT.matcher(before).find() ? "approximately" : null;
  }

  /** The words of the event, as the text has them. */
  static Optional<String> trigger(String sentence) {
    Matcher matcher = TRIGGER.matcher(sentence);
    return matcher.find() ? Optional.of(matcher.group(1).replaceAll("\\s+", " ").strip()) : Optional.empty();
  }

  /** The time over which a payment is made: "three years", "annual". */
  static Optional<String> period(String text, Span payment, Span sentence) {
    int from = Math.max(sentence.start(), payment.start() - REACH);
    int to = Math.min(sentence.end(), payment.end() + REACH);
    Matcher matcher = PERIOD.matcher(text.substring(from, to).replaceAll("\\s+", " "));
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1) != null ? matcher.group(1) : "annual");
  }
}
