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
import java.util.ArrayList;
import java.util.List;

/** What companies are to a candidate: owner, developer, licensor, licensee, former. */
final class CompanyRules {
  private static final int HANDED_ON = 12;

  private static final Pattern HANDED =
      Pattern.compile(
          "(?i)\\b(?:out[- ]|to wh(?:om|ich)|from wh(?:om|ich)|been|was|were|is|are)\\b");

  private static final Pattern COMBINED =
      Pattern.compile("(?i)\\b(?:combin(?:ation|ed|ing|e)|plus|together with)\\b");

  private static final Pattern ALL_RIGHTS =
      Pattern.compile("\\ball (?:of )?(?:the |its )?rights\\b");

  private static final Pattern UNIT =
      Pattern.compile("^ (?:business|segment|division|franchise|reporting unit|operating unit)\\b");

  private static final Pattern JOINED =
      Pattern.compile(
          "^(?: \\([^()]{1,30}\\))?,? (?:with|plus|and|(?:used |given )?in combination with|combined with|together with|alongside) ");

  private record RoleRule(Rule rule, String role) {}

  private final List<RoleRule> roles = new ArrayList<>();
  private final Rule possessive;
  private final CueWords respectively;
  private final CueWords trademark;
  private final CueWords rights;
  private final CueWords optional;
  private final CueWords returned;

  CompanyRules(Vocabulary vocabulary) {
    add("owner", "<candidate> ~6 (owned|wholly owned) by ~2 <company>", vocabulary);
    add("owner", "<company> ~6 wholly owned ~4 <candidate>", vocabulary);
    add("owner", "<company> ~8 <candidate> ~2 (its|our) ~1 wholly owned", vocabulary);
    add("owner", "wholly owned by ~1 <company> ~10 <candidate>", vocabulary);
    add("licensor", "<candidate> ~3 developed by ~1 <company> ~3 licensed to", vocabulary);
    add(
        "licensor",
        "(license|rights|licenses) ~24 (technology|patents|compound|compounds|product) (of|from) <company> ~40 <candidate>",
        vocabulary);
    add(
        "owner",
        "<company> ~2 (owns|own|wholly owns|retain|retains|retains all rights to|retains all rights in|retain all rights to|acquired) ~6 <candidate>",
        vocabulary);
    add(
        "developer",
        "<candidate> ~14 (developed|in development|under development|being developed|studied|evaluated|initiated|conducted|sponsored) by ~2 <company>",
        vocabulary);
    add(
        "developer",
        "<candidate> ~14 (developed|studied|evaluated|conducted|sponsored|marketed|sold|commercialized) by (our|its|their) ~3 (partner|partners|licensee|collaborator|affiliate|subsidiary) [,] <company>",
        vocabulary);
    add(
        "developer",
        "<company> ~3 (is|are) ~3 (developing|advancing|evaluating|investigating|studying|conducting) ~8 <candidate>",
        vocabulary);
    add(
        "developer",
        "<company> ~3 (initiated|initiates|started|starts|begun|began|commenced|dosed|conducted|completed|enrolled|enrolling|plans|advanced|advances|presented|reported|responsible for ~4 development|responsibility for ~4 development) ~12 <candidate>",
        vocabulary);
    add(
        "developer",
        "<company> ~2 (develops|markets|sells|commercializes|commercialises|distributes|launched|co promotes|is marketing|promotes) ~6 <candidate>",
        vocabulary);
    add(
        "developer",
        "<candidate> ~8 (marketed|sold|commercialized|commercialised|launched) ~4 by ~2 <company>",
        vocabulary);
    add("developer", "sales of ~1 <candidate> ~2 by ~1 <company>", vocabulary);
    add(
        "developer",
        "<company> ~8 (jointly|co develop|co developing|co developed|codevelop|codeveloping|codeveloped|collaborating|collaborate) ~14 <candidate>",
        vocabulary);
    add(
        "developer",
        "(co developed|co developing|co develop|jointly develop|jointly developed|jointly developing|partnered|collaborating) ~10 <candidate> ~3 with ~2 <company>",
        vocabulary);
    add(
        "developer",
        "(collaborate|collaborating|collaborates|collaborated|working|partnering) with ~1 <company> ~2 (on|in) ~5 <candidate>",
        vocabulary);
    add(
        "developer",
        "<company> ~1 (is|are|was|were|will be) ~2 responsible for ~10 <candidate>",
        vocabulary);
    add("developer", "<company> ~2 (has|have) ~3 (pipeline|portfolio) ~5 <candidate>", vocabulary);
    add(
        "developer",
        "<candidate> ~4 (partnered|collaboration|alliance|partnership|co developed|jointly developed) with ~2 <company>",
        vocabulary);
    add(
        "developer",
        "(collaboration|partnership|alliance|collaborated|partnered) with ~1 <company> ~6 (to|for) ~4 (develop|co develop|jointly develop|advance|development|evaluate|study) ~6 <candidate>",
        vocabulary);
    add(
        "developer",
        "<company> ~4 and ~3 <other:company> ~3 (announce|announced|have|began|initiated|started|are) ~14 (trial|study|start|initiation|data) ~10 <candidate>",
        vocabulary);
    add(
        "developer",
        "<candidate> ~8 (that|which) ~1 <company> (is|are|has been|have been) ~1 (developing|advancing|evaluating|studying)",
        vocabulary);
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
        "(license|exclusive rights|worldwide rights|option) (to|for) ~2 <company> ['s|s] ~14 <candidate>",
        vocabulary);
    add(
        "licensee",
        "<candidate> ~12 (licensed|license|rights|out licensed) to ~3 <company>",
        vocabulary);
    add("licensor", "<company> ~2 (out licensed|has out licensed) ~8 <candidate>", vocabulary);
    add("licensee", "<company> ~5 licensed <candidate>", vocabulary);
    add("former", "<company> ~3 (formerly|previously) ~8 rights ~3 <candidate>", vocabulary);
    trademark = new CueWords("trademark trademarks", vocabulary);
    optional = new CueWords("option options optional may could might right", vocabulary);
    returned = new CueWords("returned returns return revert reverts reverted", vocabulary);
    rights = new CueWords("rights license licence option", vocabulary);
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
      role.rule().pattern().findAll(view).forEach(match -> read(view, role, match, drafts));
    }
    for (Mention.Candidate candidate : view.mentions(Mention.Candidate.class)) {
      Possession.of(view, candidate)
          .or(() -> Possession.ofStudy(view, candidate))
          .ifPresent(
              company -> {
                for (Mention.Candidate each : listFrom(view, candidate, Mention.Candidate.class)) {
                  if (!each.equals(candidate) && Possession.of(view, each).isPresent()) {
                    break;
                  }
                  add(each.name(), company, "developer", possessive, view, 0.7, drafts);
                }
              });
    }
  }

  private void read(SentenceView view, RoleRule role, Match match, List<Draft> drafts) {
    Mention.Company company = match.get("company", Mention.Company.class).orElseThrow();
    Mention.Candidate candidate = match.get("candidate", Mention.Candidate.class).orElseThrow();
    boolean listBefore = candidate.place().compareTo(company.place()) < 0;
    List<Mention.Candidate> all =
        listBefore
            ? listUpTo(view, lastBefore(view, company), Mention.Candidate.class)
            : listFrom(view, candidate, Mention.Candidate.class);
    int start = view.tokens().from(match.span().start());
    int end = view.tokens().from(match.span().end());
    if (!all.contains(candidate)
        || isBeside(view, company)
        || isUnit(view, company)
        || match.get("other", Mention.Company.class).isPresent() && isJoined(view, candidate)
        || role.role().equals("developer")
            && (isLicensedOut(view, company)
                || isAnothers(view, candidate, company)
                || optional.after(view, start, end - start))
        || role.role().equals("licensee")
            && (isHandedOn(view, candidate)
                || !listBefore && HANDED.standsIn(between(view, company, candidate))
                || returned.after(view, start, end - start))
        || role.role().equals("owner")
            && !listBefore
            && rights.after(
                view,
                view.tokens().from(match.span().start()),
                candidate.place().first() - view.tokens().from(match.span().start()))
            && !ALL_RIGHTS.standsIn(between(view, company, candidate))) {
      return;
    }
    List<Mention.Company> companies = new ArrayList<>(CompanyLists.around(view, company));
    match.get("other", Mention.Company.class).ifPresent(companies::add);
    boolean each = companies.size() == all.size() && all.size() > 1 && respectively.in(view);
    for (int i = 0; i < all.size(); i++) {
      for (Mention.Company said : each ? List.of(companies.get(i)) : companies) {
        add(all.get(i).name(), said, role.role(), role.rule(), view, 0.75, drafts);
      }
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

  /** "a collaboration with Zent to combine Acme's ABC-1 with": it is Acme's alone. */
  private static boolean isAnothers(
      SentenceView view, Mention.Candidate candidate, Mention.Company company) {
    return COMBINED.standsIn(
            view.tokens()
                .document()
                .substring(view.sentence().span().start(), view.sentence().span().end()))
        && Possession.of(view, candidate)
            .filter(owner -> !owner.name().isEmpty() && !owner.name().equals(company.name()))
            .isPresent();
  }

  /** "our Acme business segment": a part of a company is none. */
  private static boolean isUnit(SentenceView view, Mention.Company company) {
    return UNIT.standsIn(behind(view, company.place().span().end()));
  }

  /** "A and B test ABC-1 with DEF-2": whose which is, is not said. */
  private static boolean isJoined(SentenceView view, Mention.Candidate candidate) {
    int end = candidate.place().span().end();
    return JOINED.standsIn(behind(view, end))
        && view.mentions(Mention.Candidate.class).stream()
            .anyMatch(c -> c.place().span().start() > end && !c.name().equals(candidate.name()));
  }

  private static String behind(SentenceView view, int end) {
    return view.tokens()
        .document()
        .substring(end, Math.min(view.sentence().span().end(), end + 60));
  }

  private static String between(
      SentenceView view, Mention.Company company, Mention.Candidate candidate) {
    return view.tokens()
        .document()
        .substring(company.place().span().end(), candidate.place().span().start());
  }

  /** "Acme licensed ABC-1, an antibody, to Zent": Acme is no licensee. */
  private static boolean isHandedOn(SentenceView view, Mention.Candidate candidate) {
    int next = view.positionOf(candidate.place().end());
    return next < view.size() && view.tokens().lower(view.token(next)).equals("to")
        || view.mentions(Mention.Company.class).stream()
            .filter(c -> c.place().first() > candidate.place().end())
            .limit(1)
            .anyMatch(
                c ->
                    c.place().first() - candidate.place().end() <= HANDED_ON
                        && view.tokens()
                            .lower(view.token(view.positionOf(c.place().first()) - 1))
                            .equals("to"));
  }

  /** "was developed by Acme and licensed to Zent": Acme's part is done. */
  private static boolean isLicensedOut(SentenceView view, Mention.Company company) {
    int end = company.place().span().end();
    String text = view.tokens().document();
    return text.substring(end, Math.min(text.length(), end + 40))
        .matches("(?s),?\\s+(?:and|was|then)\\s+(?:out-?)?licensed\\s+to.*");
  }

  private static void add(
      String candidate,
      Mention.Company company,
      String role,
      Rule rule,
      SentenceView view,
      double confidence,
      List<Draft> drafts) {
    if (CompanyLists.isNamed(company)) {
      drafts.add(
          Draft.of(CandidateExtractor.TYPE, rule.name(), confidence)
              .set("name", candidate)
              .set("companies", List.of(new CompanyRole(company.name(), role)))
              .from(view.sentence())
              .build());
    }
  }
}
