package dev.assay.extract.candidates;

import static java.util.stream.Collectors.toCollection;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.CompanyRole;
import dev.assay.record.Draft;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles that a text leaves unsaid, because they follow from those that it says. */
final class UnsaidRoles {
  /** Words by which a candidate is, or may become, another's. */
  private static final Pattern PASSES =
      Pattern.compile(
          "(?i)\\b(?:options? (?:on|for|to (?:acquire|buy|license|in-license|opt|develop|co-\\w+))|return(?:s|ed)?|revert(?:s|ed)?|rivals?|competitors?)\\b");

  private static final Pattern QUOTED = Pattern.compile("[\u201c\u201d\"]");
  private static final Pattern WORLD = Pattern.compile("(?i)\\b(?:world-?wide|global)\\b");

  private final TechnologyRules technologies;

  UnsaidRoles(TechnologyRules technologies) {
    this.technologies = technologies;
  }

  /**
   * The roles that follow from what is said of one candidate. It is its issuer's, but that of
   * another company where it is named only in what the text tells of that one.
   *
   * @param candidate its leading name
   * @param own what is said of it
   */
  List<CompanyRole> unsaid(Reading reading, String candidate, List<Draft> own) {
    List<CompanyRole> roles = new ArrayList<>();
    Optional<String> introduced = told(reading, candidate).filter(name -> !name.isEmpty());
    if (introduced.isEmpty() && reading.glossary().issuer() == null && !speaks(reading)) {
      introduced = onlyCompany(reading, candidate);
    }
    String issuer = introduced.orElse(reading.glossary().issuer());
    boolean licensedIn = issuer != null && isLicensedIn(issuer, own);
    if (issuer != null
        && !licensedIn
        && isItsOwn(reading, issuer, own)
        && (introduced.isPresent() || isToldWithIt(reading, issuer, candidate))) {
      roles.add(new CompanyRole(issuer, "developer"));
    }
    counterparty(reading, own).ifPresent(name -> roles.add(new CompanyRole(name, "licensor")));
    licensor(reading, own).ifPresent(name -> roles.add(new CompanyRole(name, "licensor")));
    if (issuer != null && licensedIn) {
      roles.add(new CompanyRole(issuer, "licensee"));
    }
    return roles;
  }

  /**
   * Whether some "we" or "the Company" speaks, but in a quotation, of which the text nowhere says
   * who it is.
   */
  private static boolean speaks(Reading reading) {
    return reading.mentions().of(Mention.Company.class).stream()
        .filter(company -> company.name().isEmpty())
        .map(company -> reading.filing().sentenceAt(company.place().span().start()).span())
        .anyMatch(sentence -> !QUOTED.standsIn(reading.filing().slice(sentence)));
  }

  /** The only company in the paragraphs that name the candidate, which has not passed on. */
  private static Optional<String> onlyCompany(Reading reading, String candidate) {
    Set<Integer> paragraphs = new LinkedHashSet<>();
    for (Mention.Candidate mention : reading.mentions().of(Mention.Candidate.class)) {
      if (mention.name().equals(candidate)) {
        Sentence sentence = reading.filing().sentenceAt(mention.place().span().start());
        if (PASSES.standsIn(reading.filing().slice(sentence.span()))) {
          return Optional.empty();
        }
        paragraphs.add(sentence.paragraph());
      }
    }
    List<String> companies =
        reading.mentions().of(Mention.Company.class).stream()
            .filter(company -> company.kind().equals("company") && !company.name().isEmpty())
            .filter(
                company ->
                    paragraphs.contains(
                        reading.filing().sentenceAt(company.place().span().start()).paragraph()))
            .map(Mention.Company::name)
            .distinct()
            .toList();
    return companies.size() == 1 ? companies.stream().findFirst() : Optional.empty();
  }

  /** The company that is introduced wherever the candidate is named. */
  private static Optional<String> told(Reading reading, String candidate) {
    List<Optional<String>> companies =
        reading.mentions().of(Mention.Candidate.class).stream()
            .filter(mention -> mention.name().equals(candidate) && !mention.reference())
            .map(mention -> reading.filing().sentenceAt(mention.place().span().start()))
            .map(reading.discourse()::companyAt)
            .distinct()
            .toList();
    return companies.size() == 1 ? companies.get(0) : Optional.empty();
  }

  /**
   * The issuer is the licensee of what others have licensed out and of which nobody else is said to
   * be the licensee, developer or owner.
   */
  private static boolean isLicensedIn(String issuer, List<Draft> own) {
    List<CompanyRole> said = roles(own);
    return said.stream().anyMatch(r -> r.role().equals("licensor"))
        && said.stream()
            .allMatch(
                r ->
                    switch (r.role()) {
                      case "licensor" -> !r.name().equals(issuer);
                      case "developer" ->
                          r.name().equals(issuer)
                              || said.stream()
                                  .anyMatch(
                                      o ->
                                          o.role().equals("licensor") && o.name().equals(r.name()));
                      default -> r.role().equals("former") && !r.name().equals(issuer);
                    });
  }

  private static List<CompanyRole> roles(List<Draft> own) {
    return own.stream().flatMap(d -> d.<CompanyRole>list("companies").stream()).toList();
  }

  /**
   * A candidate is its issuer's where nothing else is said: no other company develops or owns it,
   * and the issuer has neither licensed it in nor given away the whole world's rights.
   */
  private static boolean isItsOwn(Reading reading, String issuer, List<Draft> own) {
    return own.stream()
            .allMatch(
                draft ->
                    draft.<CompanyRole>list("companies").stream()
                        .allMatch(role -> leavesOwn(reading, issuer, draft, role)))
        && !(isOthers("licensor", issuer, own) && isOthers("licensee", issuer, own));
  }

  /**
   * Whether a candidate is named in some paragraph that has its issuer in it or no other company:
   * what a text tells only of others is theirs.
   */
  private static boolean isToldWithIt(Reading reading, String issuer, String candidate) {
    return reading.mentions().of(Mention.Candidate.class).stream()
        .filter(c -> !c.reference() && c.name().equals(candidate))
        .map(c -> reading.filing().sentenceAt(c.place().span().start()))
        .distinct()
        .anyMatch(sentence -> !isOfOthers(reading, issuer, sentence));
  }

  private static boolean isOfOthers(Reading reading, String issuer, Sentence sentence) {
    List<Sentence> all = reading.filing().sentences();
    int from = sentence.index();
    while (from > 0 && all.get(from - 1).paragraph() == sentence.paragraph()) {
      from--;
    }
    boolean others = false;
    for (int i = from; i < all.size() && all.get(i).paragraph() == sentence.paragraph(); i++) {
      for (Mention.Company company :
          reading.mentions().in(all.get(i).span(), Mention.Company.class)) {
        if (company.name().equals(issuer)) {
          return false;
        }
        others |= company.kind().equals("company") && !company.name().isEmpty();
      }
    }
    return others;
  }

  /** Whether no other company develops, owns or licenses it out. */
  static boolean isNoOthers(String issuer, List<Draft> own) {
    return roles(own).stream()
        .allMatch(
            company ->
                company.name().equals(issuer)
                    || !Set.of("developer", "owner", "licensor").contains(company.role()));
  }

  private static boolean isOthers(String role, String issuer, List<Draft> own) {
    return roles(own).stream().anyMatch(r -> r.role().equals(role) && !r.name().equals(issuer));
  }

  private static boolean leavesOwn(
      Reading reading, String issuer, Draft draft, CompanyRole company) {
    boolean issuers = company.name().equals(issuer);
    boolean world =
        WORLD.standsIn(reading.filing().slice(draft.evidence().get(0).sentence().span()));
    return switch (company.role()) {
      case "former" -> !issuers;
      case "licensor" -> !issuers || !world;
      case "licensee" -> !issuers && !world;
      default -> false;
    };
  }

  /**
   * The issuer as licensor where the text names none: its candidate is licensed to another, or
   * another develops what its technology made.
   */
  private Optional<String> licensor(Reading reading, List<Draft> own) {
    String issuer = reading.glossary().issuer();
    List<CompanyRole> roles =
        own.stream().flatMap(d -> d.<CompanyRole>list("companies").stream()).toList();
    boolean named =
        roles.stream().anyMatch(r -> r.role().equals("licensor") || r.role().equals("owner"));
    if (issuer == null || named) {
      return Optional.empty();
    }
    boolean licensedOut =
        roles.stream().anyMatch(r -> r.role().equals("licensee") && !r.name().equals(issuer));
    boolean madeByIt =
        own.stream()
                .anyMatch(
                    d ->
                        d.get("technology") != null
                            && technologies.isIssuers(reading, d.text("technology")))
            && roles.stream()
                .anyMatch(r -> r.role().equals("developer") && !r.name().equals(issuer))
            && roles.stream()
                .noneMatch(r -> r.role().equals("developer") && r.name().equals(issuer));
    return licensedOut || madeByIt ? Optional.of(issuer) : Optional.empty();
  }

  /**
   * "Acme and Zent announce a license": where the headline names two companies and one is licensee,
   * the other licenses.
   */
  private static Optional<String> counterparty(Reading reading, List<Draft> own) {
    List<CompanyRole> roles =
        own.stream().flatMap(d -> d.<CompanyRole>list("companies").stream()).toList();
    Set<String> licensees =
        roles.stream()
            .filter(r -> r.role().equals("licensee"))
            .map(CompanyRole::name)
            .collect(toCollection(LinkedHashSet::new));
    boolean told = roles.stream().anyMatch(r -> Set.of("licensor", "owner").contains(r.role()));
    if (told || licensees.size() != 1) {
      return Optional.empty();
    }
    Set<String> parties = new LinkedHashSet<>();
    reading.filing().toldSentences().stream()
        .filter(s -> s.section().kind() == SectionKind.HEADLINE)
        .limit(1)
        .forEach(
            s ->
                reading.mentions().in(s.span(), Mention.Company.class).stream()
                    .filter(c -> c.kind().equals("company") && !c.name().isEmpty())
                    .forEach(c -> parties.add(c.name())));
    boolean deal = parties.size() == 2 && parties.removeAll(licensees) && parties.size() == 1;
    return deal ? parties.stream().findFirst() : Optional.empty();
  }

  /**
   * An owner is not told as developer too, unless the text says that it develops the candidate with
   * others.
   */
  static List<Draft> oneRole(List<Draft> drafts) {
    Set<String> owners = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      draft.<CompanyRole>list("companies").stream()
          .filter(c -> c.role().equals("owner"))
          .forEach(c -> owners.add(c.name()));
    }
    return drafts.stream()
        .filter(
            d ->
                d.<CompanyRole>list("companies").stream()
                    .noneMatch(c -> c.role().equals("developer") && owners.contains(c.name())))
        .toList();
  }
}
