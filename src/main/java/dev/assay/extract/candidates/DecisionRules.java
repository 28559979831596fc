package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.Phase;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stages that agencies and companies decide on: filed, approved, marketed, stopped (RECORDS.md,
 * candidates: {@code phase}).
 */
final class DecisionRules {
  /** What agencies are asked to approve a product by; the group is still open. */
  private static final String APPLICATION =
      "(NDA|NDAs|BLA|BLAs|sNDA|sBLA|MAA|MAAs|JNDA|new drug application|new drug applications|"
          + "biologics license application|biologics license applications|marketing authorization application|"
          + "marketing authorisation application|marketing application";

  /** "(NDA) to the agency for its lead candidate, ". */
  private static final Pattern FOR =
      Pattern.compile("^[^.;,]{0,30}\\b(?:for|of|to market) (?:[\\w-]+,? ){0,8}[(\u201c\"]?$");

  private final CueWords hoped;
  private final Rule approved;
  private final Rule won;
  private final Rule approvedBefore;
  private final Rule onSale;
  private final Rule granted;
  private final Rule sold;
  private final Rule soldBefore;
  private final CueWords booked;
  private final CueWords promised;
  private final CueWords pending;
  private final Rule decidedToStop;
  private final Rule submitted;
  private final Rule submittedBefore;
  private final Rule submissionDone;
  private final Rule acceptedAfter;
  private final Rule goal;
  private final Rule tentative;
  private final Rule applied;
  private final Rule supplemented;
  private final Rule outright;
  private final CueWords askedFor;
  private final CueWords trial;
  private final CueWords unfiled;
  private final CueWords supplemental;
  private final Rule indicated;
  private final CueWords emergency;
  private final Rule stopped;
  private final Rule dropped;
  private final Rule stoppedAfter;
  private final Rule setAside;
  private final Rule ind;
  private final Rule indBefore;
  private final CueWords patients;
  private final CueWords deal;
  private final CueWords triggered;

  DecisionRules(Vocabulary vocabulary) {
    hoped =
        new CueWords(
            "not if potential potentially upon seek seeking pending pursue until before towards toward support obtain "
                + "accelerated anticipated expected path possible orphan fast track IND designation breakthrough yet any "
                + "could may would should will no never awaiting request requesting requested prior were ongoing plan plans review as "
                + "filed obtaining INDs future eligible obligated responsible tiered milestones contingent assuming vital event",
            vocabulary);
    approved =
        rule(
            "<candidate> ~16 (is|was|were|are|been|received|receives|gained|granted|has|became) ~5 (approved|approval|authorized|"
                + "commercially available|marketing authorization|marketed|launched|reimbursed|sold in)",
            vocabulary);
    won =
        rule(
            "<candidate> ~8 (received|receives|gained|gains|obtained|obtains|won|wins|secured|secures) ~10 (approval|marketing authorization)",
            vocabulary);
    approvedBefore =
        rule(
            "(approval of|approved|approves|approval for|authorization of|launch of|launched|launches|markets|sells|selling|sold|sales of|commercially available|marketed products|marketed product|commercial product|commercial products|we market|we commercialize|we sell|commercializes|currently market) ~5 "
                + "<candidate>",
            vocabulary);
    onSale =
        rule(
            "(marketed|commercial|approved|commercialized) ~7 (products|brands|medicines|drugs|therapies) [,] (comprised of|comprising|including|:|consisting of|such as|namely) ~3 <candidate>",
            vocabulary);
    granted =
        rule(
            "(granted|grants|received|receives|receiving|gained|obtained|secured|won) ~4 (approval|authorization|clearance) ~8 (for|of|to) ~3 <candidate>",
            vocabulary);
    sold = rule("<candidate> ~4 (sales|revenue|revenues|royalties|royalty revenue)", vocabulary);
    soldBefore =
        rule(
            "(sales|revenue|revenues|royalties|royalty revenue) (of|from|on|for) ~5 <candidate>",
            vocabulary);
    booked =
        new CueWords(
            "increased increase increases decreased decrease grew growth driven totaled totalled amounted compared rose fell "
                + "were was recorded recognized recognised generated reported consists consisted primarily declined decline demand quarter",
            vocabulary);
    promised =
        new CueWords(
            "milestone milestones eligible entitled upon contingent payable potential future any if would could may expect "
                + "single teens tiered candidate candidates investigational",
            vocabulary);
    submitted =
        rule(
            APPLICATION
                + "|emergency use authorization application|regulatory applications) ~9 (submitted|resubmitted|filed|accepted|validated|"
                + "under review|under priority review|under regulatory review|submission completed|acceptance|approvable)",
            vocabulary);
    submittedBefore =
        rule(
            "(submitted|resubmitted|filed|accepted|accepts|validated|submission of|resubmission of|filing of|acceptance of|priority review of|review of|"
                + "approvable letter|complete response letter|refusal to file letter) ~8 "
                + APPLICATION
                + "|emergency use authorization)",
            vocabulary);
    acceptedAfter =
        rule(
            APPLICATION
                + ") ~40 (has been|have been|was|were|is) ~2 (accepted|submitted|filed|approvable)",
            vocabulary);
    goal =
        rule(
            "(PDUFA date|PDUFA goal date|PDUFA target action date|PDUFA action date|target action date|regulatory decision|action date) ~14 (for|of|on) ~3 <candidate>",
            vocabulary);
    tentative =
        rule(
            "(tentative approval|tentatively approved|tentatively approves|complete response for|complete response letter for) ~14 <candidate>",
            vocabulary);
    supplemented =
        rule(
            "(sNDA|sBLA|supplemental new drug application|supplemental biologics license application) ~1 [\\)] (for|of) ~4 <candidate>",
            vocabulary);
    applied =
        rule("(approved|approves|approval of) ~14 " + APPLICATION + ") ~8 <candidate>", vocabulary);
    outright =
        rule("<candidate> ~4 (is|was|are|were) approved (in|by|for|to|as|under|and)", vocabulary);
    trial = new CueWords("trial trials CTA protocol amendment", vocabulary);
    askedFor =
        new CueWords(
            "application applications requesting seek seeking grant request gain win", vocabulary);
    submissionDone =
        rule(
            "(completed|completes|announced|announces) ~4 (NDA|BLA|MAA|sNDA|sBLA|new drug application|biologics license application) ~1 (submission|filing)",
            vocabulary);
    indicated = rule("<candidate> ~12 (is|are) indicated (for|in|to|as)", vocabulary);
    decidedToStop =
        rule(
            "(decided|decision|elected|determined) (~2 to ~1 (discontinue|terminate|stop|halt|cease|deprioritize)|not to ~1 (pursue|continue|advance)) ~6 <candidate>",
            vocabulary);
    unfiled =
        new CueWords(
            "not if potential potentially upon seek seeking pursue until before towards toward support obtain anticipated "
                + "expected path possible IND yet could may would should will no never awaiting request prior plan plans "
                + "planned future eligible obligated responsible tiered milestones contingent assuming event intend intends "
                + "intended prepare preparing preparation",
            vocabulary);
    supplemental = new CueWords("sNDA sBLA supplemental supplementary", vocabulary);
    pending =
        new CueWords(
            "not if potential potentially upon seek seeking pending pursue until before towards toward anticipated expected "
                + "possible orphan track breakthrough yet could may would should will no awaiting prior plan plans "
                + "eligible contingent tentative designation IND INDs investigational study trial protocol clinical",
            vocabulary);
    emergency = new CueWords("emergency EUA", vocabulary);
    stopped =
        rule(
            "(discontinued|terminated|ceased|ceasing|halted|stopped|deprioritized|discontinuing|quitting|ending|halting|stopping|quit|scrapping|abandoning) ~2 (development|program|programs|evaluation|trial|trials|"
                + "study|studies) ~5 <candidate>",
            vocabulary);
    setAside =
        rule(
            "(deprioritized|discontinued|terminated) ~2 <candidate> ~1 (program|programs|trial|study|development)",
            vocabulary);
    dropped =
        rule(
            "(no longer (developing|pursuing|advancing)|(dropped|abandoned|shelved|scrapped|axed) ~3 (work on|development of|trial of|trials of)|dropped|abandoned|shelved|scrapped|axed) ~6 <candidate>",
            vocabulary);
    stoppedAfter =
        rule(
            "<candidate> ~2 [development|program|programs|trial|study] ~2 (discontinued|terminated|halted|deprioritized)",
            vocabulary);
    ind =
        rule(
            "(IND|INDs|investigational new drug|CTA|CTAs|clinical trial application|clinical trial applications|clinical trial authorization) ~6 (cleared|clearance|approved|approval|accepted|filed|filing|filings|"
                + "submitted|submission|application|enabling|package)",
            vocabulary);
    indBefore =
        rule(
            "(cleared|clears|accepted|approved|file|filing|submit|submitting|approval for|approval of|clearance of|clearance for|filed|submitted|submission of) ~6 (IND|INDs|investigational new drug|CTA|CTAs|clinical trial application|clinical trial applications)",
            vocabulary);
    patients =
        new CueWords(
            "patient patients participants subjects adverse permanently dose arm cohort reaction reactions",
            vocabulary);
    deal = deal(vocabulary);
    triggered = triggered(vocabulary);
  }

  /** Words of a deal's terms, which tell of stages only as conditions of payment. */
  static CueWords deal(Vocabulary vocabulary) {
    return new CueWords(
        "royalty royalties milestone milestones eligible entitled upon contingent payable payments",
        vocabulary);
  }

  /** Words by which a condition of payment is met. */
  static CueWords triggered(Vocabulary vocabulary) {
    return new CueWords(
        "triggered triggering triggers achieved earned received recognized recognised", vocabulary);
  }

  List<Rule> rules() {
    return List.of(
        approved,
        won,
        approvedBefore,
        onSale,
        granted,
        sold,
        soldBefore,
        submitted,
        submittedBefore,
        submissionDone,
        acceptedAfter,
        goal,
        tentative,
        applied,
        supplemented,
        outright,
        indicated,
        stopped,
        dropped,
        stoppedAfter,
        setAside,
        decidedToStop,
        ind,
        indBefore);
  }

  /** What a sentence says was filed, approved, marketed or stopped. */
  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    for (Rule rule : List.of(submitted, submittedBefore, submissionDone, acceptedAfter)) {
      filed(reading, view, rule, Phase.SUBMITTED, 0.7, drafts);
    }
    if (!deal.in(view)) {
      filed(reading, view, ind, Phase.PRECLINICAL, 0.6, drafts);
      filed(reading, view, indBefore, Phase.PRECLINICAL, 0.6, drafts);
    }
    decided(view, tentative, Phase.SUBMITTED, drafts);
    decided(view, goal, Phase.SUBMITTED, drafts);
    decided(view, supplemented, Phase.APPROVED, drafts);
    if (!emergency.in(view) && (!deal.in(view) || triggered.in(view))) {
      decided(view, approved, Phase.APPROVED, drafts);
      decided(view, won, Phase.APPROVED, drafts);
      decided(view, approvedBefore, Phase.APPROVED, drafts);
      decided(view, onSale, Phase.APPROVED, drafts);
      decided(view, granted, Phase.APPROVED, drafts);
      decided(view, applied, Phase.APPROVED, drafts);
      decided(view, outright, Phase.APPROVED, drafts);
      if (view.sentence().section().kind() != SectionKind.AGREEMENT) {
        decided(view, sold, Phase.APPROVED, drafts);
      }
      decided(view, indicated, Phase.APPROVED, drafts);
    }
    if (booked.in(view) && !promised.in(view)) {
      plainly(view, sold, Phase.APPROVED, drafts);
      plainly(view, soldBefore, Phase.APPROVED, drafts);
    }
    if (!patients.in(view)) {
      decided(view, stopped, Phase.DISCONTINUED, drafts);
      plainly(view, dropped, Phase.DISCONTINUED, drafts);
      decided(view, stoppedAfter, Phase.DISCONTINUED, drafts);
      decided(view, setAside, Phase.DISCONTINUED, drafts);
      decided(view, decidedToStop, Phase.DISCONTINUED, drafts);
    }
  }

  /**
   * What is filed with an agency: of the candidate that the place is about. An IND tells of the
   * stage before it, filed or still to be filed (RECORDS.md, edges).
   */
  private void filed(
      Reading reading,
      SentenceView view,
      Rule rule,
      Phase phase,
      double confidence,
      List<Draft> drafts) {
    for (Match match : rule.pattern().findAll(view)) {
      if (phase == Phase.PRECLINICAL || !isHoped(view, match, unfiled)) {
        int first = view.tokens().from(match.span().start());
        int length = view.tokens().from(match.span().end()) - first;
        // only what is approved is supplemented
        Phase told =
            phase == Phase.SUBMITTED && supplemental.after(view, first, length)
                ? Phase.APPROVED
                : phase;
        filedFor(reading, view, match)
            .ifPresent(
                name -> drafts.add(StageRules.phase(name, told, rule.name(), view, confidence)));
      }
    }
  }

  /** The candidate that the application is for: the one behind "for", else the place's own. */
  private static Optional<String> filedFor(Reading reading, SentenceView view, Match match) {
    int end = match.span().end();
    return view.mentions(Mention.Candidate.class).stream()
        .filter(c -> c.place().span().start() >= end)
        .findFirst()
        .filter(
            c ->
                FOR.standsIn(
                    Words.singleBlanks(
                        view.tokens().document().substring(end, c.place().span().start()))))
        .map(Mention.Candidate::name)
        .or(() -> reading.discourse().candidateAt(view.sentence(), match.span().start()));
  }

  /** "Sales of ABC-1 were $45 million", "abandoned ABC-1": nothing of it is hoped for. */
  private void plainly(SentenceView view, Rule rule, Phase phase, List<Draft> drafts) {
    for (Match match : rule.pattern().findAll(view)) {
      if (!crosses(view, match)) {
        told(view, rule, match, phase, drafts);
      }
    }
  }

  private void decided(SentenceView view, Rule rule, Phase phase, List<Draft> drafts) {
    for (Match match : rule.pattern().findAll(view)) {
      CueWords against =
          Set.of(goal, tentative, applied, supplemented).contains(rule)
              ? unfiled
              : Set.of(granted, won).contains(rule) ? pending : hoped;
      boolean open =
          rule.equals(outright)
              ? hoped.before(view, view.tokens().from(match.span().start()), 3)
              : isHoped(view, match, against);
      if (!open && !crosses(view, match)) {
        told(view, rule, match, phase, drafts);
      }
    }
  }

  private void told(SentenceView view, Rule rule, Match match, Phase phase, List<Draft> drafts) {
    Mention.Candidate first = match.get("candidate", Mention.Candidate.class).orElseThrow();
    List<Mention.Candidate> named =
        Set.of(approvedBefore, onSale, granted, soldBefore, applied, tentative).contains(rule)
            ? listFrom(view, first, Mention.Candidate.class)
            : List.of(first);
    named.forEach(c -> drafts.add(StageRules.phase(c.name(), phase, rule.name(), view, 0.75)));
  }

  /**
   * Whether another candidate or drug stands between the candidate and what is said, and it is
   * rather said of that.
   */
  private static boolean crosses(SentenceView view, Match match) {
    Mention.Candidate candidate = match.get("candidate", Mention.Candidate.class).orElseThrow();
    return view.mentions().stream()
        .anyMatch(
            m ->
                (m instanceof Mention.Drug
                        || m instanceof Mention.Candidate other
                            && !other.name().equals(candidate.name()))
                    && match.span().contains(m.place().span())
                    && m.place().compareTo(candidate.place()) > 0);
  }

  private boolean isHoped(SentenceView view, Match match, CueWords hoped) {
    int first = view.tokens().from(match.span().start());
    int end = view.tokens().from(match.span().end());
    if (hoped == this.hoped
        && (askedFor.before(view, first, 4)
            || trial.after(view, first, Math.min(5, end - first)))) {
      return true;
    }
    return hoped.before(view, first, 10) || hoped.after(view, first, Math.max(1, end - first));
  }
}
