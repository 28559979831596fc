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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What companies are to a candidate: owner, developer, licensor, licensee, former. */
final class CompanyRules {
  private record RoleRule(Rule rule, String role) {}

  private final List<RoleRule> roles = new ArrayList<>();
  private final Rule possessive;
  private final CueWords respectively;
  private final CueWords trademark;

  CompanyRules(Vocabulary vocabulary) {
    add("owner", "<candidate> ~6 (owned|wholly owned) by ~2 <company>", vocabulary);
    add("owner", "<company> ~6 wholly owned ~4 <candidate>", vocabulary);
    add("owner", "wholly owned by ~1 <company> ~10 <candidate>", vocabulary);
    add("licensor", "<candidate> ~3 developed by ~1 <company> ~3 licensed to", vocabulary);
    add(
        "licensor",
        "(license|rights|licenses) ~24 (technology|patents|compound|compounds|product) (of|from) <company> ~40 <candidate>",
        vocabulary);
    add(
        "owner",
        "<company> ~2 (owns|wholly owns|retains all rights to|acquired) ~6 <candidate>",
        vocabulary);
    add(
        "developer",
        "<candidate> ~8 (developed|in development|under development|being developed|studied|evaluated) by ~2 <company>",
        vocabulary);
    add(
        "developer",
        "<company> ~3 (is|are) ~3 (developing|advancing|evaluating|investigating|studying|conducting) ~8 <candidate>",
        vocabulary);
    add(
        "developer",
        "<company> ~3 (initiated|commenced|dosed|conducted|completed|enrolling|plans|co develop|will co develop|responsible for the clinical development) ~12 <candidate>",
        vocabulary);
    add(
        "developer",
        "<candidate> ~8 (that|which) ~1 <company> (is|are) ~1 (developing|advancing|evaluating|studying)",
        vocabulary);
    add("licensor", "<company> ~2 (out licensed|has out licensed) ~8 <candidate>", vocabulary);
    add(
        "developer",
        "<candidate> ~14 (developing|developed|development|evaluated) ~1 (in collaboration with|in partnership with|jointly with|together with) <company>",
        vocabulary);
    add(
        "developer",
        "<company> ~2 (a|an) ~8 (company|biotech|biopharma) ~4 (developing|advancing) ~4 <candidate>",
        vocabulary);
    add(
        "licensor",
        "(licensed|license|licensing|rights|in licensed) ~8 <candidate> ~3 from ~2 <company>",
        vocabulary);
    add(
        "licensor",
        "<company> ~2 (granted|grants|has granted|will grant) ~8 (license|licence|rights|option|sublicense) ~14 <candidate>",
        vocabulary);
    add(
        "licensor",
        "(license|rights|option) (to|for) ~2 <company> ['s|s] ~14 <candidate>",
        vocabulary);
    add(
        "licensee",
        "<candidate> ~12 (licensed|license|rights|out licensed) to ~3 <company>",
        vocabulary);
    add(
        "licensee",
        "<company> ~14 (acquire|acquired|license|licensed|in licensed|obtain|obtained|obtains|receives|received|gain|gains|secured) ~12 <candidate> ~3 from",
        vocabulary);
    add(
        "licensee",
        "<company> ~3 (obtain|obtained|obtains|receive|receives|acquire|gain|gains|secured) ~6 (license|rights|option) ~20 <candidate>",
        vocabulary);
    add("licensee", "<company> ~5 licensed <candidate>", vocabulary);
    add(
        "licensee",
        "(granted|grants|granting|licensed) [to] <company> ~12 (license|rights|option) ~40 <candidate>",
        vocabulary);
    add("former", "<company> ~3 (formerly|previously) ~8 rights ~3 <candidate>", vocabulary);
    trademark = new CueWords("trademark trademarks", vocabulary);
    respectively = new CueWords("respectively", vocabulary);
    possessive = rule("<company> ~1 ['s] ~4 <candidate>", vocabulary);
  }

  private void add(String role, String pattern, Vocabulary vocabulary) {
    roles.add(new RoleRule(rule(pattern, vocabulary), role));
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(roles.stream().map(RoleRule::rule).toList());
    rules.add(possessive);
    return rules;
  }

  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    if (view.mentions(Mention.Candidate.class).isEmpty()
        || view.mentions(Mention.Company.class).isEmpty()
        || trademark.in(view)) {
      return;
    }
    for (RoleRule role : roles) {
      for (Match match : role.rule().pattern().findAll(view)) {
        Mention.Company company = match.get("company", Mention.Company.class).orElseThrow();
        Mention.Candidate candidate = match.get("candidate", Mention.Candidate.class).orElseThrow();
        boolean listBefore = candidate.place().compareTo(company.place()) < 0;
        List<Mention.Candidate> all =
            listBefore
                ? listUpTo(view, lastBefore(view, company), Mention.Candidate.class)
                : listFrom(view, candidate, Mention.Candidate.class);
        if (!all.contains(candidate)
            || isBeside(view, company)
            || role.role().equals("developer") && isLicensedOut(view, company)) {
          continue;
        }
        List<Mention.Company> companies = listFrom(view, company, Mention.Company.class);
        boolean each =
            listBefore && companies.size() == all.size() && all.size() > 1 && respectively.in(view);
        for (int i = 0; i < all.size(); i++) {
          add(
              all.get(i).name(),
              each ? companies.get(i) : company,
              role.role(),
              role.rule(),
              view,
              0.75,
              drafts);
        }
      }
    }
    for (Mention.Candidate candidate : view.mentions(Mention.Candidate.class)) {
      possessor(view, candidate)
          .ifPresent(
              company -> {
                for (Mention.Candidate each : listFrom(view, candidate, Mention.Candidate.class)) {
                  add(each.name(), company, "developer", possessive, view, 0.7, drafts);
                }
              });
    }
  }

  private static Mention.Candidate lastBefore(SentenceView view, Mention.Company company) {
    return view.mentions(Mention.Candidate.class).stream()
        .filter(c -> c.place().end() <= company.place().first())
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  /** "with partner Acme, has completed a study of ABC-123": the partner is not who did it. */
  private static boolean isBeside(SentenceView view, Mention.Company company) {
    int at = view.positionOf(company.place().first());
    return at > 1
        && view.tokens().text(view.token(at - 1)).equals("partner")
        && view.tokens().text(view.token(at - 2)).equals("with");
  }

  /** "was developed by Acme and licensed to Zent": Acme's part is done. */
  private static boolean isLicensedOut(SentenceView view, Mention.Company company) {
    int end = company.place().span().end();
    String text = view.tokens().document();
    return text.substring(end, Math.min(text.length(), end + 40))
        .matches("(?s),?\\s+(?:and|was|then)\\s+(?:out-?)?licensed\\s+to.*");
  }

  /** "Acme's lead candidate ABC-123", "our ABC-123": the company whose candidate it is. */
  private static java.util.Optional<Mention.Company> possessor(
      SentenceView view, Mention.Candidate candidate) {
    for (Mention.Company company : view.mentions(Mention.Company.class)) {
      int between = candidate.place().first() - company.place().end();
      if (between < 0 || between > 6) {
        continue;
      }
      String text =
          view.tokens()
              .document()
              .substring(company.place().span().end(), candidate.place().span().start());
      boolean our = view.tokens().text(company.place().first()).equalsIgnoreCase("our");
      boolean possessive = text.startsWith("'") || text.startsWith("\u2019");
      if ((our || possessive)
          && !text.matches("(?s).*[,.;:(].*|(?s).*\\b(?:and|with|of|for|to|by)\\b.*")) {
        return java.util.Optional.of(company);
      }
    }
    return java.util.Optional.empty();
  }

  private static void add(
      String candidate,
      Mention.Company company,
      String role,
      Rule rule,
      SentenceView view,
      double confidence,
      List<Draft> drafts) {
    if (!company.name().isEmpty() && Set.of("company", "academic").contains(company.kind())) {
      drafts.add(
          Draft.of(CandidateExtractor.TYPE, rule.name(), confidence)
              .set("name", candidate)
              .set("companies", List.of(new CompanyRole(company.name(), role)))
              .from(view.sentence())
              .build());
    }
  }
}
