package dev.assay.extract.milestones;

import dev.assay.extract.milestones.PaymentKinds.Told;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Payments without a sum: royalties, milestone payments, shares received, supply. */
final class Unsummed {
  /** What is said of accounts, or of agreements in general, near what it is said of. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "\\b(?:expensed|recorded|deferred|accounted|capitalized|amortized|included in|such as|may be required|could be required|may include|generally|typically|includes?(?! an? (?:equity|additional|upfront|milestone))|proceeds|our operations|terminat\\w+|payable in (?:cash|shares|common)|"
              + "not (?:yet )?(?:\\w+ or )?(?:paid|made|received|achieved|earned|triggered|incurred|owed|due|reached)|no (?:\\w+ ){0,3}(?:milestones?|payments?))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What takes a whole sentence from telling of payments that are made or promised. */
  private static final Pattern NO_PROMISE =
      Pattern.compile(
          "\\b(?:treated as|deemed|dividends?|preemptive|sinking fund|from (?:an?|any|its|our|such) sub-?licensees?|"
              + "in the event of (?:a|any) breach|equitable relief|seek)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS =
      Pattern.compile("\\b(?:expire|terminat)\\w*", Pattern.CASE_INSENSITIVE);

  /** "until the later of the expiration of the last patent": how long royalties are paid. */
  private static final Pattern TERM =
      Pattern.compile(
          "\\b(?:until|ending (?:up)?on|expiring (?:up)?on) the (?:later|latest|earlier|last)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAID_FOR =
      Pattern.compile(
          "\\bpayments?\\b[^;]{0,60}\\b(?:for|upon|on|based on) (?:the |its |their )?(?:achievement|attainment|occurrence|completion) of\\b[^;]{0,80}$",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> SPARE_WORDS =
      Set.of(
          ("term bearing free reduction reductions report reports stacking floor pharma "
                  + "trust financing monetization interest receivable period buyout purchase "
                  + "offset stream income revenue based event events structure structures")
              .split(" "));
  private static final Pattern OTHER_SHARES =
      Pattern.compile(
          "\\b(?:all|outstanding)\\b[^.;]{0,40}\\b(?:shares|stock|securities)\\b|\\bmerger\\b|\\boptions?\\b[^.;]{0,40}\\bto\\s+purchase\\b|\\bexercisable\\b",
          Pattern.CASE_INSENSITIVE);

  /** "such milestone payment": one that is told elsewhere. */
  private static final Set<String> REFERRING =
      Set.of("such", "corresponding", "applicable", "relevant", "respective", "said");

  private static final Pattern JOINT =
      Pattern.compile(
          "\\b(?:upfront|up-front) (?:cash )?(?:payments? )?and [^.;$]{0,40}\\bmilestone",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXCHANGE =
      Pattern.compile(
          "\\b(?:in (?:exchange|return|consideration) (?:for|of)|in consideration of)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int EXCHANGED = 6;
  private static final int REACH = 25;
  private static final int ADJECTIVES = 7;
  private static final int NEAR = 6;
  private static final int NEXT = 4;
  private static final int BEFORE_VERB = 6;
  private static final int BEHIND_CUE = 8;

  private final Clauses clauses;
  private final Wording sentence;
  private final List<Told> told;
  private final String text;

  Unsummed(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.told = clauses.told();
    this.text = clauses.text();
  }

  /** Payments without a sum: royalties, milestone payments, shares received, supply. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    clauses.used().forEach(t -> seen.add(t.kind()));
    seen.addAll(clauses.summed());
    boolean other =
        sentence.view().sentence().heading() && sentence.size() < 8
            || NO_PROMISE.standsIn(agreed());
    for (Told cue : told) {
      if (other && !isReceived(cue)
          || clauses.used().contains(cue)
          || seen.contains(cue.kind())
          || !isPromise(cue)
          || isBehindSum(cue)
          || isOfTotal(cue)) {
        continue;
      }
      Frame frame =
          exchanged(cue)
              .orElseGet(
                  () ->
                      clauses.frame(cue.range(), cue.range().first() - 12, cue.range().end() + 12));
      boolean governed = frame.at() >= 0 && Math.abs(frame.at() - cue.range().first()) <= 40;
      if (!governed
          || frame.payer() == null && frame.payee() == null
          || sentence.is(frame.at(), Frames.SALE)
          || clauses.isRaised(cue.kind(), frame)
          || isGeneral(frame, cue) && !isReceived(cue)) {
        continue;
      }
      seen.add(cue.kind());
      String status = Clauses.status(frame);
      String behind = sentence.text(adjectives(cue, frame), end(cue));
      String words =
          sentence.text(cue.range().first(), Math.min(sentence.size(), cue.range().end() + REACH));
      drafts.add(
          clauses
              .draft(cue.kind(), cue.rule(), 0.5, frame, status, cue.range())
              .set(
                  "event",
                  cue.kind().equals("equity") ? null : Events.of(cue.kind(), behind, status))
              .set("trigger", Events.trigger(words).orElse(null))
              .set(
                  "period",
                  isFee(cue) ? Periods.of(cue.kind(), sentence, cue.range()).orElse(null) : null)
              .from(sentence.view().sentence())
              .build());
    }
    return drafts;
  }

  /** "payments to Acme for the achievement of sales milestone events". */
  private boolean isPaidOnEvents(Told cue) {
    return cue.kind().equals("milestone")
        && sentence.is(cue.range().end(), Set.of("event", "events"))
        && PAID_FOR.standsIn(sentence.text(0, cue.range().first()));
  }

  /** Whether the words from the verb to a little behind the cue speak of accounts or in general. */
  private boolean isGeneral(Frame frame, Told cue) {
    int first = Math.max(0, Math.min(frame.at(), cue.range().first()) - BEFORE_VERB);
    int last = Math.max(frame.at(), cue.range().end()) + BEHIND_CUE;
    String near = sentence.text(first, Math.min(sentence.size(), last));
    return GENERAL.standsIn(near.length() < agreed().length() ? near : agreed());
  }

  /** The sentence up to the words that tell how long it is to hold. */
  private String agreed() {
    Matcher term = TERM.matcher(text);
    return term.find() ? text.substring(0, term.start()) : text;
  }

  /** "upfront and milestone payments of up to $20 million": both are told by their sum. */
  private boolean isOfTotal(Told cue) {
    return clauses.summed().contains("total")
        && (cue.kind().equals("upfront") || cue.kind().equals("milestone"))
        && JOINT.standsIn(text);
  }

  /** "granted Acme a license in exchange for royalties": who gets the rights pays. */
  private Optional<Frame> exchanged(Told cue) {
    boolean exchange =
        EXCHANGE.standsIn(
            sentence.text(Math.max(0, cue.range().first() - EXCHANGED), cue.range().first()));
    return exchange
        ? DealSides.of(sentence)
            .map(
                sides ->
                    new Frame(
                        cue.range().first(),
                        Frame.Act.PAY,
                        sides.getter(),
                        sides.giver(),
                        "potential"))
        : Optional.empty();
  }

  private static boolean isFee(Told cue) {
    return cue.kind().equals("license_fee");
  }

  /** Where "research, regulatory and sales" before "milestone payments" may begin. */
  private static int adjectives(Told cue, Frame frame) {
    int first =
        cue.kind().equals("milestone") ? cue.range().first() - ADJECTIVES : cue.range().first();
    return Math.max(0, Math.max(first, Math.min(frame.at() + 1, cue.range().first())));
  }

  /** Where the words that are said of a payment end: before the next one. */
  private int end(Told cue) {
    int next =
        told.stream()
            .filter(t -> !t.kind().equals(cue.kind()) && t.range().first() >= cue.range().end())
            .mapToInt(t -> t.range().first())
            .min()
            .orElse(sentence.size());
    return Math.min(Math.min(sentence.size(), cue.range().end() + REACH), next);
  }

  /** "milestone payments received from Acme", whatever else the sentence tells of accounts. */
  private boolean isReceived(Told cue) {
    for (int at = cue.range().end(); at < cue.range().end() + NEXT; at++) {
      if (sentence.at(at).equals("from") && sentence.partyFrom(at + 1).isPresent()) {
        return sentence.is(cue.range().end(), Set.of("payment", "payments"))
            && !sentence.words().contains("if");
      }
    }
    return false;
  }

  /** "$350,000 in cash milestone licensing fees": further words of the sum's own noun. */
  private boolean isBehindSum(Told cue) {
    return sentence.view().mentions(Mention.Money.class).stream()
        .map(m -> sentence.range(m.place().span()))
        .anyMatch(
            r ->
                cue.range().first() >= r.end()
                    && cue.range().first() - r.end() <= NEAR
                    && !sentence
                        .text(r.end(), cue.range().first())
                        .matches("(?s).*(?:,|\\b(?:and|plus|with)\\b).*"));
  }

  /** Whether the words tell a payment rather than a term or an agreement named after it. */
  private boolean isPromise(Told cue) {
    int next = cue.range().end();
    boolean spare =
        sentence.is(next, SPARE_WORDS)
            && !(sentence.at(next).equals("based")
                && sentence.is(next + 1, Set.of("on", "upon", "payment", "payments")));
    if (spare && !isPaidOnEvents(cue)
        || sentence.is(cue.range().first() - 1, REFERRING)
        || cue.kind().equals("total")) {
      return false;
    }
    String words =
        sentence
            .text(cue.range().first(), Math.min(sentence.size(), next + 2))
            .toLowerCase(Locale.ROOT);
    return switch (cue.kind()) {
      case "upfront" ->
          !sentence
              .text(0, cue.range().first())
              .matches("(?si).*\\b(?:addition to|besides|excluding) (?:the|an|this)\\s*$");
      case "milestone" ->
          isPaidOnEvents(cue)
              || words.matches(
                  "milestones?|milestones [^e].*|milestone (?:and [a-z]+ )?(?:payments?|fees?).*|contingent .*");
      case "royalty" ->
          words.matches("royalt(?:y|ies)\\b(?! (?:rate|rates|payment obligation|obligation)).*")
              && !ENDS.standsIn(
                  sentence.text(Math.max(0, cue.range().first() - BEFORE_VERB), next + BEHIND_CUE));
      case "option_fee" -> words.matches("(?:option|exercise|opt).*\\b(?:fee|payment)\\b.*");
      case "equity" ->
          !OTHER_SHARES.standsIn(text)
              && words.matches("shares?|shares\\b.*|equity|equity\\b.*|.*stock.*")
              && clauses.frames().stream()
                  .anyMatch(
                      f ->
                          f.at() < next
                              && next - f.at() < (words.startsWith("equity invest") ? 24 : 10));
      case "research_funding" -> !words.startsWith("reimburs");
      default -> true;
    };
  }
}
