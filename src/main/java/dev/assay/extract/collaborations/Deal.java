package dev.assay.extract.collaborations;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.record.Draft;
import dev.assay.record.RecordType;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One agreement: all that the filing's statements of it tell. */
final class Deal {
  private static final Set<String> RIGHTS =
      Set.of("license", "collaboration", "co_development", "research");

  private static final int NEAR = 1;

  private final List<Statement> statements = new ArrayList<>();

  /** When it was entered into, as far as its statements tell. */
  private @Nullable String day;

  /** The statements of the same agreements together, in order of first mention. */
  static List<Deal> of(List<Statement> statements, Reading reading) {
    Map<String, List<Deal>> deals = new LinkedHashMap<>();
    for (Statement statement : statements) {
      List<Deal> told = deals.computeIfAbsent(key(statement), k -> new ArrayList<>());
      deal(told, Standing.entered(reading, statement).orElse(null)).statements.add(statement);
    }
    List<Deal> all = deals.values().stream().flatMap(List::stream).toList();
    // how the two agreed tells more than that they are partners
    all.forEach(deal -> deal.statements.sort(Comparator.comparing(Statement::standing)));
    return all;
  }

  /**
   * The agreement of one pair that a statement tells: the one entered into on its day, a new one
   * where all were entered into on other days, else the one told last.
   */
  private static Deal deal(List<Deal> told, @Nullable String day) {
    for (Deal deal : told) {
      if (day != null && (deal.day == null || isSameDay(deal.day, day))) {
        deal.day = day;
        return deal;
      }
    }
    if (told.isEmpty() || day != null) {
      Deal deal = new Deal();
      deal.day = day;
      told.add(deal);
    }
    return told.get(told.size() - 1);
  }

  private static boolean isSameDay(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  /**
   * Two parties have one agreement over rights, apart from what is told as a further one, and one
   * of each other kind.
   */
  private static String key(Statement statement) {
    String family = RIGHTS.contains(statement.kind()) ? "rights" : statement.kind();
    String further = statement.also() ? (statement.licensor() != null ? "list" : "also") : "";
    return String.join("\t", new TreeSet<>(List.of(statement.party(), statement.other())))
        + "\n"
        + family
        + further;
  }

  /** Whether it is but the option of another agreement of the same parties (RECORDS.md, edges). */
  boolean isPartOf(Deal other, Reading reading) {
    boolean option =
        !other.equals(this)
            && kind(false).equals("option")
            && RIGHTS.contains(other.kind(false))
            && samePair(other);
    String own = first(s -> Standing.date(reading, s, false));
    return option
        && (own == null || own.equals(other.first(s -> Standing.date(reading, s, false))));
  }

  /**
   * The signs near what is told of this agreement; all of them where the filing tells of no other.
   */
  private List<Holders.Holder> near(List<Holders.Holder> holders, boolean only) {
    return holders.stream()
        .filter(
            h ->
                only
                    || statements.stream()
                        .anyMatch(
                            s ->
                                Math.abs(
                                        s.view().sentence().paragraph()
                                            - h.view().sentence().paragraph())
                                    <= NEAR))
        .toList();
  }

  boolean isLicense() {
    return kind(false).equals("license");
  }

  private boolean samePair(Deal other) {
    return pair().equals(other.pair());
  }

  private Set<String> pair() {
    return Set.of(statements.get(0).party(), statements.get(0).other());
  }

  /**
   * The record.
   *
   * @param only whether the filing tells of no other license
   * @param alone whether it tells of no other agreement at all
   */
  Draft draft(
      RecordType<?> type,
      Reading reading,
      List<Holders.Holder> holders,
      boolean only,
      boolean alone) {
    Map<Statement, String> standings = new LinkedHashMap<>();
    statements.forEach(s -> standings.put(s, Standing.status(reading, s)));
    Statement lead =
        statements.stream()
            .filter(s -> standings.get(s).equals("new"))
            .findFirst()
            .orElse(statements.get(0));
    boolean isNew = "new".equals(standings.get(lead));
    String kind = kind(isNew);
    Statement rule = directing().orElse(lead);
    Draft.Builder draft =
        Draft.of(type, rule.rule().name(), confidence())
            .set(
                "parties", Stream.of(lead.party(), lead.other()).filter(p -> !p.isEmpty()).toList())
            .set("kind", kind)
            .set("status", isNew ? "new" : standings.containsValue("ended") ? "ended" : "active")
            .set("date", first(s -> Standing.date(reading, s, isNew)));
    draft.from(lead.view().sentence());
    if (RIGHTS.contains(kind)) {
      directing()
          .ifPresent(
              s ->
                  draft
                      .set("licensor", name(s.licensor()))
                      .set("licensee", name(s.licensee()))
                      .from(s.view().sentence()));
      if (directing().isEmpty() && kind.equals("license")) {
        school(reading)
            .ifPresent(
                name ->
                    draft
                        .set("licensor", name)
                        .set(
                            "licensee",
                            pair().stream()
                                .filter(p -> !p.equals(name))
                                .findFirst()
                                .map(Deal::name)
                                .orElse(null)));
      }
      Optional<Mention.Company> licensee =
          directing().isPresent() ? Optional.empty() : calledLicensee(reading);
      licensee.ifPresent(
          company ->
              pair().stream()
                  .filter(p -> !p.equals(company.name()) && !p.isEmpty())
                  .findFirst()
                  .ifPresent(
                      giver -> draft.set("licensor", giver).set("licensee", company.name())));
      if (directing().isEmpty()
          && licensee.isEmpty()
          && draft.build().get("licensor") == null
          && !statements.get(0).also()
          && statements.stream()
              .anyMatch(
                  s ->
                      reading
                          .filing()
                          .slice(s.view().sentence().span())
                          .matches("(?is).*licen[cs].*"))) {
        Holders.among(near(holders, only), pair())
            .ifPresent(
                h ->
                    draft
                        .set("licensor", name(h.name()))
                        .set(
                            "licensee",
                            pair().stream()
                                .filter(p -> !p.equals(h.name()))
                                .findFirst()
                                .map(Deal::name)
                                .orElse(null))
                        .from(h.view().sentence()));
      }
    }
    if (kind.equals("acquisition")) {
      told(draft, "subject", Subjects::acquired);
    } else {
      told(draft, "subject", Subjects::named);
      told(draft, "subject", s -> Subjects.namedBehind(reading, s));
      told(draft, "subject", Subjects::described);
      if (reading.glossary().candidates().size() == 1) {
        told(
            draft,
            "subject",
            s ->
                alone || isContract(s) || isNamedBefore(reading, s)
                    ? reading.discourse().candidateAt(s.view().sentence(), s.span().start())
                    : Optional.empty());
      }
    }
    told(
        draft,
        "territory",
        s -> Standing.territory(reading.filing().slice(s.view().sentence().span())));
    told(
        draft,
        "exclusive",
        s -> Standing.exclusive(reading.filing().slice(s.view().sentence().span())));
    Draft made = draft.build();
    boolean self = made.list("parties").contains(made.get("subject"));
    return self ? made.with("subject", null) : made;
  }

  /** The university or hospital among the parties, which gives licenses to companies. */
  private Optional<String> school(Reading reading) {
    List<String> schools =
        reading.mentions().of(Mention.Company.class).stream()
            .filter(c -> Parties.isAcademic(c) && pair().contains(c.name()))
            .map(Mention.Company::name)
            .distinct()
            .toList();
    return schools.size() == 1 ? Optional.of(schools.get(0)) : Optional.empty();
  }

  /** The party that a contract calls "Licensee" in the sentence of a statement. */
  private Optional<Mention.Company> calledLicensee(Reading reading) {
    return statements.stream()
        .flatMap(s -> s.view().mentions(Mention.Company.class).stream())
        .filter(c -> c.reference() && pair().contains(c.name()))
        .filter(c -> reading.filing().slice(c.place().span()).equalsIgnoreCase("licensee"))
        .findFirst();
  }

  private static boolean isContract(Statement statement) {
    return statement.view().sentence().section().kind() == SectionKind.AGREEMENT;
  }

  /** Whether a candidate is named in the paragraph of a statement, or in the one before. */
  private static boolean isNamedBefore(Reading reading, Statement statement) {
    Sentence told = statement.view().sentence();
    List<Sentence> sentences = reading.filing().sentences();
    for (int i = told.index();
        i >= 0 && told.paragraph() - sentences.get(i).paragraph() <= NEAR;
        i--) {
      if (!reading.mentions().in(sentences.get(i).span(), Mention.Candidate.class).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private interface Telling<T> {
    Optional<T> of(Statement statement);
  }

  /** The first statement that tells a slot fills it; a slot told before stays. */
  private <T> void told(Draft.Builder draft, String slot, Telling<T> telling) {
    if (draft.build().get(slot) != null) {
      return;
    }
    for (Statement statement : statements) {
      Optional<T> value = telling.of(statement);
      if (value.isPresent()) {
        draft.set(slot, value.get()).from(statement.view().sentence(), slot);
        return;
      }
    }
  }

  private <T> @Nullable T first(Telling<T> telling) {
    return statements.stream().flatMap(s -> telling.of(s).stream()).findFirst().orElse(null);
  }

  /**
   * An announced collaboration is called so, whatever rights pass in it; else rights that pass make
   * a license.
   */
  private String kind(boolean isNew) {
    List<Statement> agreed = statements.stream().filter(s -> !s.standing()).toList();
    boolean together = agreed.stream().anyMatch(s -> s.kind().equals("collaboration"));
    boolean rights = agreed.stream().anyMatch(s -> s.kind().equals("license"));
    boolean passed =
        agreed.stream().anyMatch(s -> name(s.licensor()) != null && name(s.licensee()) != null);
    if (isNew && together && !passed) {
      return "collaboration";
    }
    return rights ? "license" : (agreed.isEmpty() ? statements : agreed).get(0).kind();
  }

  /**
   * The statement that tells who gives rights to whom; where they contradict one another, the
   * commoner direction.
   */
  private Optional<Statement> directing() {
    Map<String, Long> votes = new LinkedHashMap<>();
    statements.stream()
        .filter(s -> s.licensor() != null)
        .forEach(s -> votes.merge(String.valueOf(s.licensor()), namesBoth(s) ? 2L : 1L, Long::sum));
    Optional<String> licensor =
        votes.entrySet().stream()
            .max(Comparator.comparingLong(Map.Entry::getValue))
            .map(Map.Entry::getKey);
    return licensor.flatMap(
        name -> statements.stream().filter(s -> name.equals(s.licensor())).findFirst());
  }

  /** Whether the words themselves name the giver and the taker. */
  private static boolean namesBoth(Statement statement) {
    String rule = statement.rule().name();
    return rule.contains("<licensor") && rule.contains("<licensee");
  }

  private double confidence() {
    return directing().isPresent() ? 0.75 : statements.size() > 1 ? 0.65 : 0.55;
  }

  private static @Nullable String name(@Nullable String party) {
    return party == null || party.isEmpty() ? null : party;
  }
}
