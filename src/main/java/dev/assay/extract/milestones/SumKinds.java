package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.text.Pattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles the kind of a sum where the words nearest to it tell none, or one that the rest of the
 * sentence overrules.
 */
final class SumKinds {
  private static final Pattern CONDITION =
      Pattern.compile(
          "^[^;]{0,30}?\\b(?:upon|when|if|following|contingent|for the (?:first|achievement|completion)|on (?:the |its |first |a |regulatory |marketing |FDA |EU |EMA |commercial |product )*(?:approvals?|sales|achievement|initiation|completion|registration|launch|acceptance|filing|submission|start|commencement|dosing)|after|at the (?:start|time|"
              + "initiation|completion))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LED =
      Pattern.compile(
          "^(?:and |additionally, |in addition, |further, )?(?:if|upon|when|once|should|following|after|subject to)\\b[^;]{1,300},",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALL_KINDS =
      Pattern.compile(
          "\\b(?:upfront|up-front)(?:,| and| cash| payments?|/| or)[^.;$]{0,60}\\bmilestone",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUPPLY =
      Pattern.compile(
          "\\b(?:supply|manufacturing) agreement\\b|\\bmanufacturing (?:slots?|capacity)\\b|\\bper batch\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARES_FOR =
      Pattern.compile("\\b(?:shares|stock)\\b[^;]*$", Pattern.CASE_INSENSITIVE);

  /** "purchased 2,400,000 shares at $12.50, for an aggregate purchase price of". */
  private static final Pattern SHARES_PRICE =
      Pattern.compile(
          "\\bpurchased? [\\d,]{5,} (?:\\w+ ){0,4}shares\\b[^;]{0,200}\\bpurchase price[^;]{0,20}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT_CLOSING =
      Pattern.compile(
          "\\b(?:up)?on (?:the |its |full |complete )*(?:closing|signing|execution|effectiveness|effective date)\\b|\\bat (?:the )?(?:closing|signing)\\b"
              + "|\\b(?:up)?on (?:entry|entering) into\\b|\\bdays (?:of|after|following|from) (?:the )?(?:effective|signing|execution|closing|date of)\\b"
              + "|\\bdays$",
          Pattern.CASE_INSENSITIVE);

  /**
   * "in consideration of the rights", "for the exclusive license": what is paid for at the start.
   */
  private static final Pattern FOR_RIGHTS =
      Pattern.compile(
          "\\b(?:for|of|in return for|acquired?) (?:\\w+ ){0,4}(?:rights|licen[cs]es?|option)\\b"
              + "|\\blicen[cs]ed\\b[^;]{0,80}\\b(?:in return|in exchange|in consideration|for (?:a )?cash)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "up to $1.2 billion for rights to": what all of a deal may come to. */
  private static final Pattern RIGHTS_BEHIND =
      Pattern.compile(
          "^ ?(?:for|to (?:license|acquire|obtain|gain|get)) (?:[\\w-]+ ){0,3}(?:rights|licen[cs]es?|access)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is promised on top of something else, or only perhaps. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "\\b(?:additional|further|future|subsequent|remaining|another|potential(?:ly)?|may|could|can|if|eligible|contingent|success)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is paid for other things than rights. */
  private static final Pattern SERVICES =
      Pattern.compile(
          "\\b(?:services?|consult\\w+|legal|settle\\w*|rent|leases?|conduct of|salar\\w+|interest|dividends?|loans?|principal|promissory|taxes|damages|fees? and expenses|legal fees|grants?|insurance|penalt\\w+|fines?|prosecut\\w+|employ\\w+|severance|bonus\\w*|advances?|deposit|income|revenues?|cumulative|to date|notes?|credit|debt|proceeds|offering|placement|warrants?|patents? (?:costs|expenses|fees)|patent)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FUNDED =
      Pattern.compile(
          "^ ?(?:over [^.;,$]{3,40} )?(?:in (?:\\w+ )?funding|to (?:help )?(?:fund|support|finance)|(?:in|as) (?:\\w+ )?support|of funding|for (?:\\w+ ){0,2}research)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RESEARCH =
      Pattern.compile(
          "\\b(?:research|develop\\w*|discovery|trials?|stud(?:y|ies)|program\\w*|clinical)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DEAL =
      Pattern.compile(
          "\\b(?:licen[cs]\\w*|rights?|collaborat\\w*|agreements?|options?|deal|terms|partner\\w*|alliance|royalt\\w+|milestones?|upfront|up-front|closing|acquisition|transaction|trials?|approvals?|installments?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "potential payments of $90 million related to development milestones". */
  private static final Pattern FOR_MILESTONES =
      Pattern.compile(
          "^[^.;$]{0,30}\\b(?:related to|relating to|upon|based on|for|tied to|linked to|subject to|contingent (?:up)?on|in)\\b[^.;$]{0,120}\\bmilestones?\\b",
          Pattern.CASE_INSENSITIVE);

  /** "up to a cap of $10 million per year": no payment. */
  private static final Pattern CAP =
      Pattern.compile(
          "\\b(?:cap|ceiling|maximum|limit) of\\W*$|\\bcapped at\\W*$", Pattern.CASE_INSENSITIVE);

  /** "$10,000, increasing to $50,000": what the sum before it will be. */
  private static final Pattern RISES =
      Pattern.compile(
          "\\b(?:increas|ris|escalat|grow|reduc|decreas|declin)\\w* (?:annually |thereafter )?(?:up )?to\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** "$20 million (of which $1.5 million was placed in escrow)": held back of another sum. */
  private static final Pattern HELD =
      Pattern.compile(
          "^ ?of (?:which|this amount) (?:was|were|is|are|will be|has been)\\b|\\bescrow\\b",
          Pattern.CASE_INSENSITIVE);

  /** Verbs of the accounts, behind which a sum need not have been paid. */
  private static final Set<String> BOOKS =
      Set.of("recognized", "achieved", "issued", "issue", "incur", "incurs", "incurred", "accrued");

  /** "$90 million, of which $55 million relate to approvals": a part of the sum before. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:of which|includ(?:es|ing)|comprised of|comprising|consist(?:s|ing) of)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "up to $2.7 billion, and up to $3.6 billion if": another sum of the kind before. */
  private static final Pattern AND_UP_TO =
      Pattern.compile("\\band (?:of )?up to\\W*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern UPON =
      Pattern.compile(
          "\\b(?:upon|when|after|following|once|if|for|with the|as the|in connection with|triggered by)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> STEPS =
      Set.of("trial_initiation", "ind", "regulatory_submission", "regulatory_approval");
  private static final Set<String> SUMMED = Set.of("milestone", "upfront", "equity");
  private static final Set<String> PARTED = Set.of("milestone", "upfront", "license_fee");

  private static final Set<String> GENERIC =
      Set.of("payment", "payments", "fee", "consideration", "installment", "installments");

  private final Wording sentence;
  private final List<Told> told;
  private final String text;
  private final String earlier;

  SumKinds(Clauses clauses) {
    this.sentence = clauses.sentence();
    this.told = clauses.told();
    this.text = clauses.text();
    this.earlier = clauses.earlier();
  }

  /**
   * The kind of a sum where the words nearest to it tell none, or tell one that the sentence
   * overrules; null for no payment.
   */
  @Nullable String settled(@Nullable String kind, Sum sum, @Nullable String before, Frame frame) {
    boolean governed = frame.payer() != null || frame.payee() != null;
    if ("license_fee".equals(kind)
        && told.stream()
            .anyMatch(
                t ->
                    t.kind().equals("upfront")
                        && t.range().first() >= sum.from() - 6
                        && Math.abs(t.range().first() - sum.range().first()) <= 8)) {
      return "upfront";
    }
    boolean bound =
        kind == null
            && (RISES.standsIn(before(sum))
                || CAP.standsIn(before(sum))
                || Bounds.isReached(sentence, sum)
                || Bounds.isOfTier(sentence, sum));
    if (PaidFor.isChange(before(sum))
        || bound
        || before != null && HELD.standsIn(closeBehind(sum))) {
      return null;
    }
    if ((kind == null || kind.equals("upfront") && !told("upfront"))
        && Prices.isOfMerger(text, earlier)
        && governed) {
      return "total";
    }
    if ("total".equals(kind) && !told("upfront") && FOR_MILESTONES.standsIn(behind(sum))) {
      return "milestone";
    }
    if ("option_fee".equals(kind)
        && "up_to".equals(sum.money().qualifier())
        && PaidFor.isMilestonesToo(behind(sum))) {
      return "milestone";
    }
    String caption = Captions.kind(earlier).orElse(null);
    if (caption != null && governed && (kind == null || kind.equals("license_fee"))) {
      return caption;
    }
    boolean behind =
        isConditional(behind(sum)) && !AT_CLOSING.standsIn(closeBehind(sum)) || isLed(sum, frame);
    if (before != null && Linking.isSum(sentence, sum.range()) && addsUp(kind, before)) {
      return before.equals("milestone") ? before : "upfront";
    }
    if (Linking.holdsUpfront(sentence, told, sum.range())
        || kind != null
            && !kind.equals("royalty")
            && (ALL_KINDS.standsIn(before(sum)) || ALL_KINDS.standsIn(closeBehind(sum)))) {
      return "total";
    }
    if ((kind == null || kind.equals("equity"))
        && sum.isPerShare(sentence)
        && Prices.isOfRightAlone(sentence, sum)) {
      return "milestone";
    }
    if ("total".equals(kind) && Prices.isOfContingentRight(sentence, sum)) {
      return "milestone";
    }
    if (kind == null
        && "total".equals(before)
        && AND_UP_TO.standsIn(sentence.text(sum.from(), sum.range().first()))) {
      return before;
    }
    if (kind == null && before != null && isPart(sum) && PARTED.contains(before)) {
      return before;
    }
    if ("royalty".equals(kind) && !PaidFor.isCappedRoyalty(sentence, sum)) {
      return frame.at() >= 0 && sentence.is(frame.at(), Frames.SALE) ? "upfront" : null;
    }
    if ("total".equals(kind)
        && !Prices.isAcquisition(sentence, sum)
        && (SHARES_FOR.standsIn(sentence.text(sum.from(), sum.range().first()))
            || SHARES_PRICE.standsIn(sentence.text(0, sum.range().first())))) {
      return "equity";
    }
    if ((kind == null || kind.equals("equity") || kind.equals("total"))
        && "milestone".equals(before)
        && sum.isPerShare(sentence)
        && Prices.isOfRight(sentence.text(0, sum.range().first()))) {
      return before;
    }
    boolean beforeRight =
        "milestone".equals(kind)
            && Prices.isOfRight(behind(sum))
            && !Prices.isOfContingentRight(sentence, sum);
    boolean beforeMore = "milestone".equals(kind) && Prices.isAddedTo(behind(sum));
    if (Prices.isOfStake(sentence, sum)) {
      return "equity";
    }
    if (Prices.isAcquisition(sentence, sum)
        && (kind == null
            || kind.equals("equity")
            || kind.equals("total")
            || kind.equals("upfront")
            || beforeRight
            || beforeMore)) {
      return "total";
    }
    if (kind == null && governed && PaidFor.isResearch(text)) {
      return "research_funding";
    }
    if ((kind == null || kind.equals("license_fee")) && isFunding(sum, frame)) {
      return "research_funding";
    }
    if (kind == null
        && governed
        && (behind
            || sentence.at(sum.from()).equals("of") && !sentence.at(sum.from() + 1).equals("cash")
            || "milestone".equals(before) && isGeneric(sum))) {
      return before == null || !before.equals("royalty") ? "milestone" : before;
    }
    if (kind == null
        && frame.at() >= 0
        && (frame.act() == Frame.Act.TRIGGER || sentence.at(frame.at()).startsWith("br"))) {
      return "milestone";
    }
    if (kind == null
        && governed
        && "up_to".equals(sum.money().qualifier())
        && told.isEmpty()
        && RIGHTS_BEHIND.standsIn(behind(sum))) {
      return "total";
    }
    if (kind == null && governed && SUPPLY.standsIn(text + " " + earlier)) {
      return "manufacturing";
    }
    if (kind == null
        && governed
        && (AT_CLOSING.standsIn(text)
            || FOR_RIGHTS.standsIn(text) && !isFurther(sum) && !SERVICES.standsIn(text)
            || "upfront".equals(before) && behind(sum).startsWith("cash"))) {
      return "upfront";
    }
    if (kind == null && governed && isGeneric(sum) && !sentence.is(frame.at(), BOOKS)) {
      return plain(sum);
    }
    if (kind == null && isDealt(sum, frame)) {
      return plain(sum);
    }
    return "equity".equals(kind) && !governed ? null : kind;
  }

  /** What a sum is that is merely paid: later ones are milestones, those by and by are fees. */
  private String plain(Sum sum) {
    return isFurther(sum) || hangsOnEvent(sum)
        ? "milestone"
        : PaidFor.isByAndBy(closeBehind(sum)) ? "license_fee" : "upfront";
  }

  private boolean told(String kind) {
    return told.stream().anyMatch(t -> t.kind().equals(kind));
  }

  /** Whether "of which" stands before the sum, and no verb of paying of another sentence. */
  private boolean isPart(Sum sum) {
    return PART.standsIn(sentence.text(0, sum.range().first()));
  }

  /** "will fund up to $45 million of research", "$5 million to fund the development". */
  private boolean isFunding(Sum sum, Frame frame) {
    boolean funds = frame.at() >= 0 && sentence.at(frame.at()).startsWith("fund");
    return frame.at() >= 0
        && (frame.payer() != null || frame.payee() != null)
        && RESEARCH.standsIn(text)
        && (funds || FUNDED.standsIn(sentence.text(sum.range().end(), sum.to())));
  }

  /** "was received in May when the first patient entered a trial": a step of development. */
  private boolean hangsOnEvent(Sum sum) {
    String behind = behind(sum);
    return UPON.standsIn(behind) && STEPS.contains(Events.milestone(behind));
  }

  private boolean isFurther(Sum sum) {
    return "up_to".equals(sum.money().qualifier())
        || FURTHER.standsIn(sentence.text(sum.from(), sum.range().first()));
  }

  /** Whether one party of a deal pays another, both named, whatever the sum is called. */
  private boolean isDealt(Sum sum, Frame frame) {
    return frame.at() >= 0
        && frame.payer() != null
        && frame.payee() != null
        && !sentence.is(frame.at(), BOOKS)
        && !Bounds.isReached(sentence, sum)
        && DEAL.standsIn(text + " " + earlier)
        && !SERVICES.standsIn(text);
  }

  /** Whether a sum behind "for a total of" adds up no more than payments of the kind before it. */
  private boolean addsUp(@Nullable String kind, String before) {
    boolean overall =
        "total".equals(kind) && told.stream().anyMatch(t -> t.kind().equals("upfront"));
    return before.equals("milestone")
        ? !"royalty".equals(kind) && !overall
        : SUMMED.contains(before)
            && (kind == null || SUMMED.contains(kind) && !kind.equals("milestone"));
  }

  /** Whether the words behind a sum say what it hangs on. */
  static boolean isConditional(String behind) {
    return CONDITION.standsIn(behind);
  }

  /** "If Acme starts a second trial, it will pay": whether a condition leads the clause. */
  private boolean isLed(Sum sum, Frame frame) {
    String words = clauseBefore(sum);
    return LED.standsIn(words)
        && !AT_CLOSING.standsIn(words)
        && frame.at() >= 0
        && !sentence.at(frame.at()).startsWith("reimburs");
  }

  /** The words between the last semicolon and the sum. */
  private String clauseBefore(Sum sum) {
    String words = sentence.text(sum.from(), sum.range().first());
    return words.substring(words.lastIndexOf(';') + 1).strip();
  }

  private String before(Sum sum) {
    return sentence.text(Math.max(sum.from(), sum.range().first() - 9), sum.range().first());
  }

  /** The words just behind it. */
  private String closeBehind(Sum sum) {
    return sentence.text(sum.range().end(), Math.min(sum.to(), sum.range().end() + 10));
  }

  private String behind(Sum sum) {
    return sentence.text(sum.range().end(), sum.to());
  }

  private boolean isGeneric(Sum sum) {
    for (int i = Math.max(sum.from(), sum.range().first() - 7);
        i < Math.min(sum.to(), sum.range().end() + 5);
        i++) {
      if (sentence.is(i, GENERIC)) {
        return true;
      }
    }
    return false;
  }
}
