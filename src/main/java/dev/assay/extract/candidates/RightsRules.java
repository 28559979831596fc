package dev.assay.extract.candidates;

import static dev.assay.extract.Phrases.listFrom;
import static dev.assay.extract.Phrases.listUpTo;

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
import java.util.Set;

/**
 * Rights to a candidate that pass from one company to another: who gives them is its licensor, who
 * gets them its licensee; who bought it whole is its owner, and who gave it up had it formerly.
 */
final class RightsRules {
  /** How the two sides of a passage of rights are called in its candidate's record. */
  private record Sides(String giver, String taker) {
    Sides turned() {
      return new Sides(/* giver= */ taker, /* taker= */ giver);
    }
  }

  /** Sentences back that an agreement's candidate carries on. */
  private static final int CARRY = 2;

  private static final Pattern AGREEMENT =
      Pattern.compile("(?i)\\b(?:agreements?|collaboration|licen[cs]e[ds]?)\\b");

  /** "acquired the global rights from": the thing itself. */
  private static final Pattern WHOLE =
      Pattern.compile("\\ball |\\b(?:global|worldwide|world-wide|full|remaining) rights\\b");

  private static final Set<String> COMPANIES = Set.of("company", "academic");
  private static final Sides LICENSE = new Sides("licensor", "licensee");
  private static final Sides SALE = new Sides("former", "owner");

  private final RightsWording wording;
  private final CueWords hoped;
  private final CueWords rights;
  private final CueWords given;
  private final CueWords someRights;

  RightsRules(Vocabulary vocabulary) {
    wording = new RightsWording(vocabulary);
    hoped =
        new CueWords(
            "may might could would if intend intends seek seeking option options unless except potential should whether",
            vocabulary);
    rights = new CueWords("rights right license licence licensed sublicense", vocabulary);
    given =
        new CueWords(
            "returned returns return relinquished terminated granted licensed sold retained retains regained reacquired terminating",
            vocabulary);
    someRights = new CueWords("exclusive commercialization marketing license option", vocabulary);
  }

  List<Rule> rules() {
    return wording.rules();
  }

  /** What a sentence that names a candidate tells of rights to it. */
  void read(Reading reading, SentenceView view, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (Rule rule : wording.passing) {
      for (Match match : rule.pattern().findAll(view)) {
        if (!isSale(view, match) && !within(view, match, wording.regained)) {
          pass(reading, view, rule, match, LICENSE, found);
        }
      }
    }
    for (Match match : wording.bought.pattern().findAll(view)) {
      if (isSale(view, match)) {
        pass(reading, view, wording.bought, match, SALE, found);
      }
    }
    for (Rule rule : wording.agreed) {
      for (Match match : rule.pattern().findAll(view)) {
        agreed(reading, view, rule, match, found);
      }
    }
    if (found.isEmpty()) {
      for (Match match : wording.underIt.pattern().findAll(view)) {
        agreed(reading, view, wording.underIt, match, found);
      }
    }
    counterparts(reading, view, wording.toAcquire, "giver", LICENSE, found);
    counterparts(reading, view, wording.toLicense, "taker", LICENSE.turned(), found);
    if (found.isEmpty()) {
      wording.giving.forEach(rule -> alone(reading, view, rule, "giver", LICENSE.giver(), found));
      wording.taking.forEach(rule -> alone(reading, view, rule, "taker", LICENSE.taker(), found));
    }
    alone(reading, view, wording.regained, "giver", SALE.giver(), found);
    alone(reading, view, wording.parted, "giver", SALE.giver(), found);
    ended(reading, view, found);
    for (Match match : wording.returned.pattern().findAll(view)) {
      Mention.Company giver = match.get("giver", Mention.Company.class).orElseThrow();
      if (!isHoped(view, match) && isNearest(view, match, giver)) {
        said(
            names(objects(view, match)),
            giver.name(),
            giver.kind(),
            SALE.giver(),
            wording.returned,
            view,
            found);
      }
    }
    drafts.addAll(found);
  }

  /** "acquired ABC-1 from Acme", "all rights to ABC-1": the thing itself, not a license to it. */
  private boolean isSale(SentenceView view, Match match) {
    int first = view.tokens().from(match.span().start());
    int end = view.tokens().from(match.span().end());
    int length =
        objects(view, match).stream().mapToInt(c -> c.place().first()).max().orElse(end) - first;
    length = Math.max(length, end - first);
    boolean bought =
        within(view, match, wording.bought)
            && !someRights.after(view, first, length)
            && (!rights.after(view, first, length)
                || WHOLE.standsIn(
                    view.tokens().document().substring(match.span().start(), match.span().end())));
    return bought;
  }

  private static boolean within(SentenceView view, Match match, Rule rule) {
    return rule.pattern().findAll(view).stream().anyMatch(m -> m.span().overlaps(match.span()));
  }

  private void pass(
      Reading reading, SentenceView view, Rule rule, Match match, Sides sides, List<Draft> found) {
    Mention.Company giver = match.get("giver", Mention.Company.class).orElseThrow();
    Mention.Company taker = match.get("taker", Mention.Company.class).orElseThrow();
    if (giver.name().equals(taker.name()) || isHoped(view, match)) {
      return;
    }
    List<String> objects = named(reading, view, match);
    CompanyLists.around(view, giver)
        .forEach(each -> said(objects, each.name(), each.kind(), sides.giver(), rule, view, found));
    said(objects, taker.name(), taker.kind(), sides.taker(), rule, view, found);
  }

  /** "an agreement with Acme under which Zent obtained rights": the other side gives them. */
  private void agreed(
      Reading reading, SentenceView view, Rule rule, Match match, List<Draft> found) {
    Mention.Company taker = match.get("taker", Mention.Company.class).orElseThrow();
    Optional<Mention.Company> party = match.get("party", Mention.Company.class);
    if (isHoped(view, match)) {
      return;
    }
    String other =
        party
            .map(Mention.Company::name)
            .filter(name -> !name.equals(taker.name()))
            .orElseGet(() -> before(reading, view, match, taker.name()));
    List<String> objects = named(reading, view, match);
    said(objects, taker.name(), taker.kind(), LICENSE.taker(), rule, view, found);
    said(objects, other, "company", LICENSE.giver(), rule, view, found);
  }

  /** "signed an agreement with Acme to acquire rights": whoever signed it is the other side. */
  private void counterparts(
      Reading reading, SentenceView view, Rule rule, String slot, Sides sides, List<Draft> found) {
    for (Match match : rule.pattern().findAll(view)) {
      Mention.Company named = match.get(slot, Mention.Company.class).orElseThrow();
      String other = before(reading, view, match, named.name());
      List<String> objects = named(reading, view, match);
      said(objects, named.name(), named.kind(), sides.giver(), rule, view, found);
      said(objects, other, "company", sides.taker(), rule, view, found);
    }
  }

  /** One side alone; the issuer's own rights are no license. */
  private void alone(
      Reading reading, SentenceView view, Rule rule, String slot, String role, List<Draft> found) {
    for (Match match : rule.pattern().findAll(view)) {
      Mention.Company first = match.get(slot, Mention.Company.class).orElseThrow();
      if (isHoped(view, match) || !isNearest(view, match, first) || isGiven(view, rule, match)) {
        continue;
      }
      List<String> objects = names(objects(view, match));
      for (Mention.Company each : CompanyLists.around(view, first)) {
        if (!each.name().equals(reading.glossary().issuer())) {
          said(objects, each.name(), each.kind(), role, rule, view, found);
        }
      }
    }
  }

  /**
   * "Acme terminated the agreement", "Acme and Zent ended their collaboration on Acme's ABC-123":
   * whoever is not the candidate's own company had it formerly.
   */
  private void ended(Reading reading, SentenceView view, List<Draft> found) {
    for (Match match : wording.ended.pattern().findAll(view)) {
      Mention.Company first = match.get("giver", Mention.Company.class).orElseThrow();
      List<Mention.Candidate> objects = objects(view, match);
      Optional<String> own =
          objects.stream()
              .flatMap(c -> Possession.of(view, c).stream())
              .map(Mention.Company::name)
              .findFirst();
      List<Mention.Company> sides =
          CompanyLists.around(view, first).stream()
              .filter(c -> !own.equals(Optional.of(c.name())))
              .filter(c -> !c.name().equals(reading.glossary().issuer()))
              .toList();
      if (sides.size() == 1 && !isHoped(view, match) && isNearest(view, match, first)) {
        Mention.Company side = sides.get(0);
        said(names(objects), side.name(), side.kind(), SALE.giver(), wording.ended, view, found);
      }
    }
  }

  /** The company named last before an agreement, else the issuer, else the other party told of. */
  private static String before(Reading reading, SentenceView view, Match match, String other) {
    String issuer = reading.glossary().issuer();
    return view.mentions(Mention.Company.class).stream()
        .filter(c -> c.place().span().end() <= match.span().start())
        .filter(c -> COMPANIES.contains(c.kind()))
        .map(Mention.Company::name)
        .filter(name -> !name.isEmpty() && !name.equals(other))
        .reduce((a, b) -> b)
        .or(() -> Optional.ofNullable(issuer).filter(name -> !name.equals(other)))
        .or(
            () ->
                reading.discourse().partiesAt(view.sentence(), match.span().start()).stream()
                    .filter(name -> !name.equals(other))
                    .findFirst())
        .orElse("");
  }

  /** "Acme announced that Zent has returned all rights": Zent has. */
  private static boolean isNearest(SentenceView view, Match match, Mention.Company company) {
    return view.mentions(Mention.Company.class).stream()
        .noneMatch(
            other ->
                CompanyLists.isNamed(other)
                    && !other.name().equals(company.name())
                    && company.place().span().start() <= match.span().start()
                    && company.place().compareTo(other.place()) < 0
                    && match.span().contains(other.place().span()));
  }

  /** "Acme has returned all rights to": it no longer has them. */
  private boolean isGiven(SentenceView view, Rule rule, Match match) {
    int first = view.tokens().from(match.span().start());
    return wording.taking.contains(rule)
        && given.after(view, first, view.tokens().from(match.span().end()) - first);
  }

  private boolean isHoped(SentenceView view, Match match) {
    int first = view.tokens().from(match.span().start());
    int length = view.tokens().from(match.span().end()) - first;
    return hoped.after(view, first, length) || hoped.before(view, first, 4);
  }

  /**
   * The candidates that the rights are to: the first list in the passage or behind it, else the
   * last before it.
   */
  private static List<Mention.Candidate> objects(SentenceView view, Match match) {
    List<Mention.Candidate> named = view.mentions(Mention.Candidate.class);
    Optional<Mention.Candidate> first =
        named.stream().filter(c -> c.place().span().start() >= match.span().start()).findFirst();
    if (first.isPresent()) {
      return listFrom(view, first.get(), Mention.Candidate.class);
    }
    return named.isEmpty()
        ? List.of()
        : listUpTo(view, named.get(named.size() - 1), Mention.Candidate.class);
  }

  private static List<String> names(List<Mention.Candidate> candidates) {
    return candidates.stream().map(Mention.Candidate::name).distinct().toList();
  }

  /**
   * The candidates that the rights are to; where the sentence names none, the only one of the
   * agreement that the sentences before it in the paragraph tell of.
   */
  private static List<String> named(Reading reading, SentenceView view, Match match) {
    List<String> here = names(objects(view, match));
    int index = view.sentence().index();
    for (int i = index - 1; here.isEmpty() && i >= Math.max(0, index - CARRY); i--) {
      Sentence before = reading.filing().sentences().get(i);
      if (before.paragraph() != view.sentence().paragraph()) {
        break;
      }
      here = names(reading.mentions().in(before.span(), Mention.Candidate.class));
      if (here.size() > 1
          || !here.isEmpty() && !AGREEMENT.standsIn(reading.filing().slice(before.span()))) {
        return List.of();
      }
    }
    return here;
  }

  private static void said(
      List<String> candidates,
      String company,
      String kind,
      String role,
      Rule rule,
      SentenceView view,
      List<Draft> found) {
    if (company.isEmpty() || !COMPANIES.contains(kind)) {
      return;
    }
    for (String candidate : candidates) {
      found.add(
          Draft.of(CandidateExtractor.TYPE, rule.name(), 0.75)
              .set("name", candidate)
              .set("companies", List.of(new CompanyRole(company, role)))
              .from(view.sentence())
              .build());
    }
  }
}
