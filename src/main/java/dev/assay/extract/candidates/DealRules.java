package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.listUpTo;
import static dev.assay.extract.Phrases.rule;

import dev.assay.glossary.Reading;
import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.Mention;
import dev.assay.record.CompanyRole;
import dev.assay.record.Draft;
import dev.assay.rule.CueWords;
import dev.assay.rule.Match;
import dev.assay.rule.Rule;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a deal over a candidate makes of its sides where no verb of granting says it: by a sale, by
 * whose candidate the license agreement is over, by who pays for it, by whom the rights go back to.
 */
final class DealRules {
  /** Sentences after an agreement's that may tell who pays. */
  private static final int PAYMENTS = 5;

  private static final Pattern FINANCIER =
      Pattern.compile("\\b(?:Royalty|Capital|Funds?|Investments?|Ventures?|Credit|Finance)\\b");

  /** What is sold is not the candidate: "sold the royalties on ABC-123 to Acme". */
  private static final Pattern ELSE =
      Pattern.compile(
          "(?i)\\b(?:royalt(?:y|ies)|vouchers?|shares?|stock|licen[cs]ed?|sublicensed?|units|supply|supplies)\\b");

  /** Royalties of a product that is not sold yet. */
  private static final Pattern TO_COME =
      Pattern.compile("\\b(?:will|eligible|entitled|may|would|future|potential|if|could|upon)\\b");

  private static final Pattern AND_MORE = Pattern.compile("[;.:]|\\band (?!its\\b)");

  private final Rule sold;
  private final Rule wasSold;
  private final Rule taken;
  private final Rule contract;
  private final List<Rule> paidFor;
  private final List<Rule> paidBy;
  private final List<Rule> broughtBack;
  private final Rule payee;
  private final Rule payer;
  private final CueWords hoped;
  private final CueWords patents;

  DealRules(Vocabulary vocabulary) {
    contract =
        rule(
            "(license|licensing|commercialization|distribution) ~3 (agreement|agreements|deal|pact|contract) ~2 with ~1 <party:company> ~8 "
                + "(for|to|covering|regarding|concerning|relating|in|related|of) ~14 <candidate>",
            vocabulary);
    sold =
        rule(
            "<giver:company> ~6 (sold|divested|divests|divest|selling|to sell|sale of|divestiture of|divestment of) ~16 <candidate> ~16 to ~1 <taker:company>",
            vocabulary);
    wasSold = rule("<candidate> ~6 (sold|divested|selling) ~8 to ~1 <taker:company>", vocabulary);
    taken =
        rule(
            "<taker:company> ~4 (acquired|acquires|bought|purchased|acquisition of|purchase of) <giver:company> [s] ~5 <candidate>",
            vocabulary);
    paidFor =
        List.of(
            rule(
                "(pay|pays|paid|owe|owes|payable to|payments to|paid to|due to) ~1 <giver:company> ~16 (royalty|royalties|milestone|milestones) ~16 <candidate>",
                vocabulary),
            rule(
                "<taker:company> ~3 (pays|will pay|pay|paid|must pay|shall pay) ~1 <giver:company> ~16 (royalty|royalties|milestone|milestones) ~16 <candidate>",
                vocabulary),
            rule(
                "(royalty|royalties|milestone|milestones) ~8 (paid to|payable to|due to|owed to) ~1 <giver:company> ~8 (sales of|for|on|with respect to) ~4 <candidate>",
                vocabulary));
    paidBy =
        List.of(
            rule(
                "(royalty|royalties) ~6 (from|by) ~1 <taker:company> ~8 (sales of|sale of|for|on|with respect to) ~4 <candidate>",
                vocabulary),
            rule(
                "(royalty|royalties) ~8 (on|from|to) <taker:company> ~1 [net] sales of ~2 <candidate>",
                vocabulary),
            rule(
                "<taker:company> ~4 (pays|will pay|pay|paid) ~4 (us|the company) ~10 (royalty|royalties|milestone) ~14 <candidate>",
                vocabulary));
    broughtBack =
        List.of(
            rule(
                "<candidate> ~12 (revert|reverts|reverted|reverting|returned|returning|return|transferred back|transfer back|back) ~2 to ~2 <owner:company>",
                vocabulary),
            rule(
                "<owner:company> ~8 (regained|reacquired|regain|regains|reacquires|recovered|regaining|reacquire) ~8 <candidate>",
                vocabulary));
    payee =
        rule(
            "<company> ~5 (receive|received|receives|eligible|entitled) ~14 (upfront|up front|fee|milestone|milestones|royalty|royalties|payment|payments)",
            vocabulary);
    payer =
        rule(
            "<company> ~5 (pay|paid|pays|made|make|makes|owe|owes|obligated) ~14 (upfront|up front|fee|milestone|milestones|royalty|royalties|payment|payments)",
            vocabulary);
    patents = new CueWords("patent patents settlement", vocabulary);
    hoped =
        new CueWords(
            "may might could would if intends seek seeking option unless potential", vocabulary);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(List.of(contract, sold, wasSold, taken));
    rules.addAll(paidFor);
    rules.addAll(paidBy);
    rules.addAll(broughtBack);
    return rules;
  }

  /** What a sentence that names a candidate and a company tells of a deal. */
  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    if (view.mentions(Mention.Candidate.class).isEmpty()
        || view.mentions(Mention.Company.class).isEmpty()) {
      return;
    }
    contract.pattern().findAll(view).forEach(match -> contract(reading, view, match, drafts));
    for (Match match : sold.pattern().findAll(view)) {
      if (!ELSE.standsIn(words(view, match)) && !isHoped(view, match)) {
        said(view, sold, match, "giver", "former", drafts);
        said(view, sold, match, "taker", "owner", drafts);
      }
    }
    for (Match match : wasSold.pattern().findAll(view)) {
      if (!ELSE.standsIn(words(view, match)) && !isHoped(view, match)) {
        said(view, wasSold, match, "taker", "owner", drafts);
      }
    }
    for (Match match : taken.pattern().findAll(view)) {
      if (!AND_MORE.standsIn(behind(view, match, "giver"))) {
        said(view, taken, match, "giver", "former", drafts);
        said(view, taken, match, "taker", "owner", drafts);
      }
    }
    for (Rule rule : paidFor) {
      for (Match match : rule.pattern().findAll(view)) {
        if (!isIssuer(reading, company(match, "giver"))) {
          said(view, rule, match, "giver", "licensor", drafts);
          if (match.get("taker", Mention.Company.class).isPresent()) {
            said(view, rule, match, "taker", "licensee", drafts);
          }
        }
      }
    }
    for (Rule rule : paidBy) {
      for (Match match : rule.pattern().findAll(view)) {
        if (!isIssuer(reading, company(match, "taker"))) {
          said(view, rule, match, "taker", "licensee", drafts);
          if (!TO_COME.standsIn(sentence(view))) {
            said(view, rule, match, "taker", "developer", drafts);
          }
        }
      }
    }
    for (Rule rule : broughtBack) {
      for (Match match : rule.pattern().findAll(view)) {
        if (!isGivenBack(reading, view, company(match, "owner"))) {
          said(view, rule, match, "owner", "developer", drafts);
        }
      }
    }
  }

  /** A license agreement's sides, by whose candidate it is over, else by who pays whom. */
  private void contract(Reading reading, SentenceView view, Match match, List<Draft> drafts) {
    Mention.Company party = company(match, "party");
    Mention.Candidate candidate = match.get("candidate", Mention.Candidate.class).orElseThrow();
    Optional<String> other = other(reading, view, match, party);
    if (!CompanyLists.isNamed(party)
        || other.isEmpty()
        || isHoped(view, match)
        || patents.before(view, view.tokens().from(match.span().start()), 3)) {
      return;
    }
    Optional<String> licensor =
        Possession.of(view, candidate)
            .map(Mention.Company::name)
            .or(
                () ->
                    party.kind().equals("academic") ? Optional.of(party.name()) : Optional.empty())
            .or(() -> paid(reading, view.sentence(), party.name(), other.get()))
            .filter(name -> name.equals(party.name()) || name.equals(other.get()));
    if (licensor.isPresent()) {
      boolean partys = licensor.get().equals(party.name());
      for (Mention.Candidate each : listFrom(view, candidate, Mention.Candidate.class)) {
        for (Mention.Company side : CompanyLists.around(view, party)) {
          add(each, side.name(), partys ? "licensor" : "licensee", contract, view, drafts);
        }
        add(each, other.get(), partys ? "licensee" : "licensor", contract, view, drafts);
      }
    }
  }

  /** The side that an agreement's party has it with: named before it, else the issuer. */
  private static Optional<String> other(
      Reading reading, SentenceView view, Match match, Mention.Company party) {
    return view.mentions(Mention.Company.class).stream()
        .filter(c -> c.place().span().end() <= match.span().start() && CompanyLists.isNamed(c))
        .map(Mention.Company::name)
        .filter(name -> !name.equals(party.name()))
        .reduce((a, b) -> b)
        .or(() -> Optional.ofNullable(reading.glossary().issuer()))
        .filter(name -> !name.equals(party.name()));
  }

  /** The side that is paid, in the sentence or one of the next. */
  private Optional<String> paid(Reading reading, Sentence sentence, String party, String other) {
    return reading.views().stream()
        .filter(v -> v.sentence().index() >= sentence.index())
        .filter(v -> v.sentence().index() <= sentence.index() + PAYMENTS)
        .filter(v -> v.sentence().section().equals(sentence.section()))
        .flatMap(v -> payees(v, party, other).stream())
        .findFirst();
  }

  private List<String> payees(SentenceView view, String party, String other) {
    List<String> payees = new ArrayList<>();
    for (Match match : payee.pattern().findAll(view)) {
      payees.add(company(match, "company").name());
    }
    for (Match match : payer.pattern().findAll(view)) {
      String name = company(match, "company").name();
      payees.add(name.equals(party) ? other : name.equals(other) ? party : "");
    }
    payees.removeIf(name -> !name.equals(party) && !name.equals(other));
    return payees;
  }

  private void said(
      SentenceView view, Rule rule, Match match, String slot, String role, List<Draft> drafts) {
    Mention.Company company = company(match, slot);
    Mention.Candidate candidate = match.get("candidate", Mention.Candidate.class).orElseThrow();
    boolean before = candidate.place().compareTo(company.place()) < 0;
    for (Mention.Candidate each :
        before
            ? listUpTo(view, last(view, candidate), Mention.Candidate.class)
            : listFrom(view, candidate, Mention.Candidate.class)) {
      if (CompanyLists.isNamed(company) && !FINANCIER.standsIn(company.name())) {
        add(each, company.name(), role, rule, view, drafts);
      }
    }
  }

  /** The last of the list that begins with the candidate. */
  private static Mention.Candidate last(SentenceView view, Mention.Candidate candidate) {
    List<Mention.Candidate> list = listFrom(view, candidate, Mention.Candidate.class);
    return list.get(list.size() - 1);
  }

  private static void add(
      Mention.Candidate candidate,
      String company,
      String role,
      Rule rule,
      SentenceView view,
      List<Draft> drafts) {
    drafts.add(
        Draft.of(CandidateExtractor.TYPE, rule.name(), 0.75)
            .set("name", candidate.name())
            .set("companies", List.of(new CompanyRole(company, role)))
            .from(view.sentence())
            .build());
  }

  private static Mention.Company company(Match match, String slot) {
    return match.get(slot, Mention.Company.class).orElseThrow();
  }

  private static boolean isIssuer(Reading reading, Mention.Company company) {
    return company.name().equals(reading.glossary().issuer());
  }

  private boolean isHoped(SentenceView view, Match match) {
    int first = view.tokens().from(match.span().start());
    return hoped.after(view, first, view.tokens().from(match.span().end()) - first);
  }

  /** "We have returned all rights to Acme": what Acme does with them is not told. */
  private static boolean isGivenBack(Reading reading, SentenceView view, Mention.Company receiver) {
    return !isIssuer(reading, receiver)
        && view.mentions(Mention.Company.class).stream()
            .anyMatch(c -> isIssuer(reading, c) && c.place().compareTo(receiver.place()) < 0);
  }

  private static String sentence(SentenceView view) {
    return view.tokens()
        .document()
        .substring(view.sentence().span().start(), view.sentence().span().end());
  }

  private static String words(SentenceView view, Match match) {
    return view.tokens().document().substring(match.span().start(), match.span().end());
  }

  private static String behind(SentenceView view, Match match, String slot) {
    return view.tokens()
        .document()
        .substring(company(match, slot).place().span().end(), match.span().end());
  }
}
